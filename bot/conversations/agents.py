"""Those who answer customers: what they speak and can, how much they take on, and who is there."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal, cast, get_args

from sqlalchemy import ColumnElement, Connection, RowMapping, func, select, update

from bot.errors import RequestInvalid
from bot.storage.database import after_commit
from bot.storage.inserting import insert_new
from bot.storage.tables import agents, conversations, staff

Presence = Literal["online", "busy", "offline"]
PRESENCES: tuple[Presence, ...] = get_args(Presence)
SEEN_SECONDS = 60  # a desk that gave no sign of life for so long is closed
CAPACITY = 5  # conversations at once, until somebody says otherwise
MOST_CAPACITY = 100
MOST_NAMES, LONGEST_NAME = 50, 40  # of languages and of skills
QUEUE = "queue"  # the hint that something may have to be given out
# The roles that `bot/people/roles.py` lets answer customers; a test compares.
ANSWERING = ("administrator", "supervisor", "agent")


@dataclass(frozen=True)
class Agent:
    """One agent. Without languages they speak any; `presence` is what they chose."""

    staff_id: int
    locale: str | None = None
    languages: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    capacity: int = CAPACITY
    presence: Presence = "offline"
    seen_at: float = 0

    @property
    def is_there(self) -> bool:
        """Their desk is open, and they have not said that they are gone."""
        return self.presence != "offline" and time.time() - self.seen_at < SEEN_SECONDS

    @property
    def is_online(self) -> bool:
        """They are there, and take conversations."""
        return self.presence == "online" and self.is_there


def profile(connection: Connection, staff_id: int) -> Agent:
    """What is known of this agent; somebody new is offline, with the defaults."""
    query = select(agents).where(agents.c.staff_id == staff_id)
    row = connection.execute(query).mappings().one_or_none()
    return _agent(row) if row else Agent(staff_id)


def may_answer() -> ColumnElement[bool]:
    """Of the staff, those who answer customers: neither disabled nor of another role now."""
    return staff.c.disabled_at.is_(None) & staff.c.role.in_(ANSWERING)


def all_agents(connection: Connection) -> list[Agent]:
    """Everybody who has had a desk open and may still answer, by id: nobody waits for the languages
    and skills of somebody who is gone."""
    query = (
        select(agents)
        .join(staff, staff.c.id == agents.c.staff_id)
        .where(may_answer())
        .order_by(agents.c.staff_id)
    )
    return [_agent(row) for row in connection.execute(query).mappings()]


def loads(connection: Connection) -> dict[int, int]:
    """How many conversations each agent has; who has none is left out."""
    query = (
        select(conversations.c.assignee_id, func.count())
        .where(conversations.c.status == "open", conversations.c.assignee_id.is_not(None))
        .group_by(conversations.c.assignee_id)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def lock(connection: Connection, staff_id: int) -> Agent:
    """The agent, locked until the transaction ends, so that nobody else gives them anything.

    Whoever locks an agent and a conversation begins with the agent.
    """
    _ensure(connection, staff_id)
    query = select(agents).where(agents.c.staff_id == staff_id).with_for_update()
    return _agent(connection.execute(query).mappings().one())


def do_save_profile(
    connection: Connection,
    staff_id: int,
    *,
    locale: str | None,
    languages: Iterable[str],
    skills: Iterable[str],
    capacity: int,
) -> None:
    """Raises `RequestInvalid` that names the field. `locale` is the desk's and of summaries."""
    if locale is not None and not 1 <= len(locale) <= 20:
        raise RequestInvalid("locale: must be a language such as en.")
    if not 1 <= capacity <= MOST_CAPACITY:
        raise RequestInvalid(f"capacity: must be 1 to {MOST_CAPACITY}.")
    _change(
        connection,
        staff_id,
        locale=locale,
        languages=_names(languages, "languages"),
        skills=_names(skills, "skills"),
        capacity=capacity,
    )
    after_commit(connection, "inbox")
    after_commit(connection, QUEUE)


def do_set_presence(connection: Connection, staff_id: int, presence: str) -> None:
    """What this agent is from now on, which is also a sign of life; raises `RequestInvalid`."""
    if presence not in PRESENCES:
        raise RequestInvalid(f"presence: must be one of {', '.join(PRESENCES)}.")
    _change(connection, staff_id, presence=presence, seen_at=time.time())
    after_commit(connection, "inbox")
    after_commit(connection, QUEUE)


def do_beat(connection: Connection, staff_id: int) -> None:
    """A sign of life of this agent's desk. The first one of all makes them online."""
    before = profile(connection, staff_id)
    _change(connection, staff_id, seen_at=time.time())
    if time.time() - before.seen_at >= SEEN_SECONDS:
        after_commit(connection, "inbox")
        after_commit(connection, QUEUE)


def _change(connection: Connection, staff_id: int, **values: Any) -> None:
    _ensure(connection, staff_id)
    connection.execute(update(agents).where(agents.c.staff_id == staff_id).values(**values))


def _ensure(connection: Connection, staff_id: int) -> None:
    """A row for this agent; two of their desks may open at once."""
    connection.execute(
        insert_new(
            connection,
            agents,
            staff_id=staff_id,
            languages=[],
            skills=[],
            capacity=CAPACITY,
            presence="online",
            seen_at=0,
        )
    )


def _names(names: Iterable[str], field: str) -> list[str]:
    """Sorted, each once, in one spelling."""
    found = sorted({" ".join(name.split()).casefold() for name in names} - {""})
    if len(found) > MOST_NAMES or any(len(name) > LONGEST_NAME for name in found):
        raise RequestInvalid(
            f"{field}: at most {MOST_NAMES}, each with at most {LONGEST_NAME} characters."
        )
    return found


def _agent(row: RowMapping) -> Agent:
    return Agent(
        staff_id=row["staff_id"],
        locale=row["locale"],
        languages=tuple(row["languages"]),
        skills=tuple(row["skills"]),
        capacity=row["capacity"],
        presence=cast(Presence, row["presence"]),
        seen_at=row["seen_at"],
    )
