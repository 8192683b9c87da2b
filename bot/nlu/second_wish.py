"""The second of two wishes in one message, as entities."""

from __future__ import annotations

from typing import Any

from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.text.two_wishes import TwoWishes

# "Cancel 10234 and where is 10555?": the second wish has a number of its own.
_OF_ITS_OWN = frozenset({"order_number"})


def mark_second_wish(message: Message, wishes: TwoWishes) -> None:
    """Adds the entity `second_wish`, whose value is the intent and whose place the part of the
    message that holds it. An order number there is `second_order_number` if the first part has one
    too; else both wishes are about the same order."""
    found = [dict(entity) for entity in message.get(ENTITIES, [])]
    of_the_first = {one["entity"] for one in found if one["start"] < wishes.start}
    for entity in found:
        name = entity["entity"]
        if entity["start"] >= wishes.start and name in _OF_ITS_OWN & of_the_first:
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
