"""One writer at a time, for what is compared before it is replaced as a whole."""

from __future__ import annotations

from sqlalchemy import Connection, select, text

from bot.storage.tables import counters


def do_lock(connection: Connection, name: str) -> None:
    """Wait until nobody else holds the lock, and hold it until the commit. SQLite has one writer
    anyway; there this does nothing that anybody notices."""
    connection.execute(
        text("INSERT INTO counters (name, value) VALUES (:name, 0) ON CONFLICT DO NOTHING"),
        {"name": name},
    )
    row = select(counters.c.value).where(counters.c.name == name)
    connection.execute(row.with_for_update())
