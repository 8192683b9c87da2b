"""Pipeline component: says what a message asks for, or that it cannot say."""

from __future__ import annotations

import hashlib
import inspect
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier as RasaIntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.text import intent_training
from bot.text.encoder import Vectors
from bot.text.intent_training import train_intents
from bot.text.intents import IntentModel

_FILE = "intents.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(RasaIntentClassifier, GraphComponent):
    """Sets `intent` and `intent_ranking`. The confidence is calibrated; below the threshold that
    training chose the intent is Rasa's `nlu_fallback`, as it is for a text without any words."""

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: IntentModel | None = None,
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._model = model

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`ranking_length`: how many intents `intent_ranking` shows."""
        return {"ranking_length": 10}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> IntentClassifier:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> IntentClassifier:
        """Raises ModelUnusable when the model was trained with another encoder."""
        with model_storage.read_from(resource) as folder:
            model = IntentModel.load(folder / _FILE)
        return cls(config, model_storage, resource, model)

    @classmethod
    def required_components(cls) -> list[type]:
        return [Featurizer]

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """Another way of training makes Rasa train again."""
        return hashlib.sha256(inspect.getsource(intent_training).encode()).hexdigest()

    def train(self, training_data: TrainingData) -> Resource:
        """Fits the model and chooses its threshold by cross-validation on the sentences alone."""
        examples = [one for one in training_data.intent_examples if one.get(TEXT)]
        vectors = [_vector(example) for example in examples]
        self._model = train_intents(vectors, [example.get(INTENT) for example in examples])
        with self._model_storage.write_to(self._resource) as folder:
            self._model.save(folder / _FILE)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Runs for each message of a customer."""
        for message in messages:
            ranking = self._ranking(message)
            message.set(INTENT, ranking[0], add_to_output=True)
            shown = ranking[: self._config["ranking_length"]]
            message.set(INTENT_RANKING_KEY, shown, add_to_output=True)
        return messages

    def _ranking(self, message: Message) -> list[dict[str, Any]]:
        if self._model is None or not _has_words(message):
            return [_intent(DEFAULT_NLU_FALLBACK_INTENT_NAME, 1.0)]
        ranked = self._model.rank(_vector(message))
        ranking = [_intent(name, confidence) for name, confidence in ranked]
        if ranked[0][1] < self._model.threshold:
            # As in Rasa's FallbackClassifier: its confidence is the threshold that was missed.
            ranking.insert(0, _intent(DEFAULT_NLU_FALLBACK_INTENT_NAME, self._model.threshold))
        return ranking


def _intent(name: str, confidence: float) -> dict[str, Any]:
    return {"name": name, "confidence": confidence}


def _vector(message: Message) -> Vectors:
    _, sentence = message.get_dense_features(TEXT)
    vector: Vectors = sentence.features[0]
    return vector


def _has_words(message: Message) -> bool:
    """A bare order number or e-mail address answers a question; it asks for nothing."""
    text = list(message.get(TEXT) or "")
    for entity in message.get(ENTITIES, []):
        text[entity["start"] : entity["end"]] = " " * (entity["end"] - entity["start"])
    return any(character.isalpha() for character in text)
