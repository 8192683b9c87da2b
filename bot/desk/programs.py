"""Tokens for programs: made and revoked by administrators, shown once."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path
from pydantic import Field

from bot.desk import told
from bot.desk.context import PREFIX, Body, Here
from bot.desk.session import ProgramManager
from bot.documented import documented
from bot.people import programs
from bot.people.staff import NAME_LONGEST

router = APIRouter(prefix=f"{PREFIX}/programs", tags=["desk"])


class NewProgram(Body):
    """`days` until the token ends; without it, it ends when somebody revokes it."""

    name: str = Field(max_length=NAME_LONGEST)
    scopes: list[Annotated[str, Field(max_length=40)]] = Field(max_length=100)
    days: int | None = Field(default=None, ge=1, le=3650)


@router.get("", **documented(told.Programs))
def all_programs(_session: ProgramManager, here: Here) -> dict[str, Any]:
    """Those that were not revoked, and the scopes that there are."""
    with here.database.read() as connection:
        return {"programs": programs.all_programs(connection), "scopes": programs.SCOPES}


@router.post("", **documented(told.MadeProgram, 201))
def make(body: NewProgram, session: ProgramManager, here: Here) -> dict[str, Any]:
    """The answer has the token, which nobody can read again."""
    with here.database.write() as connection:
        made = programs.do_make(connection, session.actor, body.name, body.scopes, body.days)
    return {"id": made[0], "token": made[1]}


@router.delete("/{program}", status_code=204)
def revoke(
    program: Annotated[int, Path(ge=1, le=2**31 - 1)], session: ProgramManager, here: Here
) -> None:
    """Its token opens nothing from now on."""
    with here.database.write() as connection:
        programs.do_revoke(connection, session.actor, program)
