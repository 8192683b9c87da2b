from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.text.mood import Mood, mood

MESSAGES = yaml.safe_load((Path(__file__).parent / "mood.yml").read_text(encoding="utf-8"))
NLU = Path(__file__).parents[1] / "nlu"


def cases(kind: str) -> list[object]:
    return [
        pytest.param(text, id=f"{language}-{n}")
        for language, messages in MESSAGES.items()
        for n, text in enumerate(messages[kind])
    ]


def test_there_are_ten_languages() -> None:
    assert len(MESSAGES) == 10


@pytest.mark.parametrize("text", cases("angry"))
def test_who_is_angry_is_noticed(text: str) -> None:
    assert mood(text).is_angry, mood(text)


@pytest.mark.parametrize("text", cases("calm"))
def test_who_is_not_is_not(text: str) -> None:
    assert not mood(text).is_angry, mood(text)


def test_hardly_any_ordinary_message_counts_as_angry() -> None:
    """The test sentences of the assistant, but for complaints: 1,800 in ten languages."""
    ordinary = []
    for file in sorted(NLU.glob("*/sentences.yml")):
        intents = yaml.safe_load(file.read_text(encoding="utf-8"))["intents"]
        for intent, sentences in intents.items():
            ordinary += [] if intent == "complaint" else sentences
    angry = [text for text in ordinary if mood(text).is_angry]
    assert len(ordinary) > 1_500
    assert len(angry) <= 3, angry


def found(result: Mood) -> list[tuple[str, str, float]]:
    return [(sign.kind, sign.text, sign.weight) for sign in result.signs]


def test_every_sign_is_named_with_its_weight_as_it_was_written() -> None:
    assert found(mood("THIS IS A SCÁM, YOU THIEVES!!!")) == [
        ("word", "SCÁM", 2.0),
        ("word", "THIEVES", 2.0),
        ("capitals", "THIS IS SCÁM,", 1.0),
        ("punctuation", "!!!", 1.0),
    ]


def test_the_score_is_the_sum_of_the_signs() -> None:
    assert mood("ridiculous!!").score == 1.5
    assert mood("thanks, perfect").score == 0


def test_a_word_counts_once() -> None:
    assert mood("terrible terrible terrible").score == 1


def test_a_word_within_another_is_none() -> None:
    assert not mood("The scampi were fine, and so was the crapaudine").signs


def test_a_sign_can_be_stored() -> None:
    assert mood("fed up").signs[0].as_json() == {"kind": "word", "text": "fed up", "weight": 2.0}
