"""Programs that act in nobody's name: each has a token, and may do what its scopes say."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, insert, or_, select, update

from bot.errors import NotFound, RequestInvalid
from bot.people.audit import Actor, do_audit
from bot.people.roles import FOR_PROGRAMS, PERMISSIONS, Permission
from bot.people.staff import check_name
from bot.people.tokens import new_token, token_hash
from bot.storage.tables import programs, staff

PREFIX = "parley_"  # so that people and scanners know one where it should not stand
SEEN_S = 300  # how exactly it is known when a token was last used
DAY_S = 86_400
# What a program may be allowed: all that needs no person. A token never makes another one.
SCOPES: tuple[Permission, ...] = tuple(
    sorted(
        PERMISSIONS["administrator"]
        - {"manage_programs", "manage_people", "invite_people", "see_widget"}
        | FOR_PROGRAMS
    )
)
_columns = programs.c


@dataclass(frozen=True)
class Program:
    """What holds a token that is valid now."""

    id: int
    name: str
    scopes: frozenset[Permission]
    created_by: int  # the person who made the token
    address: str = ""
    last_used_at: float | None = None

    @property
    def actor(self) -> Actor:
        return Actor(self.name, program_id=self.id, address=self.address)

    @property
    def is_use_noted(self) -> bool:
        """Whether it is known closely enough when the token was last used."""
        return self.last_used_at is not None and self.last_used_at > time.time() - SEEN_S


def check_scopes(scopes: Iterable[str]) -> list[Permission]:
    """The scopes in one order; raises `RequestInvalid` that names what there is."""
    wanted = {*scopes}
    if not wanted or not wanted <= {*SCOPES}:
        raise RequestInvalid(f"scopes: must be some of {', '.join(SCOPES)}.")
    return [scope for scope in SCOPES if scope in wanted]


def do_make(
    connection: Connection, actor: Actor, name: str, scopes: Iterable[str], days: int | None = None
) -> tuple[int, str]:
    """A new program and its token, which nobody can read again; it ends after `days`, if any.

    Raises `RequestInvalid`.
    """
    name, allowed = check_name(unicodedata.normalize("NFKC", name)), check_scopes(scopes)
    token, now = PREFIX + new_token(), time.time()
    values = {
        "name": name,
        "token_hash": token_hash(token),
        "scopes": allowed,
        "created_by": actor.staff_id,
        "created_at": now,
        "expires_at": now + days * DAY_S if days else None,
    }
    made = connection.execute(insert(programs).values(**values).returning(_columns.id))
    program_id = int(made.scalar_one())
    on = f"program:{program_id}"
    do_audit(connection, actor, "program_made", on, name=name, scopes=allowed, days=days)
    return program_id, token


def find(connection: Connection, token: str) -> Program | None:
    """Whose token this is, unless it ended; those of people who were disabled have ended."""
    row = connection.execute(_open_ones(_columns.token_hash == token_hash(token))).one_or_none()
    if row is None:
        return None
    scopes = frozenset(row.scopes)
    return Program(row.id, row.name, scopes, row.created_by, last_used_at=row.last_used_at)


def is_open(connection: Connection, program_id: int) -> bool:
    """Whether its token still opens anything, for what lasts longer than a request should."""
    return connection.execute(_open_ones(_columns.id == program_id)).one_or_none() is not None


def _open_ones(which: ColumnElement[bool]) -> Select[Any]:
    return (
        select(
            *(_columns.id, _columns.name, _columns.scopes, _columns.created_by),
            _columns.last_used_at,
        )
        .join(staff, staff.c.id == _columns.created_by)
        .where(
            which,
            _columns.revoked_at.is_(None),
            or_(_columns.expires_at.is_(None), _columns.expires_at > time.time()),
            staff.c.disabled_at.is_(None),
        )
    )


def do_note_used(connection: Connection, program_id: int) -> None:
    """Now and then, not at every request."""
    now = time.time()
    is_old = or_(_columns.last_used_at.is_(None), _columns.last_used_at < now - SEEN_S)
    used = update(programs).where(_columns.id == program_id, is_old)
    connection.execute(used.values(last_used_at=now))


def all_programs(connection: Connection) -> list[dict[str, Any]]:
    """Those that were not revoked, the newest first, without their tokens."""
    shown = (
        _columns.id,
        _columns.name,
        _columns.scopes,
        staff.c.name.label("created_by"),
        _columns.created_at,
        _columns.expires_at,
        _columns.last_used_at,
    )
    query = (
        select(*shown)
        .join(staff, staff.c.id == _columns.created_by)
        .where(_columns.revoked_at.is_(None))
        .order_by(_columns.id.desc())
    )
    return [dict(row) for row in connection.execute(query).mappings()]


def do_revoke(connection: Connection, actor: Actor, program_id: int) -> None:
    """The token opens nothing from now on; raises `NotFound`."""
    if not _do_revoke(connection, actor, _columns.id == program_id):
        raise NotFound("There is no such program, or its token was revoked before.")


def do_revoke_of(connection: Connection, actor: Actor, staff_id: int) -> None:
    """All tokens that this person made."""
    _do_revoke(connection, actor, _columns.created_by == staff_id)


def _do_revoke(connection: Connection, actor: Actor, which: Any) -> list[RowMapping]:
    revoked = connection.execute(
        update(programs)
        .where(which, _columns.revoked_at.is_(None))
        .values(revoked_at=time.time())
        .returning(_columns.id, _columns.name)
    )
    rows = list(revoked.mappings())
    for row in rows:
        on = f"program:{row['id']}"
        do_audit(connection, actor, "program_revoked", on, name=row["name"])
    return rows
