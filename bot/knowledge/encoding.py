"""Vectors of questions and passages: both encoders' side by side.

multilingual-e5 knows a hundred languages; the Universal Sentence Encoder knows sixteen, and those
better. Each makes up for mistakes of the other (docs/decisions.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np

from bot.text.encoder import DIMENSIONS, Encoder, Kind, Vectors
from bot.text.encoder import NAME as E5_NAME
from bot.text.universal import UNIVERSAL_DIMENSIONS, UNIVERSAL_NAME, UniversalEncoder

# A vector as it is stored: little-endian float32.
Vector: TypeAlias = bytes

NAME = f"{E5_NAME} {UNIVERSAL_NAME}"
WIDTHS = (DIMENSIONS, UNIVERSAL_DIMENSIONS)
# The languages that the Universal Sentence Encoder was trained on.
UNIVERSAL_LANGUAGES = frozenset(
    ("ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh")
)


class BothEncoders:
    """Makes vectors [texts × 896]; one instance serves all threads of a process."""

    def __init__(self, threads: int = 1) -> None:
        """`threads` cores work on one call. Loads both models (about 160 MB)."""
        self._encoders = (Encoder(threads), UniversalEncoder(threads))

    def encode(self, texts: Sequence[str], kind: Kind = "query") -> Vectors:
        parts = [encoder.encode(texts, kind) for encoder in self._encoders]
        vectors: Vectors = np.hstack(parts).astype(np.float32)
        return vectors
