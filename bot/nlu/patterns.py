"""Pipeline component: finds entities by regular expressions."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.exceptions import InvalidConfigException
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.entities import add_entities
from bot.text.patterns import BadPattern, Patterns


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class PatternExtractor(EntityExtractorMixin, GraphComponent):
    """Finds what `patterns` (entity: regular expression) of the configuration say, whatever script
    its digits are written in. Needs no annotated sentences, unlike Rasa's RegexEntityExtractor."""

    def __init__(self, patterns: Patterns) -> None:
        self._patterns = patterns

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"patterns": {}}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> PatternExtractor:
        """Raises InvalidConfigException when a pattern cannot be read."""
        try:
            return cls(Patterns(config["patterns"]))
        except BadPattern as error:
            raise InvalidConfigException(f"config.yml, PatternExtractor: {error}") from error

    def process(self, messages: list[Message]) -> list[Message]:
        """Runs for each message of a customer."""
        for message in messages:
            add_entities(message, self._patterns.find(message.get(TEXT) or ""), self.name)
        return messages
