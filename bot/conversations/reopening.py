"""A customer who writes soon after a resolution comes back to the person who resolved it."""

from __future__ import annotations

import time

from sqlalchemy import Connection, RowMapping, select

from bot.conversations import agents
from bot.conversations import conversations as rows
from bot.conversations.opening import do_accept, do_open
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


def _last_reason(connection: Connection, conversation_id: str) -> str:
    query = (
        select(handoffs.c.reason)
        .where(handoffs.c.conversation_id == conversation_id)
        .order_by(handoffs.c.id.desc())
        .limit(1)
    )
    return connection.scalar(query) or "agent"
