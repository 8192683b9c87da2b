"""Questions without a good answer, grouped by meaning over all languages."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from sqlalchemy import select

from bot.conversations import (
    conversations,
    events,
    messages,
    turns,
    unanswered,
    unnumbered,
)
from bot.conversations.locale import Heard
from bot.conversations.messages import Utterance
from bot.conversations.turns import Outcome
from bot.knowledge import Library
from bot.knowledge.encoding import NAME
from bot.knowledge.grouping import group
from bot.storage import Database
from bot.storage.tables import unanswered_questions
from tests.editor.conftest import Desk, say
from tests.knowledge.library import LANGUAGES

OVENS = (
    ("Do you sell ovens?", "en"),
    ("¿Se pueden comprar hornos aquí?", "es"),
    ("Verkauft ihr Backöfen?", "de"),
    ("オーブンは売っていますか？", "ja"),
)
JOBS = (("I am looking for a job at your company", "en"), ("¿Tenéis ofertas de trabajo?", "es"))
OTHERS = (("Is your office wheelchair accessible?", "en"),)


def ask(database: Database, text: str, language: str) -> tuple[str, int]:
    """A conversation with one question, and the question's row."""
    heard = Heard({name: 0.0 if name == language else -20.0 for name in LANGUAGES})
    with database.write() as connection:
        conversation = conversations.do_begin(connection, language, None)
        stored = messages.do_receive(connection, conversation, "1", text, heard, LANGUAGES)
    return conversation, stored.message_id


@pytest.fixture
def asked(database: Database) -> dict[str, int]:
    """Each question's row."""
    found = {}
    for text, language in (*OVENS, *JOBS, *OTHERS):
        _, found[text] = ask(database, text, language)
        with database.write() as connection:
            unanswered.do_note(connection, found[text], "unknown")
    return found


@pytest.mark.usefixtures("answering")
def test_languages_come_together_and_meanings_do_not(
    eve: Desk, database: Database, asked: dict[str, int], answering: Library
) -> None:
    got = eve.get("gaps").json()
    assert got["total"] == 7
    texts = [{question["text"] for question in one["questions"]} for one in got["groups"]]
    assert texts[0] == {text for text, _ in OVENS}
    assert texts[1] == {text for text, _ in JOBS}
    assert texts[2] == {text for text, _ in OTHERS}
    assert [one["count"] for one in got["groups"]] == [4, 2, 1]
    assert got["groups"][0]["languages"] == ["de", "en", "es", "ja"]
    question = got["groups"][2]["questions"][0]
    assert question["message_id"] == asked[OTHERS[0][0]]
    assert (question["reason"], question["article"]) == ("unknown", None)
    assert question["conversation_id"] and question["at"]
    with database.read() as connection:
        assert set(connection.scalars(select(unanswered_questions.c.encoder))) == {NAME}
    before = answering.encoder.count  # type: ignore[attr-defined]
    assert eve.get("gaps").json() == got
    assert answering.encoder.count == before  # type: ignore[attr-defined]

    done = [asked[text] for text, _ in OVENS]
    settled = eve.post("gaps/settle", {"message_ids": done, "article": "returns"})
    assert settled.status_code == 204
    left = eve.get("gaps").json()
    assert (left["total"], len(left["groups"])) == (3, 2)
    assert eve.post("gaps/settle", {"message_ids": [4_711], "article": None}).status_code == 204


def test_an_agent_marks_an_answer_as_wrong(
    eve: Desk, ana: Desk, outsider: Desk, database: Database, answering: Library
) -> None:
    conversation, question = ask(database, "Do you sell ovens?", "en")
    card = {"article": "returns", "locale": "en", "revision": 1}
    with database.write() as connection:
        claim = turns.do_claim(connection, conversation)
        assert claim
        turn = turns.do_attempt(connection, claim)
        assert turn
        replies = [Utterance("30 days.", "en", card=card)]
        turns.do_answer(connection, claim, turn, Outcome(replies, None, [], {}, None))
    place = f"conversations/{conversation}/messages"
    assert say(eve.post(f"{place}/2/wrong")) == (403, "not_allowed")
    assert say(outsider.post(f"{place}/2/wrong")) == (401, "sign_in_required")
    assert say(ana.post(f"{place}/1/wrong")) == (404, "not_found")
    assert say(ana.post("conversations/nothing/messages/2/wrong")) == (404, "not_found")
    assert marked_wrong(database, conversation) == [False, False]
    with database.read() as connection:
        before = unnumbered.see(connection, conversation, for_staff=True)
    assert ana.post(f"{place}/2/wrong").status_code == 204
    assert ana.post(f"{place}/2/wrong").status_code == 204
    assert marked_wrong(database, conversation) == [False, True], "the answer, not the question"
    with database.read() as connection:
        now = unnumbered.see(connection, conversation, for_staff=True)
        told = unnumbered.differences(connection, conversation, before, now, 2, for_staff=True)
    assert [(one["kind"], one["message"]["wrong"]) for one in told] == [("changed", True)]
    found = eve.get("gaps").json()["groups"]
    assert [one["questions"][0]["message_id"] for one in found] == [question]
    assert found[0]["questions"][0]["reason"] == "wrong"
    assert found[0]["questions"][0]["article"] == "returns"


def marked_wrong(database: Database, conversation: str) -> list[bool]:
    """Of each message, as staff get it; customers get nothing of it."""
    with database.read() as connection:
        assert all("wrong" not in one for one in events.after(connection, conversation, 0))
        shown = events.after(connection, conversation, 0, for_staff=True)
    return [one["wrong"] for one in shown if one["kind"] == "message"]


def test_who_may_and_what_is_no_question(
    eve: Desk, ana: Desk, outsider: Desk, asked: dict[str, int], database: Database
) -> None:
    rows = list(asked.values())
    assert say(ana.get("gaps")) == (403, "not_allowed")
    assert say(outsider.get("gaps")) == (401, "sign_in_required")
    assert say(ana.post("gaps/settle", {"message_ids": rows})) == (403, "not_allowed")
    assert say(eve.get("gaps")) == (503, "assistant_unavailable")
    unknown = {"message_ids": rows, "article": "nothing"}
    assert say(eve.post("gaps/settle", unknown)) == (404, "not_found")
    wrong: tuple[Any, ...] = (
        {},
        {"message_ids": ["1"]},
        {"message_ids": [2**40]},
        {"message_ids": [1] * 2_001},
        {"message_ids": rows, "article": 1},
    )
    for body in wrong:
        assert say(eve.post("gaps/settle", body)) == (422, "request_invalid")
    with database.read() as connection:
        assert set(connection.scalars(select(unanswered_questions.c.settled_at))) == {None}


def test_thousands_are_grouped_soon() -> None:
    random = np.random.default_rng(0)
    points = np.repeat(random.normal(size=(100, 64)), 20, axis=0)
    points += 0.2 * random.normal(size=points.shape)
    points /= np.linalg.norm(points, axis=1, keepdims=True)
    found = group((points @ points.T).astype(np.float32), 0.6)
    assert sorted(map(len, found)) == [20] * 100
    assert all(len({place // 20 for place in places}) == 1 for places in found)
    assert group(np.zeros((0, 0), np.float32), 0.5) == []
    assert sorted(map(len, group(np.ones((5, 5), np.float32), 0.5))) == [5]
    assert len(group(np.eye(4, dtype=np.float32), 0.5)) == 4
