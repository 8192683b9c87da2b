"""Who gets what waits: an agent takes the next that fits, or a team gives it out."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import Connection, RowMapping, Select, or_, update

from bot.conversations import agents, queue, teams
from bot.conversations import conversations as rows
from bot.conversations.agents import Agent
from bot.conversations.opening import do_accept
from bot.conversations.staffing import Need, Staffing, staffing
from bot.conversations.teams import Team
from bot.storage.tables import conversations

AT_ONCE = 50  # of the queue that are read together

T = TypeVar("T")


def do_take_next(connection: Connection, staff_id: int) -> str | None:
    """Give this person whoever waits longest, within priority, of those that fit their teams,
    languages and skills; returns the conversation, or None: nobody fits, or they have enough."""
    agent = agents.lock(connection, staff_id)
    found = staffing(connection)
    if found.is_full(agent):
        return None
    while conversation_id := _first_fitting(connection, found, agent):
        if _do_claim(connection, conversation_id, staff_id):
            _do_give(connection, conversation_id, staff_id, by=staff_id)
            return conversation_id
    return None


def _first_fitting(connection: Connection, found: Staffing, agent: Agent) -> str | None:
    own = [team["id"] for team in found.teams if teams.is_in(team, agent.staff_id)]
    of_team = or_(conversations.c.team_id.in_(own), conversations.c.team_id.is_(None))

    def fits(row: RowMapping) -> bool:
        fitting = found.fitting(found.team(row["team_id"]), queue.need(row))
        return any(member.staff_id == agent.staff_id for member in fitting)

    chosen = _first(connection, queue.waiting().where(of_team), fits)
    return chosen and chosen[0]


def do_assign(connection: Connection) -> str | None:
    """Give whoever waits longest in a team that assigns to its least busy agent that fits; returns
    the conversation, or None when there is nothing to give out.

    One at a time: a transaction that held several agents could wait for another that does too.
    """
    found = staffing(connection)
    assigning = [team["id"] for team in found.teams if _has_room(found, team)]
    if not assigning:
        return None
    query = queue.waiting().where(conversations.c.team_id.in_(assigning))
    chosen = _first(connection, query, lambda row: _least_busy(found, row))
    return _do_assign_to(connection, *chosen) if chosen else None


def _do_assign_to(connection: Connection, conversation_id: str, staff_id: int) -> str | None:
    """None when agent or conversation are not as they were; the next look finds what is left."""
    agent = agents.lock(connection, staff_id)
    load = agents.loads(connection).get(staff_id, 0)
    is_able = agent.is_online and load < agent.capacity
    if not is_able or not _do_claim(connection, conversation_id, staff_id):
        return None
    _do_give(connection, conversation_id, staff_id, by=None)
    return conversation_id


def _do_claim(connection: Connection, conversation_id: str, staff_id: int) -> bool:
    """False when somebody else was first."""
    claimed = connection.execute(
        update(conversations)
        .where(
            conversations.c.id == conversation_id,
            conversations.c.status == rows.OPEN,
            conversations.c.assignee_id.is_(None),
        )
        .values(assignee_id=staff_id, updated_at=time.time())
    )
    return claimed.rowcount == 1


def _do_give(
    connection: Connection, conversation_id: str, staff_id: int, *, by: int | None
) -> None:
    do_accept(connection, conversation_id, staff_id)
    rows.do_change_status(
        connection,
        conversation_id,
        "taken" if by else "assigned",
        "open",
        assignee_id=staff_id,
        by=by,
    )


def _first(
    connection: Connection, query: Select[Any], choose: Callable[[RowMapping], T | None]
) -> tuple[str, T] | None:
    """The first conversation for whose need something is chosen, and what. Many have the same need,
    which is asked about once."""
    choices: dict[tuple[int | None, Need], T | None] = {}
    with connection.execute(query.execution_options(yield_per=AT_ONCE)) as result:
        for row in result.mappings():
            key = row["team_id"], queue.need(row)
            if key not in choices:
                choices[key] = choose(row)
            if chosen := choices[key]:
                return row["id"], chosen
    return None


def _has_room(found: Staffing, team: Team) -> bool:
    """Whether this team gives out, and somebody could get something."""
    members = found.members(team) if team["assigns"] else []
    return any(agent.is_online and not found.is_full(agent) for agent in members)


def _least_busy(found: Staffing, row: RowMapping) -> int | None:
    team = found.team(row["team_id"])
    able = [
        agent
        for agent in found.fitting(team, queue.need(row))
        if agent.is_online and not found.is_full(agent)
    ]
    best = min(able, key=lambda agent: _busyness(found, agent), default=None)
    return best.staff_id if best else None


def _busyness(found: Staffing, agent: Agent) -> tuple[float, int, int]:
    load = found.load(agent)
    return load / agent.capacity, load, agent.staff_id
