"""Groups of texts that mean the same: average linkage.

Two groups become one as long as their texts are alike enough on average, the most alike first. The
nearest-neighbour chain finds the same groups as trying all pairs does (Murtagh 1983), in quadratic
time.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def group(likeness: Floats, threshold: float) -> list[list[int]]:
    """The places of the texts, group by group. `likeness` [texts × texts] is symmetric; groups whose
    mean likeness to each other is `threshold` or more are one."""
    count = len(likeness)
    alike = likeness.astype(np.float64)
    np.fill_diagonal(alike, -np.inf)
    groups = {n: [n] for n in range(count)}
    chain: list[int] = []
    done: list[list[int]] = []
    while groups:
        if not chain:
            chain.append(next(iter(groups)))
        last = chain[-1]
        nearest = int(alike[last].argmax())
        # Of equally near ones the one that the chain comes from, or it would never end.
        if len(chain) > 1 and alike[last, chain[-2]] >= alike[last, nearest]:
            nearest = chain[-2]
        if alike[last, nearest] < threshold:
            # It has no neighbour near enough, and joining others brings none nearer.
            done.append(groups.pop(last))
            _forget(alike, last)
            chain.pop()
        elif len(chain) > 1 and nearest == chain[-2]:
            chain = chain[:-2]
            _join(alike, groups, last, nearest)
        else:
            chain.append(nearest)
    return done


def _join(alike: NDArray[np.float64], groups: dict[int, list[int]], one: int, other: int) -> None:
    """Let `one` stand for both; its likeness to each other group is the mean of all pairs."""
    sizes = len(groups[one]), len(groups[other])
    mean = (alike[one] * sizes[0] + alike[other] * sizes[1]) / sum(sizes)
    mean[one] = -np.inf
    alike[one, :] = alike[:, one] = mean
    groups[one] += groups.pop(other)
    _forget(alike, other)


def _forget(alike: NDArray[np.float64], one: int) -> None:
    alike[one, :] = alike[:, one] = -np.inf
