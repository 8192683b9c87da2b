from __future__ import annotations

import time

import pyotp
import pytest
from fastapi import FastAPI
from sqlalchemy import update

from bot.people.roles import Role
from bot.people.staff import Person
from bot.storage import Database
from bot.storage.tables import staff
from tests.desk.conftest import PASSWORD, Browser, Open, say_code
from tests.desk.test_socket import OpenSocket, open_socket

__all__ = ["open_socket"]

NEW = "another long password"
People = dict[Role, Person]


def code(secret: str, steps: int = 0) -> str:
    return pyotp.TOTP(secret).at(time.time() + 30 * steps)


def turn_on(browser: Browser) -> tuple[str, list[str]]:
    secret = browser.post("/me/second-factor", {"password": PASSWORD}).json()["secret"]
    answer = browser.post("/me/second-factor/confirm", {"code": code(secret)})
    return secret, answer.json()["recovery_codes"]


def test_sessions_are_listed_and_ended_one_by_one(agent: Browser, open_browser: Open) -> None:
    other = open_browser()
    other.http.headers["User-Agent"] = "Telephone"
    other.sign_in("ana@shop.example")
    listed = agent.get("/me/sessions").json()["sessions"]
    assert {row["current"]: row["device"] for row in listed}[False] == "Telephone"
    assert {row["address"] for row in listed} == {"", "127.0.0.1"}
    [key] = [row["id"] for row in listed if not row["current"]]
    assert agent.http.delete(f"/me/sessions/{key}", headers={"X-Parley-CSRF": agent.csrf})
    assert say_code(other.get("/me")) == (401, "sign_in_required")
    assert agent.get("/me").status_code == 200
    assert say_code(agent.delete(f"/me/sessions/{key}")) == (404, "not_found")


def test_a_name_is_changed_and_written_down(agent: Browser, administrator: Browser) -> None:
    assert agent.put("/me/name", {"name": "  Ana  María "}).status_code == 204
    assert agent.get("/me").json()["name"] == "Ana María"
    for name in ("", "A\r\nSet-Cookie: x", "Ana\u202egnp", "x" * 101):
        answer = agent.put("/me/name", {"name": name})
        assert answer.status_code in (204, 422)
        assert "\n" not in agent.get("/me").json()["name"]
    rows = administrator.get("/audit", action="renamed").json()["entries"]
    assert rows[-1]["details"] == {"before": "Ana", "after": "Ana María"}


def test_people_show_when_they_were_here(agent: Browser, administrator: Browser) -> None:
    agent.post("/sign-out")
    rows = administrator.get("/people").json()["people"]
    seen = {row["name"]: row["last_seen_at"] for row in rows}
    assert time.time() - seen["Ana"] < 60
    assert seen["Eve"] is None


def test_nobody_ends_the_session_of_another(agent: Browser, supervisor: Browser) -> None:
    [row] = agent.get("/me/sessions").json()["sessions"]
    assert say_code(supervisor.delete(f"/me/sessions/{row['id']}")) == (404, "not_found")
    assert agent.get("/me").status_code == 200


def test_a_new_password_ends_all_other_sessions_and_changes_the_token(
    outsider: Browser, people: People, open_browser: Open, open_socket: OpenSocket
) -> None:
    outsider.sign_in("ana@shop.example")
    other = open_browser(people["agent"])
    socket = open_socket(other)
    before = outsider.http.cookies["parley_session"]
    answer = outsider.put("/me/password", {"password": PASSWORD, "new": NEW})
    assert answer.status_code == 204
    assert outsider.http.cookies["parley_session"] != before
    assert outsider.get("/me").json()["csrf"] == outsider.csrf
    assert socket.wait_for_the_end() == (1008, "sign_in_required")
    assert say_code(other.get("/me")) == (401, "sign_in_required")
    assert say_code(other.sign_in("ana@shop.example")) == (401, "sign_in_failed")
    assert other.sign_in("ana@shop.example", NEW).status_code == 200


@pytest.mark.parametrize(
    ("body", "field"),
    [({"password": "wrong", "new": NEW}, "password"), ({"password": PASSWORD, "new": "x"}, "new")],
)
def test_a_password_is_not_changed_by_halves(
    agent: Browser, outsider: Browser, body: dict[str, str], field: str
) -> None:
    answer = agent.put("/me/password", body)
    assert say_code(answer) == (422, "request_invalid")
    assert answer.json()["error"]["message"].startswith(f"{field}: ")
    assert outsider.sign_in("ana@shop.example").status_code == 200


def test_a_desk_that_stands_open_is_no_place_to_guess(agent: Browser) -> None:
    codes = [
        say_code(agent.put("/me/password", {"password": str(n), "new": NEW})) for n in range(6)
    ]
    assert codes == [(422, "request_invalid")] * 5 + [(429, "too_many_requests")]


def test_the_second_factor_from_beginning_to_end(
    agent: Browser, outsider: Browser, people: People
) -> None:
    assert agent.get("/me/second-factor").json() == {
        "on": False,
        "required": False,
        "recovery_codes": 0,
    }
    assert say_code(agent.post("/me/second-factor", {"password": "x"})) == (422, "request_invalid")
    prepared = agent.post("/me/second-factor", {"password": PASSWORD}).json()
    assert prepared["picture"].startswith("<svg")
    assert prepared["uri"].startswith("otpauth://totp/")
    wrong = agent.post("/me/second-factor/confirm", {"code": "000000"})
    assert say_code(wrong) == (422, "request_invalid")
    confirmed = agent.post("/me/second-factor/confirm", {"code": code(prepared["secret"])})
    assert len(confirmed.json()["recovery_codes"]) == 10
    assert agent.get("/me/second-factor").json()["on"]
    credentials = {"email": "ana@shop.example", "password": PASSWORD}
    assert say_code(outsider.post("/sign-in", credentials)) == (401, "second_factor_required")
    next_code = code(prepared["secret"], 1)
    assert outsider.post("/sign-in", {**credentials, "code": next_code}).status_code == 200
    again = outsider.post("/sign-in", {**credentials, "code": next_code})
    assert say_code(again) == (401, "sign_in_failed")
    assert agent.post("/me/second-factor/off", {"password": PASSWORD}).status_code == 204
    assert outsider.post("/sign-in", credentials).status_code == 200


def test_recovery_codes_are_made_anew(agent: Browser, outsider: Browser) -> None:
    _, old = turn_on(agent)
    new = agent.post("/me/recovery-codes", {"password": PASSWORD}).json()["recovery_codes"]
    credentials = {"email": "ana@shop.example", "password": PASSWORD}
    assert outsider.post("/sign-in", {**credentials, "code": old[0]}).status_code == 401
    assert outsider.post("/sign-in", {**credentials, "code": new[0]}).status_code == 200
    assert agent.get("/me/second-factor").json()["recovery_codes"] == 9


def test_where_it_is_required_administrators_set_it_up_first(
    app: FastAPI, outsider: Browser, agent: Browser, open_socket: OpenSocket
) -> None:
    administrator = outsider
    administrator.sign_in("ada@shop.example")
    settings = app.state.settings
    required = settings.people.model_copy(update={"require_second_factor": True})
    app.state.settings = settings.model_copy(update={"people": required})
    assert administrator.get("/me").json()["second_factor_missing"]
    for path in ("/people", "/inbox", "/audit", "/audit/export", "/programs"):
        assert say_code(administrator.get(path)) == (403, "second_factor_missing"), path
    with pytest.raises(Exception, match="403"):
        open_socket(administrator)
    assert agent.get("/inbox").status_code == 200
    turn_on(administrator)
    assert administrator.get("/people").status_code == 200
    assert not administrator.get("/me").json()["second_factor_missing"]
    open_socket(administrator).next("ready")


def test_without_a_password_there_is_none_to_change(agent: Browser, database: Database) -> None:
    with database.write() as connection:
        connection.execute(update(staff).where(staff.c.name == "Ana").values(password_hash=""))
    answer = agent.put("/me/password", {"password": "", "new": NEW})
    assert say_code(answer) == (409, "conflict")
