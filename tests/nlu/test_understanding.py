"""Sentences that no training file contains, written by somebody who had not read those.

`tests/nlu/<language>/sentences.yml` holds them. A sentence counts as handled when the assistant does the
right thing: questions may also arrive as `nlu_fallback`, which asks the knowledge base all the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.nlu.rasa_process import Rasa

pytestmark = pytest.mark.assistant

HERE = Path(__file__).parent
LANGUAGES = ("en", "es", "de", "ar", "ja")
# Intents for which the assistant does the same thing: it asks the knowledge base.
ASKS_KNOWLEDGE = {"ask_knowledge", "cancel_order", "change_address", "nlu_fallback"}
SMALLEST_SHARE = 0.85
SMALLEST_SHARE_OF_ONE_INTENT = 0.5


def sentences(language: str) -> dict[str, Any]:
    text = (HERE / language / "sentences.yml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.safe_load(text)
    return loaded


def trained() -> set[str]:
    """Every line of the training files: short greetings occur to everybody, and prove nothing."""
    return {
        line.strip().removeprefix("- ").casefold()
        for file in (HERE.parents[1] / "data" / "nlu").rglob("*.yml")
        for line in file.read_text(encoding="utf-8").splitlines()
    }


def held_out(language: str) -> Iterator[tuple[str, str]]:
    """Sentences with their intent, without those that are in the training data all the same."""
    known = trained()
    for intent, texts in sentences(language)["intents"].items():
        yield from ((text, intent) for text in texts if text.casefold() not in known)


def is_handled(expected: str, actual: str) -> bool:
    return actual == expected or {actual, expected} <= ASKS_KNOWLEDGE


def understood(shop: Rasa, language: str) -> Iterator[tuple[str, str, str]]:
    """Each sentence with its intent and the one that the assistant took it for."""
    for n, (text, intent) in enumerate(held_out(language)):
        metadata = {"language": language, "locale": language}
        answer = shop.say(f"held-out-{language}-{n}", text, metadata=metadata)
        yield text, intent, answer.body["intent"]["name"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_held_out_sentences_are_understood(shop: Rasa, language: str) -> None:
    results = list(understood(shop, language))
    wrong = [
        f"{text!r} is {expected}, taken for {actual}"
        for text, expected, actual in results
        if not is_handled(expected, actual)
    ]
    print(f"{language}: {1 - len(wrong) / len(results):.1%} of {len(results)}", *wrong, sep="\n  ")
    assert len(results) >= 60
    assert len(wrong) <= (1 - SMALLEST_SHARE) * len(results), "\n".join(wrong)
    for intent in {expected for _, expected, _ in results}:
        own = [actual for _, expected, actual in results if expected == intent]
        handled = sum(is_handled(intent, actual) for actual in own)
        assert handled >= SMALLEST_SHARE_OF_ONE_INTENT * len(own), (intent, own)
