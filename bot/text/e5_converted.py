"""multilingual-e5-small in onnxruntime."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bot.text.converted import E5, Converted
from bot.text.threads import on_threads

_WIDTH = 384
_BEGIN, _END = 0, 2
# The model reads 512 tokens at once; the first and the last only mark begin and end.
_WINDOW = 510

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
        read = [[_BEGIN, *window, _END] for _, window in places]
        vectors = self._model.all_vectors(read, self._threads)
        for (text, window), vector in zip(places, vectors):
            summed[text] += len(window) * vector
        lengths: Vectors = np.linalg.norm(summed, axis=1, keepdims=True)
        return summed / lengths

    def _windows(self, text: str) -> list[list[int]]:
        tokens = self._model.pieces.numbers(self._model.pieces.normal(text))
        return [tokens[at : at + _WINDOW] for at in range(0, len(tokens), _WINDOW)]
