"""Rasa's wording generator, on the shop's own wording."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.nlu.wording import WordingGenerator
from tests.nlu.rasa_process import ROOT


@pytest.fixture
def generator(monkeypatch: pytest.MonkeyPatch) -> WordingGenerator:
    monkeypatch.chdir(ROOT)
    return WordingGenerator(EndpointConfig(folder="wording"), Domain.empty())


def generate(
    generator: WordingGenerator, key: str, metadata: dict[str, Any] | None, **arguments: Any
) -> Any:
    tracker = DialogueStateTracker.from_events("c", [UserUttered("hi", metadata=metadata)])
    return asyncio.run(generator.generate(key, tracker, "parley", **arguments))


@pytest.mark.parametrize(
    ("metadata", "locale"),
    [
        ({"locale": "es", "language": "de"}, "es"),
        ({"language": "de"}, "de"),
        ({"locale": "ja-JP"}, "ja"),
        ({}, "en"),
        (None, "en"),
    ],
)
def test_the_text_is_in_the_locale_of_the_reply(
    generator: WordingGenerator, metadata: dict[str, Any] | None, locale: str
) -> None:
    said = generate(generator, "utter_thanks", metadata)
    wanted = generate(generator, "utter_thanks", {"locale": locale})
    assert said == wanted
    assert said["custom"] == {"wording": "utter_thanks", "args": {}}


def test_what_an_action_gives_are_the_arguments(generator: WordingGenerator) -> None:
    said = generate(
        generator,
        "utter_order_not_found",
        {"locale": "en"},
        order_number="10234",
        buttons=[],
        custom={},
        text=None,
        domain_responses={},
    )
    assert said["custom"]["args"] == {"order_number": "10234"}
    assert "10234" in said["text"]
    assert {button["payload"] for button in said["buttons"]} == {"/track_order", "/talk_to_human"}


def test_where_no_rule_applies_it_asks_again(generator: WordingGenerator) -> None:
    said = generate(generator, "utter_default", {})
    assert said["custom"]["wording"] == "utter_ask_rephrase"


def test_wording_that_is_missing_is_logged(
    generator: WordingGenerator, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        assert generate(generator, "utter_nothing", {}) is None
    assert "no wording 'utter_nothing'" in caplog.text
