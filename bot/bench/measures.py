"""How good predicted intents are."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import f1_score, matthews_corrcoef

_BINS = 15

Strings = NDArray[np.str_]


def accuracy(truth: Strings, predicted: Strings) -> float | None:
    """The share of equal labels; None of none."""
    return float((truth == predicted).mean()) if len(truth) else None


def macro_f1(truth: Strings, predicted: Strings) -> float:
    """The mean of the labels' F1, over all labels that occur in either."""
    return float(f1_score(truth, predicted, average="macro", zero_division=0))


def correlation(truth: Strings, predicted: Strings) -> float:
    """Matthews correlation coefficient of many classes (Gorodkin 2004)."""
    return float(matthews_corrcoef(truth, predicted))


def recall(truth: Strings, predicted: Strings, label: str | None) -> float | None:
    """How many of the label's rows were found; None if there are none."""
    return accuracy(truth[truth == label], predicted[truth == label])


def precision(truth: Strings, predicted: Strings, label: str | None) -> float | None:
    """How many of the rows that were given the label have it; None if none were given it."""
    return accuracy(truth[predicted == label], predicted[predicted == label])


def calibration_error(confidences: NDArray[np.float64], right: NDArray[np.bool_]) -> float:
    """Expected calibration error (Naeini et al. 2015): in 15 bins of equal width the distance of
    mean confidence and accuracy, weighted by the bins' shares."""
    sure = confidences
    bins = np.minimum((sure * _BINS).astype(int), _BINS - 1)
    distances = [abs(sure[bins == one].sum() - right[bins == one].sum()) for one in np.unique(bins)]
    return float(sum(distances) / len(sure))


def per_group(truth: Strings, predicted: Strings, groups: Strings) -> dict[str, float | None]:
    """The accuracy of each group's rows, by the group's name."""
    return {
        str(group): accuracy(truth[groups == group], predicted[groups == group])
        for group in np.unique(groups)
    }
