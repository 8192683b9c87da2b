"""Who answers customers: one's own profile and presence, and colleagues."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path
from pydantic import Field

from bot.conversations import agents, teams
from bot.conversations.agents import Agent
from bot.desk import told
from bot.desk.context import PREFIX, Body, Here
from bot.desk.session import Answerer, Reader, TeamManager
from bot.documented import documented
from bot.people import staff
from bot.people.access import may

router = APIRouter(prefix=PREFIX, tags=["desk"])

Word = Annotated[str, Field(max_length=100)]


class Profile(Body):
    """`languages`: those that are spoken, none means any; `capacity`: conversations at once."""

    locale: str | None = Field(default=None, max_length=20)
    languages: list[Word] = Field(default=[], max_length=100)
    skills: list[Word] = Field(default=[], max_length=100)
    capacity: int = Field(default=agents.CAPACITY, ge=1, le=agents.MOST_CAPACITY)


class Presence(Body):
    presence: agents.Presence


@router.get("/me/profile", **documented(told.Profile))
def my_profile(session: Answerer, here: Here) -> dict[str, Any]:
    """What one answers in, and how much at once."""
    with here.database.read() as connection:
        return _present(agents.profile(connection, session.person.id))


@router.put("/me/profile", status_code=204)
def save_my_profile(body: Profile, session: Answerer, here: Here) -> None:
    """The desk's locale, the languages that one answers in, skills, and how many at once."""
    with here.database.write() as connection:
        agents.do_save_profile(connection, session.person.id, **body.model_dump())


@router.get("/people/{person}/profile", **documented(told.Profile))
def profile(
    person: Annotated[int, Path(ge=1, le=2**31 - 1)], _session: TeamManager, here: Here
) -> dict[str, Any]:
    """Raises `NotFound`."""
    with here.database.read() as connection:
        return _present(agents.profile(connection, staff.get(connection, person).id))


@router.put("/people/{person}/profile", status_code=204)
def save_profile(
    person: Annotated[int, Path(ge=1, le=2**31 - 1)],
    body: Profile,
    _session: TeamManager,
    here: Here,
) -> None:
    """Somebody else's."""
    with here.database.write() as connection:
        somebody = staff.get(connection, person)
        agents.do_save_profile(connection, somebody.id, **body.model_dump())


@router.post("/me/presence", status_code=204)
def set_presence(body: Presence, session: Answerer, here: Here) -> None:
    """Online, busy (gets nothing new), or offline."""
    with here.database.write() as connection:
        agents.do_set_presence(connection, session.person.id, body.presence)


@router.post("/me/beat", status_code=204)
def beat(session: Answerer, here: Here) -> None:
    """A sign of life of an open desk, every twenty seconds or so."""
    with here.database.write() as connection:
        agents.do_beat(connection, session.person.id)


@router.get("/colleagues", **documented(told.Colleagues))
def colleagues(_session: Reader, here: Here) -> dict[str, Any]:
    """Everybody who answers customers, by name; `load` is how many conversations they have."""
    with here.database.read() as connection:
        people = [one for one in staff.everybody(connection) if may(one, "answer_customers")]
        known = {agent.staff_id: agent for agent in agents.all_agents(connection)}
        loads, all_teams = agents.loads(connection), teams.all_teams(connection)
    return {
        "colleagues": [
            {
                "id": person.id,
                "name": person.name,
                "presence": presence_of(agent := known.get(person.id, Agent(person.id))),
                "load": loads.get(person.id, 0),
                "capacity": agent.capacity,
                "languages": list(agent.languages),
                "skills": list(agent.skills),
                "teams": [team["id"] for team in all_teams if teams.is_in(team, person.id)],
            }
            for person in people
        ]
    }


def presence_of(agent: Agent) -> str:
    """What colleagues see: whose desk is closed is offline."""
    return agent.presence if agent.is_there else "offline"


def _present(agent: Agent) -> dict[str, Any]:
    return {
        "locale": agent.locale,
        "languages": list(agent.languages),
        "skills": list(agent.skills),
        "capacity": agent.capacity,
        "presence": agent.presence,
    }
