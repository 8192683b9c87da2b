"""Asking the bot with a draft that nobody else sees."""

from __future__ import annotations

from typing import Any

import pytest

from bot.knowledge import Library
from tests.editor.conftest import Desk, say

DRAFT = {
    "article": "wrapping",
    "locale": "en",
    "title": "Gift wrapping",
    "answer": "We wrap for **free**.",
    "body": "Tick the box.",
    "questions": ["Do you wrap presents?", "Can you wrap my order?"],
}


def ask(desk: Desk, question: str, draft: Any, locale: str = "en") -> dict[str, Any]:
    body = {"question": question, "locale": locale, "draft": draft}
    answer = desk.post("articles/ask", body)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


@pytest.mark.usefixtures("answering")
def test_the_draft_answers_where_nothing_did(eve: Desk, answering: Library) -> None:
    assert ask(eve, "¿Podéis envolverlo como regalo?", DRAFT, "es")["draft"]["by_draft"]
    found = ask(eve, "Could you wrap it as a present?", DRAFT)
    draft = found["draft"]
    assert (draft["kind"], draft["article"], draft["by_draft"]) == ("direct", "wrapping", True)
    assert draft["html"] == "<p>We wrap for <strong>free</strong>.</p>\n"
    assert draft["title"] == "Gift wrapping" and draft["passage"]
    assert found["today"]["article"] != "wrapping" and not found["today"]["by_draft"]
    assert answering.article("wrapping", "en") is None

    same = ask(eve, "How do I return something?", None)
    assert same["draft"] is None
    assert (same["today"]["kind"], same["today"]["article"]) == ("direct", "returns")
    unknown = ask(eve, "???", DRAFT)["today"]
    assert (unknown["kind"], unknown["article"], unknown["choices"]) == ("unknown", None, [])


@pytest.mark.usefixtures("answering")
def test_a_draft_may_be_as_unfinished_as_it_is(eve: Desk) -> None:
    empty = {"article": "", "locale": "en", "title": "", "answer": "", "body": "", "questions": []}
    assert ask(eve, "Do you wrap?", empty)["draft"] is None
    assert eve.post("articles/neighbours", {"draft": empty}).json() == {"takes": [], "similar": []}
    for part in ({"title": "Gift wrapping"}, {"questions": ["Do you wrap?", " "]}, {"body": "#"}):
        draft = ask(eve, "Do you wrap presents?", empty | part)["draft"]
        assert draft["kind"] in ("direct", "choose", "unknown")
        assert eve.post("articles/neighbours", {"draft": empty | part}).status_code == 200


@pytest.mark.usefixtures("answering")
def test_neighbours_are_named(eve: Desk) -> None:
    thief = DRAFT | {
        "article": "vouchers",
        "title": "Gift vouchers",
        "answer": "Gift vouchers are valid for three years.",
        "questions": ["Do you sell gift vouchers?", "How long is my gift voucher valid?"],
    }
    found = eve.post("articles/neighbours", {"draft": thief}).json()
    assert {one["article"] for one in found["takes"]} == {"gift-cards"}
    assert found["similar"][0]["article"] == "gift-cards"
    assert 0 < found["similar"][0]["likeness"] <= 1


def test_before_the_articles_are_there(eve: Desk) -> None:
    body = {"question": "Do you wrap?", "locale": "en", "draft": DRAFT}
    assert say(eve.post("articles/ask", body)) == (503, "assistant_unavailable")
    assert ask(eve, "Do you wrap?", None)["today"]["kind"] == "unknown"


def test_what_is_no_question(eve: Desk) -> None:
    for body in (
        {},
        {"question": 1, "locale": "en"},
        {"question": "x" * 2_001, "locale": "en"},
        {"question": "x", "locale": "en", "draft": {"title": "x"}},
        {"question": "x", "locale": "en", "draft": DRAFT | {"questions": ["x"] * 1_001}},
    ):
        assert say(eve.post("articles/ask", body)) == (422, "request_invalid")
