"""All events of all conversations in one numbering, for whoever follows many of them.

The numbers are in the order of commits, so whoever has read up to `n` has missed nothing: on
PostgreSQL a lock sees to it, which each transaction takes as its last step; SQLite has one writer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, func, insert, select

from bot.storage.database import after_commit, before_commit
from bot.storage.tables import conversations, event_log

TOPIC = "events"  # the hint that something happened in some conversation
LOCK = 7_275_397  # any number of our own


@dataclass(frozen=True, slots=True)
class Entry:
    """Event `seq` of a conversation, and its place among those of all."""

    n: int
    conversation_id: str
    seq: int


def do_log(connection: Connection, conversation_id: str, seq: int) -> None:
    """Number this event when everything else of the transaction is written."""

    def write(connection: Connection) -> None:
        if connection.dialect.name == "postgresql":
            connection.execute(select(func.pg_advisory_xact_lock(LOCK)))
        connection.execute(insert(event_log).values(conversation_id=conversation_id, seq=seq))

    before_commit(connection, write)
    after_commit(connection, TOPIC)


def last(connection: Connection) -> int:
    """The number of the newest event, 0 before the first."""
    return connection.scalar(select(func.max(event_log.c.n))) or 0


def after(connection: Connection, n: int, most: int, among: ColumnElement[bool]) -> Sequence[Entry]:
    """The next events; `among` is a condition on the rows of their conversations."""
    query = (
        select(event_log.c.n, event_log.c.conversation_id, event_log.c.seq)
        .join(conversations, conversations.c.id == event_log.c.conversation_id)
        .where(event_log.c.n > n, among)
        .order_by(event_log.c.n)
        .limit(most)
    )
    return [Entry(*row) for row in connection.execute(query)]
