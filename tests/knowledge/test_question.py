"""What is asked: what leans on the question before it, and who may see which articles."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.knowledge import Direct, Unknown
from bot.knowledge.article import STAFF
from bot.knowledge.question import Question
from bot.storage import Database
from tests.knowledge.library import SHOP, content, fill, started, wait_until

BEFORE = "How much is delivery to Spain?"


@pytest.mark.parametrize(
    "text",
    ["And to Canada?", "¿Y a Canadá?", "Und nach Kanada?", "وإلى كندا؟", "では、カナダへは？"],
)
def test_a_short_question_may_lean_on_the_one_before(text: str) -> None:
    question = Question(text, "en", before=BEFORE)
    assert question.follows
    assert question.searched == f"{BEFORE} {text}"


@pytest.mark.parametrize(
    "text",
    [
        "Andrea has lost her password",
        "Where is my order?",
        "And here is a long story of a parcel that went to somebody else in another street",
    ],
)
def test_other_questions_stand_for_themselves(text: str) -> None:
    assert Question(text, "en", before=BEFORE).searched == text
    assert Question("And to Canada?", "en").searched == "And to Canada?"


def test_a_follow_up_is_answered_with_the_question_before_it(database: Database) -> None:
    abroad = content(
        "abroad",
        "Delivery to other countries",
        "How much is delivery to Spain?",
        "What does shipping to another country cost?",
        "Do you deliver abroad?",
    )
    fill(database, [*SHOP, abroad])
    with started(database) as library:
        wait_until(lambda: library.is_ready, 30)
        answer = library.answer("And to Canada?", "en", before="What does delivery to Spain cost?")
        assert isinstance(answer, Direct)
        assert answer.article.id == "abroad"


def test_articles_for_staff_answer_staff_only(database: Database) -> None:
    secret = content(
        "goodwill",
        "Goodwill credits for angry customers",
        "How much goodwill may I give?",
        "When do I give a goodwill credit?",
        audience=STAFF,
    )
    fill(database, [*SHOP, secret])
    asked = "How much goodwill credit may I give to an angry customer?"
    with started(database) as library:
        wait_until(lambda: library.is_ready, 30)
        found = library.nearest(asked, "en", 1, audience=STAFF)
        assert [article.id for article in found] == ["goodwill"]
        assert "goodwill" not in [article.id for article in library.nearest(asked, "en", 9)]
        answer = library.answer(asked, "en")
        assert isinstance(answer, Unknown) or "goodwill" not in str(answer)
        assert library.article("goodwill", "en") is None
        fill(database, [replace(secret, audience="public")])
        wait_until(lambda: library.article("goodwill", "en") is not None, 30)
