"""The second of two wishes in one message, as entities."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.text.two_wishes import TwoWishes


def mark_second_wish(message: Message, wishes: TwoWishes, own: Collection[str]) -> None:
    """Adds the entity `second_wish`, whose value is the intent and whose place the part of the
    message that holds it. An entity of the kinds `own` there is called `second_…` if the first part
    has one too ("cancel 1 and where is 2?"); else both wishes are about the same one."""
    found = [dict(entity) for entity in message.get(ENTITIES, [])]
    of_the_first = {one["entity"] for one in found if one["start"] < wishes.start}
    for entity in found:
        name = entity["entity"]
        if entity["start"] >= wishes.start and name in of_the_first.intersection(own):
            entity["entity"] = f"second_{name}"
    message.set(ENTITIES, [*found, _entity(message, wishes)], add_to_output=True)


def _entity(message: Message, wishes: TwoWishes) -> dict[str, Any]:
    return {
        "entity": "second_wish",
        "value": wishes.second,
        "start": wishes.start,
        "end": len(message.get(TEXT)),
        "extractor": "IntentClassifier",
    }
