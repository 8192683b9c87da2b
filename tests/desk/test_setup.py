from __future__ import annotations

import time

import pytest
from sqlalchemy import update

from bot.people.invitations import setup_link
from bot.storage import Database
from bot.storage.tables import invitations
from tests.desk.conftest import Browser, say_code

FORM = {"name": "Ada", "email": "ada@shop.example", "password": "a long enough password"}


@pytest.fixture
def token(database: Database, url: str) -> str:
    return str(setup_link(database, url)).partition("#")[2]


def test_the_first_administrator_signs_up_and_is_in(outsider: Browser, token: str) -> None:
    found = outsider.post("/setup/check", {"token": token}).json()
    assert found == {"email": None, "name": None, "role": "administrator"}
    me = outsider.post("/setup", {**FORM, "token": token}).json()["me"]
    assert (me["name"], me["role"]) == ("Ada", "administrator")
    assert outsider.get("/me").json() == me


def test_a_token_in_an_address_is_not_answered(outsider: Browser, token: str) -> None:
    """Addresses get into the logs of servers."""
    for path in ("/setup", "/setup/check"):
        assert say_code(outsider.get(path, token=token)) == (405, "method_not_allowed")
    assert say_code(outsider.http.post("/setup/check", params={"token": token}, json={})) == (
        422,
        "request_invalid",
    )


def test_a_token_that_cannot_be_one_is_refused(outsider: Browser) -> None:
    answer = outsider.post("/setup/check", {"token": "x" * 101})
    assert say_code(answer) == (422, "request_invalid")
    assert say_code(outsider.post("/setup/check", {"token": ""})) == (403, "link_invalid")


def test_a_link_used_twice_is_refused(outsider: Browser, token: str) -> None:
    outsider.post("/setup", {**FORM, "token": token})
    again = outsider.post("/setup", {**FORM, "email": "b@shop.example", "token": token})
    assert say_code(again) == (403, "link_invalid")
    assert say_code(outsider.post("/setup/check", {"token": token})) == (403, "link_invalid")


def test_an_expired_link_is_refused(outsider: Browser, token: str, database: Database) -> None:
    with database.write() as connection:
        connection.execute(update(invitations).values(expires_at=time.time() - 1))
    assert say_code(outsider.post("/setup/check", {"token": token})) == (403, "link_invalid")
    answer = outsider.post("/setup", {**FORM, "token": token})
    assert say_code(answer) == (403, "link_invalid")
    assert say_code(outsider.get("/me")) == (401, "sign_in_required")


def test_a_short_password_can_be_mended(outsider: Browser, token: str) -> None:
    answer = outsider.post("/setup", {**FORM, "token": token, "password": "short"})
    assert say_code(answer) == (422, "request_invalid")
    assert "at least 12 characters" in answer.json()["error"]["message"]
    assert outsider.post("/setup", {**FORM, "token": token}).status_code == 200
