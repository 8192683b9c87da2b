"""Teams, their hours, holidays and promises: read by all, changed by supervisors."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path
from pydantic import Field

from bot.conversations import teams
from bot.desk import told
from bot.desk.context import PREFIX, Body, Here
from bot.desk.session import Reader, TeamManager
from bot.documented import documented
from bot.people.audit import do_audit

router = APIRouter(prefix=f"{PREFIX}/teams", tags=["desk"])

MOST = 400
Number = Annotated[int, Path(ge=1, le=2**31 - 1)]


class Shift(Body):
    """`day` 0 is Monday; `from` and `to` are HH:MM, and may lie on both sides of midnight."""

    day: int = Field(ge=0, le=6)
    from_: str = Field(alias="from", max_length=5)
    to: str = Field(max_length=5)


class Holiday(Body):
    day: str = Field(max_length=10)
    name: str = Field(max_length=100)


class Team(Body):
    """Without members everybody who answers customers is in it."""

    name: str = Field(max_length=200)
    time_zone: str = Field(max_length=60)
    hours: list[Shift] = Field(default=[], max_length=MOST)
    holidays: list[Holiday] = Field(default=[], max_length=MOST)
    assigns: bool = False
    first_response_minutes: int | None = None
    resolution_minutes: int | None = None
    members: list[Annotated[int, Field(ge=1, le=2**31 - 1)]] = Field(default=[], max_length=1_000)


@router.get("", **documented(told.Teams))
def all_teams(_session: Reader, here: Here) -> dict[str, Any]:
    """By name."""
    with here.database.read() as connection:
        return {"teams": teams.all_teams(connection)}


@router.post("", status_code=201)
def add(body: Team, session: TeamManager, here: Here) -> dict[str, int]:
    """Another team; 409 if there is one of this name."""
    with here.database.write() as connection:
        team = teams.do_save_team(connection, None, **body.model_dump(by_alias=True))
        do_audit(connection, session.actor, "team_made", f"team:{team}", name=body.name)
    return {"id": team}


@router.put("/{team}", status_code=204)
def change(team: Number, body: Team, session: TeamManager, here: Here) -> None:
    """The whole team as it is from now on, with its opening hours and members."""
    with here.database.write() as connection:
        teams.do_save_team(connection, team, **body.model_dump(by_alias=True))
        do_audit(connection, session.actor, "team_changed", f"team:{team}", name=body.name)


@router.delete("/{team}", status_code=204)
def remove(team: Number, session: TeamManager, here: Here) -> None:
    """What it has goes to the queue of all; the last team stays."""
    with here.database.write() as connection:
        teams.do_delete_team(connection, team)
        do_audit(connection, session.actor, "team_removed", f"team:{team}")
