"""A company that starts with three articles: sensible answers from the first day."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.knowledge import Choose, Direct, Library, Unknown
from bot.storage import Database
from tests.knowledge.library import content, fill, started, wait_until

pytestmark = pytest.mark.slow

WORKSHOP = (
    content(
        "loan-bike",
        "Loan bikes",
        "Can I borrow a bike?",
        "Do you have replacement bikes?",
        "How do I get around while my bike is with you?",
        "Is the loan bike free?",
        answer="A loan bike is free during any repair that takes more than a day.",
    ),
    content(
        "loan-bike",
        "Leenfiets",
        "Kan ik een fiets lenen?",
        "Hebben jullie vervangende fietsen?",
        "Hoe kom ik thuis zonder mijn fiets?",
        "Is de leenfiets gratis?",
        locale="nl",
        answer="Een leenfiets is gratis bij elke reparatie van meer dan een dag.",
    ),
    content(
        "appointments",
        "Make an appointment",
        "Do I need an appointment?",
        "Can I just drop by?",
        "How do I book a slot?",
        "When can I bring my bike in?",
        answer="No appointment is needed for a flat tyre; otherwise call the day before.",
    ),
    content(
        "prices",
        "What a repair costs",
        "How much is a repair?",
        "What does a service cost?",
        "Do you give estimates?",
        "What do you charge for a flat tyre?",
        answer="A flat tyre costs 15 euros, a full service 80 euros.",
    ),
)
ASKED = {
    "Can I get a bike in the meantime?": "loan-bike",
    "Kan ik een leenfiets krijgen?": "loan-bike",
    "Do you lend out bicycles during repairs?": "loan-bike",
    "Moet ik een afspraak maken?": "appointments",
    "Can I come without calling first?": "appointments",
    "What would fixing a puncture cost me?": "prices",
    "Wat kost een reparatie?": "prices",
}
ELSEWHERE = (
    "What will the weather be like on Sunday?",
    "How do I bake sourdough bread?",
    "Help me with my maths homework",
    "Who won the election?",
    "Wat voor weer wordt het zondag?",
    "Geef me een recept voor pannenkoeken",
    "Help me met mijn wiskundehuiswerk",
    "Vertel eens een mop",
)


@pytest.fixture(scope="module", params=[3, 2, 1], ids="{} articles".format)
def library(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Library]:
    """With this many of the articles, in English and Dutch."""
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('small') / 'parley.db'}")
    database.migrate()
    fill(database, WORKSHOP[: request.param + 1])
    with started(database, ("en", "nl")) as library:
        wait_until(lambda: library.is_ready, 60)
        yield library
    database.close()


def test_other_words_find_the_article(library: Library) -> None:
    known = {article.article for article in WORKSHOP if library.article(article.article, "en")}
    asked = {text: article for text, article in ASKED.items() if article in known}
    answers = {text: library.answer(text, "en") for text in asked}
    direct = {
        text: answer.article.id for text, answer in answers.items() if isinstance(answer, Direct)
    }
    assert direct == {text: asked[text] for text in direct}
    # Three articles teach little: the limits make most answers a choice, and of two articles some.
    assert len(direct) >= 0.4 * len(asked), sorted(set(asked) - set(direct))
    for text in set(asked) - set(direct):
        answer = answers[text]
        assert isinstance(answer, Choose), text
        assert asked[text] in [article.id for article in answer.articles], text


def test_what_is_not_its_business_is_unknown(library: Library) -> None:
    answers = {text: library.answer(text, "en") for text in ELSEWHERE}
    answered = [text for text, answer in answers.items() if not isinstance(answer, Unknown)]
    assert not answered
