"""Prediction. Training needs scikit-learn, which the web's environment has not: tests/nlu."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot.text.intents import Certainty, IntentModel, ModelUnusable, Scorer, in_words, softmax


def model() -> IntentModel:
    eye = np.eye(2, dtype=np.float32)
    scorer = Scorer(
        weights=np.array([[0, 5], [5, 0]], np.float32),
        bias=np.array([0, 1], np.float32),
        projection=eye,
        shift=np.zeros(2, np.float32),
        examples=np.array([[0, 1, 1], [1, 0, 0]], np.float32),
        starts=np.array([0, 1]),
    )
    certainty = Certainty(temperature=1.0, slope=2.0, offset=-4.0)
    return IntentModel(("affirm", "greet"), scorer, certainty, threshold=0.4)


def unit(*values: float) -> np.ndarray:
    vector = np.array(values, dtype=np.float32)
    return vector / np.linalg.norm(vector)


def test_the_likeliest_comes_first() -> None:
    ranking = model().rank(unit(1, 0))
    assert [name for name, _ in ranking] == ["greet", "affirm"]
    assert 0.99 < sum(confidence for _, confidence in ranking) <= 1


def test_what_is_like_nothing_has_little_confidence() -> None:
    assert sum(confidence for _, confidence in model().rank(unit(-1, -1))) < 0.01


def test_many_examples_of_an_intent_weigh_no_more_than_one() -> None:
    scores = model().scorer.combined(np.zeros((1, 2), np.float32), unit(1, 1)[np.newaxis])
    assert scores[0, 0] == pytest.approx(scores[0, 1])


def test_confidence_falls_with_the_highest_score() -> None:
    certainty = Certainty(temperature=1.0, slope=1.0, offset=0.0)
    high, low = certainty.confidences(np.array([[9.0, 0.0], [0.0, -9.0]])).sum(axis=1)
    assert high > 0.99
    assert low == pytest.approx(0.5)


def test_a_model_is_read_as_it_was_written(tmp_path: Path) -> None:
    file = tmp_path / "intents.npz"
    model().save(file)
    read = IntentModel.load(file)
    assert read.rank(unit(3, 1)) == model().rank(unit(3, 1))
    assert read.threshold == model().threshold


def test_a_model_of_other_encoders_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "intents.npz"
    with monkeypatch.context() as patch:
        patch.setattr("bot.text.intents.ENCODERS", "other-1.0")
        model().save(file)
    with pytest.raises(ModelUnusable, match="encoders other-1.0"):
        IntentModel.load(file)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("track_order", "track order"),
        ("SearchCreativeWork", "search creative work"),
        ("alarm/set_alarm", "alarm set alarm"),
        ("Refund_not_showing_up", "refund not showing up"),
        ("___", ""),
    ],
)
def test_names_in_words(name: str, words: str) -> None:
    assert in_words(name) == words


def test_softmax_of_large_numbers() -> None:
    assert softmax(np.array([1000.0, 1000.0])).tolist() == [0.5, 0.5]
