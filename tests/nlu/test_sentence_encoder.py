"""Both encoders in one pipeline, and vectors that are made before the turn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.exceptions import InvalidConfigException
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu import encoder
from bot.nlu.encoder import SentenceEncoder, encode_ahead

Make = Callable[..., SentenceEncoder]


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(encoder, "_loaded", {})
    (tmp_path / "model").mkdir()
    storage = LocalModelStorage.create(tmp_path / "model")

    def make(model: str, **config: Any) -> SentenceEncoder:
        context = ExecutionContext(GraphSchema({}), node_name=f"encoder_{model}")
        config = {**SentenceEncoder.get_default_config(), "model": model, **config}
        return SentenceEncoder.load(config, storage, Resource(model), context)

    return make


def test_a_message_has_both_vectors_side_by_side(make: Make) -> None:
    said = Message({"text": "Where is my order?"})
    make("universal").process(make("e5").process([said]))
    features = said.get_dense_features("text")[1].features
    assert features.shape == (1, 384 + 512)
    np.testing.assert_allclose(np.linalg.norm(features), np.sqrt(2), atol=1e-5)
    _, only = said.get_dense_features("text", ["encoder_universal"])
    np.testing.assert_array_equal(only.features[0], features[0, 384:])


def test_each_keeps_its_training_vectors(make: Make, tmp_path: Path) -> None:
    for model in ("e5", "universal"):
        make(model).process_training_data(TrainingData([Message({"text": "hi", "intent": "x"})]))
    files = sorted(file.name for file in (tmp_path / "var").iterdir())
    assert files == ["training-vectors-universal.npz", "training-vectors.npz"]


def test_what_was_encoded_ahead_is_only_looked_up(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    components = [make("e5"), make("universal")]
    encode_ahead("Where is my order?")
    for recent in encoder._loaded.values():
        monkeypatch.setattr(recent, "_encoder", None)
    said = Message({"text": "Where is my order?"})
    for component in components:
        component.process([said])
    assert said.get_dense_features("text")[1].features.shape == (1, 896)


def test_ahead_of_any_model_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoder, "_loaded", {})
    encode_ahead("hello")


def test_a_model_that_does_not_exist_is_explained(make: Make) -> None:
    with pytest.raises(InvalidConfigException, match=r"model 'bert'.*e5, universal"):
        make("bert")
