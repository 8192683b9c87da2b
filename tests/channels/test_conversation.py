"""The end of a conversation, a new one, a person, a copy of it, and the help centre inside the chat."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from bot.conversations import conversations, identifying
from bot.knowledge import BothEncoders, Library
from bot.storage import Database
from bot.storage.tables import contacts
from bot.text.language import Identifier
from tests.channels.conftest import Chat, ask_for_person, begin, open_chat, resolve, take, write
from tests.knowledge.library import LANGUAGES, fill


def status(database: Database, chat: Chat) -> str:
    with database.read() as connection:
        return str(conversations.get(connection, chat.conversation_id)["status"])


def last_status(chat: Chat) -> dict[str, Any]:
    events: Any = chat.events()["events"]
    return dict([event for event in events if event["kind"] == "status"][-1])


def test_the_customer_ends_the_chat(database: Database, chat: Chat) -> None:
    chat.send("hello")
    assert [chat.post("end"), chat.post("end")] == [204, 204]
    assert status(database, chat) == "resolved" and last_status(chat)["change"] == "ended"
    assert chat.send("one more thing", "2")["status"] == 202
    assert (status(database, chat), last_status(chat)["change"]) == ("pending", "begun")


def test_it_ends_for_the_agent_too(database: Database, chat: Chat, mara: int) -> None:
    ask_for_person(database, chat)
    take(database, chat, mara)
    assert chat.post("end") == 204
    assert (status(database, chat), last_status(chat)["status"]) == ("resolved", "resolved")
    assert chat.post("rating", {"score": 5}) == 204


def test_another_one_of_the_same_customer(database: Database, client: TestClient) -> None:
    chat = begin(client, locale="es", page="https://shop.example/lamps", time_zone="Europe/Madrid")
    key = client.post("/api/v1/chat/restart", headers=chat.headers)
    assert key.status_code == 201 and key.json()["conversation_id"] != chat.conversation_id
    new = open_chat(client, key.json())
    assert status(database, chat) == "resolved" and len(new.texts()) == 1
    with database.read() as connection:
        rows = [conversations.get(connection, c.conversation_id) for c in (chat, new)]
    assert [row["locale"] for row in rows] == ["es", "es"]
    assert rows[0]["contact_id"] == rows[1]["contact_id"]


@pytest.mark.parametrize("before", ["pending", "resolved", "open"])
def test_a_person_can_always_be_asked_for(
    database: Database, chat: Chat, mara: int, before: str
) -> None:
    chat.send("hello")
    if before != "pending":
        ask_for_person(database, chat)
    if before == "resolved":
        take(database, chat, mara)
        resolve(database, chat, mara)
    said = len(chat.texts())
    assert [chat.post("person"), chat.post("person")] == [204, 204]
    assert status(database, chat) == "open"
    assert len(chat.texts()) - said == (0 if before == "open" else 1)
    assert chat.get("queue")["waiting"]


def test_a_copy_to_keep(database: Database, client: TestClient, mara: int) -> None:
    chat = begin(client, locale="de", time_zone="Europe/Berlin")
    chat.send("Wo ist <b>mein</b> Paket?")
    ask_for_person(database, chat)
    take(database, chat, mara)
    write(database, chat, mara, "Es kommt morgen.")
    answer = client.get("/api/v1/chat/transcript", headers=chat.headers)
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.headers["content-disposition"].startswith("attachment")
    text = answer.text
    assert "· Sie\nWo ist <b>mein</b> Paket?" in text and "· Mara\nEs kommt morgen." in text
    assert text.index("Paket") < text.index("morgen")
    assert client.get("/api/v1/chat/transcript").status_code == 401


@pytest.fixture
def articles(client: TestClient, database: Database, identifier: Any) -> TestClient:
    """With a small shop's articles; only words are searched."""
    fill(database)
    loaded: Identifier = identifier.result()
    library = Library(database, BothEncoders(), LANGUAGES, "en", loaded.evidence)
    client.app.state.library = library  # type: ignore[attr-defined]
    return client


def ask(client: TestClient, path: str, **query: str) -> Any:
    answer = client.get(f"/api/v1/chat/{path}", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_articles_are_found_in_the_chat(articles: TestClient) -> None:
    items = ask(articles, "articles", q="retu", locale="en")["items"]
    assert items and {"article", "title", "excerpt", "url"} == set(items[0])
    assert "/help/en/" in items[0]["url"]
    assert ask(articles, "articles", q="", locale="en")["items"] == []
    assert ask(articles, "articles", q="%_'\"\x00 OR *", locale="xx")["items"] == []


def test_questions_to_begin_with(articles: TestClient) -> None:
    questions = ask(articles, "suggestions", locale="en")["questions"]
    assert 1 <= len(questions) <= 4 and len(set(questions)) == len(questions)
    for page in ("https://shop.example/returns", "no address", "http://[", ""):
        assert ask(articles, "suggestions", locale="en", page=page)["questions"]


def test_contacts_are_kept_as_they_were(database: Database, client: TestClient) -> None:
    """What a restart does not know, it does not take away."""
    chat = begin(client, time_zone="Asia/Manila")
    client.post("/api/v1/chat/restart", headers=chat.headers)
    with database.read() as connection:
        contact = identifying.contact_of(connection, chat.conversation_id)
        zone = connection.scalar(select(contacts.c.time_zone).where(contacts.c.id == contact))
    assert zone == "Asia/Manila"
