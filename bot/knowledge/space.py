"""The space in which questions and passages are compared.

Vectors of multilingual-e5 all point the same way, and those of one language point the same way once
more, so that a Spanish question is nearer to any Spanish passage than to the right English one.
Both are taken off: the mean, and how far texts in their language lie from the same texts in the
default language. The two encoders' vectors are compared apart, and where the second one knows both
languages its likeness is added to the first one's (docs/decisions.md).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.encoding import UNIVERSAL_LANGUAGES, WIDTHS

Vectors = NDArray[np.float32]

# How likely a text is in each language: natural logarithms, up to a constant.
Evidence: TypeAlias = Mapping[str, float]

# What the Universal Sentence Encoder counts beside e5. Chosen on the questions of tests/knowledge.
UNIVERSAL_WEIGHT = 0.5
# How much likelier than any other the language is in which a customer reads.
_LOCALE_LEAD = np.log(3.0)


@dataclass(frozen=True, slots=True)
class Placed:
    """Texts in the space: unit vectors [texts × width] of each encoder, and how far the second one
    knows their language (0–1) [texts]."""

    first: Vectors
    second: Vectors
    known: Vectors

    def __getitem__(self, rows: NDArray[np.intp] | slice) -> Placed:
        return Placed(self.first[rows], self.second[rows], self.known[rows])

    def __len__(self) -> int:
        return len(self.first)

    def likeness(self, others: Placed) -> Vectors:
        """[own texts × others], −1 to 1."""
        both = self.first @ others.first.T
        weight = UNIVERSAL_WEIGHT * np.outer(self.known, others.known).astype(np.float32)
        if weight.any():
            both += weight * (self.second @ others.second.T)
            both /= 1 + weight
        return both


@dataclass(frozen=True, slots=True)
class Space:
    """`mean` [width of both]; `apart`: by language, how far its texts lie from the same ones in the
    default language; `elsewhere`: the same for a language that is not there."""

    mean: Vectors
    apart: Mapping[str, Vectors]
    elsewhere: Vectors

    def place(self, vectors: Vectors, locales: Sequence[str]) -> Placed:
        """Texts whose language is known; a locale each."""
        languages = np.array([locale.partition("-")[0] for locale in locales], dtype=np.str_)
        centred = vectors - self.mean
        for language in set(languages.tolist()):
            centred[languages == language] -= self.apart.get(language, self.elsewhere)
        known = np.isin(languages, list(UNIVERSAL_LANGUAGES))
        return _placed(centred, known.astype(np.float32))

    def place_question(self, vector: Vectors, evidence: Evidence, locale: str | None) -> Placed:
        """One text (`vector` [1 × width]) of which only the `evidence` for languages is known, and
        the locale in which its author reads, if any."""
        odds = dict(evidence)
        language = (locale or "").partition("-")[0]
        if not odds:
            return self.place(vector, [language])
        if language in odds:
            odds[language] += _LOCALE_LEAD
        names = list(odds)
        weights = np.exp(np.array([odds[name] for name in names]) - max(odds.values()))
        weights /= weights.sum()
        shift = sum(
            weight * self.apart.get(name, self.elsewhere) for weight, name in zip(weights, names)
        )
        known = sum(weight for weight, name in zip(weights, names) if name in UNIVERSAL_LANGUAGES)
        return _placed(vector - self.mean - shift, np.array([known], dtype=np.float32))


def make_space(vectors: Vectors, apart: Mapping[str, Vectors], everyday: Vectors) -> Space:
    """`vectors` [texts × width] are those in the default language that are searched, or of all
    languages if there are none; `everyday` what people ask anywhere, in English."""
    mean: Vectors = np.concatenate([vectors, everyday]).mean(axis=0)
    far = [difference for difference in apart.values() if difference.any()]
    elsewhere = np.mean(far, axis=0) if far else np.zeros_like(mean)
    return Space(mean, dict(apart), elsewhere.astype(np.float32))


def _placed(centred: Vectors, known: Vectors) -> Placed:
    first, second = np.split(centred, [WIDTHS[0]], axis=1)
    return Placed(_unit(first), _unit(second), known)


def _unit(vectors: Vectors) -> Vectors:
    lengths = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))[:, np.newaxis]
    unit: Vectors = (vectors / np.maximum(lengths, 1e-9)).astype(np.float32, copy=False)
    return unit
