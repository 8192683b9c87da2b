"""What a draft would change, before anybody sees it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.knowledge import Direct, Library
from bot.knowledge.drafts import lost_questions, similar, taken_questions, with_draft
from bot.knowledge.question import Question
from bot.storage import Database
from tests.knowledge.library import GIFT_CARDS, RETURNS, SHOP, content, fill, started, wait_until

THIEF = content(
    "vouchers",
    "Gift vouchers",
    "Do you sell gift vouchers?",
    "How long is my gift voucher valid?",
    "Can I pay with a gift voucher?",
    topic="payment",
    answer="Gift vouchers are valid for three years.",
)


@pytest.fixture
def library(database: Database) -> Iterator[Library]:
    fill(database, SHOP)
    with started(database) as library:
        wait_until(lambda: library.is_ready, 30)
        yield library


def test_a_draft_answers_only_in_its_own_view(library: Library) -> None:
    draft = content("wrapping", "Gift wrapping", "Do you wrap presents?", "Can you wrap my order?")
    question = Question("Could you wrap it as a present?", "en")
    answer = with_draft(library, draft).answer(question)
    assert isinstance(answer, Direct)
    assert answer.article.id == "wrapping"
    assert library.article("wrapping", "en") is None


def test_a_near_copy_takes_the_questions_of_another_article(library: Library) -> None:
    taken = taken_questions(library, THIEF)
    assert {found.article.id for found in taken} == {"gift-cards"}
    assert all(found.instead and found.instead.id == "vouchers" for found in taken)
    assert {found.question for found in taken} <= set(GIFT_CARDS.questions)
    assert similar(library, THIEF)[0].article.id == "gift-cards"
    assert lost_questions(library, THIEF) == taken


def test_a_draft_about_something_else_takes_nothing(library: Library) -> None:
    draft = content("spare-parts", "Spare parts for lamps", "Where can I get a new shade?")
    assert taken_questions(library, draft) == []


def test_an_article_may_lose_its_own_questions(library: Library) -> None:
    other = replace(
        RETURNS,
        title="Our newsletter",
        questions=("How do I get your newsletter?",),
        answer="Once a month.",
        body="It comes once a month.",
    )
    lost = lost_questions(library, other)
    assert lost_questions(library, RETURNS) == []
    assert {found.article.id for found in lost} <= {"returns"}
