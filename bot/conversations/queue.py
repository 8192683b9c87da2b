"""The queue: how it is ordered, where somebody stands in it, and how long that will take."""

from __future__ import annotations

import time
from dataclasses import dataclass
from statistics import median
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    and_,
    case,
    exists,
    func,
    or_,
    select,
)
from sqlalchemy import update as sql_update

from bot.conversations import conversations as rows
from bot.conversations import hours
from bot.conversations.staffing import Need, Staffing, staffing
from bot.conversations.teams import Team
from bot.storage.database import after_commit
from bot.storage.tables import bridged, contacts, conversations, handoffs

PRIORITIES = ("urgent", "high", "medium", "low")  # the first goes first
MEASURED = 50  # how many of a team's last handoffs the expected wait comes from
LOOKED_AT = 500  # of all teams' last handoffs, to find these
FEWEST = 5  # with fewer there is nothing to expect
LONGEST_AGO_S = 30 * 86_400
PROMISED_MINUTES = 480  # of open time, until a first answer, where the team promises nothing else


@dataclass(frozen=True)
class Waiting:
    """Where a customer stands: place 1 is next. A ticket waits until somebody is there; `expected_at`
    is what its customer was promised, also once somebody is."""

    place: int
    expected_wait_s: float | None
    is_ticket: bool
    expected_at: float | None


def rank() -> ColumnElement[int]:
    """The priority of a conversation as a number; the lowest goes first."""
    places = {name: place for place, name in enumerate(PRIORITIES)}
    return case(places, value=conversations.c.priority, else_=places["medium"])


def is_waiting() -> ColumnElement[bool]:
    """Conversations, joined with their open handoff, that nobody has, nor another desk. Spam waits
    for nobody."""
    other = bridged.alias()
    elsewhere = exists().where(other.c.handoff_id == handoffs.c.id, other.c.ended_at.is_(None))
    return and_(
        ~elsewhere,
        conversations.c.status == rows.OPEN,
        conversations.c.assignee_id.is_(None),
        conversations.c.is_spam.is_(False),
        handoffs.c.closed_at.is_(None),
    )


def waiting() -> Select[Any]:
    """Those who wait, in order, with what each of them needs."""
    return (
        select(
            conversations.c.id,
            conversations.c.team_id,
            conversations.c.locale,
            language().label("language"),
            handoffs.c.skill,
            handoffs.c.queued_at,
            handoffs.c.expected_at,
        )
        .join(handoffs, handoffs.c.conversation_id == conversations.c.id)
        .where(is_waiting())
        .order_by(rank(), handoffs.c.queued_at, handoffs.c.id)
    )


def language() -> ColumnElement[str]:
    """The language that a customer needs: what they write in, else what they are answered in."""
    return func.coalesce(conversations.c.language, conversations.c.locale)


def need(row: RowMapping) -> Need:
    """The need of a row of `waiting`."""
    return Need(row["language"], row["skill"])


def place(connection: Connection, conversation_id: str) -> Waiting | None:
    """Where this conversation stands among those of its team; None if it does not wait."""
    query = waiting().add_columns(rank().label("rank"), handoffs.c.id.label("handoff"))
    own = connection.execute(query.where(conversations.c.id == conversation_id)).mappings().first()
    if own is None:
        return None
    found = staffing(connection)
    team = found.team(own["team_id"])
    number = 1 + _how_many_before(connection, own)
    return Waiting(
        place=number,
        expected_wait_s=_expected_wait(connection, found, team, need(own), number),
        is_ticket=own["expected_at"] is not None and not _is_anybody_there(found, own),
        expected_at=own["expected_at"],
    )


def in_vain(connection: Connection, found: Staffing, most: int) -> list[str]:
    """Those who wait for nobody, as it is now, and have not been told: their team is closed, or nobody
    who fits is there. The queue is read in groups of one need, because it may be long."""
    untold = waiting().where(handoffs.c.expected_at.is_(None))
    groups = (
        untold.with_only_columns(
            conversations.c.team_id, language().label("language"), handoffs.c.skill
        )
        .order_by(None)
        .distinct()
    )
    ids: list[str] = []
    for row in connection.execute(groups).mappings().all():
        if not _is_anybody_there(found, row):
            of_group = untold.where(
                conversations.c.team_id.is_not_distinct_from(row["team_id"]),
                language() == row["language"],
                handoffs.c.skill.is_not_distinct_from(row["skill"]),
            )
            ids += connection.execute(of_group.limit(most)).scalars()
    return ids[:most]


def is_in_vain(connection: Connection, conversation_id: str) -> bool:
    """Whether this is still one of those."""
    query = waiting().where(conversations.c.id == conversation_id, handoffs.c.expected_at.is_(None))
    row = connection.execute(query).mappings().first()
    return row is not None and not _is_anybody_there(staffing(connection), row)


def expected_answer(team: Team) -> float | None:
    """When somebody who asks now may expect an answer at the latest; None if the team never opens."""
    minutes = team["first_response_minutes"] or PROMISED_MINUTES
    return hours.after_open_minutes(team, time.time(), minutes)


def do_leave_email(connection: Connection, conversation_id: str, email: str) -> bool:
    """Keep the (checked) address: an answer that the customer is not there for goes to it, so their
    handoff is a ticket from now on. False when all of this was so already."""
    conversation = rows.lock(connection, conversation_id)
    kept = connection.execute(
        sql_update(contacts)
        .where(
            contacts.c.id == conversation["contact_id"],
            contacts.c.email.is_distinct_from(email),
        )
        .values(email=email)
    )
    after_commit(connection, "inbox")
    is_new_ticket = False
    if conversation["status"] == rows.OPEN:
        team = staffing(connection).team(conversation["team_id"])
        is_new_ticket = do_make_ticket(connection, conversation, expected_answer(team))
    return kept.rowcount == 1 or is_new_ticket


def do_make_ticket(
    connection: Connection, conversation: RowMapping, expected_at: float | None
) -> bool:
    """Nobody is there for this (locked) conversation: its customer need not stay. False if they know
    that already, or nobody can say when to expect an answer."""
    if expected_at is None:
        return False
    made = connection.execute(
        sql_update(handoffs)
        .where(
            handoffs.c.conversation_id == conversation["id"],
            handoffs.c.closed_at.is_(None),
            handoffs.c.expected_at.is_(None),
        )
        .values(expected_at=expected_at)
    )
    if made.rowcount != 1:
        return False
    rows.do_change_status(
        connection,
        conversation["id"],
        "ticket",
        "open",
        assignee_id=conversation["assignee_id"],
        until=expected_at,
    )
    return True


def _is_anybody_there(found: Staffing, row: RowMapping) -> bool:
    team = found.team(row["team_id"])
    return hours.is_open(team, time.time()) and found.is_anybody_there(team, need(row))


def _how_many_before(connection: Connection, own: RowMapping) -> int:
    queued, handoff = handoffs.c.queued_at, handoffs.c.id
    is_before = or_(
        rank() < own["rank"],
        and_(rank() == own["rank"], queued < own["queued_at"]),
        and_(rank() == own["rank"], queued == own["queued_at"], handoff < own["handoff"]),
    )
    is_of_team = conversations.c.team_id.is_not_distinct_from(own["team_id"])
    query = (
        select(func.count())
        .select_from(conversations.join(handoffs))
        .where(is_waiting(), is_of_team, is_before)
    )
    return int(connection.execute(query).scalar_one())


def _expected_wait(
    connection: Connection, found: Staffing, team: Team, wanted: Need, number: int
) -> float | None:
    """Those who are there end a conversation every `handling / capacity` seconds. None if nobody is
    there, or too little has been measured."""
    online = [agent for agent in found.fitting(team, wanted) if agent.is_online]
    handling = _handling_seconds(connection, team)
    capacity = sum(agent.capacity for agent in online)
    if handling is None or not capacity:
        return None
    free = sum(max(0, agent.capacity - found.load(agent)) for agent in online)
    return max(0, number - free) * handling / capacity


def _handling_seconds(connection: Connection, team: Team) -> float | None:
    """The median time from an agent's taking to the end, of the team's last handoffs."""
    last = (
        select(
            handoffs.c.conversation_id,
            handoffs.c.closed_at,
            (handoffs.c.closed_at - handoffs.c.accepted_at).label("seconds"),
        )
        .where(
            handoffs.c.closed_at > time.time() - LONGEST_AGO_S,
            handoffs.c.accepted_at.is_not(None),
        )
        .order_by(handoffs.c.closed_at.desc())
        .limit(LOOKED_AT)
        .subquery()
    )
    query = (
        select(last.c.seconds)
        .join(conversations, conversations.c.id == last.c.conversation_id)
        .where(conversations.c.team_id.is_not_distinct_from(team["id"]))
        .order_by(last.c.closed_at.desc())
        .limit(MEASURED)
    )
    seconds = list(connection.execute(query).scalars())
    return median(seconds) if len(seconds) >= FEWEST else None
