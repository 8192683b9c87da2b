"""One-time links with which somebody chooses a password and becomes staff."""

from __future__ import annotations

import time
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from bot.errors import Conflict, LinkInvalid
from bot.people import passwords, staff
from bot.people.roles import Role
from bot.people.staff import Person
from bot.people.tokens import new_token, token_hash
from bot.storage import Database
from bot.storage.tables import invitations

LIFETIME_S = 7 * 24 * 3600
PAGE = "/desk/setup"


def setup_link(database: Database, base_url: str) -> str | None:
    """The first administrator's link, in place of any earlier one; None once there are staff."""
    with database.write() as connection:
        if staff.is_anybody_there(connection):
            return None
        return _link(base_url, _do_invite(connection, email=None, name=None, role="administrator"))


def do_invite(connection: Connection, base_url: str, *, email: str, name: str, role: Role) -> str:
    """The link for this person (checked values), in place of any earlier one to that address.

    Raises `Conflict` when they are staff already.
    """
    if staff.by_email(connection, email):
        raise Conflict(f"There is somebody with the address {email} already.")
    return _link(base_url, _do_invite(connection, email=email, name=name, role=role))


def open_ones(connection: Connection) -> list[RowMapping]:
    """Invitations that wait for their person: email, name, role, expires_at."""
    columns = (
        invitations.c.email,
        invitations.c.name,
        invitations.c.role,
        invitations.c.expires_at,
    )
    query = select(*columns).where(_is_usable(), invitations.c.email.is_not(None))
    return list(connection.execute(query.order_by(invitations.c.created_at)).mappings())


def find(connection: Connection, token: str) -> RowMapping:
    """The invitation that this token belongs to; raises `LinkInvalid` when it cannot be used."""
    query = select(invitations).where(invitations.c.token_hash == token_hash(token), _is_usable())
    invitation = connection.execute(query).mappings().one_or_none()
    if invitation is None:
        raise _invalid()
    return invitation


def accept(database: Database, token: str, *, name: str, email: str, password: str) -> Person:
    """Use the link up and add the person, with the invitation's role and its address if it has one.

    Raises `LinkInvalid`, `RequestInvalid` (then the link can still be used), `Conflict`.
    """
    with database.read() as connection:
        invitation = find(connection, token)
    email = invitation["email"] or staff.check_email(email)
    name = staff.check_name(name)
    password_hash = passwords.hash_password(passwords.check_password(password))
    with database.write() as connection:
        _do_use(connection, invitation)
        return staff.do_create(
            connection, email=email, name=name, role=invitation["role"], password_hash=password_hash
        )


def _do_invite(connection: Connection, *, email: str | None, name: str | None, role: Role) -> str:
    now, token = time.time(), new_token()
    same = invitations.c.email == email if email else invitations.c.email.is_(None)
    connection.execute(delete(invitations).where(same, invitations.c.used_at.is_(None)))
    connection.execute(
        insert(invitations).values(
            token_hash=token_hash(token),
            email=email,
            name=name,
            role=role,
            created_at=now,
            expires_at=now + LIFETIME_S,
        )
    )
    return token


def _do_use(connection: Connection, invitation: RowMapping) -> None:
    used = connection.execute(
        update(invitations)
        .where(invitations.c.token_hash == invitation["token_hash"], _is_usable())
        .values(used_at=time.time())
    )
    # The first administrator's link names nobody: it must not work once somebody else is there.
    is_void = invitation["email"] is None and staff.is_anybody_there(connection)
    if used.rowcount != 1 or is_void:
        raise _invalid()


def _is_usable() -> Any:
    return invitations.c.used_at.is_(None) & (invitations.c.expires_at > time.time())


def _link(base_url: str, token: str) -> str:
    """The token stands behind the #, so that it reaches no server's log."""
    return f"{base_url}{PAGE}#{token}"


def _invalid() -> LinkInvalid:
    return LinkInvalid(
        "This link was used before, has expired or is not complete. "
        "Ask whoever sent it to you for a new one."
    )
