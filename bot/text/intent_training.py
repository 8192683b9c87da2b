"""Training the intent model: what it learns from, and what it is tried on. Needs scikit-learn."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.text.encoder import Vectors
from bot.text.intent_certainty import (
    Outcomes,
    balanced_threshold,
    fit_certainty,
    most_right_threshold,
)
from bot.text.intent_fitting import Fitted, Space, fit
from bot.text.intents import Certainty, Floats, IntentModel, Numbers
from bot.text.threads import on_threads

# Inverse regularization: few sentences want more of it than many. BANKING77 with 10 an intent: 3, 10
# and 20 84.0, 84.7 and 84.3; in full, held-out rows: 92.3, 92.7, with 30 93.1.
_STRENGTH_FOR_FEW, _STRENGTH_FOR_MANY = 10.0, 30.0
_MANY = 5_000
_FOLDS = 5
_CORES = os.cpu_count() or 1
# Of many sentences a fold takes seconds, and tells enough: so many are held out in all the folds.
_ENOUGH_HELD_OUT = 2_000
# So many sentences that are really out of scope tell more than intents that are left out.
_ENOUGH_OUT_OF_SCOPE = 30
# Folds that are never held out: an intent's only sentence, and intents' names.
_ONLY_ONE, _NAME = -1, -2


class TooFewSentences(ValueError):
    """There is not enough to learn from."""


@dataclass(frozen=True)
class Sentences:
    """`vectors` [sentences × dimensions] of one or several encoders side by side, each of one of the
    `widths`; a label of None says that the sentence has none of the intents."""

    vectors: Vectors
    labels: Sequence[str | None]
    widths: tuple[int, ...]


@dataclass(frozen=True)
class _Training:
    """Places of sentences and of the intents' names, the number of each one's intent, and when it
    is held out; and the places of sentences without intent."""

    space: Space
    places: Vectors
    labels: Numbers
    fold: Numbers
    out_of_scope: Vectors

    @property
    def turns(self) -> int:
        """How many of the folds are held out in turn."""
        return min(_FOLDS, 1 + _ENOUGH_HELD_OUT * _FOLDS // len(self.labels))

    def fitted(self, rows: NDArray[np.bool_]) -> Fitted:
        """A scorer that has seen these rows only."""
        strength = _STRENGTH_FOR_MANY if len(self.labels) >= _MANY else _STRENGTH_FOR_FEW
        return fit(self.space, self.places[rows], self.labels[rows], strength)


def train_intents(
    sentences: Sentences,
    names: Mapping[str, Vectors] | None = None,
    dev: Sentences | None = None,
) -> IntentModel:
    """Fits the model. `names` are vectors of the intents' names in words: one more sentence each.

    Cross-validation on the sentences alone chooses regularization, calibration and the threshold;
    out of scope are the sentences without intent or, if there are few, those of intents that are
    left out in turn. With `dev` its rows choose the threshold. Raises TooFewSentences."""
    intents = sorted({label for label in sentences.labels if label is not None})
    if len(intents) < 2:
        raise TooFewSentences("Training needs sentences of at least two intents.")
    training = _training(sentences, intents, names or {})
    scores, labels = _held_out(training)
    fitted = training.fitted(training.labels >= 0)
    unknown = _unknown(training, fitted)
    certainty = fit_certainty(scores, labels, unknown)
    outcomes = Outcomes.of(certainty, scores, labels, unknown)
    threshold = (
        _threshold_of(dev, fitted, certainty, intents, outcomes)
        if dev
        else balanced_threshold(outcomes)
    )
    return IntentModel(tuple(intents), fitted.of_vectors(), certainty, threshold)


def _training(sentences: Sentences, intents: list[str], names: Mapping[str, Vectors]) -> _Training:
    numbers = _numbers(sentences.labels, intents)
    has_intent = numbers >= 0
    vectors = np.asarray(sentences.vectors, np.float32)
    space = Space.of(vectors[has_intent], sentences.widths)
    places, labels = space.places(vectors[has_intent]), numbers[has_intent]
    fold = _assigned(labels)
    named = [intent for intent in intents if intent in names]
    if len(named) > 1:
        places = np.vstack([places, _named(space, np.stack([names[name] for name in named]))])
        labels = np.append(labels, _numbers(named, intents))
        fold = np.append(fold, np.full(len(named), _NAME))
    return _Training(space, places, labels, fold, space.places(vectors[~has_intent]))


def _numbers(labels: Sequence[str | None], intents: list[str]) -> Numbers:
    """The places of labels among the intents; -1 for None and for what is not among them."""
    place = {name: number for number, name in enumerate(intents)}
    return np.array([-1 if label is None else place.get(label, -1) for label in labels], np.int64)


def _named(space: Space, vectors: Vectors) -> Vectors:
    """Names are no sentences: what they all share is taken off, and they are made as long."""
    places = space.places(vectors)
    places = places - places.mean(axis=0)
    unit: Vectors = places / np.sqrt((places**2).sum(axis=1).mean() + 1e-9)
    return unit


def _assigned(labels: Numbers) -> Numbers:
    """A fold for each sentence, such that each intent is in all of them if it can be. The only
    sentence of an intent is never held out."""
    random = np.random.default_rng(0)
    fold = np.full(len(labels), _ONLY_ONE)
    for intent in np.unique(labels):
        own = random.permutation(np.flatnonzero(labels == intent))
        if len(own) > 1:
            fold[own] = np.arange(len(own)) % _FOLDS
    return fold


def _held_out(training: _Training) -> tuple[Floats, Numbers]:
    """Scores [sentences × intents] by models that have not seen them, and the right intents."""
    folds = [training.fold == turn for turn in range(training.turns)]
    folds = [unseen for unseen in folds if unseen.any()]
    if not folds:
        return np.zeros((0, int(training.labels.max()) + 1)), np.zeros(0, np.int64)
    scores = on_threads(
        lambda unseen: training.fitted(~unseen).scores(training.places[unseen]), folds, _CORES
    )
    return np.vstack(scores), np.concatenate([training.labels[unseen] for unseen in folds])


def _unknown(training: _Training, fitted: Fitted) -> list[Floats]:
    """Scores of sentences without intent, and unless they are many, of intents left out in turn."""
    real = [fitted.scores(training.out_of_scope)] if len(training.out_of_scope) else []
    if len(training.out_of_scope) >= _ENOUGH_OUT_OF_SCOPE:
        return real
    intents = np.random.default_rng(0).permutation(int(training.labels.max()) + 1)
    turns = min(training.turns, len(intents))
    groups = [intents[turn :: min(_FOLDS, len(intents))] for turn in range(turns)]
    groups = [group for group in groups if len(intents) - len(group) >= 2]
    return real + on_threads(lambda group: _left_out(training, group), groups, _CORES)


def _left_out(training: _Training, intents: Numbers) -> Floats:
    """Scores of the intents' sentences, by a model that has never heard of them."""
    out = np.isin(training.labels, intents)
    model = training.fitted(~out)
    return model.scores(training.places[out & (training.fold != _NAME)])


def _threshold_of(
    dev: Sentences, fitted: Fitted, certainty: Certainty, intents: list[str], tried: Outcomes
) -> float:
    """The one that gets most of these rows right. If all of them have an intent, what cross-
    validation took for out of scope keeps it from being 0."""
    labels = _numbers(dev.labels, intents)
    scores = fitted.scores(fitted.space.places(np.asarray(dev.vectors, np.float32)))
    strange = np.array([label is None for label in dev.labels])
    outcomes = Outcomes.of(certainty, scores[~strange], labels[~strange], [scores[strange]])
    if strange.any():
        return most_right_threshold(outcomes)
    return balanced_threshold(Outcomes(outcomes.known, outcomes.right, tried.unknown))
