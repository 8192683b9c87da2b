"""Pipeline component: finds entities by rules over words (spaCy's EntityRuler)."""

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

from bot.nlu.company import company
from bot.nlu.entities import add_beside
from bot.nlu.language import LANGUAGE
from bot.text.patterns import BadPattern, Ruler


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class RulerExtractor(EntityExtractorMixin, GraphComponent):
    """Finds what `rules` of the configuration say, in spaCy's own form. What an extractor before it
    has found stays as it is."""

    def __init__(self, ruler: Ruler) -> None:
        self._ruler = ruler

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"rules": []}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> RulerExtractor:
        """Raises InvalidConfigException when a rule cannot be read."""
        try:
            ruler = Ruler(config["rules"])
        except BadPattern as error:
            raise InvalidConfigException(f"config.yml, RulerExtractor: {error}") from error
        # Prepared now, so that the first message is as fast as the others.
        for language in company().languages:
            ruler.find("", language)
        return cls(ruler)

    @staticmethod
    def required_packages() -> list[str]:
        return ["spacy"]

    def process(self, messages: list[Message]) -> list[Message]:
        """Runs for each message of a customer."""
        for message in messages:
            found = self._ruler.find(message.get(TEXT) or "", message.get(LANGUAGE))
            add_beside(message, found, self.name)
        return messages
