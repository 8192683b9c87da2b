"""Did this help? One vote for each answer, by whoever asked."""

from __future__ import annotations

import uuid
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from bot.conversations import turns
from bot.conversations.messages import Utterance
from bot.conversations.turns import Outcome
from bot.knowledge.article import Content
from bot.knowledge.revisions import do_publish, do_save_revision
from bot.storage import Database
from bot.storage.tables import unanswered_questions, votes
from tests.channels.conftest import Chat, begin

RETURNS = Content("returns", "en", "orders", "returns", "Returns", "30 days.", "Text", ("How?",))
CARD = {"article": "returns", "title": "Returns", "text": "30 days.", "locale": "en", "url": "/x"}


def answer(database: Database, chat: Chat, **utterance: Any) -> int:
    """Asks, and returns the number of the bot's answer."""
    chat.send("How do I return it?", uuid.uuid4().hex)
    with database.write() as connection:
        claim = turns.do_claim(connection, chat.conversation_id)
        assert claim
        turn = turns.do_attempt(connection, claim)
        assert turn
        said = Utterance("30 days.", "en", **utterance)
        assert turns.do_answer(connection, claim, turn, Outcome([said], None, [], {}, None))
        turns.do_release(connection, claim)
    events: Any = chat.events()["events"]
    return int([event for event in events if event["kind"] == "message"][-1]["id"])


@pytest.fixture
def answered(database: Database, chat: Chat) -> int:
    with database.write() as connection:
        do_publish(connection, do_save_revision(connection, RETURNS), {})
    return answer(database, chat, card={**CARD, "type": "article", "html": "", "revision": 1})


def vote(chat: Chat, body: Any) -> int:
    return chat.client.post("/api/v1/chat/votes", json=body, headers=chat.headers).status_code


def rows(database: Database) -> list[tuple[Any, ...]]:
    wanted = votes.c.revision, votes.c.locale, votes.c.question, votes.c.helpful
    with database.read() as connection:
        return [tuple(row) for row in connection.execute(select(*wanted))]


def gaps(database: Database) -> list[tuple[Any, ...]]:
    wanted = unanswered_questions.c
    with database.read() as connection:
        return [tuple(row) for row in connection.execute(select(wanted.reason, wanted.article_id))]


def test_a_vote_is_kept_and_changed(database: Database, chat: Chat, answered: int) -> None:
    assert vote(chat, {"message": answered, "helpful": False}) == 204
    assert rows(database) == [(1, "en", "How do I return it?", False)]
    assert gaps(database) == [("unhelpful", "returns")]
    assert vote(chat, {"message": answered, "helpful": True}) == 204
    assert rows(database) == [(1, "en", "How do I return it?", True)]
    assert gaps(database) == []
    events: Any = chat.events()["events"]
    assert [event["helpful"] for event in events] == [None, None, True]


def test_nobody_else_votes(database: Database, client: TestClient, answered: int) -> None:
    stranger = begin(client, locale="en")
    assert vote(stranger, {"message": answered, "helpful": True}) == 404
    anybody = client.post("/api/v1/chat/votes", json={"message": answered, "helpful": True})
    assert anybody.status_code == 401
    assert rows(database) == []


def test_what_cannot_be_voted_on(database: Database, chat: Chat, answered: int) -> None:
    question = answered - 1
    for message, status in ((1, 422), (question, 404), (4_711, 404), (0, 422), ("1", 422)):
        assert vote(chat, {"message": message, "helpful": True}) == status, message
    for body in ({}, [], {"message": answered, "helpful": "yes"}):
        assert vote(chat, body) == 422
    bare = answer(database, chat)
    older = answer(database, chat, card={**CARD, "type": "article", "html": ""})
    gone = answer(database, chat, card={**CARD, "article": "gone", "revision": 1})
    for message in (bare, older, gone):
        assert vote(chat, {"message": message, "helpful": False}) == 422
    assert (rows(database), gaps(database)) == ([], [])
