"""People and conversations for tests of the rules, and a clock that can be turned."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from sqlalchemy import RowMapping, insert, select, update

from bot.conversations import agents, conversations, handoffs, teams
from bot.storage import Database
from bot.storage import tables as t

T = TypeVar("T")


def do(database: Database, rule: Callable[..., T], *args: Any, **options: Any) -> T:
    """One rule in a transaction of its own."""
    with database.write() as connection:
        return rule(connection, *args, **options)


def ask(database: Database, question: Callable[..., T], *args: Any, **options: Any) -> T:
    with database.read() as connection:
        return question(connection, *args, **options)


def row(database: Database, conversation: str) -> RowMapping:
    return ask(database, conversations.get, conversation)


def last_change(database: Database, conversation: str) -> RowMapping:
    """The last row of `status_events`."""
    query = (
        select(t.status_events)
        .where(t.status_events.c.conversation_id == conversation)
        .order_by(t.status_events.c.seq.desc())
        .limit(1)
    )
    with database.read() as connection:
        return connection.execute(query).mappings().one()


def begin(database: Database, language: str = "en", **values: Any) -> str:
    """A conversation that somebody writes in this language; `values` are put into its row."""
    conversation = do(database, conversations.do_begin, language, None)
    put(database, t.conversations, conversation, language=language, **values)
    return conversation


def queue(database: Database, language: str = "en", skill: str | None = None, **values: Any) -> str:
    """One that waits for a person."""
    conversation = begin(database, language, **values)
    assert do(database, handoffs.do_request, conversation, "asked", {}, skill=skill)
    return conversation


def put(database: Database, table: Any, key: Any, **values: Any) -> None:
    """Change a row as time or a test would."""
    column = next(iter(table.primary_key))
    with database.write() as connection:
        connection.execute(update(table).where(column == key).values(**values))


def put_handoff(database: Database, conversation: str, **values: Any) -> None:
    """Change the handoffs of a conversation."""
    with database.write() as connection:
        connection.execute(
            update(t.handoffs).where(t.handoffs.c.conversation_id == conversation).values(**values)
        )


def hire(
    database: Database,
    name: str,
    *,
    languages: Iterable[str] = (),
    skills: Iterable[str] = (),
    capacity: int = agents.CAPACITY,
    presence: str = "online",
) -> int:
    """Somebody whose desk is open; returns their id."""
    with database.write() as connection:
        staff_id = connection.execute(
            insert(t.staff)
            .values(
                email=f"{name.lower()}@shop.example",
                name=name,
                role="agent",
                password_hash="-",
                created_at=0,
            )
            .returning(t.staff.c.id)
        ).scalar_one()
        agents.do_save_profile(
            connection,
            staff_id,
            locale=None,
            languages=languages,
            skills=skills,
            capacity=capacity,
        )
        agents.do_set_presence(connection, staff_id, presence)
    return int(staff_id)


def go_silent(database: Database, staff_id: int, seconds: float = 3600) -> None:
    """Their desk was last seen that long ago."""
    put(database, t.agents, staff_id, seen_at=time.time() - seconds)


def found_team(database: Database, name: str = "Support", **values: Any) -> int:
    """A team that is always open, unless the values say otherwise; returns its id."""
    team: dict[str, Any] = {
        "time_zone": "UTC",
        "hours": [],
        "holidays": [],
        "assigns": False,
        "first_response_minutes": None,
        "resolution_minutes": None,
        "members": [],
    }
    return do(database, teams.do_save_team, None, name=name, **{**team, **values})
