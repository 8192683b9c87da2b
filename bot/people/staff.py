"""Those who work at the desk: an e-mail address, a name, a role."""

from __future__ import annotations

import re
import time
import unicodedata
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import Connection, RowMapping, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.errors import Conflict, NotFound, RequestInvalid
from bot.people.roles import ROLES, Role
from bot.storage.tables import staff
from bot.text.surrogates import without_surrogates

EMAIL_LONGEST, NAME_LONGEST = 254, 100
JOINERS = "\u200c\u200d"  # shape the letters beside them in Persian, Hindi and other scripts
LOOK_EMPTY = "\u115f\u1160\u2800\u3164\uffa0"  # printable, as Unicode has it
# Marks that turn the direction of what follows: in a name they make one person look like another.
TURNS_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
MOST_MARKS = 6  # over and under one letter: more of them cover the lines beside it
HOST = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+")
# In a header of a letter they would end the address, or begin another one.
ENDS_ADDRESS = re.compile(r'[()<>\[\]:;,\\"]')


@dataclass(frozen=True)
class Person:
    """A member of staff, without what only sign-in needs."""

    id: int
    email: str
    name: str
    role: Role
    is_disabled: bool = False


def normal_email(email: str) -> str:
    """The one form of an address, however it was typed; it need not be one. A host in other letters
    gets the form that mail uses (`xn--…`), so none looks like another."""
    # A database may refuse NUL and halves of surrogate pairs, which JSON can hold.
    written = without_surrogates(email.replace("\0", " "))
    local, at, host = unicodedata.normalize("NFKC", written).strip().lower().rpartition("@")
    try:
        return local + at + host.encode("idna").decode()
    except UnicodeError:
        return local + at + host


def check_email(email: str) -> str:
    """The address in the form that it is stored and found by; raises `RequestInvalid`."""
    email = normal_email(email)
    local, _, host = email.rpartition("@")
    is_local = local.isprintable() and not {" ", "@"} & {*local} and not ENDS_ADDRESS.search(local)
    if not (local and is_local and HOST.fullmatch(host)):
        raise RequestInvalid("email: must be an e-mail address such as name@example.com.")
    if len(email) > EMAIL_LONGEST:
        raise RequestInvalid(f"email: must have at most {EMAIL_LONGEST} characters.")
    return email


def check_name(name: str) -> str:
    """The name with single spaces and without what nobody sees, so that none looks like another;
    raises `RequestInvalid` when people could not read it."""
    written = unicodedata.normalize("NFC", name)
    name = " ".join("".join(sign for sign in written if not _is_unseen(sign)).split())
    if not name.strip(JOINERS) or len(name) > NAME_LONGEST:
        raise RequestInvalid(f"name: must have 1 to {NAME_LONGEST} characters.")
    has_control = any(unicodedata.category(sign) in ("Cc", "Cs") for sign in name)
    if has_control or TURNS_DIRECTION.search(name):
        raise RequestInvalid("name: must not hold invisible control characters.")
    if _most_marks(name) > MOST_MARKS:
        raise RequestInvalid(f"name: must have at most {MOST_MARKS} marks on one letter.")
    return name


def _is_unseen(sign: str) -> bool:
    """Whether it only stands between others; what turns their direction is refused instead."""
    if sign in JOINERS or TURNS_DIRECTION.match(sign):
        return False
    return sign in LOOK_EMPTY or unicodedata.category(sign) == "Cf"


def _most_marks(text: str) -> int:
    """How many marks stand on one letter at most."""
    is_mark = (unicodedata.category(character).startswith("M") for character in text)
    return max(len(list(group)) if marks else 0 for marks, group in groupby(is_mark))


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
