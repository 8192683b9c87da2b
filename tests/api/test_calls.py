"""Tokens, scopes, pace, requests that are sent again, and the form of errors."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from fastapi import FastAPI
from sqlalchemy import func, select

from bot.people import programs
from bot.people.audit import SHELL
from bot.storage import Database
from bot.storage.tables import audit_log, contacts
from tests.api.conftest import Client, Enrol, refusal


@pytest.mark.parametrize(
    "headers", [{}, {"Authorization": "Bearer parley_x"}, {"Authorization": "Basic x"}]
)
def test_without_a_token_nothing_opens(program: Client, headers: dict[str, str]) -> None:
    answer = program.http.get("/api/v1/contacts", headers=headers)
    assert refusal(answer) == (401, "sign_in_required")
    assert answer.headers["www-authenticate"] == "Bearer"


def test_a_revoked_token_opens_nothing(program: Client, database: Database) -> None:
    program.get("contacts")
    with database.write() as connection:
        programs.do_revoke(connection, SHELL, program.id)
    assert refusal(program.ask("GET", "contacts")) == (401, "sign_in_required")


WAITING = ("events?after=LAST", "OWN/events?after=999", "OWN/messages?after=999")


@pytest.mark.parametrize("place", WAITING)
def test_a_token_that_is_revoked_ends_a_request_that_waits(
    program: Client, own: str, database: Database, place: str
) -> None:
    last = program.get("events")["last"]
    place = place.replace("OWN", own).replace("LAST", str(last))
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(program.ask, "GET", f"{place}&wait=20")
        time.sleep(0.3)
        with database.write() as connection:
            programs.do_revoke(connection, SHELL, program.id)
        assert refusal(waiting.result(timeout=5)) == (401, "sign_in_required")


def test_a_token_does_what_its_scopes_say(enrol: Enrol) -> None:
    reader = enrol("Reader", "read_conversations")
    assert reader.get("contacts")["items"] == []
    assert refusal(reader.ask("POST", "contacts", {"name": "Mia"})) == (403, "not_allowed")


def test_wrong_fields_are_all_named(program: Client) -> None:
    answer = program.ask("POST", "contacts", {"name": 1, "unknown": True})
    assert refusal(answer) == (422, "request_invalid")
    assert [one["field"] for one in answer.json()["errors"]] == ["name", "unknown"]


def test_an_unknown_address_is_a_problem_too(program: Client) -> None:
    assert refusal(program.ask("GET", "nothing")) == (404, "not_found")
    wrong = program.ask("DELETE", "contacts")
    assert refusal(wrong) == (405, "method_not_allowed")
    assert "GET" in wrong.headers["allow"]


def test_what_is_sent_again_is_not_done_again(program: Client, database: Database) -> None:
    first = program.ask("POST", "contacts", {"name": "Mia"}, Idempotency_Key="k1")
    again = program.ask("POST", "contacts", {"name": "Mia"}, Idempotency_Key="k1")
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
    assert first.headers["location"] == again.headers["location"]
    assert again.headers["idempotency-replayed"] == "true"
    other = program.ask("POST", "contacts", {"name": "Leo"}, Idempotency_Key="k1")
    assert refusal(other) == (422, "idempotency_key_reused")
    assert count(database) == 1


def test_the_same_key_at_once_is_done_once(program: Client, database: Database) -> None:
    def send(_n: int) -> int:
        answer = program.ask("POST", "contacts", {"name": "Mia"}, Idempotency_Key="k1")
        return int(answer.json()["id"])

    with ThreadPoolExecutor(6) as pool:
        assert len(set(pool.map(send, range(6)))) == 1
    assert count(database) == 1


def test_what_was_refused_may_be_sent_again(program: Client, contact: int) -> None:
    body = {"name": "Leo", "external_id": "42"}
    taken = program.ask("POST", "contacts", body, Idempotency_Key="k2")
    assert refusal(taken) == (409, "conflict")
    assert program.ask("PATCH", f"contacts/{contact}", {"external_id": None}).status_code == 200
    assert program.ask("POST", "contacts", body, Idempotency_Key="k2").status_code == 201


def test_keys_of_two_programs_are_two(program: Client, enrol: Enrol, database: Database) -> None:
    for client in (program, enrol("Other")):
        assert client.ask("POST", "contacts", {}, Idempotency_Key="k").status_code == 201
    assert count(database) == 2


def test_every_write_is_in_the_log(program: Client, contact: int, database: Database) -> None:
    query = select(audit_log.c.program_id, audit_log.c.object).where(
        audit_log.c.action == "contact_made"
    )
    with database.read() as connection:
        assert connection.execute(query).all() == [(program.id, f"contact:{contact}")]


def test_too_many_requests_are_told_when_to_come_back(program: Client, app: FastAPI) -> None:
    limits = app.state.settings.limits.model_copy(update={"program_requests_per_minute": 2})
    app.state.settings = app.state.settings.model_copy(update={"limits": limits})
    first = program.ask("GET", "contacts")
    assert first.headers["ratelimit-limit"] == "2"
    assert first.headers["ratelimit-remaining"] == "1"
    program.ask("GET", "contacts")
    third = program.ask("GET", "contacts")
    assert refusal(third) == (429, "too_many_requests")
    assert int(third.headers["retry-after"]) >= 1
    assert third.headers["ratelimit-remaining"] == "0"


def test_pages_are_stable_while_rows_are_added(program: Client) -> None:
    made = [program.post("contacts", {})["id"] for _ in range(5)]
    answer = program.ask("GET", "contacts?limit=2")
    page = answer.json()
    assert 'rel="next"' in answer.headers["link"]
    program.post("contacts", {})
    seen = [one["id"] for one in page["items"]]
    while page["next"]:
        page = program.get(f"contacts?limit=2&cursor={page['next']}")
        seen += [one["id"] for one in page["items"]]
    assert seen == made[::-1]


@pytest.mark.parametrize("cursor", ["x", "bnVsbA", "W10", "WyIvIl0", "%00", "9" * 400])
def test_a_wrong_cursor_is_refused(program: Client, cursor: str) -> None:
    answer = program.ask("GET", f"contacts?cursor={cursor}")
    assert refusal(answer) == (422, "request_invalid")


def count(database: Database) -> int:
    with database.read() as connection:
        return connection.execute(select(func.count()).select_from(contacts)).scalar_one()
