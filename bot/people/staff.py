"""Those who work at the desk: an e-mail address, a name, a role."""

from __future__ import annotations

import re
import time
import unicodedata
from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.errors import Conflict, NotFound, RequestInvalid
from bot.people.roles import ROLES, Role
from bot.storage.tables import staff
from bot.text.surrogates import without_surrogates

EMAIL_LONGEST, NAME_LONGEST = 254, 100
# Marks that turn the direction of what follows: in a name they make one person look like another.
TURNS_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True)
class Person:
    """A member of staff, without what only sign-in needs."""

    id: int
    email: str
    name: str
    role: Role
    is_disabled: bool = False


def normal_email(email: str) -> str:
    """The one form of an address, however it was typed; it need not be one."""
    # A database may refuse NUL and halves of surrogate pairs, which JSON can hold.
    written = without_surrogates(email.replace("\0", " "))
    return unicodedata.normalize("NFKC", written).strip().lower()


def check_email(email: str) -> str:
    """The address in the form that it is stored and found by; raises `RequestInvalid`."""
    email = normal_email(email)
    local, _, domain = email.rpartition("@")
    is_printable = email.isprintable() and " " not in email
    if not (local and "." in domain.strip(".") and "@" not in local and is_printable):
        raise RequestInvalid("email: must be an e-mail address such as name@example.com.")
    if len(email) > EMAIL_LONGEST:
        raise RequestInvalid(f"email: must have at most {EMAIL_LONGEST} characters.")
    return email


def check_name(name: str) -> str:
    """The name with single spaces; raises `RequestInvalid` when people could not read it."""
    name = " ".join(unicodedata.normalize("NFC", name).split())
    if not 1 <= len(name) <= NAME_LONGEST:
        raise RequestInvalid(f"name: must have 1 to {NAME_LONGEST} characters.")
    has_control = any(unicodedata.category(character) in ("Cc", "Cs") for character in name)
    if has_control or TURNS_DIRECTION.search(name):
        raise RequestInvalid("name: must not hold invisible control characters.")
    return name


def check_role(role: str) -> Role:
    """The role; raises `RequestInvalid` that lists them all."""
    if role not in ROLES:
        raise RequestInvalid(f"role: must be one of {', '.join(ROLES)}.")
    return role


def do_create(
    connection: Connection, *, email: str, name: str, role: Role, password_hash: str
) -> Person:
    """Add a person (checked values); raises `Conflict` when the address is taken."""
    values = {"email": email, "name": name, "role": role, "password_hash": password_hash}
    try:
        staff_id = connection.execute(
            insert(staff).values(**values, created_at=time.time()).returning(staff.c.id)
        ).scalar_one()
    except IntegrityError:
        raise Conflict(f"There is somebody with the address {email} already.") from None
    return Person(staff_id, email, name, role)


def do_rename(connection: Connection, staff_id: int, name: str) -> None:
    """Give somebody another (checked) name; what they wrote stands under it from now on."""
    connection.execute(update(staff).where(staff.c.id == staff_id).values(name=name))


def get(connection: Connection, staff_id: int) -> Person:
    """Raises `NotFound`."""
    row = connection.execute(select(staff).where(staff.c.id == staff_id)).mappings().one_or_none()
    if row is None:
        raise NotFound("There is no such person.")
    return as_person(row)


def everybody(connection: Connection) -> list[Person]:
    """All staff who may sign in, by name."""
    return [as_person(row) for row in rows(connection) if row["disabled_at"] is None]


def rows(connection: Connection) -> list[RowMapping]:
    """All staff by name, with those who were disabled."""
    query = select(staff).order_by(func.lower(staff.c.name), staff.c.id)
    return list(connection.execute(query).mappings())


def by_email(connection: Connection, email: str) -> RowMapping | None:
    """The row, password hash included, of the person with this checked address."""
    return connection.execute(select(staff).where(staff.c.email == email)).mappings().one_or_none()


def is_anybody_there(connection: Connection) -> bool:
    """Whether the installation has staff at all."""
    return connection.execute(select(staff.c.id).limit(1)).one_or_none() is not None


def as_person(row: RowMapping) -> Person:
    is_disabled = row["disabled_at"] is not None
    return Person(row["id"], row["email"], row["name"], row["role"], is_disabled)
