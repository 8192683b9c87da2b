"""The full-text index over passages: FTS5 in SQLite, a `tsvector` in PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, text

from bot.storage.tables import passages
from bot.text.terms import terms


def do_index(connection: Connection, found: Iterable[tuple[int, str]]) -> None:
    """Add passages: (row's id, text)."""
    texts = [(row, list(terms(written))) for row, written in found]
    if not texts:
        return
    rows: list[dict[str, Any]]
    if connection.dialect.name == "sqlite":
        statement = text("INSERT INTO passage_words (rowid, words) VALUES (:row, :words)")
        rows = [{"row": row, "words": " ".join(words)} for row, words in texts]
    else:
        statement = text(
            "INSERT INTO passage_words (rowid, words) "
            "VALUES (:row, array_to_tsvector(CAST(:words AS text[])))"
        )
        rows = [{"row": row, "words": sorted(set(words))} for row, words in texts]
    connection.execute(statement, rows)


def do_forget(connection: Connection, translation: int) -> None:
    """Take a translation's passages out, and their rows."""
    if connection.dialect.name == "sqlite":
        own = connection.scalars(
            select(passages.c.id).where(passages.c.translation_id == translation)
        )
        statement = text("DELETE FROM passage_words WHERE rowid IN :rows").bindparams(
            bindparam("rows", expanding=True)
        )
        connection.execute(statement, {"rows": list(own)})
    connection.execute(delete(passages).where(passages.c.translation_id == translation))


def find(
    connection: Connection, question: str, most: int, *, begun: bool = False
) -> list[tuple[int, float]]:
    """The passages that share words with the question, the best first: (row's id, score above 0).

    `begun`: the last word may be only its beginning, as when somebody is still typing.
    """
    wanted = list(dict.fromkeys(terms(question)))[:40]
    if not wanted:
        return []
    is_sqlite = connection.dialect.name == "sqlite"
    statement = text(_SQLITE if is_sqlite else _POSTGRESQL)
    query = (_fts5 if is_sqlite else _tsquery)(wanted, begun)
    rows = connection.execute(statement, {"query": query, "most": most})
    return [(int(row[0]), float(row[1])) for row in rows]


_SQLITE = (
    "SELECT rowid, -bm25(passage_words) AS score FROM passage_words "
    "WHERE passage_words MATCH :query ORDER BY score DESC, rowid LIMIT :most"
)
_POSTGRESQL = (
    "SELECT rowid, ts_rank(words, wanted) AS score "
    "FROM passage_words, CAST(:query AS tsquery) AS wanted "
    "WHERE words @@ wanted ORDER BY score DESC, rowid LIMIT :most"
)


def _fts5(wanted: list[str], begun: bool) -> str:
    *others, last = [f'"{word}"' for word in wanted]
    return " OR ".join([*others, f"{last}*" if begun else last])


def _tsquery(wanted: list[str], begun: bool) -> str:
    # A word holds letters, digits and _ only, so that quotes need no escape.
    *others, last = [f"'{word}'" for word in wanted]
    return " | ".join([*others, f"{last}:*" if begun else last])
