"""What both extractors share: the form in which Rasa keeps entities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message

from bot.text.patterns import Entity, without_overlaps


def add_entities(message: Message, found: Sequence[Entity], extractor: str) -> None:
    """Adds those that overlap none which the message has already."""
    present: list[dict[str, Any]] = message.get(ENTITIES, [])
    taken = [
        Entity(one["entity"], str(one["value"]), one["start"], one["end"])
        for one in present
        if "start" in one
    ]
    added = [_as_dict(entity, extractor) for entity in without_overlaps(found, taken)]
    message.set(ENTITIES, [*present, *added], add_to_output=True)


def _as_dict(entity: Entity, extractor: str) -> dict[str, Any]:
    return {
        "entity": entity.name,
        "value": entity.value,
        "start": entity.start,
        "end": entity.end,
        "confidence_entity": 1.0,
        "extractor": extractor,
    }
