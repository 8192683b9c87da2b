from __future__ import annotations

import numpy as np
import pytest

from bot.text.encoder import Vectors
from bot.text.intent_training import TooFewSentences, train_intents

NAMES = ["affirm", "deny", "greet"]
PER_INTENT = 30


def clusters(count: int, spread: float = 0.3) -> tuple[list[Vectors], list[str]]:
    """Unit vectors around one axis for each intent."""
    random = np.random.default_rng(1)
    vectors, labels = [], []
    for axis, name in enumerate(NAMES[:count]):
        for _ in range(PER_INTENT):
            vector = random.normal(0, spread / 4, 16)
            vector[axis] += 1
            vectors.append((vector / np.linalg.norm(vector)).astype(np.float32))
            labels.append(name)
    return vectors, labels


@pytest.mark.parametrize("count", [2, 3])
def test_what_was_trained_is_recognized(count: int) -> None:
    vectors, labels = clusters(count)
    model = train_intents(vectors, labels)
    ranked = [model.rank(vector)[0] for vector in vectors]
    assert [name for name, _ in ranked] == labels
    assert np.mean([confidence >= model.threshold for _, confidence in ranked]) > 0.9


def test_what_is_far_from_everything_is_below_the_threshold() -> None:
    model = train_intents(*clusters(3))
    far = np.zeros(16, dtype=np.float32)
    far[10] = -1
    assert model.rank(far)[0][1] < model.threshold


def test_confidence_says_how_often_it_is_right() -> None:
    vectors, labels = clusters(3, spread=2.0)
    model = train_intents(vectors, labels)
    fresh, truth = clusters(3, spread=2.2)
    ranked = [model.rank(vector)[0] for vector in fresh]
    right = np.mean([name == label for (name, _), label in zip(ranked, truth)])
    assert np.mean([confidence for _, confidence in ranked]) < right + 0.1


def test_the_same_sentences_make_the_same_model() -> None:
    one, other = train_intents(*clusters(3)), train_intents(*clusters(3))
    np.testing.assert_array_equal(one.weights, other.weights)
    assert one.threshold == other.threshold


def test_one_intent_is_too_few() -> None:
    with pytest.raises(TooFewSentences, match="at least two intents"):
        train_intents(*clusters(1))


def test_an_intent_with_one_sentence_is_named() -> None:
    vectors, labels = clusters(2)
    with pytest.raises(TooFewSentences, match="intent 'thanks'"):
        train_intents([*vectors, vectors[0]], [*labels, "thanks"])
