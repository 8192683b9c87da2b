"""What a one-time link opens: choose a name and a password, and be signed in."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request, Response
from pydantic import Field

from bot.desk import told
from bot.desk.context import PREFIX, Body, Here
from bot.desk.hashing import HashingTurn
from bot.desk.session import begin, place_of
from bot.documented import documented
from bot.people import invitations, sessions
from bot.people.audit import Actor, do_audit
from bot.people.passwords import LONGEST
from bot.people.staff import EMAIL_LONGEST, NAME_LONGEST

TOKEN_LONGEST = 100

router = APIRouter(prefix=PREFIX, tags=["desk"])


class Link(Body):
    token: str = Field(max_length=TOKEN_LONGEST)


class Acceptance(Link):
    """`email` counts only where the invitation names none: for the first administrator."""

    name: str = Field(max_length=NAME_LONGEST)
    email: str = Field(default="", max_length=EMAIL_LONGEST)
    password: str = Field(max_length=LONGEST)


@router.post("/setup/check")
def check(body: Link, here: Here) -> dict[str, str | None]:
    """For whom the link was made, as long as it can be used.

    A POST although it changes nothing: addresses get into the logs of servers, the token must not.
    """
    with here.database.read() as connection:
        found = invitations.find(connection, body.token)
    return {"email": found["email"], "name": found["name"], "role": found["role"]}


@router.post("/setup", **documented(told.SignedIn))
def accept(
    body: Acceptance, request: Request, response: Response, here: Here, _turn: HashingTurn
) -> dict[str, Any]:
    """Use the link up; the new member of staff is signed in at once."""
    person = invitations.accept(
        here.database, body.token, name=body.name, email=body.email, password=body.password
    )
    place = place_of(request)
    actor = Actor(person.name, staff_id=person.id, address=place.address)
    with here.database.write() as connection:
        do_audit(connection, actor, "joined", f"person:{person.id}", role=person.role)
        token = sessions.do_begin(connection, person.id, "link", place)
    return begin(here, response, token)
