"""Sign in with e-mail address and password, sign out, and who I am."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request, Response
from pydantic import Field

from bot.desk.context import PREFIX, Body, Here
from bot.desk.hashing import HashingTurn
from bot.desk.session import COOKIE, SignedIn, begin, present_me
from bot.people import sessions
from bot.people.guesses import Guesses
from bot.people.passwords import LONGEST
from bot.people.staff import EMAIL_LONGEST, normal_email

router = APIRouter(prefix=PREFIX, tags=["desk"])
guesses = Guesses()


class Credentials(Body):
    email: str = Field(max_length=EMAIL_LONGEST)
    password: str = Field(max_length=LONGEST)


@router.post("/sign-in")
def sign_in(
    body: Credentials, request: Request, response: Response, here: Here, _turn: HashingTurn
) -> dict[str, Any]:
    """Begin a session; its cookie comes with the answer."""
    address = request.client.host if request.client else ""
    key = f"{address} {normal_email(body.email)}"
    guesses.count(key)
    token = sessions.sign_in(here.database, body.email, body.password)
    guesses.forget(key)
    return begin(here, response, token)


@router.post("/sign-out", status_code=204)
def sign_out(session: SignedIn, response: Response, here: Here) -> None:
    """End this session everywhere that it is open."""
    with here.database.write() as connection:
        sessions.do_end(connection, session.key)
    response.delete_cookie(COOKIE, path="/", httponly=True, samesite="strict")


@router.get("/me")
def me(session: SignedIn) -> dict[str, Any]:
    """Who is signed in, and the token that every write must send as `X-Parley-CSRF`."""
    return present_me(session)
