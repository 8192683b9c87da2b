"""Sign in with e-mail address and password, sign out, and who I am."""

from __future__ import annotations

import time
from typing import Any

from fastapi import APIRouter, Request, Response
from pydantic import Field

from bot.desk import told
from bot.desk.context import PREFIX, Body, Here
from bot.desk.hashing import HashingTurn
from bot.desk.session import COOKIE, SignedIn, begin, place_of, present_me, rotate
from bot.documented import documented
from bot.people import sessions
from bot.people.access import check_passwords_open
from bot.people.audit import do_audit
from bot.people.passwords import LONGEST
from bot.people.sign_in import Attempt
from bot.people.sign_in import sign_in as sign_in_with
from bot.people.staff import EMAIL_LONGEST

CODE_LONGEST = 40

router = APIRouter(prefix=PREFIX, tags=["desk"])


class Credentials(Body):
    """`code` is of the authenticator, or one for recovery."""

    email: str = Field(max_length=EMAIL_LONGEST)
    password: str = Field(max_length=LONGEST)
    code: str = Field(default="", max_length=CODE_LONGEST)


@router.post("/sign-in", **documented(told.SignedIn))
def sign_in(
    body: Credentials, request: Request, response: Response, here: Here, _turn: HashingTurn
) -> dict[str, Any]:
    """Begin a session; its cookie comes with the answer."""
    check_passwords_open(here.settings.people)
    attempt = Attempt(body.email, body.password, body.code)
    return begin(here, response, sign_in_with(here.database, attempt, place_of(request)))


@router.post("/sign-out", status_code=204)
def sign_out(session: SignedIn, response: Response, here: Here) -> None:
    """End this session everywhere that it is open."""
    with here.database.write() as connection:
        sessions.do_end(connection, session.key)
        do_audit(connection, session.actor, "signed_out", f"person:{session.person.id}")
    response.delete_cookie(COOKIE, path="/", httponly=True, samesite="strict")


@router.get("/me", **documented(told.Me))
def me(session: SignedIn, response: Response, here: Here) -> dict[str, Any]:
    """Who is signed in, and the token that every write must send as `X-Parley-CSRF`."""
    if session.rotated_at < time.time() - sessions.ROTATION_S:
        rotate(here, response, session)
    return present_me(here, session)
