"""Fitting the intent model, and how sure it must be. Needs scikit-learn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from bot.text.encoder import Vectors
from bot.text.intents import Familiarity, Floats, IntentModel, softmax

Labels = NDArray[np.int64]
Folds = list[tuple[Labels, Labels]]

# Between 10 and 300 the accuracy in cross-validation differs by less than half a percent.
_INVERSE_REGULARIZATION = 30.0
_MAX_FOLDS = 5
_TEMPERATURES = np.exp(np.linspace(-3.0, 2.0, 101))
_THRESHOLDS = np.linspace(0.0, 0.95, 96)
# How much of what customers write is taken to be none of the intents.
_OUT_OF_SCOPE_SHARE = 0.1
# The share of the sentences that look less than fully familiar, when compared with all others. On
# public questions about anything (English) a third keeps twice as many out as a twentieth does.
_UNFAMILIAR_SHARE = 0.3


class TooFewSentences(ValueError):
    """There is not enough to learn from; the message names the intent."""


@dataclass(frozen=True)
class _Sentences:
    """Unit vectors [sentences × dimensions], the intent of each as a number, and its names."""

    vectors: Floats
    labels: Labels
    names: tuple[str, ...]


@dataclass(frozen=True)
class _Outcomes:
    """Confidences of the likeliest intent in sentences that the model had not seen: of those that
    have an intent, with whether it was right; and of those whose intent it did not know at all."""

    known: Floats
    right: NDArray[np.bool_]
    unknown: Floats


def train_intents(vectors: Sequence[Vectors], labels: Sequence[str]) -> IntentModel:
    """Fits the model, and chooses by cross-validation on these sentences alone:

    - the temperature, under which 0.8 means "right in 8 of 10 cases" (Guo et al. 2017);
    - how like some others a sentence must be to count as familiar;
    - the threshold: each intent is left out in turn, and its sentences play those out of scope.

    Raises TooFewSentences."""
    sentences = _sentences(vectors, labels)
    held_out, likeness = _cross_validated(sentences)
    temperature = _temperature(held_out, sentences.labels)
    familiarity = _familiarity(sentences, likeness)
    outcomes = _outcomes(sentences, held_out, likeness, temperature, familiarity)
    weights, bias = _fit(sentences.vectors, sentences.labels)
    return IntentModel(
        names=sentences.names,
        weights=weights / temperature,
        bias=bias / temperature,
        familiarity=familiarity,
        threshold=_threshold(outcomes),
    )


def _sentences(vectors: Sequence[Vectors], labels: Sequence[str]) -> _Sentences:
    names, numbers, counts = np.unique(np.array(labels), return_inverse=True, return_counts=True)
    if len(names) < 2:
        raise TooFewSentences("Training needs sentences of at least two intents.")
    if counts.min() < 2:
        rare = names[counts.argmin()]
        raise TooFewSentences(f"The intent '{rare}' has one sentence: it needs at least two.")
    return _Sentences(
        np.stack(list(vectors)).astype(np.float64),
        numbers.astype(np.int64),
        tuple(str(name) for name in names),
    )


def _fit(vectors: Floats, labels: Labels) -> tuple[Floats, Floats]:
    """Weights [intents × dimensions] and bias [intents]."""
    model = LogisticRegression(C=_INVERSE_REGULARIZATION, tol=1e-3, max_iter=1_000).fit(
        vectors, labels
    )
    if len(model.coef_) > 1:
        return model.coef_, model.intercept_
    # For two intents scikit-learn keeps one row, the second one's.
    zeros = np.zeros_like(model.coef_)
    return np.vstack([zeros, model.coef_]), np.append(0.0, model.intercept_)


def _folds(sentences: _Sentences) -> Folds:
    count = min(_MAX_FOLDS, int(np.bincount(sentences.labels).min()))
    splitter = StratifiedKFold(count, shuffle=True, random_state=0)
    return list(splitter.split(sentences.vectors, sentences.labels))


def _cross_validated(sentences: _Sentences) -> tuple[Floats, Floats]:
    """By models that have not seen them: logits [sentences × intents], likeness to the others."""
    logits = np.zeros((len(sentences.labels), len(sentences.names)))
    likeness = np.zeros(len(sentences.labels))
    for seen, unseen in _folds(sentences):
        weights, bias = _fit(sentences.vectors[seen], sentences.labels[seen])
        logits[unseen] = sentences.vectors[unseen] @ weights.T + bias
        known = Familiarity(sentences.vectors[seen].astype(np.float32), 0.0, 1.0)
        likeness[unseen] = known.likeness(sentences.vectors[unseen])
    return logits, likeness


def _temperature(logits: Floats, labels: Labels) -> float:
    """The divisor of the logits under which the right intents are the least surprising."""
    surprises = [_surprise(logits / temperature, labels) for temperature in _TEMPERATURES]
    return float(_TEMPERATURES[int(np.argmin(surprises))])


def _surprise(logits: Floats, labels: Labels) -> float:
    right = softmax(logits)[np.arange(len(labels)), labels]
    return float(-np.log(right + 1e-12).mean())


def _familiarity(sentences: _Sentences, likeness: Floats) -> Familiarity:
    none, full = np.quantile(likeness, [0.0, _UNFAMILIAR_SHARE])
    return Familiarity(sentences.vectors.astype(np.float32), float(none), float(full))


def _outcomes(
    sentences: _Sentences,
    held_out: Floats,
    likeness: Floats,
    temperature: float,
    familiarity: Familiarity,
) -> _Outcomes:
    known = softmax(held_out / temperature).max(axis=1) * familiarity.of_likeness(likeness)
    right = held_out.argmax(axis=1) == sentences.labels
    if len(sentences.names) < 3:
        return _Outcomes(known, right, np.zeros(0))
    unknown = [
        _left_out(sentences, label, temperature, familiarity)
        for label in range(len(sentences.names))
    ]
    return _Outcomes(known, right, np.concatenate(unknown))


def _left_out(
    sentences: _Sentences, label: int, temperature: float, familiarity: Familiarity
) -> Floats:
    """Confidences in the sentences of one intent, by a model that has never heard of it."""
    rest = sentences.labels != label
    weights, bias = _fit(sentences.vectors[rest], sentences.labels[rest])
    left_out = sentences.vectors[~rest]
    likeness = Familiarity(
        sentences.vectors[rest].astype(np.float32), familiarity.none, familiarity.full
    ).likeness(left_out)
    confidence: Floats = softmax((left_out @ weights.T + bias) / temperature).max(axis=1)
    return confidence * familiarity.of_likeness(likeness)


def _threshold(outcomes: _Outcomes) -> float:
    """The lowest threshold with the best balance of right intents against wrong ones."""
    balances = [_balance(outcomes, threshold) for threshold in _THRESHOLDS]
    return float(_THRESHOLDS[int(np.argmax(balances))])


def _balance(outcomes: _Outcomes, threshold: float) -> float:
    accepted = outcomes.known >= threshold
    known = float(np.where(outcomes.right, 1, -1)[accepted].sum()) / len(outcomes.known)
    if not len(outcomes.unknown):
        return known
    unknown = float((outcomes.unknown >= threshold).mean())
    return (1 - _OUT_OF_SCOPE_SHARE) * known - _OUT_OF_SCOPE_SHARE * unknown
