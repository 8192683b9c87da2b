"""Edited texts in the database; they stand before those of the files."""

from __future__ import annotations

import time

from sqlalchemy import Connection, delete, insert, select

from bot.storage.database import after_commit
from bot.storage.tables import wording_texts

TOPIC = "wording"  # the hint that a text or a shared value has changed


def load_texts(connection: Connection) -> dict[tuple[str, str], str]:
    """By locale and key."""
    rows = connection.execute(select(wording_texts))
    return {(row.locale, row.key): row.text for row in rows}


def do_set_text(
    connection: Connection, locale: str, key: str, text: str, author: int | None = None
) -> None:
    """Store a checked text."""
    _delete(connection, locale, key)
    connection.execute(
        insert(wording_texts).values(
            locale=locale, key=key, text=text, author_id=author, created_at=time.time()
        )
    )
    after_commit(connection, TOPIC)


def do_reset_text(connection: Connection, locale: str, key: str) -> None:
    """Back to the standard."""
    _delete(connection, locale, key)
    after_commit(connection, TOPIC)


def _delete(connection: Connection, locale: str, key: str) -> None:
    row = wording_texts.c.locale == locale, wording_texts.c.key == key
    connection.execute(delete(wording_texts).where(*row))
