"""Encoding the training sentences before Rasa has read them."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.loading import load_data

from bot.nlu import ahead
from bot.nlu.models import ENOUGH_CHARACTERS, Model
from bot.text.encoder import Kind, Vectors
from bot.text.vectors import encode_with_file
from tests.nlu.rasa_process import ROOT


class Counting:
    """An encoder that remembers what it was asked for."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def encode(self, texts: list[str], kind: Kind = "query") -> Vectors:
        self.texts += texts
        return np.ones((len(texts), 2), np.float32)


def test_it_reads_what_rasa_reads() -> None:
    training = load_data(str(ROOT / "data" / "nlu"))
    sentences = {one.get(TEXT)[:ENOUGH_CHARACTERS] for one in training.training_examples}
    assert sentences == set(ahead._texts(ROOT / "data" / "nlu"))


@pytest.mark.parametrize(
    "content", ["a: [", "- x", "nlu: 3", "nlu:\n- 3\n- examples: [a]", "nlu:", "\xff"]
)
def test_what_is_wrong_in_a_file_is_left_to_rasa(content: str, tmp_path: Path) -> None:
    (tmp_path / "wrong.yml").write_bytes(content.encode("latin-1"))
    right = "nlu:\n- intent: a\n  examples: |\n    - where is [1](number)\n    - hello\n"
    (tmp_path / "right.yml").write_text(right)
    assert list(ahead._texts(tmp_path)) == ["where is 1", "hello"]


def test_a_component_does_not_encode_it_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    data = tmp_path / "data"
    data.mkdir()
    (data / "a.yml").write_text("nlu:\n- intent: a\n  examples: |\n    - hello\n    - bye\n")
    first, second = Counting(), Counting()
    monkeypatch.setattr(ahead, "MODELS", {"e5": Model("it", lambda _: first, "vectors.npz")})
    ahead.begin_to_encode([{"name": ahead._ENCODER, "model": "e5"}, {"name": "other"}], data)
    for thread in threading.enumerate():
        if thread is not threading.current_thread():
            thread.join(10)
    encode_with_file(second, ["bye", "hello", "new"], Path("vectors.npz"), name="it")
    assert (first.texts, second.texts) == (["bye", "hello"], ["new"])
