"""What was resolved goes on: the customer writes soon after, or a program asks for people again."""

from __future__ import annotations

import time

from sqlalchemy import Connection, RowMapping, select

from bot.conversations import agents
from bot.conversations import conversations as rows
from bot.conversations.opening import do_accept, do_open
from bot.errors import Conflict
from bot.storage.database import after_commit
from bot.storage.tables import handoffs

HOURS = 24.0


def do_reopen(connection: Connection, conversation: RowMapping, hours: float = HOURS) -> int | None:
    """Give a resolved (locked) conversation back to whoever resolved it, if that was within `hours`
    and they are online; returns the person, or None: the bot gets it."""
    staff_id = conversation["resolved_by"]
    if staff_id is None or time.time() - (conversation["resolved_at"] or 0) > hours * 3600:
        return None
    if not agents.profile(connection, staff_id).is_online:
        return None
    reason = _last_reason(connection, conversation["id"])
    do_open(connection, conversation, reason, {})
    do_accept(connection, conversation["id"], staff_id)
    rows.do_change_status(
        connection, conversation["id"], "reopened", "open", assignee_id=staff_id, reason=reason
    )
    return int(staff_id)


def do_queue_again(connection: Connection, conversation_id: str) -> bool:
    """Put a resolved conversation back in the queue for a person; False when people have it already.

    Raises `Conflict` while the bot has it."""
    conversation = rows.lock(connection, conversation_id)
    if conversation["status"] in (rows.OPEN, rows.SNOOZED):
        return False
    if conversation["status"] != rows.RESOLVED:
        raise Conflict("Nothing has been resolved here: the bot has this conversation.")
    reason = _last_reason(connection, conversation_id)
    do_open(connection, conversation, reason, {})
    rows.do_change_status(connection, conversation_id, "reopened", "open", reason=reason)
    after_commit(connection, agents.QUEUE)
    return True


def _last_reason(connection: Connection, conversation_id: str) -> str:
    query = (
        select(handoffs.c.reason)
        .where(handoffs.c.conversation_id == conversation_id)
        .order_by(handoffs.c.id.desc())
        .limit(1)
    )
    return connection.scalar(query) or "agent"
