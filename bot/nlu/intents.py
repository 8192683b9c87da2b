"""Pipeline component: says what a message asks for, or that it cannot say."""

from __future__ import annotations

import hashlib
import inspect
from collections.abc import Callable
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier as RasaIntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME
from rasa.shared.nlu.constants import (
    ENTITIES,
    FEATURE_TYPE_SENTENCE,
    INTENT,
    INTENT_RANKING_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.encoder import vector_of
from bot.nlu.second_wish import mark_second_wish
from bot.text import intent_certainty, intent_fitting, intent_training, intents
from bot.text.encoder import DIMENSIONS, Encoder, Encodes, Vectors
from bot.text.intent_training import Sentences, TooFewSentences, train_intents
from bot.text.intents import IntentModel, in_words
from bot.text.two_wishes import Ranking, TwoWishes, two_wishes
from bot.text.universal import UNIVERSAL_DIMENSIONS, UniversalEncoder

_FILE = "intents.npz"
# Entities that are words, and may ask for something by themselves: "bath towels?".
_WORDS = frozenset({"date", "product"})


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
        """`ranking_length`: how many intents `intent_ranking` shows. `wishes`: intents of which two
        may stand in one message; the second comes as the entity `second_wish`. `own_entities`:
        of these each wish may have its own; the second's are `second_` and their name."""
        return {"ranking_length": 10, "wishes": [], "own_entities": []}

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
        """Raises ModelUnusable when the model was trained with other encoders."""
        with model_storage.read_from(resource) as folder:
            model = IntentModel.load(folder / _FILE)
        return cls(config, model_storage, resource, model)

    @classmethod
    def required_components(cls) -> list[type]:
        return [Featurizer]

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """Another way of training makes Rasa train again."""
        modules = (intents, intent_certainty, intent_fitting, intent_training)
        sources = "".join(inspect.getsource(module) for module in modules)
        return hashlib.sha256(sources.encode()).hexdigest()

    def train(self, training_data: TrainingData) -> Resource:
        """Fits the model and chooses its threshold by cross-validation on the sentences alone."""
        examples = [one for one in training_data.intent_examples if one.get(TEXT)]
        if not examples:
            raise TooFewSentences("Training needs sentences of at least two intents.")
        labels = [example.get(INTENT) for example in examples]
        vectors = np.stack([_vector(example) for example in examples])
        widths = tuple(len(part) for part in _parts(examples[0]))
        self._model = train_intents(Sentences(vectors, labels, widths), _names(labels, widths))
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
        wishes = self._two_wishes(message, ranked)
        if wishes:
            mark_second_wish(message, wishes, self._config["own_entities"])
            others = [one for one in ranking if one["name"] != wishes.first]
            return [_intent(wishes.first, wishes.confidence), *others]
        if ranked[0][1] < self._model.threshold:
            # As in Rasa's FallbackClassifier: its confidence is the threshold that was missed.
            ranking.insert(0, _intent(DEFAULT_NLU_FALLBACK_INTENT_NAME, self._model.threshold))
        return ranking

    def _two_wishes(self, message: Message, ranked: Ranking) -> TwoWishes | None:
        model, wishes = self._model, self._config["wishes"]
        if model is None or not wishes:
            return None
        widths = [len(part) for part in _parts(message)]

        def rank(part: str) -> Ranking:
            return model.rank(vector_of(part, widths))

        return two_wishes(message.get(TEXT), ranked, rank, model.threshold, wishes)


def _intent(name: str, confidence: float) -> dict[str, Any]:
    return {"name": name, "confidence": confidence}


def _vector(message: Message) -> Vectors:
    return np.concatenate(_parts(message))


def _parts(message: Message) -> list[Vectors]:
    """The sentence vectors of the encoders, in the pipeline's order."""
    return [
        features.features[0]
        for features in message.features
        if features.attribute == TEXT
        and features.type == FEATURE_TYPE_SENTENCE
        and features.is_dense()
    ]


def _names(labels: list[str], widths: tuple[int, ...]) -> dict[str, Vectors]:
    """Vectors of the intents' names; none where a vector is not of our encoders."""
    makers: dict[int, Callable[[], Encodes]] = {
        DIMENSIONS: Encoder,
        UNIVERSAL_DIMENSIONS: UniversalEncoder,
    }
    if not set(widths) <= set(makers):
        return {}
    names = sorted(set(labels))
    words = [in_words(name) for name in names]
    vectors = np.hstack([makers[width]().encode(words) for width in widths])
    return dict(zip(names, vectors))


def _has_words(message: Message) -> bool:
    """A bare order number or e-mail address answers a question; it asks for nothing."""
    text = list(message.get(TEXT) or "")
    for entity in message.get(ENTITIES, []):
        if entity["entity"] in _WORDS:
            continue
        text[entity["start"] : entity["end"]] = " " * (entity["end"] - entity["start"])
    return any(character.isalpha() for character in text)
