"""multilingual-e5-small in onnxruntime."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from bot.text.converted import E5, Converted, on_threads

_WIDTH = 384
_BEGIN, _END = 0, 2
# The model reads 512 tokens at once; the first and the last only mark begin and end.
_WINDOW = 510


class ConvertedEngine:
    """May be used by all threads at once."""

    def __init__(self, threads: int) -> None:
        """`threads` texts of one call at a time, a core each."""
        self._model = Converted(E5)
        self._threads = threads

    def encode(self, texts: Sequence[str], kind: str = "query") -> NDArray[np.float32]:
        """Unit vectors [number of texts × 384]; texts without surrogates."""
        vectors = on_threads(self._vector, [f"{kind}: {text}" for text in texts], self._threads)
        return np.array(vectors, dtype=np.float32).reshape(len(texts), _WIDTH)

    def _vector(self, text: str) -> NDArray[np.float32]:
        pieces = self._model.pieces
        summed = np.zeros(_WIDTH, dtype=np.float32)
        for window in _windows(pieces.numbers(pieces.normal(text))):
            summed += len(window) * self._model.vector([_BEGIN, *window, _END])
        return summed / np.float32(np.linalg.norm(summed))


def _windows(tokens: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(tokens), _WINDOW):
        yield tokens[start : start + _WINDOW]
