"""Teams: who is in them, when they are open, what they promise, and whether they assign."""

from __future__ import annotations

import time
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from sqlalchemy import Connection, Executable, RowMapping, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.conversations import hours as opening
from bot.conversations.agents import QUEUE
from bot.errors import Conflict, NotFound, RequestInvalid
from bot.settings import TeamSeed
from bot.storage.database import after_commit
from bot.storage.tables import conversations, staff, status_events, team_members, teams

LONGEST_NAME = 60
LONGEST_MINUTES = 1_000_000


class Team(opening.Week):
    """A team. Without members everybody who answers customers is in it."""

    id: int | None
    name: str
    assigns: bool
    first_response_minutes: int | None
    resolution_minutes: int | None
    members: list[int]


SUPPORT = Team(
    id=None,
    name="Support",
    time_zone="UTC",
    hours=[],
    holidays=[],
    assigns=False,
    first_response_minutes=None,
    resolution_minutes=None,
    members=[],
)


def all_teams(connection: Connection) -> list[Team]:
    """All teams, by name."""
    rows = connection.execute(select(teams).order_by(func.lower(teams.c.name))).mappings().all()
    members: dict[int, list[int]] = {}
    for row in connection.execute(select(team_members).order_by(team_members.c.staff_id)):
        members.setdefault(row.team_id, []).append(row.staff_id)
    return [_team(row, members.get(row["id"], [])) for row in rows]


def get(connection: Connection, team_id: int | None) -> Team:
    """The team; without an id the one that everybody is in and that never closes.

    Raises `NotFound`.
    """
    if team_id is None:
        return SUPPORT
    found = next((team for team in all_teams(connection) if team["id"] == team_id), None)
    if found is None:
        raise NotFound("There is no such team.")
    return found


def teams_of(connection: Connection, staff_id: int) -> list[Team]:
    """The teams that this person is in."""
    return [team for team in all_teams(connection) if is_in(team, staff_id)]


def is_in(team: Team, staff_id: int) -> bool:
    """Whether this person is in the team."""
    return not team["members"] or staff_id in team["members"]


def do_save_team(
    connection: Connection,
    team_id: int | None,
    *,
    name: str,
    time_zone: str,
    hours: list[opening.Shift],
    holidays: list[opening.Holiday],
    assigns: bool,
    first_response_minutes: int | None,
    resolution_minutes: int | None,
    members: Iterable[int],
) -> int:
    """Change this team, or make one where there is no id; returns its id.

    Raises `RequestInvalid` that names the field, `NotFound`, and `Conflict` when another has the name.
    """
    values = {
        "name": _check_name(name),
        "time_zone": opening.check_time_zone(time_zone),
        "hours": opening.check_hours(hours),
        "holidays": opening.check_holidays(holidays),
        "assigns": assigns,
        "first_response_minutes": _check_minutes(first_response_minutes, "first_response_minutes"),
        "resolution_minutes": _check_minutes(resolution_minutes, "resolution_minutes"),
    }
    team_id = _store(connection, team_id, values)
    _set_members(connection, team_id, set(members))
    after_commit(connection, "inbox")
    after_commit(connection, QUEUE)
    return team_id


def do_delete_team(connection: Connection, team_id: int) -> None:
    """Delete the team; what it has goes to the queue of all. Raises `NotFound`, and `Conflict` when
    it is the last one."""
    get(connection, team_id)
    if connection.execute(select(func.count()).select_from(teams)).scalar_one() == 1:
        raise Conflict("This is the last team: rename it, or make another one first.")
    for table in (conversations, status_events):
        connection.execute(update(table).where(table.c.team_id == team_id).values(team_id=None))
    connection.execute(delete(team_members).where(team_members.c.team_id == team_id))
    connection.execute(delete(teams).where(teams.c.id == team_id))
    after_commit(connection, "inbox")
    after_commit(connection, QUEUE)


def do_seed(connection: Connection, seeds: Iterable[TeamSeed]) -> None:
    """Make the first teams, if there is none: those of `parley.yml`, else one that is always open."""
    if connection.execute(select(teams.c.id).limit(1)).one_or_none():
        return
    for seed in seeds or (TeamSeed(name=SUPPORT["name"]),):
        values = seed.model_dump(mode="json", by_alias=True)
        with suppress(Conflict):  # another process is making them, too
            do_save_team(connection, None, **values, members=())


def _store(connection: Connection, team_id: int | None, values: dict[str, Any]) -> int:
    try:
        with connection.begin_nested():
            stored = connection.execute(_statement(team_id, values)).scalar_one_or_none()
    except IntegrityError:
        raise Conflict(f"There is a team with the name {values['name']} already.") from None
    if stored is None:
        raise NotFound("There is no such team.")
    return int(stored)


def _statement(team_id: int | None, values: dict[str, Any]) -> Executable:
    if team_id is None:
        return insert(teams).values(**values, created_at=time.time()).returning(teams.c.id)
    return update(teams).where(teams.c.id == team_id).values(**values).returning(teams.c.id)


def _set_members(connection: Connection, team_id: int, members: set[int]) -> None:
    known = set(connection.execute(select(staff.c.id).where(staff.c.id.in_(members))).scalars())
    if members - known:
        raise RequestInvalid("members: there is no such person.")
    connection.execute(delete(team_members).where(team_members.c.team_id == team_id))
    if members:
        rows = [{"team_id": team_id, "staff_id": member} for member in sorted(members)]
        connection.execute(insert(team_members), rows)


def _team(row: RowMapping, members: list[int]) -> Team:
    return Team(
        id=row["id"],
        name=row["name"],
        time_zone=row["time_zone"],
        hours=row["hours"],
        holidays=row["holidays"],
        assigns=row["assigns"],
        first_response_minutes=row["first_response_minutes"],
        resolution_minutes=row["resolution_minutes"],
        members=members,
    )


def _check_name(name: str) -> str:
    name = " ".join(name.split())
    if not 1 <= len(name) <= LONGEST_NAME or not name.isprintable():
        raise RequestInvalid(f"name: must have 1 to {LONGEST_NAME} characters.")
    return name


def _check_minutes(minutes: int | None, field: str) -> int | None:
    if minutes is not None and not 1 <= minutes <= LONGEST_MINUTES:
        raise RequestInvalid(f"{field}: must be 1 to {LONGEST_MINUTES:,} minutes, or nothing.")
    return minutes
