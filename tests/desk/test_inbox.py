from __future__ import annotations

from typing import Any

from bot.people.roles import Role
from bot.people.staff import Person
from bot.storage import Database
from tests.desk.conftest import Browser, Customer, begin, say_code

VIEWS = ("unassigned", "mine", "all", "bot", "snoozed", "resolved", "mentions", "spam")


def inbox(browser: Browser, view: str) -> dict[str, Any]:
    answer = browser.get("/inbox", view=view)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def ids(browser: Browser, view: str) -> list[str]:
    return [row["id"] for row in inbox(browser, view)["conversations"]]


def test_a_conversation_moves_through_the_views(
    agent: Browser, supervisor: Browser, customer: Customer
) -> None:
    def views(browser: Browser) -> set[str]:
        return {view for view in VIEWS if customer.id in ids(browser, view)}

    assert views(agent) == {"bot"}
    customer.ask_for_a_person()
    assert views(agent) == {"unassigned", "all"}
    agent.post(f"/conversations/{customer.id}/take")
    assert views(agent) == {"mine", "all"}
    assert views(supervisor) == {"all"}
    agent.post(f"/conversations/{customer.id}/resolve")
    assert views(agent) == {"resolved"}
    customer.write("One more thing")
    assert views(agent) == {"bot"}


def test_counts_are_those_of_the_views(agent: Browser, database: Database) -> None:
    customers = [begin(database) for _ in range(5)]
    for customer in customers[:4]:
        customer.ask_for_a_person()
    for customer in customers[:2]:
        agent.post(f"/conversations/{customer.id}/take")
    agent.post(f"/conversations/{customers[0].id}/resolve")
    counts = inbox(agent, "all")["counts"]
    expected = {"unassigned": 2, "mine": 1, "all": 3, "bot": 1, "resolved": 1}
    assert counts.pop("teams") == {}
    assert counts == dict.fromkeys(VIEWS, 0) | expected
    assert counts == {view: len(ids(agent, view)) for view in VIEWS}


def test_an_empty_inbox(agent: Browser) -> None:
    counts = dict.fromkeys(VIEWS, 0) | {"teams": {}}
    assert inbox(agent, "mine") == {"conversations": [], "counts": counts, "next": None}


def test_who_waits_longest_comes_first(agent: Browser, database: Database) -> None:
    first, second = begin(database), begin(database)
    for customer in (first, second):
        customer.ask_for_a_person()
    first.write("I am still here")
    assert ids(agent, "unassigned") == [first.id, second.id]
    assert ids(agent, "all") == [first.id, second.id]
    second.write("So am I")
    assert ids(agent, "unassigned") == [first.id, second.id]
    assert ids(agent, "all") == [second.id, first.id]


def test_a_row_says_what_it_is_about(
    agent: Browser, waiting: Customer, people: dict[Role, Person]
) -> None:
    waiting.write("<b>Please</b> " + "x" * 1000, "2")
    [row] = inbox(agent, "unassigned")["conversations"]
    assert row["reason"] == "asked"
    assert row["waiting_since"] <= row["updated_at"]
    assert row["language"] == row["locale"] == "en"
    assert row["contact"] == {"name": None}
    assert row["assignee"] is None
    assert row["last_message"]["author"] == "customer"
    assert row["last_message"]["text"].startswith("<b>Please</b> x")
    assert len(row["last_message"]["text"]) == 200
    agent.post(f"/conversations/{waiting.id}/messages", {"client_id": "1", "text": "Hi"})
    agent.post(
        f"/conversations/{waiting.id}/messages", {"client_id": "2", "text": "hm", "note": True}
    )
    [row] = inbox(agent, "mine")["conversations"]
    assert row["assignee"] == {"id": people["agent"].id, "name": "Ana"}
    assert row["waiting_since"] is None
    assert (row["last_message"]["author"], row["last_message"]["text"]) == ("agent", "Hi")


def test_a_second_handoff_does_not_double_the_row(agent: Browser, customer: Customer) -> None:
    for _ in range(3):
        customer.ask_for_a_person()
        agent.post(f"/conversations/{customer.id}/return")
    customer.ask_for_a_person("complaint")
    [row] = inbox(agent, "unassigned")["conversations"]
    assert row["reason"] == "complaint"


def test_an_unknown_view_is_refused(agent: Browser) -> None:
    assert say_code(agent.get("/inbox", view="everything")) == (422, "request_invalid")
