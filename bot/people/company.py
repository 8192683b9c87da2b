"""Coming in with the company's account: who that is here, and with which role."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, insert, select

from bot.errors import Conflict, NotAllowed, RequestInvalid
from bot.people import sessions, staff, standing
from bot.people.audit import Actor, do_audit
from bot.people.roles import ROLES, Role
from bot.people.sessions import Place
from bot.people.staff import Person
from bot.settings import Oidc
from bot.storage.tables import identities

Claims = Mapping[str, Any]
PROVIDER = Actor("the company's provider")


def do_enter(connection: Connection, settings: Oidc, claims: Claims, place: Place) -> str:
    """A session for whoever the provider says it is; returns its token. The person is known by the
    provider's own name for them, the first time by an address that the provider has verified; groups
    decide about the role, and who is new is added.

    Raises `NotAllowed`.
    """
    role = _role(settings, claims)
    person = _known(connection, settings.issuer, claims["sub"])
    if person is None:
        person = _do_recognise(connection, settings, claims, role)
    if person.is_disabled:
        raise NotAllowed("Your account here was disabled. Ask an administrator.")
    if role and role != person.role:
        _do_follow_groups(connection, person, role)
    actor = Actor(person.name, staff_id=person.id, address=place.address)
    do_audit(connection, actor, "signed_in", f"person:{person.id}", way="company")
    return sessions.do_begin(connection, person.id, "company", place)


def _role(settings: Oidc, claims: Claims) -> Role | None:
    """The first role, in the order of `ROLES`, that a group gives; None where groups give none."""
    if not settings.roles:
        return None
    named = claims.get(settings.groups_claim, [])
    groups = [named] if isinstance(named, str) else named if isinstance(named, list) else []
    given = {settings.roles[name] for name in groups if name in settings.roles}
    for role in ROLES:
        if role in given:
            return role
    raise NotAllowed("None of your groups may work here. Ask whoever looks after accounts.")


def _known(connection: Connection, issuer: str, subject: str) -> Person | None:
    query = select(identities.c.staff_id).where(
        identities.c.issuer == issuer, identities.c.subject == subject
    )
    staff_id = connection.scalar(query)
    return staff.get(connection, staff_id) if staff_id else None


def _do_recognise(
    connection: Connection, settings: Oidc, claims: Claims, role: Role | None
) -> Person:
    """Whoever has this address, or somebody new; remembered from now on."""
    try:
        email = staff.check_email(str(claims.get("email", "")))
    except RequestInvalid:
        raise NotAllowed("Your company's account has no e-mail address.") from None
    row = staff.by_email(connection, email)
    if claims.get("email_verified", row is None) is not True:
        raise NotAllowed("Your company's provider has not verified your e-mail address.")
    if row is None and role is None:
        raise NotAllowed(f"There is nobody here with the address {email}: ask for an invitation.")
    person = staff.as_person(row) if row else _do_add(connection, email, claims, role)
    _do_remember(connection, settings.issuer, claims["sub"], person)
    return person


def _do_add(connection: Connection, email: str, claims: Claims, role: Role | None) -> Person:
    assert role
    person = staff.do_create(
        connection, email=email, name=_name(claims, email), role=role, password_hash=""
    )
    do_audit(connection, PROVIDER, "joined", f"person:{person.id}", role=role, email=email)
    return person


def _do_remember(connection: Connection, issuer: str, subject: str, person: Person) -> None:
    """An address that has passed on to somebody else does not bring the account with it."""
    mine = (identities.c.issuer == issuer) & (identities.c.staff_id == person.id)
    if connection.execute(select(identities.c.subject).where(mine)).first():
        raise NotAllowed(
            f"The account {person.email} belongs to somebody else at your company's provider."
        )
    connection.execute(
        insert(identities).values(
            issuer=issuer, subject=subject, staff_id=person.id, created_at=time.time()
        )
    )


def _do_follow_groups(connection: Connection, person: Person, role: Role) -> None:
    """The last administrator keeps the role: else nobody could mend the groups."""
    try:
        standing.do_set_role(connection, PROVIDER, person.id, role)
    except Conflict:
        on = f"person:{person.id}"
        do_audit(connection, PROVIDER, "role_kept", on, email=person.email, wanted=role)


def _name(claims: Claims, email: str) -> str:
    for given in (claims.get("name"), claims.get("preferred_username"), email.partition("@")[0]):
        try:
            return staff.check_name(str(given or ""))
        except RequestInvalid:
            continue
    return email[: staff.NAME_LONGEST]
