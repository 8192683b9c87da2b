"""What all extractors share: the form in which Rasa keeps entities, and how a reader becomes one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.language import LANGUAGE
from bot.text.patterns import Entity, without_overlaps

# A text, its language and its region (two letters, such as BR), of which both may be unknown.
Reader = Callable[[str, "str | None", "str | None"], Sequence[Entity]]


class ReadingExtractor(EntityExtractorMixin, GraphComponent):
    """Adds what `reader` finds. Where two entities overlap, the longer one stays, whichever
    component found it: an order number is none inside a phone number."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> ReadingExtractor:
        """Raises InvalidConfigException when the configuration cannot be read."""
        return cls(cls.reader(config))

    @staticmethod
    def reader(config: dict[str, Any]) -> Reader:
        """What finds the entities. Raises InvalidConfigException."""
        raise NotImplementedError

    def process(self, messages: list[Message]) -> list[Message]:
        """Runs for each message of a customer."""
        for message in messages:
            language, region = language_and_region(message)
            found = self._reader(message.get(TEXT) or "", language, region)
            add_entities(message, found, self.name)
        return messages


def language_and_region(message: Message) -> tuple[str | None, str | None]:
    """The language of the message, or else that of the locale in which it is answered; and the
    region of that locale if it has one."""
    locale = str((message.get(METADATA) or {}).get("locale") or "").replace("_", "-")
    said, *subtags = locale.split("-")
    region = next((tag.upper() for tag in subtags if len(tag) == 2 and tag.isalpha()), None)
    return message.get(LANGUAGE) or said or None, region


def add_entities(message: Message, found: Sequence[Entity], extractor: str) -> None:
    """Adds those that are longer than what they overlap in the message, and takes that out."""
    if not found:
        return
    present: list[dict[str, Any]] = message.get(ENTITIES, [])
    taken = [_entity(one) for one in present if "start" in one]
    winners = without_overlaps([*taken, *found])
    kept = [one for one in present if "start" not in one or _entity(one) in winners]
    added = [_as_dict(one, extractor) for one in found if one in winners and one not in taken]
    message.set(ENTITIES, [*kept, *added], add_to_output=True)


def add_beside(message: Message, found: Sequence[Entity], extractor: str) -> None:
    """Adds those that overlap none which the message has already."""
    present: list[dict[str, Any]] = message.get(ENTITIES, [])
    taken = [_entity(one) for one in present if "start" in one]
    added = [_as_dict(entity, extractor) for entity in without_overlaps(found, taken)]
    message.set(ENTITIES, [*present, *added], add_to_output=True)


def _entity(one: dict[str, Any]) -> Entity:
    return Entity(one["entity"], str(one["value"]), one["start"], one["end"])


def _as_dict(entity: Entity, extractor: str) -> dict[str, Any]:
    return {
        "entity": entity.name,
        "value": entity.value,
        "start": entity.start,
        "end": entity.end,
        "confidence_entity": 1.0,
        "extractor": extractor,
    }
