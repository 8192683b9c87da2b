"""What administrators do with people: roles, disabling, signing out, second factors, passwords."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path
from pydantic import Field

from bot.desk import told
from bot.desk.context import PREFIX, Body, Here
from bot.desk.session import PeopleManager
from bot.documented import documented
from bot.errors import NotFound
from bot.people import password_resets, sessions, staff, standing

router = APIRouter(prefix=f"{PREFIX}/people/{{person}}", tags=["desk"])

PersonId = Annotated[int, Path(ge=1, le=2**31 - 1)]


class NewRole(Body):
    role: str = Field(max_length=20)


@router.put("/role", status_code=204)
def set_role(person: PersonId, body: NewRole, session: PeopleManager, here: Here) -> None:
    """Raises `Conflict` for the last administrator."""
    with here.database.write() as connection:
        role = staff.check_role(body.role)
        standing.do_set_role(connection, session.actor, person, role)


@router.post("/disable", status_code=204)
def disable(person: PersonId, session: PeopleManager, here: Here) -> None:
    """Raises `Conflict` for the last administrator."""
    with here.database.write() as connection:
        standing.do_disable(connection, session.actor, person)


@router.post("/enable", status_code=204)
def enable(person: PersonId, session: PeopleManager, here: Here) -> None:
    """They may sign in again; tokens for programs stay revoked."""
    with here.database.write() as connection:
        standing.do_enable(connection, session.actor, person)


@router.get("/sessions", **documented(told.Sessions))
def sessions_of(person: PersonId, _session: PeopleManager, here: Here) -> dict[str, Any]:
    """Where somebody is signed in, and since when."""
    with here.database.read() as connection:
        return {"sessions": sessions.all_of(connection, staff.get(connection, person).id)}


@router.post("/sign-out", status_code=204)
def sign_out(person: PersonId, session: PeopleManager, here: Here) -> None:
    """Everywhere and at once."""
    with here.database.write() as connection:
        standing.do_sign_out(connection, session.actor, person)


@router.delete("/second-factor", status_code=204)
def reset_second_factor(person: PersonId, session: PeopleManager, here: Here) -> None:
    """For somebody who lost their telephone."""
    with here.database.write() as connection:
        standing.do_reset_second_factor(connection, session.actor, person)


@router.post("/unlock", status_code=204)
def unlock(person: PersonId, session: PeopleManager, here: Here) -> None:
    """End the pause after too many wrong passwords."""
    with here.database.write() as connection:
        standing.do_unlock(connection, session.actor, person)


@router.post("/reset-link", status_code=201)
def reset_link(person: PersonId, session: PeopleManager, here: Here) -> dict[str, str]:
    """A one-time link to a new password, to pass on; valid for an hour."""
    with here.database.write() as connection:
        row = staff.by_email(connection, staff.get(connection, person).email)
        if row is None or row["disabled_at"] is not None:
            raise NotFound("There is no such person, or they were disabled.")
        actor, url = session.actor, here.settings.url
        return {"link": password_resets.do_make_link(connection, actor, url, row)}
