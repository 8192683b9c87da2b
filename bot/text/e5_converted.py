"""multilingual-e5-small in onnxruntime."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from bot.text.converted import E5, Converted, on_threads

_WIDTH = 384
_BEGIN, _END = 0, 2
# The model reads 512 tokens at once; the first and the last only mark begin and end.
_WINDOW = 510
# Tokens that are read at once: more take memory and no less time.
_BATCH = 512

Vectors = NDArray[np.float32]


class ConvertedEngine:
    """May be used by all threads at once."""

    def __init__(self, threads: int) -> None:
        """`threads` batches of one call at a time, a core each."""
        self._model = Converted(E5)
        self._threads = threads

    def encode(self, texts: Sequence[str], kind: str = "query") -> Vectors:
        """Unit vectors [number of texts × 384]; texts without surrogates."""
        windows = on_threads(self._windows, [f"{kind}: {text}" for text in texts], self._threads)
        places = [(text, window) for text, several in enumerate(windows) for window in several]
        summed = np.zeros((len(texts), _WIDTH), dtype=np.float32)
        vectors = self._vectors([window for _, window in places])
        for (text, window), vector in zip(places, vectors):
            summed[text] += len(window) * vector
        lengths: Vectors = np.linalg.norm(summed, axis=1, keepdims=True)
        return summed / lengths

    def _windows(self, text: str) -> list[list[int]]:
        tokens = self._model.pieces.numbers(self._model.pieces.normal(text))
        return [tokens[at : at + _WINDOW] for at in range(0, len(tokens), _WINDOW)]

    def _vectors(self, windows: list[list[int]]) -> Vectors:
        """A row for each window. Those of one length are read together, without padding."""
        rows = np.zeros((len(windows), _WIDTH), dtype=np.float32)
        batches = list(_batches(windows))
        read = on_threads(
            lambda batch: self._model.vectors([[_BEGIN, *windows[at], _END] for at in batch]),
            batches,
            self._threads,
        )
        for batch, vectors in zip(batches, read):
            rows[batch] = vectors
        return rows


def _batches(windows: list[list[int]]) -> Iterator[list[int]]:
    by_length: dict[int, list[int]] = defaultdict(list)
    for at, window in enumerate(windows):
        by_length[len(window)].append(at)
    for length, places in by_length.items():
        most = max(1, _BATCH // length)
        yield from (places[at : at + most] for at in range(0, len(places), most))
