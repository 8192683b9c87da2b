"""The full-text index over messages: FTS5 in SQLite, a `tsvector` in PostgreSQL."""

from __future__ import annotations

from sqlalchemy import Connection, text

from bot.text.terms import terms

_SQLITE = "INSERT INTO message_words (rowid, words) VALUES (:row, :words)"
_POSTGRESQL = (
    "INSERT INTO message_words (rowid, words) "
    "VALUES (:row, array_to_tsvector(string_to_array(:words, ' ')))"
)


def do_index(connection: Connection, message_id: int, written: str) -> None:
    """Make a message findable by each of its words."""
    words = list(dict.fromkeys(terms(written)))
    if words:
        statement = _SQLITE if connection.dialect.name == "sqlite" else _POSTGRESQL
        connection.execute(text(statement), {"row": message_id, "words": " ".join(words)})


def do_add(connection: Connection, message_id: int, more: str) -> None:
    """Make a message findable by these words besides its own."""
    words = list(dict.fromkeys(terms(more)))
    if not words:
        return
    is_sqlite = connection.dialect.name == "sqlite"
    statement = text(_ADD_SQLITE if is_sqlite else _ADD_POSTGRESQL)
    values = {"row": message_id, "words": " ".join(words)}
    if not connection.execute(statement, values).rowcount:
        do_index(connection, message_id, more)


_ADD_SQLITE = "UPDATE message_words SET words = words || ' ' || :words WHERE rowid = :row"
_ADD_POSTGRESQL = (
    "UPDATE message_words SET words = words || array_to_tsvector(string_to_array(:words, ' ')) "
    "WHERE rowid = :row"
)
