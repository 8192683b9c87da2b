"""Handoffs that another desk has: which they are, what it has still to get, and what it answers.

While it has one, our own queue gives it to nobody. Whoever takes it at our desk all the same has it.
"""

from __future__ import annotations

import time

from sqlalchemy import Connection, RowMapping, func, insert, select, update

from bot.conversations import conversations as rows
from bot.conversations import handoffs as rules
from bot.conversations import queue
from bot.conversations.agents import QUEUE
from bot.conversations.messages import Stored, do_write_for_another_desk, stored_before
from bot.conversations.opening import open_handoff
from bot.storage.database import after_commit
from bot.storage.tables import bridged, conversations, handoffs, status_events

MOST = 100
ENDS = ("resolved", "returned", "left", "ended", "closed_by_silence")


def waiting_here(connection: Connection) -> list[str]:
    """Conversations that nobody has and that have never been sent to the other desk."""
    query = (
        select(conversations.c.id)
        .join(handoffs, handoffs.c.conversation_id == conversations.c.id)
        .outerjoin(bridged, bridged.c.handoff_id == handoffs.c.id)
        .where(queue.is_waiting(), bridged.c.handoff_id.is_(None))
        .order_by(handoffs.c.id)
        .limit(MOST)
    )
    return list(connection.execute(query).scalars())


def do_send_elsewhere(connection: Connection, conversation_id: str) -> bool:
    """The other desk is to get it from now on; False when somebody has it, or had been sent it."""
    conversation = rows.lock(connection, conversation_id)
    handoff = open_handoff(connection, conversation_id)
    is_free = conversation["status"] == rows.OPEN and conversation["assignee_id"] is None
    if handoff is None or not is_free or _row(connection, handoff["id"]):
        return False
    connection.execute(
        insert(bridged).values(
            handoff_id=handoff["id"],
            conversation_id=conversation_id,
            sent_seq=_last_end(connection, conversation_id),
            claimed_until=0,
            attempts=0,
            next_attempt_at=0,
        )
    )
    return True


def at_remote(connection: Connection, remote_id: str) -> RowMapping | None:
    """The newest of our handoffs that the other desk knows under this name, with its conversation
    locked; None: it is none of ours."""
    query = select(bridged).where(bridged.c.remote_id == remote_id)
    found = connection.execute(query.order_by(bridged.c.handoff_id.desc())).mappings().first()
    if found is None:
        return None
    rows.lock(connection, found["conversation_id"])
    return _row(connection, int(found["handoff_id"]))


def is_first_answer(connection: Connection, row: RowMapping) -> bool:
    """Whether nobody has answered in this handoff yet."""
    query = select(handoffs.c.accepted_at).where(handoffs.c.id == row["handoff_id"])
    return connection.scalar(query) is None


def do_write(
    connection: Connection, row: RowMapping, name: str, client_id: str, text: str
) -> Stored:
    """Store what an agent of the other desk wrote (checked text), once for each client id."""
    conversation_id = row["conversation_id"]
    stored = stored_before(connection, conversation_id, "agent", client_id)
    if stored:
        return stored
    if is_first_answer(connection, row):
        connection.execute(
            update(handoffs)
            .where(handoffs.c.id == row["handoff_id"])
            .values(accepted_at=time.time(), queued_at=None)
        )
        rows.do_change_status(connection, conversation_id, "taken", "open", with_another_desk=True)
    return do_write_for_another_desk(connection, conversation_id, name, client_id, text)


def do_resolve(connection: Connection, row: RowMapping) -> bool:
    """The other desk is done with it."""
    do_end(connection, row["handoff_id"])
    return rules.do_resolve(connection, row["conversation_id"], None)


def do_return(connection: Connection, row: RowMapping) -> bool:
    """The other desk gives it back to the bot."""
    do_end(connection, row["handoff_id"])
    return rules.do_return(connection, row["conversation_id"], None)


def do_end(connection: Connection, handoff_id: int) -> None:
    """The other desk has it no longer; if it is open still, our own queue does."""
    connection.execute(
        update(bridged)
        .where(bridged.c.handoff_id == handoff_id, bridged.c.ended_at.is_(None))
        .values(ended_at=time.time(), claim=None, claimed_until=0)
    )
    after_commit(connection, QUEUE)


def is_with_it(connection: Connection, row: RowMapping) -> bool:
    """Whether the other desk still has it: it is open, and nobody of ours took it."""
    query = (
        select(conversations.c.id)
        .join(handoffs)
        .where(
            handoffs.c.id == row["handoff_id"],
            handoffs.c.closed_at.is_(None),
            conversations.c.status == rows.OPEN,
            conversations.c.assignee_id.is_(None),
        )
    )
    return row["ended_at"] is None and connection.execute(query).first() is not None


def do_queue_here(connection: Connection, conversation_id: str, handoff_id: int) -> None:
    """Our own queue has it from now on, at the place that its age gives it. The caller holds the
    lock."""
    connection.execute(
        update(handoffs)
        .where(handoffs.c.id == handoff_id)
        .values(queued_at=handoffs.c.requested_at)
    )
    rows.do_change_status(connection, conversation_id, "requeued", "open")


def _last_end(connection: Connection, conversation_id: str) -> int:
    """The event with which the last matter ended; what came before is not sent."""
    query = select(func.coalesce(func.max(status_events.c.seq), 0)).where(
        status_events.c.conversation_id == conversation_id, status_events.c.change.in_(ENDS)
    )
    return int(connection.execute(query).scalar_one())


def _row(connection: Connection, handoff_id: int) -> RowMapping | None:
    query = select(bridged).where(bridged.c.handoff_id == handoff_id)
    return connection.execute(query).mappings().one_or_none()
