"""A person takes over, passes on, and gives back: at most one open handoff a conversation.

Each rule returns whether it changed anything; the caller tells the customer.
"""

from __future__ import annotations

import secrets
import time
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, and_, func, or_, select, update

from bot.conversations import conversations as rows
from bot.conversations import messages as said
from bot.conversations import teams
from bot.conversations.agents import QUEUE, may_answer
from bot.conversations.opening import (
    REASONS,
    Reason,
    deadlines,
    do_accept,
    do_leave_to_people,
    do_open,
    do_set_team,
    open_handoff,
)
from bot.errors import Conflict, NotFound
from bot.storage.database import after_commit
from bot.storage.tables import contacts, conversations, handoffs, messages, staff

__all__ = ["REASONS", "Reason", "open_handoff"]

FIRST_IN_LINE = 0.0


def do_request(
    connection: Connection,
    conversation_id: str,
    reason: Reason,
    slots: dict[str, Any],
    *,
    skill: str | None = None,
) -> bool:
    """Put the conversation in the queue for a person; False when it is there already."""
    conversation = rows.lock(connection, conversation_id)
    if open_handoff(connection, conversation_id) or conversation["status"] != rows.PENDING:
        return False
    do_open(connection, conversation, reason, slots, skill)
    rows.do_change_status(connection, conversation_id, "handed_off", "open", reason=reason)
    after_commit(connection, QUEUE)
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
    reason = None
    if not open_handoff(connection, conversation_id):
        reason = "agent"
        do_open(connection, conversation, reason, {})
    do_accept(connection, conversation_id, staff_id)
    rows.do_change_status(
        connection,
        conversation_id,
        "taken",
        "open",
        assignee_id=staff_id,
        by=staff_id,
        reason=reason,
    )
    return True


def do_transfer(
    connection: Connection,
    conversation_id: str,
    by: int | None,
    *,
    to_staff: int | None = None,
    to_team: int | None = None,
    note: str = "",
) -> bool:
    """Pass the conversation on: to a person, who has it at once, or to the queue of a team, with a
    (checked) note for whoever comes next. False when they have it already. `by` is a person; None: a
    program, which leaves no note.

    Raises `NotFound` when there is no such person or team, `Conflict` when people do not have it or
    the person answers nobody.
    """
    conversation = rows.lock(connection, conversation_id)
    _check_people_have(conversation)
    if note and by is not None:
        client_id = f"transfer-{secrets.token_hex(8)}"
        said.do_write(connection, conversation_id, by, client_id, note, note=True)
    if to_staff is not None:
        return _give_to(connection, conversation, to_staff, by)
    return _give_to_team(connection, conversation, to_team, by)


def do_requeue(
    connection: Connection, conversation_id: str, by: int | None, *, is_first: bool = False
) -> bool:
    """Put it back in the queue of its team, at the place that its age gives it, or first in line.
    False when it is there already. Raises `Conflict` when people do not have it."""
    conversation = rows.lock(connection, conversation_id)
    _check_people_have(conversation)
    if conversation["status"] == rows.OPEN and conversation["assignee_id"] is None:
        return False
    _queue(connection, conversation_id, is_first=is_first)
    rows.do_change_status(connection, conversation_id, "requeued", "open", by=by)
    return True


def do_resolve(
    connection: Connection, conversation_id: str, by: int | None, *, program_id: int | None = None
) -> bool:
    """The matter is settled; False: it was already. `by` is a person; None: a program.

    Raises `Conflict` while the bot still owes an answer: whoever takes it over first may resolve it,
    and so may the program that answers in it.
    """
    conversation = rows.lock(connection, conversation_id)
    is_the_bot = program_id is not None and conversation["program_id"] == program_id
    owes = conversation["status"] == rows.PENDING and conversation["unanswered"]
    if owes and not is_the_bot:
        raise Conflict(
            "The assistant is just answering. Wait a moment, or take the conversation over."
        )
    if conversation["status"] == rows.RESOLVED:
        return False
    _close(connection, conversation_id, "resolved")
    connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id)
        .values(resolved_at=time.time(), resolved_by=conversation["assignee_id"] or by)
    )
    rows.do_change_status(connection, conversation_id, "resolved", "resolved", by=by)
    return True


def do_close_silent(connection: Connection, conversation_id: str) -> bool:
    """The customer has not written to the bot for long; False when that has changed meanwhile."""
    conversation = rows.lock(connection, conversation_id)
    if conversation["status"] != rows.PENDING or conversation["unanswered"]:
        return False
    _close(connection, conversation_id, "resolved")
    connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id)
        .values(resolved_at=time.time(), resolved_by=None)
    )
    rows.do_change_status(connection, conversation_id, "closed_by_silence", "resolved")
    return True


def do_end(connection: Connection, conversation_id: str) -> bool:
    """The customer is done, whoever has the conversation; False: it was resolved already."""
    conversation = rows.lock(connection, conversation_id)
    if conversation["status"] == rows.RESOLVED:
        return False
    _close(connection, conversation_id, "resolved")
    connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id)
        .values(resolved_at=time.time(), resolved_by=conversation["assignee_id"])
    )
    rows.do_change_status(connection, conversation_id, "ended", "resolved")
    return True


def do_return(connection: Connection, conversation_id: str, by: int | None) -> bool:
    """Give the conversation back to the bot, which answers what nobody has answered yet. `by` is a
    person; None: a program.

    False when the bot has it already. Raises `Conflict` when people do not have it.
    """
    conversation = rows.lock(connection, conversation_id)
    if conversation["status"] == rows.PENDING:
        return False
    _check_people_have(conversation)
    _close(connection, conversation_id, "returned")
    rows.do_change_status(connection, conversation_id, "returned", "pending", by=by)
    _let_the_bot_answer(connection, conversation_id)
    return True


def do_leave(connection: Connection, conversation_id: str) -> bool:
    """The customer no longer waits for a person and goes back to the bot; False: the bot has it.

    Raises `Conflict` when somebody has the conversation, or nobody does any more.
    """
    conversation = rows.lock(connection, conversation_id)
    if conversation["status"] == rows.PENDING:
        return False
    if conversation["status"] != rows.OPEN or conversation["assignee_id"] is not None:
        raise Conflict("You are not waiting in the queue: somebody has this conversation.")
    _close(connection, conversation_id, "left")
    rows.do_change_status(connection, conversation_id, "left", "pending")
    _let_the_bot_answer(connection, conversation_id)
    return True


def _give_to(
    connection: Connection, conversation: RowMapping, staff_id: int, by: int | None
) -> bool:
    if conversation["assignee_id"] == staff_id:
        return False
    _check_may_answer(connection, staff_id)
    do_accept(connection, conversation["id"], staff_id)
    rows.do_change_status(
        connection, conversation["id"], "transferred", "open", assignee_id=staff_id, by=by
    )
    return True


def _check_may_answer(connection: Connection, staff_id: int) -> None:
    """Raises `NotFound`, and `Conflict` for somebody who answers nobody."""
    name = _name(connection, staff_id)
    able = select(staff.c.id).where(staff.c.id == staff_id, may_answer())
    if connection.scalar(able) is None:
        raise Conflict(f"{name} does not answer customers: choose somebody else.")


def _give_to_team(
    connection: Connection, conversation: RowMapping, team_id: int | None, by: int | None
) -> bool:
    """What the new team promises counts from when the customer asked."""
    team = teams.get(connection, team_id)
    is_queued = conversation["status"] == rows.OPEN and conversation["assignee_id"] is None
    if conversation["team_id"] == team["id"] and is_queued:
        return False
    do_set_team(connection, conversation["id"], team)
    handoff = _queue(connection, conversation["id"])
    connection.execute(
        update(handoffs)
        .where(handoffs.c.id == handoff["id"])
        .values(**deadlines(team, handoff["requested_at"]))
    )
    rows.do_change_status(connection, conversation["id"], "transferred", "open", by=by)
    return True


def _queue(connection: Connection, conversation_id: str, *, is_first: bool = False) -> RowMapping:
    """Nobody has it now, and when to expect an answer is told anew; but whoever was promised one by
    e-mail gets it there, also from somebody else."""
    handoff = open_handoff(connection, conversation_id)
    assert handoff, "what people have, has an open handoff"
    is_promised = _has_left_address(connection, conversation_id)
    connection.execute(
        update(handoffs)
        .where(handoffs.c.id == handoff["id"])
        .values(
            queued_at=FIRST_IN_LINE if is_first else handoff["requested_at"],
            expected_at=handoff["expected_at"] if is_promised else None,
        )
    )
    after_commit(connection, QUEUE)
    return handoff


def _close(connection: Connection, conversation_id: str, outcome: str) -> None:
    """End the part of the conversation that people had; the bot begins anew afterwards."""
    connection.execute(
        update(handoffs)
        .where(handoffs.c.conversation_id == conversation_id, handoffs.c.closed_at.is_(None))
        .values(closed_at=time.time(), outcome=outcome, queued_at=None)
    )
    do_leave_to_people(connection, conversation_id)
    connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id)
        .values(part=conversations.c.part + 1)
    )


def _let_the_bot_answer(connection: Connection, conversation_id: str) -> None:
    """Whatever nobody has answered yet."""
    waiting = _since_last_answer(conversation_id)
    connection.execute(update(messages).where(waiting).values(answered_at=None, attempted_at=None))
    count = connection.execute(
        select(func.count()).select_from(messages).where(waiting)
    ).scalar_one()
    connection.execute(
        update(conversations).where(conversations.c.id == conversation_id).values(unanswered=count)
    )
    after_commit(connection, rows.UNANSWERED)


def _since_last_answer(conversation_id: str) -> ColumnElement[bool]:
    """The customer's messages after the last answer, be it an agent's or the bot's; not those that
    are nothing but files, which the bot does not look at."""
    answers = messages.alias()
    last = (
        select(func.coalesce(func.max(answers.c.seq), 0))
        .where(
            answers.c.conversation_id == conversation_id,
            or_(answers.c.author == "agent", answers.c.reply_to.is_not(None)),
            answers.c.note.is_(False),
        )
        .scalar_subquery()
    )
    return and_(
        messages.c.conversation_id == conversation_id,
        messages.c.author == "customer",
        messages.c.text != "",
        messages.c.seq > last,
    )


def _has_left_address(connection: Connection, conversation_id: str) -> bool:
    query = (
        select(contacts.c.email)
        .join(conversations, conversations.c.contact_id == contacts.c.id)
        .where(conversations.c.id == conversation_id)
    )
    return connection.scalar(query) is not None


def _check_people_have(conversation: RowMapping) -> None:
    if conversation["status"] not in (rows.OPEN, rows.SNOOZED):
        raise Conflict("This conversation is not with our team: take it over first.")


def _name(connection: Connection, staff_id: int) -> str:
    """Raises `NotFound`."""
    name = connection.scalar(select(staff.c.name).where(staff.c.id == staff_id))
    if name is None:
        raise NotFound("There is no such person.")
    return str(name)
