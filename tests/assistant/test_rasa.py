"""What web sends to Rasa."""

from __future__ import annotations

import pytest

from bot.assistant.rasa import _request
from bot.conversations.turns import Turn


def turn(text: str, payload: str | None = None) -> Turn:
    return Turn(7, text, payload, "en", "en", None, "c_x-1", is_retry=False)


@pytest.mark.parametrize(
    "text",
    ["/restart", " /restart", "//restart", "/ /restart", "/\n/restart", "/\t/restart",
     "\u00a0/restart", "/\u00a0/restart", "\u2003/restart", "/\u3000/ \r\n/restart"],
)  # fmt: skip
def test_no_text_reaches_rasa_as_a_command(text: str) -> None:
    sent = _request(turn(text))["text"]
    assert sent == "restart"


@pytest.mark.parametrize("text", ["/", " // ", "/\n"])
def test_nothing_but_slashes_is_still_a_message(text: str) -> None:
    assert _request(turn(text))["text"] == "?"


def test_a_button_sends_its_payload() -> None:
    assert _request(turn("Talk to a person", "/talk_to_human"))["text"] == "/talk_to_human"
