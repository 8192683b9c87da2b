from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi import FastAPI

from bot.knowledge import Library
from bot.storage import Database
from tests.api.conftest import Client, Enrol, refusal
from tests.knowledge.library import RETURNS, SHOP, fill, started, wait_until


@pytest.fixture
def answering(database: Database, app: FastAPI) -> Iterator[Library]:
    """The shop's articles, searched."""
    fill(database, SHOP)
    with started(database) as library:
        wait_until(lambda: library.is_ready, 30)
        app.state.library = library
        yield library


def test_a_question_is_answered_as_by_the_bot(answering: Library, program: Client) -> None:
    said = program.get("answer?question=How do I return an item?&locale=en")
    expected = answering.answer("How do I return an item?", "en")
    assert said["kind"] == type(expected).__name__.lower()
    assert said["articles"][0] == {
        "article": RETURNS.article,
        "locale": "en",
        "title": RETURNS.title,
        "answer": RETURNS.answer,
    }
    assert 0 <= said["confidence"] <= 1
    nothing = program.get("answer?question=Who won the match yesterday?")
    assert nothing["articles"] == [] or nothing["kind"] != "direct"


def test_articles_are_found(answering: Library, program: Client) -> None:
    found = program.get("search?q=return&limit=1")["items"]
    assert [one["article"] for one in found] == [RETURNS.article]


def test_a_program_without_the_scope_gets_no_answer(answering: Library, enrol: Enrol) -> None:
    other = enrol("Reader", "read_conversations")
    for path in ("answer?question=x", "search?q=x", "reports/live"):
        assert refusal(other.ask("GET", path)) == (403, "not_allowed")


def test_a_question_must_be_there(program: Client) -> None:
    for path in ("answer", "answer?question=", "search?q=", "search?q=x&limit=0"):
        assert refusal(program.ask("GET", path)) == (422, "request_invalid")


def test_live_numbers(program: Client, own: str) -> None:
    program.post(f"{own}/handoffs", {})
    found = program.get("reports/live")
    assert found["waiting"] == 1 and found["longest_wait_s"] >= 0
    assert found["first_response_s"] == {"p50": None, "p95": None}
    assert found["mean_rating"] is None
