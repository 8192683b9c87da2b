"""A forgotten password, with a mail server that somebody else wrote."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any, cast

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from fastapi import FastAPI
from sqlalchemy import select, update

from bot.people.roles import Role
from bot.people.staff import Person
from bot.settings import Mail
from bot.storage import Database
from bot.storage.tables import password_resets, staff
from tests.desk.conftest import Browser, say_code

People = dict[Role, Person]
NEW = "another long password"


class Letters:
    """What has arrived."""

    def __init__(self) -> None:
        self.arrived: list[EmailMessage] = []

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        letter = message_from_bytes(cast(bytes, envelope.content), policy=policy.default)
        self.arrived.append(cast(EmailMessage, letter))
        return "250 taken"

    def next(self) -> EmailMessage:
        until = time.monotonic() + 20
        while not self.arrived:
            assert time.monotonic() < until, "no letter came"
            time.sleep(0.05)
        return self.arrived.pop(0)


@pytest.fixture
def letters(app: FastAPI) -> Iterator[Letters]:
    """The desk sends its letters here."""
    letters = Letters()
    with socket.create_server(("127.0.0.1", 0)) as free:  # it connects to itself to see if it runs
        port = free.getsockname()[1]
    server: Any = Controller(letters, hostname="127.0.0.1", port=port)
    server.start()
    mail = Mail(host="127.0.0.1", port=port, security="none", sender="help@shop.example")
    app.state.settings = app.state.settings.model_copy(update={"mail": mail})
    yield letters
    server.stop()


def link_in(letter: EmailMessage) -> str:
    return next(line for line in str(letter.get_content()).splitlines() if "/desk/reset#" in line)


def test_a_forgotten_password(
    outsider: Browser, agent: Browser, letters: Letters, database: Database
) -> None:
    answer = outsider.post("/reset", {"email": " ANA@shop.example", "locale": "de"})
    assert (answer.status_code, answer.json()) == (202, {})
    letter = letters.next()
    assert letter["To"] == "ana@shop.example"
    assert "neues Passwort" in str(letter["Subject"])
    token = link_in(letter).partition("#")[2]
    with database.read() as connection:
        assert token not in str(connection.execute(select(password_resets)).all())
    assert outsider.post("/reset/check", {"token": token}).json()["name"] == "Ana"
    chosen = {"token": token, "password": NEW}
    assert outsider.post("/reset/use", chosen).status_code == 204
    assert say_code(agent.get("/me")) == (401, "sign_in_required")
    assert outsider.sign_in("ana@shop.example", NEW).status_code == 200
    assert say_code(outsider.post("/reset/use", chosen)) == (403, "link_invalid")


def test_the_answer_does_not_tell_who_is_there(
    outsider: Browser, people: People, letters: Letters, database: Database
) -> None:
    with database.write() as connection:
        connection.execute(update(staff).where(staff.c.name == "Eve").values(disabled_at=1))
        connection.execute(update(staff).where(staff.c.name == "Sam").values(password_hash=""))
    known = outsider.post("/reset", {"email": "ana@shop.example"})
    for email in ("nobody@shop.example", "eve@shop.example", "sam@shop.example", "no address"):
        unknown = outsider.post("/reset", {"email": email})
        assert (unknown.status_code, unknown.text) == (known.status_code, known.text)
    assert letters.next()["To"] == "ana@shop.example"
    outsider.post("/reset", {"email": "ada@shop.example"})
    assert letters.next()["To"] == "ada@shop.example"  # nobody else's came in between


def test_a_link_is_valid_for_an_hour_and_replaced_by_the_next(
    outsider: Browser, people: People, letters: Letters, database: Database
) -> None:
    tokens = []
    for _ in range(2):
        outsider.post("/reset", {"email": "ana@shop.example"})
        tokens.append(link_in(letters.next()).partition("#")[2])
    assert say_code(outsider.post("/reset/check", {"token": tokens[0]})) == (403, "link_invalid")
    assert outsider.post("/reset/check", {"token": tokens[1]}).status_code == 200
    with database.write() as connection:
        connection.execute(update(password_resets).values(expires_at=time.time() - 1))
    answer = outsider.post("/reset/use", {"token": tokens[1], "password": NEW})
    assert say_code(answer) == (403, "link_invalid")


def test_nobody_floods_a_mailbox(outsider: Browser, people: People, letters: Letters) -> None:
    codes = [outsider.post("/reset", {"email": "ana@shop.example"}).status_code for _ in range(6)]
    assert codes == [202] * 5 + [429]
    assert outsider.sign_in("ana@shop.example").status_code == 200


def test_nothing_gets_into_the_headers(outsider: Browser, people: People, letters: Letters) -> None:
    for email in (
        "ana@shop.example\r\nBcc: evil@evil.example",
        "ana@shop.example,evil@evil.example",
        "Ana <evil@evil.example>",
    ):
        assert outsider.post("/reset", {"email": email}).status_code == 202
    outsider.http.headers["Host"] = "evil.example"
    outsider.post("/reset", {"email": "ana@shop.example"})
    letter = letters.next()
    assert letter["To"] == "ana@shop.example"
    assert letter["Bcc"] is None
    assert "evil" not in str(letter)


def test_a_mail_server_that_is_down_changes_no_answer(
    app: FastAPI, outsider: Browser, people: People
) -> None:
    mail = Mail(host="127.0.0.1", port=1, security="none", sender="help@shop.example")
    app.state.settings = app.state.settings.model_copy(update={"mail": mail})
    assert outsider.post("/reset", {"email": "ana@shop.example"}).status_code == 202


def test_without_a_mail_server_it_says_so(outsider: Browser) -> None:
    answer = outsider.post("/reset", {"email": "ana@shop.example"})
    assert say_code(answer) == (403, "not_allowed")
    assert "administrator" in answer.json()["error"]["message"]
