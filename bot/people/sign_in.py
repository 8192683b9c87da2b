"""Getting in with e-mail address and password, and a code if the account asks for one."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping, update

from bot.errors import Conflict, RequestInvalid, SecondFactorRequired, SignInFailed
from bot.people import guesses, passwords, second_factors, sessions, staff
from bot.people.audit import Actor, do_audit
from bot.people.sessions import Place, Session
from bot.storage import Database
from bot.storage.tables import staff as staff_table


@dataclass(frozen=True)
class Attempt:
    """What somebody types; `code` is of their authenticator, or one for recovery."""

    email: str
    password: str
    code: str = ""


def sign_in(database: Database, attempt: Attempt, place: Place | None = None) -> str:
    """Begin a session; returns its token. Takes as long for an address that nobody has.

    Raises `SignInFailed`, which does not tell what was wrong, `SecondFactorRequired` when only the
    code is missing, and `TooManyRequests`.
    """
    place = place or Place()
    counted = guesses.keys(attempt.email, place.address)
    guesses.count(database, counted)
    with database.read() as connection:
        row = _row(connection, attempt.email)
    password_hash = row["password_hash"] if row else None
    if not passwords.is_right(password_hash, attempt.password) or row is None:
        raise _failed(database, attempt, place, "password")
    _ask_for_code(database, row, attempt, counted)
    fresh = _fresh_hash(row["password_hash"], attempt.password)
    with database.write() as connection:
        token = _do_enter(connection, row, attempt, place, fresh)
    if token is None:
        raise _failed(database, attempt, place, "code")
    return token


def check_own_password(database: Database, session: Session, password: str) -> None:
    """Whether it is still the same person who sits there. Wrong ones count as guesses.

    Raises `RequestInvalid`, `TooManyRequests`, and `Conflict` for whoever has no password here.
    """
    person = session.person
    with database.read() as connection:
        row = staff.by_email(connection, person.email)
    if row is None or not row["password_hash"]:
        raise Conflict(
            "Your account has no password here: you sign in with your company's account."
        )
    counted = guesses.keys(person.email, session.address)
    guesses.count(database, counted)
    if not passwords.is_right(row["password_hash"], password):
        raise RequestInvalid("password: is wrong.")
    with database.write() as connection:
        guesses.do_succeed(connection, counted)


def _ask_for_code(
    database: Database, row: RowMapping, attempt: Attempt, counted: tuple[str, str]
) -> None:
    """Raises `SecondFactorRequired`; whoever knows the password that far has guessed nothing."""
    if attempt.code.strip():
        return
    with database.write() as connection:
        if not second_factors.is_on(connection, row["id"]):
            return
        guesses.do_take_back(connection, counted)
    raise SecondFactorRequired("This account asks for a code of your authenticator, too.")


def _do_enter(
    connection: Connection, row: RowMapping, attempt: Attempt, place: Place, fresh: str | None
) -> str | None:
    """The new session's token, or None for a wrong code."""
    person = staff.as_person(row)
    if second_factors.is_on(connection, person.id) and not second_factors.do_use(
        connection, person.id, attempt.code
    ):
        return None
    if fresh:
        changed = update(staff_table).where(staff_table.c.id == person.id)
        connection.execute(changed.values(password_hash=fresh))
    guesses.do_succeed(connection, guesses.keys(attempt.email, place.address))
    actor = Actor(person.name, staff_id=person.id, address=place.address)
    do_audit(connection, actor, "signed_in", f"person:{person.id}", way="password")
    return sessions.do_begin(connection, person.id, "password", place)


def _failed(database: Database, attempt: Attempt, place: Place, what: str) -> SignInFailed:
    """Written down with the address that was tried, which may be anything."""
    tried = staff.normal_email(attempt.email)
    with database.write() as connection:
        actor = Actor("", address=place.address)
        do_audit(connection, actor, "sign_in_failed", f"email:{tried}", wrong=what)
    if what == "code":
        return SignInFailed("The code is wrong, has expired, or was used before.")
    return SignInFailed("E-mail address and password do not belong together.")


def _fresh_hash(password_hash: str, password: str) -> str | None:
    return passwords.hash_password(password) if passwords.is_outdated(password_hash) else None


def _row(connection: Connection, email: str) -> RowMapping | None:
    """Who may come in with a password."""
    try:
        row = staff.by_email(connection, staff.check_email(email))
    except RequestInvalid:
        return None
    return row if row and row["disabled_at"] is None else None
