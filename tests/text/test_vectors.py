from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from bot.text.encoder import DIMENSIONS, Kind, Vectors
from bot.text.vectors import encode_with_file


class CountingEncoder:
    """Makes a vector of a text's length, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str], kind: Kind = "query") -> Vectors:
        self.asked += texts
        lengths = [[len(text) + (kind == "passage")] * DIMENSIONS for text in texts]
        return np.array(lengths, dtype=np.float32).reshape(len(texts), DIMENSIONS)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "new" / "vectors.npz"


def encode(texts: list[str], file: Path, kind: Kind = "query") -> tuple[list[str], Vectors]:
    encoder = CountingEncoder()
    return encoder.asked, encode_with_file(encoder, texts, file, kind)


def test_only_new_texts_are_encoded(file: Path) -> None:
    encode(["a", "bb", "a"], file)
    asked, vectors = encode(["ccc", "bb", "a"], file)
    assert asked == ["ccc"]
    assert vectors[:, 0].tolist() == [3, 2, 1]


def test_texts_that_are_gone_are_forgotten(file: Path) -> None:
    encode(["a", "bb"], file)
    encode(["a"], file)
    assert encode(["a", "bb"], file)[0] == ["bb"]


def test_queries_are_no_passages(file: Path) -> None:
    encode(["a"], file)
    asked, vectors = encode(["a"], file, "passage")
    assert asked == ["a"]
    assert vectors[0, 0] == 2


@pytest.mark.parametrize("content", [b"", b"rubbish", b"PK\x03\x04 half a zip file"])
def test_a_damaged_file_is_made_again(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    assert encode(["a"], file)[0] == ["a"]
    assert encode(["a"], file)[0] == []


def test_no_texts_make_no_vectors(file: Path) -> None:
    assert encode([], file)[1].shape == (0, DIMENSIONS)


def test_nothing_else_is_left_in_the_folder(file: Path) -> None:
    encode(["a"], file)
    assert list(file.parent.iterdir()) == [file]
