"""Pipeline component: gives every message its language."""

from __future__ import annotations

import functools
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.company import Company, company
from bot.text.language import Identifier

LANGUAGE = "language"


# Registered as a tokenizer because Rasa runs these, and only these, before the featurizers.
@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class LanguageIdentifier(GraphComponent):
    """Sets `language` on a message: what the channel says (`metadata.language`; null means that it
    cannot say), or else what the text looks like among the languages of `parley.yml`, or None."""

    def __init__(self, settings: Company) -> None:
        self._settings = settings

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LanguageIdentifier:
        return cls(company())

    def process(self, messages: list[Message]) -> list[Message]:
        """Runs for each message of a customer."""
        for message in messages:
            message.set(LANGUAGE, self._language(message), add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Leaves the training sentences as they are: nothing that is trained depends on their
        language, and to identify it would take a third of the training."""
        return training_data

    def _language(self, message: Message) -> str | None:
        metadata: dict[str, Any] = message.get(METADATA) or {}
        if LANGUAGE in metadata:
            said: str | None = metadata[LANGUAGE]
            return said
        return self._identifier.identify(message.get(TEXT) or "").language

    @functools.cached_property
    def _identifier(self) -> Identifier:
        # Not before it is needed: the web process always says the language.
        return Identifier(self._settings.languages, self._settings.language_detector)
