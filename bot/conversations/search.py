"""Search in conversations: what was written, who wrote it, and numbers such as an order's.

A number is found where it was written, and where the assistant understood it (fulltext.do_add).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Integer,
    Subquery,
    bindparam,
    func,
    or_,
    select,
    text,
    union,
)

from bot.storage.tables import contacts, conversations, messages
from bot.text.terms import UNDIVIDED, WORD, terms

MOST = 200  # conversations in a result; whoever wants others adds a word
LOOKED_AT = 10_000  # of the messages that have all words, the newest
MOST_WORDS = 20
SHORTEST_NAME, SHORTEST_BEGINNING = 2, 3
EXCERPT, BEFORE = 200, 60  # characters, and how many of them stand before what was found


@dataclass(frozen=True, slots=True)
class Found:
    """A conversation, and its newest message with the words; None if the contact was found."""

    conversation_id: str
    message_id: int | None


def search(connection: Connection, wanted: str, among: ColumnElement[bool]) -> list[Found]:
    """The conversations that a name, an address or words find, at most `MOST`: those of contacts
    first, then by the newest message. `among` is a condition on their rows."""
    found = {id_: Found(id_, None) for id_ in _by_contact(connection, wanted, among)}
    for one in _by_words(connection, wanted, among):
        found.setdefault(one.conversation_id, one)
    return list(found.values())[:MOST]


def excerpts(connection: Connection, found: Sequence[Found], wanted: str) -> dict[str, str]:
    """For each conversation that words found, the piece of the message around the first of them."""
    by_message = {one.message_id: one.conversation_id for one in found if one.message_id}
    rows = connection.execute(
        select(messages.c.id, messages.c.text).where(messages.c.id.in_(by_message))
    )
    words = list(terms(wanted))
    return {by_message[row.id]: excerpt(row.text, words) for row in rows}


def excerpt(written: str, words: Sequence[str]) -> str:
    """`EXCERPT` characters around the first word that begins like one of `words`."""
    beginnings = tuple(words)
    for match in WORD.finditer(written):
        if any(term.startswith(beginnings) for term in terms(match.group())):
            start = max(0, match.start() - BEFORE)
            piece = written[start : start + EXCERPT]
            return f"…{piece}" if start else piece
    return written[:EXCERPT]


def _by_contact(connection: Connection, wanted: str, among: ColumnElement[bool]) -> list[str]:
    wanted = wanted.strip()
    if len(wanted) < SHORTEST_NAME:
        return []
    is_sqlite = connection.dialect.name == "sqlite"
    parts = [contacts.c.name] if " " in wanted else [contacts.c.name, contacts.c.email]
    found = union(*(select(contacts.c.id).where(_has(part, wanted, is_sqlite)) for part in parts))
    query = (
        select(conversations.c.id)
        .where(conversations.c.contact_id.in_(found), among)
        .order_by(conversations.c.updated_at.desc())
        .limit(MOST)
    )
    return list(connection.scalars(query))


def _has(column: ColumnElement[Any], wanted: str, is_sqlite: bool) -> ColumnElement[bool]:
    """Whether it holds the words, in capitals or not. SQLite knows only those of ASCII, so others
    are looked for as names are mostly written, too."""
    if not is_sqlite:
        return column.icontains(wanted, autoescape=True)
    forms = (
        {wanted} if wanted.isascii() else {wanted, wanted.title(), wanted.upper(), wanted.lower()}
    )
    return or_(*(column.contains(form, autoescape=True) for form in sorted(forms)))


def _by_words(connection: Connection, wanted: str, among: ColumnElement[bool]) -> list[Found]:
    words = list(dict.fromkeys(terms(wanted)))[:MOST_WORDS]
    if not words:
        return []
    is_sqlite = connection.dialect.name == "sqlite"
    hits = _hits(is_sqlite, (_fts5 if is_sqlite else _tsquery)(words))
    newest = func.max(messages.c.id)
    query = (
        select(messages.c.conversation_id, newest)
        .join(hits, hits.c.rowid == messages.c.id)
        .join(conversations, conversations.c.id == messages.c.conversation_id)
        .where(among)
        .group_by(messages.c.conversation_id)
        .order_by(newest.desc())
        .limit(MOST)
    )
    return [Found(*row) for row in connection.execute(query)]


def _hits(is_sqlite: bool, query: str) -> Subquery:
    """The rows of the newest messages that have all the words."""
    statement = text(_SQLITE if is_sqlite else _POSTGRESQL).bindparams(
        bindparam("words", query), bindparam("looked_at", LOOKED_AT)
    )
    return statement.columns(Column("rowid", Integer)).subquery()


_SQLITE = (
    "SELECT rowid FROM message_words WHERE message_words MATCH :words "
    "ORDER BY rowid DESC LIMIT :looked_at"
)
_POSTGRESQL = (
    "SELECT rowid FROM message_words WHERE words @@ CAST(:words AS tsquery) "
    "ORDER BY rowid DESC LIMIT :looked_at"
)


def _fts5(words: list[str]) -> str:
    return " AND ".join(f'"{word}"' for word in words) + ("*" if _may_go_on(words[-1]) else "")


def _tsquery(words: list[str]) -> str:
    # A word holds letters, digits and _ only, so that quotes need no escape.
    return " & ".join(f"'{word}'" for word in words) + (":*" if _may_go_on(words[-1]) else "")


def _may_go_on(last: str) -> bool:
    """Whether the last word may be a beginning: that of two letters is the beginning of too many."""
    return len(last) >= SHORTEST_BEGINNING or UNDIVIDED.match(last) is not None
