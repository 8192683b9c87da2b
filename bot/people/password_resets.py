"""Choosing a new password: with the old one, or with a one-time link."""

from __future__ import annotations

import time

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from bot.errors import LinkInvalid
from bot.people import guesses, passwords, sessions
from bot.people.audit import Actor, do_audit
from bot.people.tokens import new_token, token_hash
from bot.storage import Database
from bot.storage.tables import password_resets, staff

LIFETIME_S = 3600
PAGE = "/desk/reset"
_columns = password_resets.c


def do_make_link(connection: Connection, actor: Actor, base_url: str, person: RowMapping) -> str:
    """A link for this row of the staff, in place of any earlier one, valid for an hour."""
    token, now = new_token(), time.time()
    connection.execute(delete(password_resets).where(_columns.staff_id == person["id"]))
    connection.execute(
        insert(password_resets).values(
            token_hash=token_hash(token),
            staff_id=person["id"],
            created_at=now,
            expires_at=now + LIFETIME_S,
        )
    )
    on = f"person:{person['id']}"
    do_audit(connection, actor, "password_reset_asked", on, email=person["email"])
    # Behind the #, so that it reaches no server's log.
    return f"{base_url}{PAGE}#{token}"


def find(connection: Connection, token: str) -> RowMapping:
    """Whose link it is: a row of the staff; raises `LinkInvalid`."""
    query = (
        select(staff)
        .join(password_resets, _columns.staff_id == staff.c.id)
        .where(
            _columns.token_hash == token_hash(token),
            _columns.expires_at > time.time(),
            staff.c.disabled_at.is_(None),
        )
    )
    row = connection.execute(query).mappings().one_or_none()
    if row is None:
        raise LinkInvalid(
            "This link was used before, has expired or is not complete. Ask for a new one."
        )
    return row


def use(database: Database, token: str, password: str, address: str = "") -> None:
    """Use the link up: the password is another, all sessions end, and nobody has to wait.

    Raises `LinkInvalid`, and `RequestInvalid` (then the link can still be used).
    """
    with database.read() as connection:
        find(connection, token)
    password_hash = passwords.hash_password(passwords.check_password(password))
    with database.write() as connection:
        person = find(connection, token)
        used = connection.execute(
            delete(password_resets).where(_columns.token_hash == token_hash(token))
        )
        if used.rowcount != 1:
            raise LinkInvalid("This link was used before. Ask for a new one.")
        actor = Actor(person["name"], staff_id=person["id"], address=address)
        do_set_password(connection, actor, person["id"], password_hash, way="link")
        guesses.do_forgive(connection, person["email"])


def do_set_password(
    connection: Connection,
    actor: Actor,
    staff_id: int,
    password_hash: str,
    *,
    way: str,
    keep: str | None = None,
) -> None:
    """Store a new hash, and end all sessions but `keep`."""
    changed = update(staff).where(staff.c.id == staff_id)
    connection.execute(changed.values(password_hash=password_hash))
    connection.execute(delete(password_resets).where(_columns.staff_id == staff_id))
    sessions.do_end_all(connection, staff_id, keep=keep)
    do_audit(connection, actor, "password_changed", f"person:{staff_id}", way=way)
