"""A forgotten password: a letter with a one-time link, whoever asks."""

from __future__ import annotations

import logging

from fastapi import APIRouter, BackgroundTasks, Request
from pydantic import Field

from bot import mail
from bot.desk.context import PREFIX, Body, Context, Here
from bot.desk.hashing import HashingTurn
from bot.desk.session import address_of
from bot.desk.setup import Link
from bot.errors import NotAllowed, RequestInvalid
from bot.people import guesses, password_resets, staff
from bot.people.access import check_passwords_open
from bot.people.audit import Actor
from bot.people.passwords import LONGEST
from bot.people.staff import EMAIL_LONGEST
from bot.people.tokens import token_hash

router = APIRouter(prefix=f"{PREFIX}/reset", tags=["desk"])
log = logging.getLogger(__name__)


class Forgotten(Body):
    """`locale` is the letter's."""

    email: str = Field(max_length=EMAIL_LONGEST)
    locale: str = Field(default="", max_length=35)


class Chosen(Link):
    password: str = Field(max_length=LONGEST)


@router.post("", status_code=202)
def ask(body: Forgotten, request: Request, later: BackgroundTasks, here: Here) -> dict[str, str]:
    """The answer is the same, and comes as soon, whether there is such an account or not.

    Raises `NotAllowed` where nothing can be sent, and `TooManyRequests`.
    """
    check_passwords_open(here.settings.people)
    if not here.settings.mail.host:
        raise NotAllowed("No e-mail can be sent from here: ask an administrator for a link.")
    address = address_of(request)
    guesses.count(here.database, guesses.keys(f"reset {body.email}", address))
    later.add_task(_send, here, body.email, body.locale, address)
    return {}


@router.post("/check")
def check(body: Link, here: Here) -> dict[str, str]:
    """For whom the link was made; raises `LinkInvalid`."""
    with here.database.read() as connection:
        person = password_resets.find(connection, body.token)
    return {"email": person["email"], "name": person["name"]}


@router.post("/use", status_code=204)
def use(body: Chosen, request: Request, here: Here, _turn: HashingTurn) -> None:
    """Use the link up; whoever did signs in with the new password."""
    password_resets.use(here.database, body.token, body.password, address_of(request))


def _send(here: Context, email: str, locale: str, address: str) -> None:
    """A letter, if there is somebody with this address who signs in with a password."""
    link = _link(here, email, address)
    if link is None:
        return
    brand = here.settings.brand.name
    letter = mail.Letter(
        name=f"parley-reset-{token_hash(link)[:20]}",
        recipient=staff.check_email(email),
        subject=here.renderer.say(locale, "staff_mail_reset_subject").text,
        text=f"{here.renderer.say(locale, 'staff_mail_reset_text').text}\n\n{link}\n",
        sender_name=brand,
    )
    try:
        mail.send(here.settings.mail, letter)
    except mail.NotSent as problem:
        log.warning("the letter about a new password was not sent: %s", problem)


def _link(here: Context, email: str, address: str) -> str | None:
    try:
        checked = staff.check_email(email)
    except RequestInvalid:
        return None
    with here.database.write() as connection:
        row = staff.by_email(connection, checked)
        if row is None or row["disabled_at"] is not None or not row["password_hash"]:
            return None
        actor, url = Actor("", address=address), here.settings.url
        return password_resets.do_make_link(connection, actor, url, row)
