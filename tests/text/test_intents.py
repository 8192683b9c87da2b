"""Prediction. Training needs scikit-learn, which the web's environment has not: tests/nlu."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot.text.intents import Familiarity, IntentModel, ModelUnusable, softmax


def model() -> IntentModel:
    return IntentModel(
        names=("affirm", "greet"),
        weights=np.array([[0.0, 5.0], [5.0, 0.0]]),
        bias=np.array([0.0, 1.0]),
        familiarity=Familiarity(np.eye(2, dtype=np.float32), none=0.0, full=0.5),
        threshold=0.4,
    )


def unit(*values: float) -> np.ndarray:
    vector = np.array(values, dtype=np.float32)
    return vector / np.linalg.norm(vector)


def test_the_likeliest_comes_first() -> None:
    ranking = model().rank(unit(1, 0))
    assert [name for name, _ in ranking] == ["greet", "affirm"]
    assert sum(confidence for _, confidence in ranking) == pytest.approx(1)


def test_what_is_like_nothing_has_no_confidence() -> None:
    assert all(confidence == 0 for _, confidence in model().rank(unit(-1, -1)))


def test_familiarity_rises_from_none_to_full() -> None:
    familiarity = Familiarity(np.eye(2, dtype=np.float32), none=0.2, full=0.6)
    likeness = np.array([0.0, 0.2, 0.4, 0.6, 1.0])
    assert familiarity.of_likeness(likeness) == pytest.approx([0, 0, 0.5, 1, 1])


def test_familiarity_without_spread_is_all_or_nothing() -> None:
    familiarity = Familiarity(np.eye(2, dtype=np.float32), none=0.5, full=0.5)
    assert familiarity.of_likeness(np.array([0.4, 0.6])).tolist() == [0, 1]


def test_a_model_is_read_as_it_was_written(tmp_path: Path) -> None:
    file = tmp_path / "intents.npz"
    model().save(file)
    read = IntentModel.load(file)
    assert read.rank(unit(3, 1)) == model().rank(unit(3, 1))
    assert read.threshold == model().threshold


def test_a_model_of_another_encoder_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "intents.npz"
    with monkeypatch.context() as patch:
        patch.setattr("bot.text.intents.NAME", "other-1.0")
        model().save(file)
    with pytest.raises(ModelUnusable, match="encoder other-1.0"):
        IntentModel.load(file)


def test_softmax_of_large_numbers() -> None:
    assert softmax(np.array([1000.0, 1000.0])).tolist() == [0.5, 0.5]
