"""What is written down, and when."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.conversations import conversations, handoffs, messages, ratings
from bot.knowledge.article import Content
from bot.knowledge.revisions import Save, do_publish, do_save_revision
from bot.people import staff
from bot.storage import Database
from bot.webhooks import webhooks
from tests.webhooks.conftest import ALL, begin, log, write

URL = "https://shop.example/parley"


@pytest.fixture
def wanted(database: Database) -> int:
    with database.write() as connection:
        return webhooks.do_make(connection, URL, ALL)[0]


def told(database: Database) -> list[tuple[str, dict[str, Any]]]:
    return [(row["type"], json.loads(row["body"])["data"]) for row in log(database)]


def test_a_whole_conversation_is_told_in_order(database: Database, wanted: int) -> None:
    with database.write() as connection:
        person = staff.do_create(
            connection, email="a@shop.example", name="Ana", role="agent", password_hash=""
        )
    conversation = begin(database)
    write(database, conversation, "Hello")
    with database.write() as connection:
        handoffs.do_request(connection, conversation, "asked", {})
        handoffs.do_take(connection, conversation, person.id)
        messages.do_write(connection, conversation, person.id, "1", "Good morning")
        messages.do_write(connection, conversation, person.id, "2", "A note", note=True)
        handoffs.do_resolve(connection, conversation, person.id)
        ratings.do_rate(connection, conversation, 5, "Thanks")
    events = told(database)
    assert [name for name, _ in events] == [
        "conversation.opened",
        "message.created",
        "conversation.handed_off",
        "message.created",
        "message.created",
        "conversation.resolved",
        "conversation.rated",
    ]
    assert {data["conversation_id"] for _, data in events} == {conversation}
    assert {row["subject"] for row in log(database)} == {f"conversation:{conversation}"}
    assert events[1][1]["author"], events[1][1]["text"] == ("customer", "Hello")
    assert events[2][1]["reason"] == "asked"
    assert [data["note"] for name, data in events if name == "message.created"] == [
        False,
        False,
        True,
    ]
    assert events[5][1]["by"] == person.id
    assert events[6][1]["score"] == 5


def test_the_same_message_twice_is_told_once(database: Database, wanted: int) -> None:
    conversation = begin(database)
    write(database, conversation, "Hello")
    write(database, conversation, "Hello")
    assert [name for name, _ in told(database)] == ["conversation.opened", "message.created"]


def test_a_published_article_is_told(database: Database, wanted: int) -> None:
    content = Content(
        article="returns",
        locale="en",
        slug="returns",
        topic="orders",
        title="Returns",
        answer="Within 30 days.",
        body="Within 30 days.",
        questions=(),
    )
    with database.write() as connection:
        saved = do_save_revision(connection, content, Save())
        assert told(database) == []
        do_publish(connection, saved, {})
    ((name, data),) = told(database)
    assert name == "article.published"
    assert data == {
        "article": "returns",
        "locale": "en",
        "slug": "returns",
        "title": "Returns",
        "revision": 1,
    }


def test_what_was_rolled_back_is_not_told(database: Database, wanted: int) -> None:
    class Broken(Exception):
        pass

    with pytest.raises(Broken), database.write() as connection:
        conversations.do_begin(connection, "en", None)
        raise Broken
    assert log(database) == []


def test_nothing_is_written_for_those_who_do_not_want_it(database: Database) -> None:
    begin(database)
    with database.write() as connection:
        webhooks.do_make(connection, URL, ["article.published"])
    begin(database)
    assert log(database) == []


def test_two_webhooks_get_one_event_under_one_id(database: Database, wanted: int) -> None:
    with database.write() as connection:
        webhooks.do_make(connection, URL, ALL)
    begin(database)
    first, second = log(database)
    assert first["event_id"] == second["event_id"]
    assert first["webhook_id"] != second["webhook_id"]
