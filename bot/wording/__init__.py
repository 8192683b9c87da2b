"""What bot and interface say, by locale: one Fluent file each for bot, widget and desk."""

from bot.wording.catalog import Catalog, WordingBroken, WordingMissing

__all__ = ["Catalog", "WordingBroken", "WordingMissing"]
