"""A person takes over, and gives back: at most one open handoff a conversation, whoever asks."""

from __future__ import annotations

import time
from typing import Any, Literal, get_args

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    and_,
    func,
    insert,
    or_,
    select,
    update,
)

from bot.conversations import conversations as rows
from bot.conversations import package
from bot.conversations.messages import UNANSWERED
from bot.errors import Conflict
from bot.storage.database import after_commit
from bot.storage.tables import conversations, handoffs, messages, staff

Reason = Literal["asked", "complaint", "needs_person", "not_understood", "action_failed", "agent"]
REASONS: tuple[Reason, ...] = get_args(Reason)


def do_request(
    connection: Connection, conversation_id: str, reason: Reason, slots: dict[str, Any]
) -> bool:
    """Put the conversation in the queue for a person; False when it is there already."""
    conversation = rows.lock(connection, conversation_id)
    if open_handoff(connection, conversation_id) or conversation["status"] != rows.PENDING:
        return False
    _insert(connection, conversation_id, reason, slots)
    _leave_to_people(connection, conversation_id)
    rows.do_change_status(connection, conversation_id, "open", reason=reason)
    return True


def do_take(connection: Connection, conversation_id: str, staff_id: int) -> bool:
    """This person answers from now on; False when they do already.

    Raises `Conflict` that names whoever was first.
    """
    conversation = rows.lock(connection, conversation_id)
    if conversation["assignee_id"] == staff_id:
        return False
    if conversation["assignee_id"] is not None:
        raise Conflict(f"{_name(connection, conversation['assignee_id'])} has this conversation.")
    taken = connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id, conversations.c.assignee_id.is_(None))
        .values(assignee_id=staff_id)
    )
    assert taken.rowcount == 1, "the row is locked"
    if not open_handoff(connection, conversation_id):
        _insert(connection, conversation_id, "agent", {})
    _leave_to_people(connection, conversation_id)
    connection.execute(
        update(handoffs)
        .where(handoffs.c.conversation_id == conversation_id, handoffs.c.closed_at.is_(None))
        .values(accepted_at=time.time(), accepted_by=staff_id)
    )
    rows.do_change_status(connection, conversation_id, "open", assignee_id=staff_id)
    return True


def do_resolve(connection: Connection, conversation_id: str) -> bool:
    """The matter is settled; what the customer writes next goes to the bot. False: it was already.

    Raises `Conflict` while the bot still owes an answer: whoever takes it over first may resolve it.
    """
    conversation = rows.lock(connection, conversation_id)
    if conversation["status"] == rows.PENDING and conversation["unanswered"]:
        raise Conflict(
            "The assistant is just answering. Wait a moment, or take the conversation over."
        )
    return _close(connection, conversation_id, "resolved", "resolved")


def do_return(connection: Connection, conversation_id: str) -> bool:
    """Give the conversation back to the bot, which answers what nobody has answered yet.

    False when the bot has it already.
    """
    if not _close(connection, conversation_id, "pending", "returned"):
        return False
    waiting = _since_last_answer(conversation_id)
    connection.execute(update(messages).where(waiting).values(answered_at=None, attempted_at=None))
    count = connection.execute(
        select(func.count()).select_from(messages).where(waiting)
    ).scalar_one()
    connection.execute(
        update(conversations).where(conversations.c.id == conversation_id).values(unanswered=count)
    )
    after_commit(connection, UNANSWERED)
    return True


def open_handoff(connection: Connection, conversation_id: str) -> RowMapping | None:
    """The handoff that is not closed, if there is one."""
    query = select(handoffs).where(
        handoffs.c.conversation_id == conversation_id, handoffs.c.closed_at.is_(None)
    )
    return connection.execute(query).mappings().one_or_none()


def _insert(
    connection: Connection, conversation_id: str, reason: Reason, slots: dict[str, Any]
) -> None:
    connection.execute(
        insert(handoffs).values(
            conversation_id=conversation_id,
            reason=reason,
            package=package.build(connection, conversation_id, reason, slots),
            package_version=package.VERSION,
            requested_at=time.time(),
        )
    )


def _close(
    connection: Connection,
    conversation_id: str,
    status: Literal["resolved", "pending"],
    outcome: str,
) -> bool:
    conversation = rows.lock(connection, conversation_id)
    if conversation["status"] == status:
        return False
    connection.execute(
        update(handoffs)
        .where(handoffs.c.conversation_id == conversation_id, handoffs.c.closed_at.is_(None))
        .values(closed_at=time.time(), outcome=outcome)
    )
    _leave_to_people(connection, conversation_id)
    connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id)
        .values(part=conversations.c.part + 1)
    )
    rows.do_change_status(connection, conversation_id, status)
    return True


def _since_last_answer(conversation_id: str) -> ColumnElement[bool]:
    """The customer's messages after the last answer, be it an agent's or the bot's."""
    said = messages.alias()
    last = (
        select(func.coalesce(func.max(said.c.seq), 0))
        .where(
            said.c.conversation_id == conversation_id,
            or_(said.c.author == "agent", said.c.reply_to.is_not(None)),
            said.c.note.is_(False),
        )
        .scalar_subquery()
    )
    return and_(
        messages.c.conversation_id == conversation_id,
        messages.c.author == "customer",
        messages.c.seq > last,
    )


def _leave_to_people(connection: Connection, conversation_id: str) -> None:
    """Whatever the bot has not answered yet is no longer its business; its claim ends."""
    connection.execute(
        update(messages)
        .where(
            messages.c.conversation_id == conversation_id,
            messages.c.author == "customer",
            messages.c.answered_at.is_(None),
        )
        .values(answered_at=time.time())
    )
    connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id)
        .values(unanswered=0, claim=None, claimed_until=0, attempts=0, next_attempt_at=0)
    )


def _name(connection: Connection, staff_id: int) -> str:
    return str(connection.execute(select(staff.c.name).where(staff.c.id == staff_id)).scalar_one())
