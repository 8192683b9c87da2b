"""The space in which questions and passages are compared.

Vectors of multilingual-e5 all point the same way, and those of one language point the same way once
more, so that a Spanish question is nearer to any Spanish passage than to the right English one.
Both are taken off: the mean, and how far texts in their language lie from the same texts in the
default language. Then the directions in which translations of one text differ from each other are
made short: whitening of the covariance within classes, as in linear discriminant analysis (Fisher
1936); the classes are what people ask anywhere, in many languages. (Articles as classes fit
themselves too well: questions of customers were found less often.)

The two encoders' vectors are compared apart, and where the second one knows both languages its
likeness is added to the first one's (docs/decisions.md).
"""

from __future__ import annotations

import dataclasses
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
# The least part of the covariance that is taken to be the same in all directions; more if few texts
# have been seen. Chosen as above.
LEAST_SHRINKAGE = 0.3
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
class Alike:
    """Texts about the same things: `about` [texts] says which of them are about one thing."""

    texts: Placed
    about: NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Space:
    """`mean` [width of both]; `apart`: by language, how far its texts lie from the same ones in the
    default language; `elsewhere`: the same for a language that is not there; `metric`: each encoder's
    matrix [width × width], or none yet."""

    mean: Vectors
    apart: Mapping[str, Vectors]
    elsewhere: Vectors
    metric: tuple[Vectors, Vectors] | None = None

    def learned(self, examples: Alike) -> Space:
        """The same with a metric in which texts about the same thing lie close together. `examples`
        have been placed by this space."""
        is_known = examples.texts.known > 0
        first = _within(examples.texts.first, examples.about)
        second = _within(examples.texts.second[is_known], examples.about[is_known])
        return dataclasses.replace(self, metric=(_whitening(first), _whitening(second)))

    def measured(self, placed: Placed) -> Placed:
        """Texts that the space had placed before it learned its metric."""
        if self.metric is None:
            return placed
        first, second = self.metric
        return Placed(_unit(placed.first @ first), _unit(placed.second @ second), placed.known)

    def place(self, vectors: Vectors, locales: Sequence[str]) -> Placed:
        """Texts whose language is known; a locale each."""
        languages = [locale.partition("-")[0] for locale in locales]
        shifts = [self.apart.get(language, self.elsewhere) for language in languages]
        known = [float(language in UNIVERSAL_LANGUAGES) for language in languages]
        return self._placed(vectors, np.array(shifts).reshape(vectors.shape), known)

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
        return self._placed(vector, np.array(shift)[np.newaxis], [float(known)])

    def _placed(self, vectors: Vectors, shifts: Vectors, known: Sequence[float]) -> Placed:
        first, second = np.split(vectors - self.mean - shifts, [WIDTHS[0]], axis=1)
        bare = Placed(_unit(first), _unit(second), np.array(known, dtype=np.float32))
        return self.measured(bare)


def make_space(vectors: Vectors, apart: Mapping[str, Vectors], everyday: Vectors) -> Space:
    """`vectors` [texts × width] are those in the default language that are searched, or of all
    languages if there are none; `everyday` what people ask anywhere, in English."""
    mean: Vectors = np.concatenate([vectors, everyday]).mean(axis=0)
    far = [difference for difference in apart.values() if difference.any()]
    elsewhere = np.mean(far, axis=0) if far else np.zeros_like(mean)
    return Space(mean, dict(apart), elsewhere.astype(np.float32))


def _within(vectors: Vectors, about: NDArray[np.intp]) -> Vectors:
    """How each text differs from the mean of those about the same thing."""
    order = np.argsort(about, kind="stable")
    vectors, about = vectors[order], about[order]
    starts = np.flatnonzero(np.append(True, about[1:] != about[:-1])) if len(about) else about
    if not len(starts):
        return vectors
    counts = np.diff(np.append(starts, len(about)))
    means = np.add.reduceat(vectors, starts, axis=0) / counts[:, np.newaxis]
    within: Vectors = vectors - np.repeat(means, counts, axis=0)
    return within


def _whitening(differences: Vectors) -> Vectors:
    """The symmetric root of the inverse of their covariance, which is drawn towards a sphere."""
    count, width = differences.shape
    covariance = differences.T @ differences / max(count, 1)
    shrinkage = max(LEAST_SHRINKAGE, width / (count + width))
    sphere = float(np.trace(covariance)) / width + 1e-9
    lengths, directions = np.linalg.eigh(
        (1 - shrinkage) * covariance + shrinkage * sphere * np.eye(width, dtype=np.float32)
    )
    whitening: Vectors = (directions * lengths**-0.5 * sphere**0.5) @ directions.T
    return whitening.astype(np.float32)


def _unit(vectors: Vectors) -> Vectors:
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    unit: Vectors = (vectors / np.maximum(lengths, 1e-9)).astype(np.float32)
    return unit
