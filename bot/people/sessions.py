"""Who is signed in: kept by the server, so that a session can end at any time."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, or_, select, update

from bot.people import staff
from bot.people.audit import Actor
from bot.people.staff import Person
from bot.people.tokens import new_token, token_hash
from bot.storage.database import after_commit
from bot.storage.tables import audit_log, second_factors, staff_sessions
from bot.storage.tables import staff as staff_table

LIFETIME_S = 7 * 24 * 3600
ROTATION_S = 24 * 3600  # a token that is older is replaced when the desk is opened
GRACE_S = 60  # for requests that were under way with the token before
SEEN_S = 300  # how exactly it is known when a session was last used
DEVICE_LONGEST, ADDRESS_LONGEST = 200, 64

Way = Literal["password", "company", "link"]
_columns = staff_sessions.c


@dataclass(frozen=True)
class Place:
    """Where somebody sits: what the browser calls itself, and the network address."""

    device: str = ""
    address: str = ""

    @property
    def columns(self) -> dict[str, str]:
        device = "".join(letter for letter in self.device if letter.isprintable())
        return {"device": device[:DEVICE_LONGEST], "address": self.address[:ADDRESS_LONGEST]}


@dataclass(frozen=True)
class Session:
    """A signed-in person; every write must bring `csrf` along. `key` names the session for ever,
    whatever its token is. `address` is where the request came from."""

    person: Person
    csrf: str
    key: str
    way: Way = "password"
    has_second_factor: bool = False
    rotated_at: float = 0.0
    seen_at: float = 0.0
    address: str = ""

    @property
    def actor(self) -> Actor:
        return Actor(self.person.name, staff_id=self.person.id, address=self.address)


def do_begin(
    connection: Connection, staff_id: int, way: Way = "password", place: Place | None = None
) -> str:
    """A new session for this person; returns the token that their browser keeps."""
    now, token = time.time(), new_token()
    connection.execute(
        delete(staff_sessions).where(_columns.staff_id == staff_id, _columns.expires_at <= now)
    )
    connection.execute(
        insert(staff_sessions).values(
            id=secrets.token_urlsafe(16),
            token_hash=token_hash(token),
            rotated_at=now,
            staff_id=staff_id,
            csrf=secrets.token_urlsafe(32),
            way=way,
            created_at=now,
            seen_at=now,
            expires_at=now + LIFETIME_S,
            **(place or Place()).columns,
        )
    )
    return token


def find(connection: Connection, token: str) -> Session | None:
    """The session that this token opens, unless it ended or never was."""
    given = token_hash(token)
    before = and_(_columns.previous_hash == given, _columns.rotated_at > time.time() - GRACE_S)
    return _find(connection, or_(_columns.token_hash == given, before))


def find_by_key(connection: Connection, key: str) -> Session | None:
    """The session as it is now, for what stays open longer than a token is valid."""
    return _find(connection, _columns.id == key)


def do_rotate(connection: Connection, key: str) -> str:
    """Give the session another token: after a day, and when its person may do more than before."""
    token = new_token()
    connection.execute(
        update(staff_sessions)
        .where(_columns.id == key)
        .values(
            previous_hash=_columns.token_hash,
            token_hash=token_hash(token),
            rotated_at=time.time(),
        )
    )
    return token


def do_note_seen(connection: Connection, key: str, address: str) -> None:
    """It is used now, from this address."""
    values = {"seen_at": time.time(), "address": address[:ADDRESS_LONGEST]}
    connection.execute(update(staff_sessions).where(_columns.id == key).values(**values))


def all_of(connection: Connection, staff_id: int) -> list[dict[str, Any]]:
    """This person's sessions, the last used first: id, device, address, way, three times."""
    shown = (
        _columns.id,
        _columns.device,
        _columns.address,
        _columns.way,
        _columns.created_at,
        _columns.seen_at,
        _columns.expires_at,
    )
    query = select(*shown).where(_columns.staff_id == staff_id, _columns.expires_at > time.time())
    rows = connection.execute(query.order_by(_columns.seen_at.desc(), _columns.id))
    return [dict(row) for row in rows.mappings()]


def last_seen(connection: Connection) -> dict[int, float]:
    """When each person was here last: by their sessions, and by what they did in ended ones."""
    seen = select(_columns.staff_id, func.max(_columns.seen_at)).group_by(_columns.staff_id)
    did = (
        select(audit_log.c.staff_id, func.max(audit_log.c.at))
        .where(audit_log.c.staff_id.is_not(None))
        .group_by(audit_log.c.staff_id)
    )
    found: dict[int, float] = {}
    for staff_id, at in connection.execute(seen.union_all(did)):
        found[staff_id] = max(at, found.get(staff_id, 0.0))
    return found


def do_end(connection: Connection, key: str) -> None:
    """Sign out; the hint `session:<key>` closes what is still connected."""
    _do_end(connection, _columns.id == key)


def do_end_of(connection: Connection, staff_id: int, key: str) -> bool:
    """End this session if it is this person's; returns whether it was."""
    return _do_end(connection, and_(_columns.id == key, _columns.staff_id == staff_id)) > 0


def do_end_all(connection: Connection, staff_id: int, keep: str | None = None) -> int:
    """End all sessions of this person but `keep`; returns how many."""
    others = _columns.staff_id == staff_id
    return _do_end(connection, and_(others, _columns.id != keep) if keep else others)


def _do_end(connection: Connection, which: ColumnElement[bool]) -> int:
    ended = connection.execute(delete(staff_sessions).where(which).returning(_columns.id))
    keys = list(ended.scalars())
    for key in keys:
        after_commit(connection, f"session:{key}")
    return len(keys)


def _find(connection: Connection, which: ColumnElement[bool]) -> Session | None:
    query = (
        select(
            staff_table,
            _columns.csrf,
            _columns.id.label("key"),
            _columns.way,
            _columns.rotated_at,
            _columns.seen_at,
            _columns.address,
            second_factors.c.confirmed_at.label("confirmed_at"),
        )
        .join(staff_sessions, _columns.staff_id == staff_table.c.id)
        .outerjoin(second_factors, second_factors.c.staff_id == staff_table.c.id)
        .where(
            which,
            _columns.expires_at > time.time(),
            staff_table.c.disabled_at.is_(None),
        )
    )
    row = connection.execute(query).mappings().one_or_none()
    if row is None:
        return None
    return Session(
        staff.as_person(row),
        row["csrf"],
        row["key"],
        row["way"],
        row["confirmed_at"] is not None,
        row["rotated_at"],
        row["seen_at"],
        row["address"],
    )
