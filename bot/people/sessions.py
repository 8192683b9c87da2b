"""Who is signed in: kept by the server, so that a session can end at any time."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from bot.errors import RequestInvalid, SignInFailed
from bot.people import passwords, staff
from bot.people.staff import Person
from bot.people.tokens import new_token, token_hash
from bot.storage import Database
from bot.storage.database import after_commit
from bot.storage.tables import staff as staff_table
from bot.storage.tables import staff_sessions

LIFETIME_S = 7 * 24 * 3600


@dataclass(frozen=True)
class Session:
    """A signed-in person; every write must bring `csrf` along. `key` names the session."""

    person: Person
    csrf: str
    key: str


def sign_in(database: Database, email: str, password: str) -> str:
    """Begin a session; returns its token. Takes as long for an address that nobody has.

    Raises `SignInFailed`, which does not tell which of the two was wrong.
    """
    with database.read() as connection:
        row = _row(connection, email)
    password_hash = row["password_hash"] if row else None
    if not passwords.is_right(password_hash, password) or row is None or password_hash is None:
        raise SignInFailed("E-mail address and password do not belong together.")
    fresh = passwords.hash_password(password) if passwords.is_outdated(password_hash) else None
    with database.write() as connection:
        if fresh:
            connection.execute(
                update(staff_table).where(staff_table.c.id == row["id"]).values(password_hash=fresh)
            )
        return do_begin(connection, row["id"])


def do_begin(connection: Connection, staff_id: int) -> str:
    """A new session for this person; returns the token that their browser keeps."""
    now, token = time.time(), new_token()
    connection.execute(
        delete(staff_sessions).where(
            staff_sessions.c.staff_id == staff_id, staff_sessions.c.expires_at <= now
        )
    )
    connection.execute(
        insert(staff_sessions).values(
            token_hash=token_hash(token),
            staff_id=staff_id,
            csrf=secrets.token_urlsafe(32),
            created_at=now,
            expires_at=now + LIFETIME_S,
        )
    )
    return token


def find(connection: Connection, token: str) -> Session | None:
    """The session that this token opens, unless it ended or never was."""
    query = (
        select(staff_table, staff_sessions.c.csrf, staff_sessions.c.token_hash)
        .join(staff_sessions, staff_sessions.c.staff_id == staff_table.c.id)
        .where(
            staff_sessions.c.token_hash == token_hash(token),
            staff_sessions.c.expires_at > time.time(),
        )
    )
    row = connection.execute(query).mappings().one_or_none()
    return Session(staff.as_person(row), row["csrf"], row["token_hash"]) if row else None


def do_end(connection: Connection, key: str) -> None:
    """Sign out; the hint `session:<key>` closes what is still connected."""
    connection.execute(delete(staff_sessions).where(staff_sessions.c.token_hash == key))
    after_commit(connection, f"session:{key}")


def _row(connection: Connection, email: str) -> RowMapping | None:
    try:
        return staff.by_email(connection, staff.check_email(email))
    except RequestInvalid:
        return None
