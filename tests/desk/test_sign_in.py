from __future__ import annotations

import threading
import time
import uuid

import pytest
from fastapi import FastAPI
from sqlalchemy import update

from bot.people import passwords
from bot.people.guesses import FREE
from bot.people.roles import Role
from bot.people.staff import Person
from bot.storage import Database
from bot.storage.tables import staff_sessions
from tests.desk.conftest import PASSWORD, Browser, Open, say_code

People = dict[Role, Person]


def test_signing_in_tells_who_i_am(outsider: Browser, people: People) -> None:
    answer = outsider.sign_in("  Ana@Shop.example ")
    me = answer.json()["me"]
    assert {key: me[key] for key in ("name", "email", "role")} == {
        "name": "Ana",
        "email": "ana@shop.example",
        "role": "agent",
    }
    assert outsider.get("/me").json() == me


def test_the_cookie_is_for_our_server_only(outsider: Browser, people: People) -> None:
    cookie = outsider.sign_in("ana@shop.example").headers["Set-Cookie"]
    attributes = {part.strip().lower() for part in cookie.split(";")[1:]}
    assert {"httponly", "samesite=strict", "path=/"} <= attributes
    assert "secure" not in attributes


def test_behind_https_the_cookie_is_secure(app: FastAPI, outsider: Browser, people: People) -> None:
    settings = app.state.settings
    web = settings.web.model_copy(update={"public_url": "https://chat.shop.example"})
    app.state.settings = settings.model_copy(update={"web": web})
    assert "; Secure" in outsider.sign_in("ana@shop.example").headers["Set-Cookie"]


@pytest.mark.parametrize(
    ("email", "password"), [("ana@shop.example", "wrong"), ("nobody@shop.example", PASSWORD)]
)
def test_what_is_wrong_is_not_told(
    outsider: Browser, people: People, email: str, password: str
) -> None:
    answer = outsider.sign_in(email, password)
    assert say_code(answer) == (401, "sign_in_failed")
    assert "Set-Cookie" not in answer.headers


def test_a_day_later_the_token_is_another(
    outsider: Browser, people: People, open_browser: Open, database: Database
) -> None:
    agent = outsider
    agent.sign_in("ana@shop.example")
    before = agent.http.cookies["parley_session"]
    assert "Set-Cookie" not in agent.get("/me").headers
    with database.write() as connection:
        connection.execute(update(staff_sessions).values(rotated_at=time.time() - 90_000))
    csrf = agent.get("/me").json()["csrf"]
    assert agent.http.cookies["parley_session"] != before
    assert csrf == agent.csrf
    late = open_browser()
    late.http.cookies.set("parley_session", before)
    assert late.get("/me").status_code == 200  # a request that was under way
    with database.write() as connection:
        connection.execute(update(staff_sessions).values(rotated_at=time.time() - 61))
    assert say_code(late.get("/me")) == (401, "sign_in_required")
    assert agent.get("/me").status_code == 200


def test_guessing_is_slowed_down(outsider: Browser) -> None:
    name = uuid.uuid4().hex
    spellings = [f"{name}@shop.example", f"{name.upper()}@shop.example", f" {name}＠shop.example"]
    codes = [say_code(outsider.sign_in(spellings[n % 3], f"guess {n}")) for n in range(FREE + 1)]
    assert codes == [(401, "sign_in_failed")] * FREE + [(429, "too_many_requests")]


def test_a_form_of_a_foreign_page_cannot_sign_in(outsider: Browser, people: People) -> None:
    text = f'{{"email": "ana@shop.example", "password": "{PASSWORD}"}}'
    for kind in ("text/plain", "application/x-www-form-urlencoded"):
        answer = outsider.http.post("/sign-in", content=text, headers={"Content-Type": kind})
        assert say_code(answer) == (422, "request_invalid")


def test_bad_bodies_are_explained(outsider: Browser) -> None:
    for body in (
        None,
        [],
        {},
        {"email": "ana@shop.example"},
        {"email": 1, "password": "x"},
        {"email": "ana@shop.example", "password": "x" * 501},
        {"email": "x" * 255, "password": "x"},
    ):
        assert say_code(outsider.post("/sign-in", body)) == (422, "request_invalid"), body


def test_strange_addresses_are_nobody(outsider: Browser) -> None:
    for email in (b"a\\u0000@shop.example", b"\\ud800@shop.example", b"' OR 1=1 --"):
        answer = outsider.http.post(
            "/sign-in",
            content=b'{"email": "%s", "password": "x"}' % email,
            headers={"Content-Type": "application/json"},
        )
        assert answer.status_code in (401, 422)


def test_signing_out_ends_the_session(outsider: Browser, people: People) -> None:
    outsider.sign_in("ana@shop.example")
    cookie = dict(outsider.http.cookies)
    assert outsider.post("/sign-out").status_code == 204
    assert not outsider.http.cookies
    outsider.http.cookies.update(cookie)
    assert say_code(outsider.get("/me")) == (401, "sign_in_required")


def test_an_expired_session_is_none(agent: Browser, database: Database) -> None:
    with database.write() as connection:
        connection.execute(update(staff_sessions).values(expires_at=time.time() - 1))
    assert say_code(agent.get("/me")) == (401, "sign_in_required")


def test_forged_cookies_are_nobodys(outsider: Browser) -> None:
    for cookie in ("", "x", "x" * 4000):
        outsider.http.cookies.set("parley_session", cookie)
        assert say_code(outsider.get("/me")) == (401, "sign_in_required")


def test_however_many_sign_in_only_two_passwords_are_hashed_at_once(
    outsider: Browser, open_browser: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    running, most = [], []

    def slowly(_password_hash: object, _password: object) -> bool:
        running.append(1)
        most.append(len(running))
        time.sleep(0.05)
        running.pop()
        return False

    monkeypatch.setattr(passwords, "is_right", slowly)
    threads = [
        threading.Thread(target=browser.sign_in, args=(f"{uuid.uuid4().hex}@shop.example",))
        for browser in (open_browser() for _ in range(12))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(most) == 12
    assert max(most) == 2
