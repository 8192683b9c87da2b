"""Search by words: TF-IDF over pieces of words, which needs no list of stop words or endings.

Pieces of three and four letters match a word's other forms in any language; where words are not
divided by spaces, pairs of characters do. Vectors find what means the same; this finds names,
numbers and rare words, and knows when a question has nothing at all in common with a passage.
"""

from __future__ import annotations

import unicodedata
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.text.terms import UNDIVIDED, WORD

BUCKETS = 1 << 18
LENGTHS = (3, 4)

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Pieces:
    """The pieces of one text as numbers (hashes, sorted), and the weight of each by its count."""

    ids: NDArray[np.int32]
    weights: Floats


def pieces(text: str) -> Pieces:
    counts = Counter(_hash(piece) for piece in _pieces(text))
    ids = np.array(sorted(counts), dtype=np.int32)
    weights = np.array([counts[piece] for piece in sorted(counts)], dtype=np.float32)
    return Pieces(ids, 1 + np.log(weights))


def has_words(text: str) -> bool:
    return WORD.search(text) is not None


class Words:
    """An index of texts; never changes once made."""

    def __init__(self, texts: Sequence[Pieces]) -> None:
        count = len(texts)
        ids = np.concatenate([text.ids for text in texts]) if texts else np.zeros(0, np.int32)
        weights = np.concatenate([text.weights for text in texts]) if texts else np.zeros(0)
        rows = np.repeat(np.arange(count, dtype=np.int32), [len(text.ids) for text in texts])
        frequency = np.bincount(ids, minlength=BUCKETS)
        # A piece that no text has is the rarest of all: it makes a question less alike to all.
        self._rarity: Floats = np.log((count + 1) / np.maximum(frequency, 1)).astype(np.float32)
        weights = weights * self._rarity[ids]
        lengths = np.sqrt(np.bincount(rows, weights**2, minlength=count)) + 1e-9
        order = np.argsort(ids, kind="stable")
        self._rows = rows[order]
        self._weights = (weights / lengths[rows])[order].astype(np.float32)
        self._starts = np.concatenate([[0], np.cumsum(frequency)])
        self._count = count

    def scores(self, question: Pieces) -> Floats:
        """How alike the question is to each text, 0 to 1."""
        weights = question.weights * self._rarity[question.ids]
        weights = weights / (np.linalg.norm(weights) + 1e-9)
        starts, ends = self._starts[question.ids], self._starts[question.ids + 1]
        found = np.concatenate([np.arange(0), *map(np.arange, starts, ends)])
        both = self._weights[found] * np.repeat(weights, ends - starts)
        return np.bincount(self._rows[found], both, minlength=self._count).astype(np.float32)


def _pieces(text: str) -> Iterator[str]:
    for word in WORD.findall(unicodedata.normalize("NFKC", text).casefold()):
        if UNDIVIDED.search(word):
            yield from (word[n : n + 2] for n in range(max(1, len(word) - 1)))
            continue
        word = f" {word} "
        for length in LENGTHS:
            yield from (word[n : n + length] for n in range(len(word) - length + 1))


def _hash(piece: str) -> int:
    return zlib.crc32(piece.encode("utf-8", "replace")) % BUCKETS
