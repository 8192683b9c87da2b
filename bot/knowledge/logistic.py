"""Logistic regression with very few features: iteratively reweighted least squares."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
STEPS = 30
RIDGE = 0.01  # keeps the weights finite where the two classes can be told apart without a mistake


def probability(weights: Floats, features: NDArray[Any]) -> Floats:
    """P(yes) for rows of `features`; `weights` begin with the constant."""
    return to_probability(log_odds(weights, features))


def log_odds(weights: Floats, features: NDArray[Any]) -> Floats:
    odds: Floats = weights[0] + features @ weights[1:]
    return odds


def to_probability(odds: Floats) -> Floats:
    result: Floats = 1 / (1 + np.exp(-np.clip(odds, -50, 50)))
    return result


def fit(features: NDArray[Any], yes: NDArray[np.bool_], importance: Floats) -> Floats:
    """Weights of the constant and of each column of `features`."""
    mean, spread = features.mean(axis=0), features.std(axis=0) + 1e-9
    scaled = (features - mean) / spread
    weights = np.zeros(features.shape[1] + 1)
    for _ in range(STEPS):
        weights = weights + _step(weights, scaled, yes, importance)
    slopes = weights[1:] / spread
    return np.concatenate([[weights[0] - slopes @ mean], slopes])


def _step(
    weights: Floats, scaled: NDArray[Any], yes: NDArray[np.bool_], importance: Floats
) -> Floats:
    rows = np.column_stack([np.ones(len(scaled)), scaled])
    p = probability(weights, scaled)
    penalty = np.full(len(weights), RIDGE)
    penalty[0] = 1e-9
    gradient = rows.T @ (importance * (yes - p)) - penalty * weights
    curvature = (rows * (importance * p * (1 - p))[:, None]).T @ rows + np.diag(penalty)
    step: Floats = np.linalg.solve(curvature, gradient)
    return step
