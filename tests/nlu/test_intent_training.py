from __future__ import annotations

import numpy as np
import pytest

from bot.text.encoder import Vectors
from bot.text.intent_certainty import Outcomes, balanced_threshold, most_right_threshold
from bot.text.intent_training import Sentences, TooFewSentences, train_intents
from bot.text.intents import IntentModel

NAMES = ["affirm", "deny", "greet"]
PER_INTENT = 30
WIDTHS = (10, 6)


def clusters(count: int, spread: float = 0.3, per_intent: int = PER_INTENT) -> Sentences:
    """Unit vectors around one axis for each intent."""
    random = np.random.default_rng(1)
    vectors, labels = [], []
    for axis, name in enumerate(NAMES[:count]):
        for _ in range(per_intent):
            vector = random.normal(0, spread / 4, 16)
            vector[axis] += 1
            vectors.append(vector / np.linalg.norm(vector))
            labels.append(name)
    return Sentences(np.array(vectors, np.float32), labels, WIDTHS)


def far(count: int) -> Vectors:
    vectors = np.random.default_rng(2).normal(0, 0.05, (count, 16)).astype(np.float32)
    vectors[:, 9] -= 1
    return vectors


def best(model: IntentModel, vectors: Vectors) -> list[tuple[str, float]]:
    return [model.rank(vector)[0] for vector in vectors]


@pytest.mark.parametrize("count", [2, 3])
def test_what_was_trained_is_recognized(count: int) -> None:
    sentences = clusters(count)
    model = train_intents(sentences)
    ranked = best(model, sentences.vectors)
    assert [name for name, _ in ranked] == sentences.labels
    assert np.mean([confidence >= model.threshold for _, confidence in ranked]) > 0.9


def test_what_is_far_from_everything_is_below_the_threshold() -> None:
    model = train_intents(clusters(3))
    assert model.rank(far(1)[0])[0][1] < model.threshold


def test_confidence_says_how_often_it_is_right() -> None:
    model = train_intents(clusters(3, spread=2.0))
    fresh = clusters(3, spread=2.2)
    ranked = best(model, fresh.vectors)
    right = np.mean([name == label for (name, _), label in zip(ranked, fresh.labels)])
    assert np.mean([confidence for _, confidence in ranked]) < right + 0.1


def test_sentences_without_intent_are_never_predicted_and_keep_their_like_out() -> None:
    known = clusters(3)
    vectors = np.vstack([known.vectors, far(40)])
    model = train_intents(Sentences(vectors, [*known.labels, *[None] * 40], WIDTHS))
    assert model.names == tuple(NAMES)
    assert max(confidence for _, confidence in best(model, far(60)[40:])) < model.threshold


def test_dev_rows_choose_the_threshold() -> None:
    known = clusters(3, spread=1.0)
    dev = Sentences(np.vstack([known.vectors, far(20)]), [*known.labels, *[None] * 20], WIDTHS)
    model = train_intents(known, dev=dev)
    ranked = best(model, dev.vectors)
    expected = [
        name == label if label else confidence < model.threshold
        for (name, confidence), label in zip(ranked, dev.labels)
    ]
    assert np.mean(expected) > 0.95


def test_names_are_one_more_sentence() -> None:
    sentences = clusters(2, per_intent=2)
    names = {name: np.eye(16, dtype=np.float32)[12 + place] for place, name in enumerate(NAMES)}
    plain, named = train_intents(sentences), train_intents(sentences, names)
    assert named.scorer.examples.shape[1] == plain.scorer.examples.shape[1] + 2
    assert named.rank(names["deny"])[0][0] == "deny"


def test_one_sentence_an_intent_is_enough() -> None:
    sentences = clusters(3, per_intent=1)
    model = train_intents(sentences)
    assert [name for name, _ in best(model, sentences.vectors)] == NAMES
    assert 0 < model.threshold < 1


def test_the_same_sentences_make_the_same_model() -> None:
    one, other = train_intents(clusters(3)), train_intents(clusters(3))
    np.testing.assert_array_equal(one.scorer.weights, other.scorer.weights)
    assert one.threshold == other.threshold


def test_one_intent_is_too_few() -> None:
    with pytest.raises(TooFewSentences, match="at least two intents"):
        train_intents(clusters(1))


def test_thresholds() -> None:
    outcomes = Outcomes(
        known=np.array([0.9, 0.8, 0.3, 0.25]),
        right=np.array([True, True, True, False]),
        unknown=np.array([0.5, 0.1]),
    )
    # 0.11 gets three of six right plus one unknown; above 0.5 both unknown but one known less.
    assert most_right_threshold(outcomes) == pytest.approx(0.11)
    assert balanced_threshold(outcomes) == pytest.approx(0.26)
