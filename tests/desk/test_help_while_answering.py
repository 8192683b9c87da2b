"""Canned replies, suggestions, orders, live numbers, tags: what stands beside the conversation."""

from __future__ import annotations

import time
from typing import Any

import pytest
from fastapi import FastAPI
from sqlalchemy import update

from bot.conversations import ratings
from bot.desk import orders
from bot.people.roles import Role
from bot.people.staff import Person
from bot.storage import Database
from bot.storage.tables import contacts, conversations
from tests.desk.conftest import Browser, Customer, begin, say_code
from tests.knowledge.library import SHOP, fill, started, wait_until

REPLY = {"name": "hello", "locale": "en", "text": "Hello, how can I help?"}
ANSWER = "Please unplug the lamp for ten minutes, then press the switch twice."


def solve(browser: Browser, customer: Customer, text: str) -> None:
    body = {"client_id": text[:90], "text": text}
    assert browser.post(f"/conversations/{customer.id}/messages", body).status_code == 202
    assert browser.post(f"/conversations/{customer.id}/resolve").status_code == 204


def suggested(browser: Browser, customer: Customer) -> dict[str, Any]:
    answer = browser.get(f"/conversations/{customer.id}/suggestions")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_canned_replies_are_added_changed_and_removed(agent: Browser, supervisor: Browser) -> None:
    made = agent.post("/canned", REPLY)
    assert made.status_code == 201
    assert made.json() == {"id": 1, **REPLY}
    agent.post("/canned", {**REPLY, "locale": "de", "text": "Hallo!"})
    assert supervisor.get("/canned", locale="de").json()["replies"][0]["text"] == "Hallo!"
    changed = {**REPLY, "text": "Hi!"}
    assert supervisor.put("/canned/1", changed).json() == {"id": 1, **changed}
    assert agent.delete("/canned/1").status_code == 204
    assert [one["locale"] for one in agent.get("/canned").json()["replies"]] == ["de"]


def test_a_name_is_one_word_and_taken_once_in_a_locale(agent: Browser) -> None:
    agent.post("/canned", REPLY)
    assert say_code(agent.post("/canned", REPLY)) == (409, "conflict")
    other = agent.post("/canned", {**REPLY, "name": "bye"}).json()["id"]
    assert say_code(agent.put(f"/canned/{other}", REPLY)) == (409, "conflict")
    for name in ("", "two words", "a/b", "x" * 41):
        answer = agent.post("/canned", {**REPLY, "name": name})
        assert say_code(answer) == (422, "request_invalid"), name


def test_good_replies_are_found_across_languages(agent: Browser, database: Database) -> None:
    before, other, now = begin(database), begin(database), begin(database, "de")
    before.write("My lamp does not turn on any more, what can I do?")
    solve(agent, before, ANSWER)
    other.write("Do you deliver to Canada?")
    solve(agent, other, "Yes, we deliver to Canada within a week.")
    now.write("Meine Lampe geht nicht mehr an. Was kann ich tun?")
    [reply] = suggested(agent, now)["replies"]
    assert (reply["text"], reply["conversation"], reply["locale"]) == (ANSWER, before.id, "en")
    assert 0 < reply["score"] <= 1
    assert suggested(agent, before)["replies"] == []  # its own


def test_what_was_rated_badly_or_withdrawn_is_not_suggested(
    agent: Browser, database: Database
) -> None:
    question = "My lamp does not turn on any more, what can I do?"
    rated, withdrawn, now = begin(database), begin(database), begin(database)
    for customer in (rated, withdrawn):
        customer.write(question)
        solve(agent, customer, ANSWER)
    now.write(question)
    assert len(suggested(agent, now)["replies"]) == 1  # the same text once
    with database.write() as connection:
        ratings.do_rate(connection, rated.id, 1, "no help")
    assert suggested(agent, now)["replies"][0]["conversation"] == withdrawn.id
    seq = next(event["id"] for event in withdrawn.events() if event.get("text") == ANSWER)
    agent.post(f"/conversations/{withdrawn.id}/messages/{seq}/withdraw")
    assert suggested(agent, now)["replies"] == []


def test_articles_are_suggested_and_found(agent: Browser, database: Database, app: FastAPI) -> None:
    customer = begin(database)
    customer.write("How can I send something back?")
    fill(database, SHOP)
    with started(database) as library:
        wait_until(lambda: library.is_ready, 60)
        app.state.library = library
        first = suggested(agent, customer)["articles"][0]
        assert first["article"] == "returns"
        assert first["url"].endswith("/help/en/" + first["url"].split("/help/en/")[1])
        assert first["answer"]
        found = agent.get("/find-articles", q="return", locale="en").json()["articles"]
        assert "returns" in [one["article"] for one in found]


def test_orders_of_the_company_stand_beside(
    agent: Browser, customer: Customer, database: Database
) -> None:
    place = f"/conversations/{customer.id}"
    assert agent.get(place).json()["orders"] == []
    with database.write() as connection:
        row = connection.execute(conversations.select()).one()
        own = contacts.c.id == row.contact_id
        connection.execute(update(contacts).where(own).values(email="Maria@example.com"))
    found = agent.get(place).json()["orders"]
    assert [order["title"] for order in found] == ["Order 10238", "Order 10234"]
    assert {"label": "Status", "value": "on its way"} in found[1]["lines"]
    agent.put("/me/profile", {"locale": "de", "languages": [], "skills": [], "capacity": 5})
    assert agent.get(place).json()["orders"][0]["title"] == "Bestellung 10238"


def test_a_company_without_orders_or_with_broken_ones_shows_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    for name, code in (
        ("broken_shop", "def orders(email, details, locale):\n    raise OSError"),
        ("odd_shop", "def orders(email, details, locale):\n    return [{'title': 1}]"),
        ("slow_shop", "import time\ndef orders(email, details, locale):\n    time.sleep(3)"),
    ):
        package = tmp_path / name
        package.mkdir()
        (package / "__init__.py").touch()
        (package / "orders.py").write_text(code)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(orders, "SECONDS", 0.2)
    for package_name in ("broken_shop", "odd_shop", "slow_shop", "no_shop"):
        assert orders.find_orders(package_name, "a@example.com", {}, "en") == []


def test_live_numbers(agent: Browser, supervisor: Browser, database: Database) -> None:
    empty = supervisor.get("/numbers").json()
    assert (empty["waiting"], empty["longest_wait_s"]) == (0, None)
    assert empty["first_response_s"] == {"p50": None, "p95": None}
    agent.post("/me/presence", {"presence": "online"})
    first, second = begin(database), begin(database)
    for customer in (first, second):
        customer.ask_for_a_person()
    solve(agent, first, ANSWER)
    with database.write() as connection:
        ratings.do_rate(connection, first.id, 4, "")
    found = supervisor.get("/numbers").json()
    assert found["waiting"] == 1
    assert found["longest_wait_s"] >= 0
    assert found["first_response_s"]["p50"] >= 0
    assert found["handling_s"]["p95"] >= 0
    assert found["resolved_today"] == 1
    assert found["ratings_today"] == {"count": 1, "mean": 4.0}
    [ana] = [one for one in found["agents"] if one["name"] == "Ana"]
    assert (ana["presence"], ana["load"]) == ("online", 0)
    assert "Eve" not in [one["name"] for one in found["agents"]]
    later = supervisor.get("/numbers", since=time.time() + 60).json()
    assert (later["resolved_today"], later["ratings_today"]["count"]) == (0, 0)


def test_colleagues_with_presence_and_load(
    agent: Browser, supervisor: Browser, people: dict[Role, Person], waiting: Customer
) -> None:
    profile = {"locale": "es", "languages": ["es", "en"], "skills": ["Refunds"], "capacity": 3}
    assert agent.put("/me/profile", profile).status_code == 204
    agent.post("/me/presence", {"presence": "busy"})
    agent.post(f"/conversations/{waiting.id}/take")
    found = {one["name"]: one for one in supervisor.get("/colleagues").json()["colleagues"]}
    assert set(found) == {"Ada", "Sam", "Ana"}
    assert found["Ana"] == {
        "id": people["agent"].id,
        "name": "Ana",
        "presence": "busy",
        "load": 1,
        "capacity": 3,
        "languages": ["en", "es"],
        "skills": ["refunds"],
        "teams": [],
    }
    assert found["Sam"]["presence"] == "offline"
    mine = agent.get("/me/profile").json()
    assert (mine["locale"], mine["presence"]) == ("es", "busy")


def test_tags_priority_and_their_limits(agent: Browser, waiting: Customer) -> None:
    place = f"/conversations/{waiting.id}"
    agent.put(f"{place}/tags", {"tags": ["VIP", "vip ", " two  words"]})
    agent.put(f"{place}/priority", {"priority": "urgent"})
    found = agent.get(place).json()
    assert (found["tags"], found["priority"]) == (["two words", "vip"], "urgent")
    assert agent.get("/inbox").json()["conversations"][0]["tags"] == ["two words", "vip"]
    assert agent.get("/tags").json() == {"tags": ["two words", "vip"]}
    agent.put(f"{place}/tags", {"tags": []})
    assert agent.get(place).json()["tags"] == []
    for bad in ([""], ["x" * 41], [str(n) for n in range(21)]):
        assert say_code(agent.put(f"{place}/tags", {"tags": bad})) == (422, "request_invalid")
    answer = agent.put(f"{place}/priority", {"priority": "now"})
    assert say_code(answer) == (422, "request_invalid")
