"""The views of the inbox, page by page, and search."""

from __future__ import annotations

import time
from typing import Any

from sqlalchemy import update

from bot.conversations import fulltext
from bot.people.roles import Role
from bot.people.staff import Person
from bot.storage import Database
from bot.storage.tables import contacts, conversations, messages
from tests.desk.conftest import Browser, Customer, begin, say_code
from tests.desk.test_inbox import ids, inbox


def do(browser: Browser, customer: Customer, what: str, body: Any = None) -> None:
    answer = browser.post(f"/conversations/{customer.id}/{what}", body)
    assert answer.is_success, answer.text


def mark(browser: Browser, customer: Customer, what: str, body: Any) -> None:
    assert browser.put(f"/conversations/{customer.id}/{what}", body).status_code == 204


def queue(database: Database, count: int) -> list[Customer]:
    customers = [begin(database) for _ in range(count)]
    for customer in customers:
        customer.ask_for_a_person()
    return customers


def all_pages(browser: Browser, view: str, **query: Any) -> list[list[str]]:
    pages, before = [], ""
    while True:
        answer = browser.get("/inbox", view=view, before=before, **query).json()
        pages.append([row["id"] for row in answer["conversations"]])
        before = answer["next"]
        if not before:
            return pages


def flat(pages: list[list[str]]) -> list[str]:
    return [one for page in pages for one in page]


def test_pages_have_each_conversation_once(agent: Browser, database: Database) -> None:
    customers = queue(database, 120)
    mark(agent, customers[70], "priority", {"priority": "urgent"})
    mark(agent, customers[5], "priority", {"priority": "low"})
    middle = [one.id for n, one in enumerate(customers) if n not in (70, 5)]
    expected = [customers[70].id, *middle, customers[5].id]
    pages = all_pages(agent, "unassigned")
    assert [len(page) for page in pages] == [50, 50, 20]
    assert flat(pages) == expected
    newest_first = all_pages(agent, "all")
    assert flat(newest_first) == [one.id for one in reversed(customers)]


def test_a_page_goes_on_where_it_was_although_new_ones_came(
    agent: Browser, database: Database
) -> None:
    customers = queue(database, 60)
    first = inbox(agent, "all")
    newer = queue(database, 3)
    second = agent.get("/inbox", view="all", before=first["next"]).json()
    shown = [row["id"] for row in second["conversations"]]
    assert shown == [one.id for one in reversed(customers)][50:]
    assert not set(shown) & {one.id for one in newer}


def test_a_forged_place_is_refused(agent: Browser, database: Database) -> None:
    queue(database, 51)
    place = inbox(agent, "all")["next"]
    for view, before in (
        ("unassigned", place),
        ("all", "x"),
        ("all", "W10"),
        ("all", "bnVsbA"),
        ("all", "WyJ4IiwieCJd"),
    ):
        answer = agent.get("/inbox", view=view, before=before)
        assert say_code(answer) == (422, "request_invalid"), before
        assert answer.json()["error"]["message"].startswith("before:")


def test_who_lost_their_agent_is_first(agent: Browser, database: Database) -> None:
    first, second = queue(database, 2)
    for customer in (second, first):
        do(agent, customer, "take")
        do(agent, customer, "requeue")
    assert ids(agent, "unassigned") == [first.id, second.id]


def test_spam_is_in_its_own_view_only(agent: Browser, waiting: Customer) -> None:
    mark(agent, waiting, "spam", {"on": True})
    assert ids(agent, "unassigned") == ids(agent, "all") == []
    assert ids(agent, "spam") == [waiting.id]
    counts = inbox(agent, "spam")["counts"]
    assert (counts["spam"], counts["all"], counts["unassigned"]) == (1, 0, 0)
    mark(agent, waiting, "spam", {"on": False})
    assert ids(agent, "unassigned") == [waiting.id]


def test_the_view_of_a_team(agent: Browser, supervisor: Browser, database: Database) -> None:
    team = supervisor.post("/teams", {"name": "Night", "time_zone": "UTC"}).json()["id"]
    other = supervisor.post("/teams", {"name": "Day", "time_zone": "UTC"}).json()["id"]
    mine, theirs = queue(database, 2)
    do(agent, mine, "transfer", {"team": team})
    do(agent, theirs, "transfer", {"team": other})
    found = agent.get("/inbox", view="team", team=team).json()
    [row] = found["conversations"]
    assert (row["id"], row["team"]) == (mine.id, {"id": team, "name": "Night"})
    assert found["counts"]["teams"] == {str(team): 1, str(other): 1}
    for query in ({"view": "team"}, {"view": "all", "team": team}):
        assert say_code(agent.get("/inbox", **query)) == (422, "request_invalid")


def test_snoozed_until(agent: Browser, waiting: Customer) -> None:
    until = time.time() + 3600
    do(agent, waiting, "take")
    do(agent, waiting, "snooze", {"until": until})
    [row] = inbox(agent, "snoozed")["conversations"]
    assert row["snoozed_until"] == until
    assert ids(agent, "mine") == []
    do(agent, waiting, "wake")
    assert ids(agent, "mine") == [waiting.id]


def test_mentions_until_they_are_seen(
    agent: Browser, supervisor: Browser, people: dict[Role, Person], waiting: Customer
) -> None:
    note = {"client_id": "1", "text": "@Sam look", "note": True}
    note["mentions"] = [people["supervisor"].id]
    do(agent, waiting, "messages", note)
    assert ids(supervisor, "mentions") == [waiting.id]
    assert inbox(supervisor, "all")["counts"]["mentions"] == 1
    assert inbox(agent, "all")["counts"]["mentions"] == 0
    do(supervisor, waiting, "read", {"seq": 3})
    assert inbox(supervisor, "all")["counts"]["mentions"] == 0
    assert ids(supervisor, "mentions") == [waiting.id]


def test_unread_counts_what_nobody_has_looked_at(agent: Browser, waiting: Customer) -> None:
    waiting.write("Hello?", "2")
    [row] = inbox(agent, "unassigned")["conversations"]
    assert row["unread"] == 2
    do(agent, waiting, "read", {"seq": 1})
    assert inbox(agent, "unassigned")["conversations"][0]["unread"] == 1
    do(agent, waiting, "read", {"seq": 2**31 - 1})
    assert inbox(agent, "unassigned")["conversations"][0]["unread"] == 0
    waiting.write("Anybody?", "3")
    assert inbox(agent, "unassigned")["conversations"][0]["unread"] == 1


def search(browser: Browser, wanted: str, **query: Any) -> list[str]:
    answer = browser.get("/inbox", q=wanted, **query)
    assert answer.status_code == 200, answer.text
    return [row["id"] for row in answer.json()["conversations"]]


def test_words_are_found_anywhere_with_an_excerpt(agent: Browser, database: Database) -> None:
    lamp, chair = begin(database), begin(database)
    lamp.write("x " * 100 + "My LÁMPARA arrived broken, what now?", "1")
    chair.write("The chair is fine")
    assert search(agent, "lampara broken") == [lamp.id]
    assert search(agent, "lámp") == [lamp.id]
    assert search(agent, "broken chair") == []
    assert search(agent, "arrived", view="resolved") == []
    [row] = agent.get("/inbox", q="broken").json()["conversations"]
    assert row["excerpt"].startswith("…")
    assert "arrived broken, what now?" in row["excerpt"]
    assert len(row["excerpt"]) <= 201


def test_notes_and_undivided_scripts_are_found(agent: Browser, database: Database) -> None:
    customer = begin(database, "ja")
    customer.write("注文した照明が届きません")
    assert search(agent, "照明") == [customer.id]
    note = {"client_id": "1", "text": "supplier strike", "note": True}
    do(agent, customer, "messages", note)
    assert search(agent, "strike") == [customer.id]


def test_contacts_are_found_by_name_and_address(agent: Browser, database: Database) -> None:
    customer, other = begin(database), begin(database)
    with database.write() as connection:
        row = connection.execute(
            conversations.select().where(conversations.c.id == customer.id)
        ).one()
        connection.execute(
            update(contacts)
            .where(contacts.c.id == row.contact_id)
            .values(name="Özlem Kaya", email="oez_lem@example.com")
        )
    other.write("Özlem is my cousin")
    assert search(agent, "özlem") == [customer.id, other.id]
    assert search(agent, "OEZ_LEM@example") == [customer.id]
    assert search(agent, "oez%lem") == []


def test_numbers_are_found_as_they_were_understood(agent: Browser, database: Database) -> None:
    customer = begin(database)
    customer.write("my order is four two")
    with database.write() as connection:
        row = connection.execute(messages.select()).one()
        fulltext.do_add(connection, row.id, "42")
    assert search(agent, "42") == search(agent, "four 42") == [customer.id]


def test_results_come_page_by_page(agent: Browser, database: Database) -> None:
    customers = [begin(database) for _ in range(60)]
    for customer in customers:
        customer.write("parcel")
    pages = all_pages(agent, "bot", q="parcel")
    assert [len(page) for page in pages] == [50, 10]
    assert flat(pages) == [one.id for one in reversed(customers)]


def test_whatever_is_typed_is_only_searched(agent: Browser, customer: Customer) -> None:
    for wanted in ('"', "' OR 1=1", "a*", "(", "NEAR(", "&|!", "\x00", "%", "_", "x" * 200, "🎉"):
        assert search(agent, wanted, view="resolved") == []
    assert say_code(agent.get("/inbox", q="x" * 201)) == (422, "request_invalid")
