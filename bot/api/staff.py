"""Teams, and who works here."""

from __future__ import annotations

from fastapi import APIRouter

from bot.api.calls import ConversationReader, Lister
from bot.api.context import PREFIX, Named, Shown
from bot.api.pages import Page, Paged
from bot.conversations import teams
from bot.people import staff
from bot.people.roles import Role

router = APIRouter(prefix=PREFIX, tags=["staff"])


class Team(Named):
    """Without members everybody who answers customers is in it."""

    time_zone: str
    members: list[int]


class Person(Shown):
    """Somebody who may sign in."""

    id: int
    name: str
    email: str
    role: Role


@router.get("/teams")
def all_teams(call: ConversationReader, paged: Paged) -> Page[Team]:
    """In the order in which they were made."""
    with call.here.database.read() as connection:
        found = sorted(teams.all_teams(connection), key=lambda team: team["id"] or 0)
    return paged.slice(
        found,
        lambda team: team["id"],
        Team.model_validate,
    )


@router.get("/people")
def everybody(call: Lister, paged: Paged) -> Page[Person]:
    """In the order in which they came."""
    with call.here.database.read() as connection:
        found = sorted(staff.everybody(connection), key=lambda person: person.id)
    return paged.slice(
        found,
        lambda person: person.id,
        lambda person: Person(id=person.id, name=person.name, email=person.email, role=person.role),
    )
