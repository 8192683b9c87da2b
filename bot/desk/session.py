"""The session behind a request; every handler that is not public asks for a type made here."""

from __future__ import annotations

import hmac
import time
from dataclasses import replace
from typing import Annotated, Any

from fastapi import Depends, Request, Response
from starlette.requests import HTTPConnection

from bot.desk.context import Context, Here
from bot.errors import NotAllowed, SignInRequired
from bot.people import programs, sessions
from bot.people.access import check_permission, check_session, misses_second_factor
from bot.people.audit import Actor
from bot.people.programs import Program
from bot.people.roles import Permission
from bot.people.sessions import Place, Session

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
        check_session(session, self.permission, here.settings.people)
        return session


SignedIn = Annotated[Session, Depends(Allowed(None))]
Reader = Annotated[Session, Depends(Allowed("read_conversations"))]
Answerer = Annotated[Session, Depends(Allowed("answer_customers"))]
Scribe = Annotated[Session, Depends(Allowed("edit_canned"))]
Watcher = Annotated[Session, Depends(Allowed("see_numbers"))]
TeamManager = Annotated[Session, Depends(Allowed("manage_teams"))]
Lister = Annotated[Session, Depends(Allowed("list_people"))]
Inviter = Annotated[Session, Depends(Allowed("invite_people"))]
PeopleManager = Annotated[Session, Depends(Allowed("manage_people"))]
ProgramManager = Annotated[Session, Depends(Allowed("manage_programs"))]
WebhookManager = Annotated[Session, Depends(Allowed("manage_webhooks"))]
Embedder = Annotated[Session, Depends(Allowed("see_widget"))]
Auditor = Annotated[Session, Depends(Allowed("read_audit"))]


def caller(here: Context, request: Request, permission: Permission) -> Actor:
    """Who asks: a program with its token, or else a person, who may do this.

    Raises `SignInRequired`, `NotAllowed`, `SecondFactorMissing`.
    """
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        return Allowed(permission)(request, here).actor
    program = _program(here, token.strip())
    check_permission(program, permission)
    return replace(program, address=address_of(request)).actor


def find_session(here: Context, connection: HTTPConnection) -> Session:
    """The session of the request's cookie; raises `SignInRequired`."""
    session = _session(here, connection.cookies.get(COOKIE, ""))
    session = replace(session, address=address_of(connection))
    if session.seen_at < time.time() - sessions.SEEN_S:
        with here.database.write() as write:
            sessions.do_note_seen(write, session.key, session.address)
    return session


def place_of(connection: HTTPConnection) -> Place:
    """Where a request comes from."""
    return Place(connection.headers.get("user-agent", ""), address_of(connection))


def address_of(connection: HTTPConnection) -> str:
    """The network address that a request comes from."""
    return connection.client.host if connection.client else ""


def begin(here: Context, response: Response, token: str) -> dict[str, Any]:
    """Give the browser its cookie, and say who signed in."""
    give_cookie(here, response, token)
    return {"me": present_me(here, _session(here, token))}


def rotate(here: Context, response: Response, session: Session) -> None:
    """Another token for the same session: after a while, and when it may do more than before."""
    with here.database.write() as connection:
        token = sessions.do_rotate(connection, session.key)
    give_cookie(here, response, token)


def give_cookie(here: Context, response: Response, token: str) -> None:
    response.set_cookie(
        COOKIE,
        token,
        max_age=sessions.LIFETIME_S,
        path="/",
        secure=here.settings.url.startswith("https:"),
        httponly=True,
        samesite="strict",
    )


def present_me(here: Context, session: Session) -> dict[str, Any]:
    """What the desk knows of whoever is signed in."""
    person = session.person
    return {
        "id": person.id,
        "name": person.name,
        "email": person.email,
        "role": person.role,
        "csrf": session.csrf,
        "second_factor_missing": misses_second_factor(session, here.settings.people),
    }


def _program(here: Context, token: str) -> Program:
    with here.database.read() as connection:
        program = programs.find(connection, token)
    if program is None:
        raise SignInRequired("The token is unknown, was revoked, or has ended: ask for a new one.")
    with here.database.write() as connection:
        programs.do_note_used(connection, program.id)
    return program


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
