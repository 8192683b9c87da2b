"""Sentences that no training file contains, written by somebody who had not read those.

`tests/nlu/<language>/sentences.yml` holds them; `./parley check` refuses copies of training
sentences. What was taken for what: `var/tests/understanding.html`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.nlu.confusions import Understood, accuracy, write_report
from tests.nlu.rasa_process import ROOT, Rasa

pytestmark = [pytest.mark.assistant, pytest.mark.timeout(600)]

HERE = Path(__file__).parent
REPORT = ROOT / "var" / "tests" / "understanding.html"
LANGUAGES = tuple(sorted(file.parent.name for file in HERE.glob("*/sentences.yml")))
FALLBACK = "nlu_fallback"
# What asks the knowledge base in the customer's own words, also when it is not understood.
QUESTIONS = {
    FALLBACK,
    "ask_knowledge",
    "contact",
    "create_account",
    "delete_account",
    "delivery_options",
    "delivery_time",
    "edit_account",
    "fees",
    "payment_methods",
    "payment_problem",
    "recover_password",
    "refund_policy",
    "registration_problem",
    "switch_account",
}
SMALLEST_SHARE = 0.75
SMALLEST_SHARE_HANDLED = 0.85
SMALLEST_SHARE_OF_ONE_INTENT = 0.6
SMALLEST_SHARE_OF_TWO_WISHES = 0.5
SMALLEST_SHARE_OUT_OF_SCOPE = 0.5


def sentences(language: str) -> dict[str, Any]:
    text = (HERE / language / "sentences.yml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.safe_load(text)
    return loaded


def is_handled(one: Understood) -> bool:
    """Whether the assistant does the right thing."""
    return one.is_right or {one.expected, one.actual} <= QUESTIONS


@pytest.fixture(scope="module")
def parse(shop: Rasa) -> Any:
    """Asks the assistant what it understands; every sentence is a conversation of its own."""
    numbers = iter(range(100_000))

    def parse(text: str, language: str) -> dict[str, Any]:
        metadata = {"language": language, "locale": language}
        return shop.say(f"held-out-{next(numbers)}", text, metadata=metadata).body

    return parse


@pytest.fixture(scope="module")
def results(parse: Any) -> list[Understood]:
    found = []
    for language in LANGUAGES:
        for intent, texts in sentences(language)["intents"].items():
            for text in texts:
                actual = parse(text, language)["intent"]
                found.append(
                    Understood(language, text, intent, actual["name"], actual["confidence"])
                )
    write_report(found, REPORT)
    return found


def test_the_report_shows_every_language(results: list[Understood]) -> None:
    page = REPORT.read_text(encoding="utf-8")
    assert all(f">{language}<" in page for language in LANGUAGES)
    assert REPORT.with_suffix(".png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("language", LANGUAGES)
def test_held_out_sentences_are_understood(results: list[Understood], language: str) -> None:
    own = [one for one in results if one.language == language]
    wrong = [f"{one.text!r} is {one.expected}, not {one.actual}" for one in own if not one.is_right]
    handled = sum(is_handled(one) for one in own) / len(own)
    print(
        f"{language}: {accuracy(own):.1%} of {len(own)}, {handled:.1%} handled", *wrong, sep="\n  "
    )
    assert len(own) >= 150
    assert accuracy(own) >= SMALLEST_SHARE, "\n".join(wrong)
    assert handled >= SMALLEST_SHARE_HANDLED, "\n".join(wrong)


def test_no_intent_is_forgotten(results: list[Understood]) -> None:
    shares = {
        intent: accuracy([one for one in results if one.expected == intent])
        for intent in {one.expected for one in results}
    }
    poor = {
        intent: share for intent, share in shares.items() if share < SMALLEST_SHARE_OF_ONE_INTENT
    }
    assert not poor


def test_what_is_not_the_shops_business_is_not_understood(parse: Any) -> None:
    """A question of the world may also go to the articles, which do not know it."""
    taken = {
        (language, text): parse(text, language)["intent"]["name"]
        for language in LANGUAGES
        for text in sentences(language)["out_of_scope"]
    }
    refused = [intent for intent in taken.values() if intent in (FALLBACK, "ask_knowledge")]
    print(*(f"{key}: {intent}" for key, intent in taken.items()), sep="\n")
    assert len(refused) >= SMALLEST_SHARE_OUT_OF_SCOPE * len(taken)


def test_two_wishes_in_one_message(parse: Any) -> None:
    cases = [(language, one) for language in LANGUAGES for one in sentences(language)["two_wishes"]]
    found = 0
    for language, case in cases:
        body = parse(case["text"], language)
        second = [e["value"] for e in body["entities"] if e["entity"] == "second_wish"]
        is_found = (body["intent"]["name"], second) == (case["first"], [case["second"]])
        found += is_found
        print(language, case["text"], body["intent"]["name"], second, sep=" | ")
    print(f"{found} of {len(cases)}")
    assert found >= SMALLEST_SHARE_OF_TWO_WISHES * len(cases)


def test_one_wish_is_not_taken_for_two(parse: Any) -> None:
    wrong = []
    texts = [
        (language, text)
        for language in LANGUAGES
        for texts in sentences(language)["intents"].values()
        for text in texts
    ]
    for language, text in texts[::5]:
        body = parse(text, language)
        if any(entity["entity"] == "second_wish" for entity in body["entities"]):
            wrong.append(text)
    assert len(wrong) <= 0.02 * len(texts[::5]), "\n".join(wrong)
