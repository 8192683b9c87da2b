"""One's own account: name, password, second factor, sessions."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Response
from pydantic import Field

from bot.desk import told
from bot.desk.context import PREFIX, Body, Here
from bot.desk.hashing import HashingTurn
from bot.desk.session import SignedIn, rotate
from bot.documented import documented
from bot.errors import NotFound
from bot.people import password_resets, passwords, second_factors, sessions, staff
from bot.people.access import misses_second_factor
from bot.people.audit import do_audit
from bot.people.passwords import LONGEST
from bot.people.sign_in import check_own_password
from bot.people.staff import NAME_LONGEST

router = APIRouter(prefix=PREFIX, tags=["desk"])

Password = Annotated[str, Field(max_length=LONGEST)]
Key = Annotated[str, Path(max_length=40)]


class Confirmed(Body):
    """With one's own password, because a desk may stand open."""

    password: Password


class NewName(Body):
    name: str = Field(max_length=NAME_LONGEST)


class NewPassword(Confirmed):
    new: Password


class Code(Body):
    code: str = Field(max_length=40)


@router.get("/me/sessions", **documented(told.OwnSessions))
def my_sessions(session: SignedIn, here: Here) -> dict[str, Any]:
    """Where one is signed in; `current` is the one that asks."""
    with here.database.read() as connection:
        found = sessions.all_of(connection, session.person.id)
    return {"sessions": [{**row, "current": row["id"] == session.key} for row in found]}


@router.delete("/me/sessions/{key}", status_code=204)
def end_session(key: Key, session: SignedIn, here: Here) -> None:
    """Raises `NotFound`, also for somebody else's."""
    with here.database.write() as connection:
        if not sessions.do_end_of(connection, session.person.id, key):
            raise NotFound("There is no such session, or it has ended.")
        on = f"person:{session.person.id}"
        do_audit(connection, session.actor, "session_ended", on)


@router.delete("/me/sessions", status_code=204)
def end_other_sessions(session: SignedIn, here: Here) -> None:
    """All but the one that asks."""
    with here.database.write() as connection:
        ended = sessions.do_end_all(connection, session.person.id, keep=session.key)
        on = f"person:{session.person.id}"
        do_audit(connection, session.actor, "sessions_ended", on, sessions=ended)


@router.put("/me/name", status_code=204)
def rename(body: NewName, session: SignedIn, here: Here) -> None:
    """What colleagues and customers see. Raises `RequestInvalid`."""
    name, before = staff.check_name(body.name), session.person.name
    with here.database.write() as connection:
        staff.do_rename(connection, session.person.id, name)
        on = f"person:{session.person.id}"
        do_audit(connection, session.actor, "renamed", on, before=before, after=name)


@router.put("/me/password", status_code=204)
def change_password(
    body: NewPassword, session: SignedIn, response: Response, here: Here, _turn: HashingTurn
) -> None:
    """All other sessions end."""
    check_own_password(here.database, session, body.password)
    password_hash = passwords.hash_password(passwords.check_password(body.new, "new"))
    person = session.person.id
    with here.database.write() as connection:
        password_resets.do_set_password(
            connection, session.actor, person, password_hash, way="account", keep=session.key
        )
    rotate(here, response, session)


@router.get("/me/second-factor", **documented(told.SecondFactor))
def second_factor(session: SignedIn, here: Here) -> dict[str, Any]:
    """Whether it is on, whether it must be, and how many recovery codes are left."""
    with here.database.read() as connection:
        left = second_factors.recovery_codes_left(connection, session.person.id)
    return {
        "on": session.has_second_factor,
        "required": misses_second_factor(session, here.settings.people),
        "recovery_codes": left,
    }


@router.post("/me/second-factor")
def prepare_second_factor(
    body: Confirmed, session: SignedIn, here: Here, _turn: HashingTurn
) -> dict[str, str]:
    """A secret for an authenticator, as text and as a picture; it counts once it is confirmed."""
    check_own_password(here.database, session, body.password)
    with here.database.write() as connection:
        secret = second_factors.do_prepare(connection, session.person.id)
    uri = second_factors.uri(secret, session.person.email, here.settings.brand.name)
    return {"secret": secret, "uri": uri, "picture": second_factors.picture(uri)}


@router.post("/me/second-factor/confirm")
def confirm_second_factor(
    body: Code, session: SignedIn, response: Response, here: Here
) -> dict[str, list[str]]:
    """Turn it on; the recovery codes are shown this once. All other sessions end."""
    person = session.person.id
    with here.database.write() as connection:
        codes = second_factors.do_confirm(connection, person, body.code)
        sessions.do_end_all(connection, person, keep=session.key)
        do_audit(connection, session.actor, "second_factor_on", f"person:{person}")
    rotate(here, response, session)
    return {"recovery_codes": codes}


@router.post("/me/second-factor/off", status_code=204)
def turn_second_factor_off(
    body: Confirmed, session: SignedIn, here: Here, _turn: HashingTurn
) -> None:
    """The password alone opens the account from now on; recovery codes are gone."""
    check_own_password(here.database, session, body.password)
    with here.database.write() as connection:
        second_factors.do_turn_off(connection, session.person.id)
        on = f"person:{session.person.id}"
        do_audit(connection, session.actor, "second_factor_off", on)


@router.post("/me/recovery-codes")
def renew_recovery_codes(
    body: Confirmed, session: SignedIn, here: Here, _turn: HashingTurn
) -> dict[str, list[str]]:
    """Ten new ones; the old ones open nothing any more. Raises `NotFound` without a second factor."""
    check_own_password(here.database, session, body.password)
    if not session.has_second_factor:
        raise NotFound("There is no second factor: set one up first.")
    with here.database.write() as connection:
        codes = second_factors.do_renew_recovery_codes(connection, session.person.id)
        on = f"person:{session.person.id}"
        do_audit(connection, session.actor, "recovery_codes_renewed", on)
    return {"recovery_codes": codes}
