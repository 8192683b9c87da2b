"""SQL: the engine, the tables, the migrations, and hints that leave only after a commit."""

from bot.storage.database import Database
from bot.storage.hub import Hub

__all__ = ["Database", "Hub"]
