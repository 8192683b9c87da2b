"""Waiting for a person: the place, an address for the answer, the way back to the bot."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from bot.conversations import conversations, queue
from bot.storage import Database
from bot.storage.tables import contacts
from tests.channels.conftest import Chat, ask_for_person, begin, resolve, take


def status(database: Database, chat: Chat) -> str:
    with database.read() as connection:
        return str(conversations.get(connection, chat.conversation_id)["status"])


def test_who_does_not_wait_has_no_place(chat: Chat) -> None:
    found = chat.get("queue")
    assert (found["waiting"], found["place"], found["is_ticket"]) == (False, None, False)
    assert found["is_open"] is True


def test_each_sees_their_own_place(client: TestClient, database: Database, chat: Chat) -> None:
    second = begin(client, locale="de")
    ask_for_person(database, chat)
    ask_for_person(database, second)
    assert [one.get("queue")["place"] for one in (chat, second)] == [1, 2]
    assert chat.get("queue")["expected_wait_s"] is None  # nothing has been measured yet


def test_the_customer_goes_back_to_the_bot(database: Database, chat: Chat) -> None:
    ask_for_person(database, chat)
    assert chat.post("leave-queue") == 204
    assert status(database, chat) == "pending"
    assert "automated assistant again" in chat.texts()[-1]
    said = chat.texts()
    assert chat.post("leave-queue") == 204  # again changes nothing
    assert chat.texts() == said


def test_nobody_leaves_the_queue_whom_somebody_answers(
    database: Database, chat: Chat, mara: int
) -> None:
    ask_for_person(database, chat)
    take(database, chat, mara)
    assert chat.post("leave-queue") == "conflict"


def test_an_address_is_kept_and_said_once(database: Database, chat: Chat) -> None:
    ask_for_person(database, chat)
    for _ in range(2):
        assert chat.post("email", {"email": " Ana@Example.com "}) == 204
    assert chat.get("queue")["email"] == "ana@example.com"
    assert sum("ana@example.com" in text for text in chat.texts()) == 1
    with database.read() as connection:
        kept = connection.execute(select(contacts.c.email)).scalars().all()
        assert kept == ["ana@example.com"]
        assert queue.place(connection, chat.conversation_id)


def test_the_same_address_counts_again_with_the_next_handoff(
    database: Database, chat: Chat, mara: int
) -> None:
    address = {"email": "ana@example.com"}
    ask_for_person(database, chat)
    chat.post("email", address)
    take(database, chat, mara)
    resolve(database, chat, mara)
    chat.send("Hello again")
    ask_for_person(database, chat)
    assert chat.get("queue")["email"] is None  # this answer goes nowhere else yet
    assert chat.post("email", address) == 204
    assert chat.get("queue")["email"] == "ana@example.com"
    assert sum("ana@example.com" in text for text in chat.texts()) == 2


@pytest.mark.parametrize("email", ["", "ana", "ana@example", 7, "a" * 255])
def test_a_wrong_address_is_refused(chat: Chat, email: object) -> None:
    assert chat.post("email", {"email": email}) == "request_invalid"


def test_the_page_tells_browser_and_time_zone(client: TestClient, database: Database) -> None:
    answer = client.post(
        "/api/v1/chat/conversations",
        json={"time_zone": "Asia/Tokyo"},
        headers={"User-Agent": "Lamp/1.0 " + "x" * 500},
    )
    assert answer.status_code == 201
    begin(client, time_zone="Nowhere/At_All")
    with database.read() as connection:
        found = connection.execute(select(contacts).order_by(contacts.c.id)).mappings().all()
    assert [row["time_zone"] for row in found] == ["Asia/Tokyo", None]
    assert found[0]["user_agent"].startswith("Lamp/1.0 x") and len(found[0]["user_agent"]) == 400
