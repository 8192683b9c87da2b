"""Put a conversation aside until a time; it comes back then, or when its customer writes."""

from __future__ import annotations

import time

from sqlalchemy import Connection, Select, select

from bot.conversations import conversations as rows
from bot.conversations.agents import QUEUE
from bot.errors import Conflict, RequestInvalid
from bot.storage.database import after_commit
from bot.storage.tables import conversations

LONGEST_S = 366 * 86_400


def check_until(until: float) -> float:
    """A time to come, within a year; raises `RequestInvalid`."""
    if not time.time() < until < time.time() + LONGEST_S:
        raise RequestInvalid("until: must be a time to come, within a year, in UNIX seconds.")
    return until


def do_snooze(connection: Connection, conversation_id: str, by: int | None, until: float) -> bool:
    """Put it aside until this (checked) time; False when it is until then already. `by` is a person;
    None: a program.

    Raises `Conflict` when people do not have it.
    """
    conversation = rows.lock(connection, conversation_id)
    if conversation["status"] not in (rows.OPEN, rows.SNOOZED):
        raise Conflict("Only a conversation that people have can be snoozed: take it over first.")
    if conversation["snoozed_until"] == until:
        return False
    rows.do_change_status(
        connection,
        conversation_id,
        "snoozed",
        "snoozed",
        assignee_id=conversation["assignee_id"],
        by=by,
        until=until,
    )
    return True


def do_wake(connection: Connection, conversation_id: str, by: int | None = None) -> bool:
    """Whoever had it has it again, else the queue; `by` is the person who did not wait. False when
    it is awake."""
    conversation = rows.lock(connection, conversation_id)
    if conversation["status"] != rows.SNOOZED:
        return False
    rows.do_change_status(
        connection,
        conversation_id,
        "woken",
        "open",
        assignee_id=conversation["assignee_id"],
        by=by,
    )
    after_commit(connection, QUEUE)
    return True


def over() -> Select[tuple[str]]:
    """Conversations whose time has come, the longest over first."""
    return (
        select(conversations.c.id)
        .where(conversations.c.status == rows.SNOOZED, conversations.c.snoozed_until <= time.time())
        .order_by(conversations.c.snoozed_until)
    )
