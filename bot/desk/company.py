"""Sign in with the company's account: to its provider, and back."""

from __future__ import annotations

import logging
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse

from bot.desk import told
from bot.desk.context import PREFIX, Context, Here
from bot.desk.session import give_cookie, place_of
from bot.documented import documented
from bot.errors import NotFound, ParleyError, SignInFailed
from bot.people import company, oidc
from bot.people.audit import Actor, do_audit
from bot.people.oidc import Journey
from bot.people.tokens import new_token

COOKIE, MINUTES = "parley_company", 10
PATH = f"{PREFIX}/company"

router = APIRouter(prefix=PREFIX, tags=["desk"])
log = logging.getLogger(__name__)

Text = Annotated[str, Query(max_length=4000)]
Word = Annotated[str, Query(max_length=300)]


@router.get("/ways-in", **documented(told.WaysIn))
def ways_in(here: Here) -> dict[str, Any]:
    """How one may sign in here: with a password, with the company's account; and whether a letter
    helps those who forgot their password."""
    settings = here.settings
    password = not settings.people.oidc.only
    return {
        "password": password,
        "company": bool(settings.people.oidc.issuer),
        "reset": password and bool(settings.mail.host),
    }


@router.get("/company/start", response_class=RedirectResponse, status_code=303)
def start(here: Here) -> RedirectResponse:
    """To the provider; the browser keeps what proves on the way back that it began here."""
    settings = here.settings.people.oidc
    if not settings.issuer:
        raise NotFound("There is no company's sign-in here: people.oidc in parley.yml sets it up.")
    journey = Journey(new_token())
    try:
        address = oidc.provider(settings.issuer).address(settings, journey, _back(here))
    except ParleyError as problem:
        return _to_desk(problem)
    response = RedirectResponse(address, 303)
    response.set_cookie(
        COOKIE,
        journey.seed,
        max_age=MINUTES * 60,
        path=PATH,
        secure=here.settings.url.startswith("https:"),
        httponly=True,
        samesite="lax",  # the way back begins on the provider's page
    )
    return response


@router.get("/company/callback", response_class=RedirectResponse, status_code=303)
def callback(
    request: Request, here: Here, state: Word = "", code: Text = "", error: Word = ""
) -> RedirectResponse:
    """Back from the provider: to the desk, signed in or with the reason why not."""
    try:
        token = _enter(request, here, state, code, error)
    except ParleyError as problem:
        _note(here, request, problem)
        response = _to_desk(problem)
    else:
        response = RedirectResponse("/desk", 303)
        give_cookie(here, response, token)
    response.delete_cookie(COOKIE, path=PATH, httponly=True, samesite="lax")
    return response


def _enter(request: Request, here: Context, state: str, code: str, error: str) -> str:
    """The new session's token. Raises `SignInFailed`, `NotAllowed`, `ProviderFailed`."""
    settings, journey = here.settings.people.oidc, Journey(request.cookies.get(COOKIE, ""))
    if not settings.issuer or not journey.seed or state != journey.state:
        raise SignInFailed("This sign-in did not begin here, or took too long: begin again.")
    if error or not code:
        raise SignInFailed("Your company's provider did not let you in.")
    claims = oidc.provider(settings.issuer).claims(settings, journey, code, _back(here))
    with here.database.write() as connection:
        return company.do_enter(connection, settings, claims, place_of(request))


def _note(here: Context, request: Request, problem: ParleyError) -> None:
    actor = Actor("", address=place_of(request).address)
    with here.database.write() as connection:
        do_audit(connection, actor, "sign_in_failed", "company", wrong=problem.code)


def _to_desk(problem: ParleyError) -> RedirectResponse:
    """The page has the words for the reason, in its own language."""
    return RedirectResponse(f"/desk?{urlencode({'refused': problem.code})}", 303)


def _back(here: Context) -> str:
    return f"{here.settings.url}{PATH}/callback"
