"""Customers as the company's programs know them: found, made and changed."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, RowMapping, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.errors import Conflict, RequestInvalid
from bot.people import staff
from bot.storage.tables import contacts

LONGEST_EXTERNAL_ID = 200


def check_contact(given: Mapping[str, str | None]) -> dict[str, str | None]:
    """Name, e-mail address and external id, each in the form in which it is stored; null empties it.

    Raises `RequestInvalid`.
    """
    checks = {
        "name": staff.check_name,
        "email": staff.check_email,
        "external_id": check_external_id,
    }
    return {key: value and checks[key](value) for key, value in given.items()}


def check_external_id(external_id: str) -> str:
    """Raises `RequestInvalid`."""
    is_possible = 1 <= len(external_id) <= LONGEST_EXTERNAL_ID and external_id.isprintable()
    if not is_possible or external_id != external_id.strip():
        raise RequestInvalid(
            f"external_id: must have 1 to {LONGEST_EXTERNAL_ID} visible characters."
        )
    return external_id


def do_make(connection: Connection, values: Mapping[str, Any]) -> int:
    """A contact with these (checked) values; returns its id. Raises `Conflict`."""
    new = insert(contacts).values(**values, created_at=time.time()).returning(contacts.c.id)
    return _stored(connection, new, values)


def do_change(connection: Connection, contact_id: int, values: Mapping[str, Any]) -> None:
    """These (checked) values from now on; all others stay. Raises `Conflict`."""
    if values:
        change = update(contacts).where(contacts.c.id == contact_id).values(**values)
        _stored(connection, change.returning(contacts.c.id), values)


def get(connection: Connection, contact_id: int) -> RowMapping:
    """The row of a contact that there is."""
    query = select(contacts).where(contacts.c.id == contact_id)
    return connection.execute(query).mappings().one()


def _stored(connection: Connection, statement: Any, values: Mapping[str, Any]) -> int:
    try:
        with connection.begin_nested():
            return int(connection.execute(statement).scalar_one())
    except IntegrityError:
        raise Conflict(
            f"There is a contact with the external_id {values.get('external_id')!r} already."
        ) from None
