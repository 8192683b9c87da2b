"""Weights of 8 bits, with a sign or without: which of both a machine takes makes no difference."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from bot.text import e5_graph
from bot.text.e5_file import E5File
from bot.text.eight_bits import signed_products_are_exact

TOKENS = np.array([[0, 41, 1294, 7, 83, 759, 12, 2], [0, 5, 90, 1017, 33, 6, 38, 2]])


def made(folder: Path, signed: bool, monkeypatch: pytest.MonkeyPatch) -> np.ndarray:
    monkeypatch.setattr(e5_graph, "signed_products_are_exact", lambda: signed)
    folder.mkdir()
    e5_graph.write_e5(E5File(), folder)
    session = onnxruntime.InferenceSession(folder / "model.onnx")
    (vectors,) = session.run(None, {"tokens": TOKENS})
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def test_both_kinds_of_weights_make_the_same_vectors(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed = made(tmp_path / "signed", True, monkeypatch)
    unsigned = made(tmp_path / "unsigned", False, monkeypatch)
    # Where such products are cut the machine never takes the signed ones.
    least = 0.9995 if signed_products_are_exact() else -1
    assert (signed * unsigned).sum(axis=1).min() > least
