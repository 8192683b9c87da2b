"""Who works at the desk, and inviting somebody new."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from pydantic import Field
from sqlalchemy import Connection, RowMapping

from bot.desk import told
from bot.desk.context import PREFIX, Body, Here
from bot.desk.session import Inviter, Lister
from bot.documented import documented
from bot.people import guesses, invitations, second_factors, sessions, staff
from bot.people.audit import do_audit
from bot.people.staff import EMAIL_LONGEST, NAME_LONGEST

router = APIRouter(prefix=PREFIX, tags=["desk"])


class Invitation(Body):
    email: str = Field(max_length=EMAIL_LONGEST)
    name: str = Field(max_length=NAME_LONGEST)
    role: str = Field(max_length=20)


@router.get("/people", **documented(told.People))
def people(_session: Lister, here: Here) -> dict[str, Any]:
    """Staff by name, and the invitations that nobody has accepted yet."""
    with here.database.read() as connection:
        seen = sessions.last_seen(connection)
        return {
            "people": [_present(connection, row, seen) for row in staff.rows(connection)],
            "invitations": [dict(row) for row in invitations.open_ones(connection)],
        }


@router.post("/people", status_code=201)
def invite(body: Invitation, session: Inviter, here: Here) -> dict[str, str]:
    """The answer's link works once; pass it on to the person that it was made for."""
    with here.database.write() as connection:
        link = invitations.do_invite(
            connection,
            here.settings.url,
            email=staff.check_email(body.email),
            name=staff.check_name(body.name),
            role=staff.check_role(body.role),
        )
        on = f"email:{staff.check_email(body.email)}"
        do_audit(connection, session.actor, "invited", on, role=body.role)
    return {"link": link}


def _present(connection: Connection, row: RowMapping, seen: dict[int, float]) -> dict[str, Any]:
    """Without what only sign-in needs."""
    return {
        "id": row["id"],
        "name": row["name"],
        "email": row["email"],
        "role": row["role"],
        "disabled": row["disabled_at"] is not None,
        "second_factor": second_factors.is_on(connection, row["id"]),
        "locked_until": guesses.locked_until(connection, row["email"]),
        "last_seen_at": seen.get(row["id"]),
    }
