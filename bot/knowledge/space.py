"""The space in which questions and passages are compared.

Vectors of multilingual-e5 all point the same way, and those of one language point the same way once
more, so that a Spanish question is nearer to any Spanish passage than to the right English one.
Both are taken out: the mean, and the directions in which translations differ from their originals
(the first article was the right one for 88 questions of 100 instead of 66; docs/decisions.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Space:
    mean: Vectors
    languages: Vectors  # [directions × dimensions], at right angles to each other

    def place(self, vectors: Vectors) -> Vectors:
        """Unit vectors without what all texts, or all texts of a language, have in common."""
        moved = vectors - self.mean
        moved = moved - (moved @ self.languages.T) @ self.languages
        lengths = np.linalg.norm(moved, axis=-1, keepdims=True)
        placed: Vectors = (moved / np.maximum(lengths, 1e-9)).astype(np.float32)
        return placed


def make_space(vectors: Vectors, differences: Sequence[Vectors], everyday: Vectors) -> Space:
    """`differences`: for each language, the mean of (translation − original) over the articles that
    have both. Parallel content cancels out, so what remains is the language."""
    mean = np.concatenate([vectors, everyday]).mean(axis=0)
    if not differences:
        return Space(mean, np.zeros((0, vectors.shape[1]), dtype=np.float32))
    _, strength, directions = np.linalg.svd(np.stack(differences), full_matrices=False)
    return Space(mean, directions[strength > strength[0] * 1e-3].astype(np.float32))
