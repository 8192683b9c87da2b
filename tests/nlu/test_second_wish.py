"""The second wish as entities."""

from __future__ import annotations

from typing import Any

from rasa.shared.nlu.training_data.message import Message

from bot.nlu.second_wish import mark_second_wish
from bot.text.two_wishes import TwoWishes

TEXT = "cancel 11111 and where is 22222?"
WISHES = TwoWishes("cancel", 0.9, "where", TEXT.index("where"))


def number(value: str) -> dict[str, Any]:
    start = TEXT.index(value)
    return {"entity": "number", "value": value, "start": start, "end": start + len(value)}


def marked(*entities: dict[str, Any]) -> list[tuple[str, str]]:
    message = Message({"text": TEXT, "entities": list(entities)})
    mark_second_wish(message, WISHES, ["number"])
    found = message.get("entities")
    assert TEXT[found[-1]["start"] : found[-1]["end"]] == "where is 22222?"
    return [(entity["entity"], entity["value"]) for entity in found]


def test_each_wish_has_its_own_number() -> None:
    assert marked(number("11111"), number("22222")) == [
        ("number", "11111"),
        ("second_number", "22222"),
        ("second_wish", "where"),
    ]


def test_a_single_number_serves_both() -> None:
    assert marked(number("22222")) == [("number", "22222"), ("second_wish", "where")]
