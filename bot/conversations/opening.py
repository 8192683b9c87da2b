"""A handoff's row as it begins: the context package, its place in the queue, what is promised."""

from __future__ import annotations

import time
from typing import Any, Literal, get_args

from sqlalchemy import Connection, RowMapping, insert, select, update

from bot.conversations import hours, package, staffing
from bot.conversations.staffing import Need
from bot.conversations.teams import Team
from bot.storage.tables import conversations, handoffs, messages
from bot.webhooks.outbox import do_tell

Reason = Literal[
    "asked",
    "complaint",
    "anger",
    "needs_person",
    "not_understood",
    "action_failed",
    "assistant_down",
    "rule",
    "agent",
]
REASONS: tuple[Reason, ...] = get_args(Reason)


def open_handoff(connection: Connection, conversation_id: str) -> RowMapping | None:
    """The handoff that is not closed, if there is one."""
    query = select(handoffs).where(
        handoffs.c.conversation_id == conversation_id, handoffs.c.closed_at.is_(None)
    )
    return connection.execute(query).mappings().one_or_none()


def do_open(
    connection: Connection,
    conversation: RowMapping,
    reason: str,
    slots: dict[str, Any],
    skill: str | None = None,
) -> None:
    """Open a handoff for a (locked) conversation that has none, in the team that fits, and take the
    conversation away from the bot. The caller changes the status."""
    skill = skill and skill.casefold()
    need = Need(conversation["language"] or conversation["locale"], skill)
    team = staffing.team_for(connection, need)
    do_set_team(connection, conversation["id"], team)
    now = time.time()
    connection.execute(
        insert(handoffs).values(
            conversation_id=conversation["id"],
            reason=reason,
            package=package.build(connection, conversation["id"], reason, slots, skill=skill),
            package_version=package.VERSION,
            skill=skill,
            requested_at=now,
            queued_at=now,
            **deadlines(team, now),
        )
    )
    do_tell(
        connection,
        "conversation.handed_off",
        f"conversation:{conversation['id']}",
        conversation_id=conversation["id"],
        reason=reason,
        skill=skill,
        team_id=team["id"],
    )
    do_leave_to_people(connection, conversation["id"])


def do_accept(connection: Connection, conversation_id: str, staff_id: int) -> None:
    """This person has the open handoff now; the first time that somebody had it counts."""
    handoff = open_handoff(connection, conversation_id)
    assert handoff, "what people have, has an open handoff"
    connection.execute(
        update(handoffs)
        .where(handoffs.c.id == handoff["id"])
        .values(
            queued_at=None,
            accepted_at=handoff["accepted_at"] or time.time(),
            accepted_by=staff_id,
        )
    )


def do_set_team(connection: Connection, conversation_id: str, team: Team) -> None:
    connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id)
        .values(team_id=team["id"])
    )


def deadlines(team: Team, requested_at: float) -> dict[str, float | None]:
    """Until when the team has promised a first response and a resolution, in its open time."""
    promises = {
        "first_response_due": team["first_response_minutes"],
        "resolution_due": team["resolution_minutes"],
    }
    return {
        name: hours.after_open_minutes(team, requested_at, minutes) if minutes else None
        for name, minutes in promises.items()
    }


def do_leave_to_people(connection: Connection, conversation_id: str) -> None:
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
