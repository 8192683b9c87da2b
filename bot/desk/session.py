"""The session behind a request; every handler that is not public asks for a type made here."""

from __future__ import annotations

import hmac
from typing import Annotated, Any

from fastapi import Depends, Request, Response
from starlette.requests import HTTPConnection

from bot.desk.context import Context, Here
from bot.errors import NotAllowed, SignInRequired
from bot.people import sessions
from bot.people.access import check_permission
from bot.people.roles import Permission
from bot.people.sessions import Session

COOKIE, CSRF_HEADER = "parley_session", "X-Parley-CSRF"
CHANGES_NOTHING = ("GET", "HEAD")


class Allowed:
    """Lets a request pass that is signed in, may do this and, for a write, proves its origin."""

    def __init__(self, permission: Permission | None) -> None:
        self.permission = permission

    def __call__(self, request: Request, here: Here) -> Session:
        session = find_session(here, request)
        if request.method not in CHANGES_NOTHING:
            _check_csrf(session, request.headers.get(CSRF_HEADER, ""))
        if self.permission:
            check_permission(session.person, self.permission)
        return session


SignedIn = Annotated[Session, Depends(Allowed(None))]
Reader = Annotated[Session, Depends(Allowed("read_conversations"))]
Answerer = Annotated[Session, Depends(Allowed("answer_customers"))]
Scribe = Annotated[Session, Depends(Allowed("edit_canned"))]
Watcher = Annotated[Session, Depends(Allowed("see_numbers"))]
TeamManager = Annotated[Session, Depends(Allowed("manage_teams"))]
Lister = Annotated[Session, Depends(Allowed("list_people"))]
Inviter = Annotated[Session, Depends(Allowed("invite_people"))]


def find_session(here: Context, connection: HTTPConnection) -> Session:
    """The session of the request's cookie; raises `SignInRequired`."""
    return _session(here, connection.cookies.get(COOKIE, ""))


def begin(here: Context, response: Response, token: str) -> dict[str, Any]:
    """Give the browser its cookie, and say who signed in."""
    response.set_cookie(
        COOKIE,
        token,
        max_age=sessions.LIFETIME_S,
        path="/",
        secure=here.settings.url.startswith("https:"),
        httponly=True,
        samesite="strict",
    )
    return {"me": present_me(_session(here, token))}


def present_me(session: Session) -> dict[str, Any]:
    person = session.person
    return {
        "id": person.id,
        "name": person.name,
        "email": person.email,
        "role": person.role,
        "csrf": session.csrf,
    }


def _session(here: Context, token: str) -> Session:
    with here.database.read() as connection:
        session = sessions.find(connection, token)
    if session is None:
        raise SignInRequired("You are not signed in, or your session has ended: sign in.")
    return session


def _check_csrf(session: Session, given: str) -> None:
    if not hmac.compare_digest(given.encode(), session.csrf.encode()):
        raise NotAllowed(
            f"The header {CSRF_HEADER} is missing or belongs to another session: reload the page."
        )
