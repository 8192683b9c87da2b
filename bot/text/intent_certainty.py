"""How sure the intent model may be, and how sure it must be. Needs scikit-learn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from bot.text.intents import Certainty, Floats, Numbers, softmax

_TEMPERATURES = np.exp(np.linspace(-3.0, 2.0, 101))
_THRESHOLDS = np.linspace(0.0, 0.98, 99)
# How much of what customers write is taken to be none of the intents, when the threshold is chosen
_OUT_OF_SCOPE_SHARE = 0.1
# and when confidence is calibrated. Intents that are left out are nearer to the others than what is
# really out of scope: with a tenth, confidence is too low (error on held-out sentences of BANKING77
# with 10 an intent 0.053, with this 0.034; on its development rows 0.037 and 0.019).
_CALIBRATION_SHARE = 0.05
# Where there was nothing to try the model on.
_UNTRIED = 0.5
_ALWAYS_FAMILIAR = 30.0


@dataclass(frozen=True)
class Outcomes:
    """Confidences of the likeliest intent in sentences that the model had not seen: of those that
    have an intent, with whether it was right; and of those that have none that it knows."""

    known: Floats
    right: NDArray[np.bool_]
    unknown: Floats

    @classmethod
    def of(
        cls, certainty: Certainty, scores: Floats, labels: Numbers, unknown: Sequence[Floats]
    ) -> Outcomes:
        """From scores [sentences × intents]; `unknown` may be of models with fewer intents."""
        confidences = [certainty.confidences(part).max(axis=1) for part in unknown if len(part)]
        return cls(
            certainty.confidences(scores).max(axis=1),
            scores.argmax(axis=1) == labels,
            np.concatenate([np.zeros(0), *confidences]),
        )


def fit_certainty(scores: Floats, labels: Numbers, unknown: Sequence[Floats]) -> Certainty:
    """From the scores [sentences × intents] of held-out sentences, and of some without intent."""
    slope, offset = _familiarity(scores, unknown)
    return Certainty(_temperature(scores, labels), slope, offset)


def balanced_threshold(outcomes: Outcomes) -> float:
    """The lowest threshold with the best balance of right intents against wrong ones, when a tenth
    of what is asked has no intent."""
    if not len(outcomes.known):
        return _UNTRIED
    return _best([_balance(outcomes, threshold) for threshold in _THRESHOLDS])


def most_right_threshold(outcomes: Outcomes) -> float:
    """The lowest threshold under which the most sentences get what is right: their intent, or if
    they have none, none."""
    right = [
        (outcomes.right & (outcomes.known >= threshold)).sum()
        + (outcomes.unknown < threshold).sum()
        for threshold in _THRESHOLDS
    ]
    return _best(right)


def _best(values: Sequence[float]) -> float:
    return float(_THRESHOLDS[int(np.argmax(values))])


def _balance(outcomes: Outcomes, threshold: float) -> float:
    accepted = outcomes.known >= threshold
    known = float(np.where(outcomes.right, 1, -1)[accepted].sum()) / len(outcomes.known)
    if not len(outcomes.unknown):
        return known
    unknown = float((outcomes.unknown >= threshold).mean())
    return (1 - _OUT_OF_SCOPE_SHARE) * known - _OUT_OF_SCOPE_SHARE * unknown


def _temperature(scores: Floats, labels: Numbers) -> float:
    """The divisor of the scores under which the right intents are the least surprising."""
    if not len(labels):
        return 1.0
    surprises = [_surprise(scores / temperature, labels) for temperature in _TEMPERATURES]
    return float(_TEMPERATURES[int(np.argmin(surprises))])


def _surprise(logits: Floats, labels: Numbers) -> float:
    right = softmax(logits)[np.arange(len(labels)), labels]
    return float(-np.log(right + 1e-12).mean())


def _familiarity(scores: Floats, unknown: Sequence[Floats]) -> tuple[float, float]:
    """Slope and offset of the logistic curve over the highest score."""
    strange = np.concatenate([np.zeros(0), *(part.max(axis=1) for part in unknown if len(part))])
    if not len(scores) or not len(strange):
        return 0.0, _ALWAYS_FAMILIAR
    highest = np.concatenate([scores.max(axis=1), strange])
    known = np.arange(len(highest)) < len(scores)
    shares = np.where(known, 1 - _CALIBRATION_SHARE, _CALIBRATION_SHARE)
    weights = shares / np.where(known, len(scores), len(strange)) * len(highest)
    curve = LogisticRegression(C=100.0).fit(highest[:, np.newaxis], known, weights)
    slope = float(curve.coef_[0, 0])
    # A score that speaks for the strange ones is chance.
    return (slope, float(curve.intercept_[0])) if slope > 0 else (0.0, _ALWAYS_FAMILIAR)
