"""Who works at the desk, and inviting somebody new."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from pydantic import Field

from bot.desk.context import PREFIX, Body, Here
from bot.desk.session import Inviter, Lister
from bot.people import invitations, staff
from bot.people.staff import EMAIL_LONGEST, NAME_LONGEST

router = APIRouter(prefix=PREFIX, tags=["desk"])


class Invitation(Body):
    email: str = Field(max_length=EMAIL_LONGEST)
    name: str = Field(max_length=NAME_LONGEST)
    role: str = Field(max_length=20)


@router.get("/people")
def people(_session: Lister, here: Here) -> dict[str, Any]:
    """Staff by name, and the invitations that nobody has accepted yet."""
    with here.database.read() as connection:
        return {
            "people": [
                {"id": person.id, "name": person.name, "email": person.email, "role": person.role}
                for person in staff.everybody(connection)
            ],
            "invitations": [dict(row) for row in invitations.open_ones(connection)],
        }


@router.post("/people", status_code=201)
def invite(body: Invitation, _session: Inviter, here: Here) -> dict[str, str]:
    """The answer's link works once; pass it on to the person that it was made for."""
    with here.database.write() as connection:
        link = invitations.do_invite(
            connection,
            here.settings.url,
            email=staff.check_email(body.email),
            name=staff.check_name(body.name),
            role=staff.check_role(body.role),
        )
    return {"link": link}
