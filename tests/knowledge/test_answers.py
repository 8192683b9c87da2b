"""The company's own articles, asked what stands in none of them, in every language.

The figures are what must not get worse; docs/decisions.md says how they came about.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.knowledge import Answer, Choose, Direct, Library, Unknown
from bot.knowledge.imports import plan_import, run_import
from bot.storage import Database
from tests.knowledge.library import encoder, started, wait_until

pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]

ROOT = Path(__file__).parents[2]
QUESTIONS: dict[str, Any] = yaml.safe_load(
    Path(__file__).with_name("questions.yml").read_text(encoding="utf-8")
)
# The languages in which questions have been written.
ASKED = tuple(QUESTIONS["elsewhere"])


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('answers') / 'parley.db'}")
    database.migrate()
    run_import(database, plan_import(database, ROOT / "knowledge_base", ASKED), encoder())
    with started(database) as library:
        wait_until(lambda: library.is_ready, 60)
        yield library
    database.close()


@pytest.mark.parametrize("language", ASKED)
def test_questions_of_customers_find_their_article(library: Library, language: str) -> None:
    asked = {article: texts[language] for article, texts in QUESTIONS["in_shop"].items()}
    answers = {article: library.answer(text, language) for article, text in asked.items()}
    offered = [article for article, answer in answers.items() if article in offers(answer)]
    assert len(offered) >= 0.8 * len(asked), sorted(set(asked) - set(offered))
    direct = {article: answer for article, answer in answers.items() if isinstance(answer, Direct)}
    right = [article for article, answer in direct.items() if article == answer.article.id]
    assert len(right) >= 0.5 * len(asked), sorted(set(asked) - set(right))


def test_direct_answers_are_right(library: Library) -> None:
    answers = [
        (article, library.answer(text, language))
        for article, texts in QUESTIONS["in_shop"].items()
        for language, text in texts.items()
    ]
    direct = [(article, answer) for article, answer in answers if isinstance(answer, Direct)]
    wrong = [
        (article, answer.article.id) for article, answer in direct if article != answer.article.id
    ]
    assert len(wrong) <= 0.05 * len(direct), wrong


@pytest.mark.parametrize("language", ASKED)
def test_what_is_not_the_shops_business_is_unknown(library: Library, language: str) -> None:
    answers = {text: library.answer(text, language) for text in QUESTIONS["elsewhere"][language]}
    answered = [text for text, answer in answers.items() if not isinstance(answer, Unknown)]
    assert len(answered) <= 1, answered


@pytest.mark.parametrize("language", ASKED)
def test_an_article_only_in_english_answers_in_every_language(
    library: Library, language: str
) -> None:
    asked = {
        name: QUESTIONS["in_shop"][name][language] for name in ("get-an-invoice", "delete-account")
    }
    for name, text in asked.items():
        answer = library.answer(text, language)
        assert isinstance(answer, Direct), text
        assert (answer.article.id, answer.article.locale) == (name, "en")


def offers(answer: Answer) -> list[str]:
    if isinstance(answer, Direct):
        return [answer.article.id]
    return [article.id for article in answer.articles] if isinstance(answer, Choose) else []


def test_questions_by_somebody_who_had_not_read_the_articles(library: Library) -> None:
    """The held-out questions of tests/nlu, on which nothing was tuned."""
    asked = right = offered = elsewhere = kept = 0
    for language in ASKED:
        file = ROOT / "tests" / "nlu" / language / "sentences.yml"
        held_out = yaml.safe_load(file.read_text(encoding="utf-8"))
        for question in held_out["questions"]:
            answer = library.answer(question["ask"], language)
            asked += 1
            right += isinstance(answer, Direct) and answer.article.id == question["article"]
            offered += question["article"] in offers(answer)
        for text in held_out["out_of_scope"]:
            elsewhere += 1
            kept += isinstance(library.answer(text, language), Unknown)
    print(f"{asked} questions: {right} answered, {offered} offered; {elsewhere}: {kept} unknown")
    assert right >= 0.8 * asked
    assert offered >= 0.95 * asked
    assert kept >= 0.9 * elsewhere
