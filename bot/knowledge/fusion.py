"""Several rankings made one (reciprocal rank fusion, Cormack, Clarke and Büttcher 2009).

Scores of words and of meaning cannot be compared, and what either puts first is worth showing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

K = 60  # from the paper: how little the first ranks are ahead of the next
DEPTH = 10  # articles of each ranking


def fused(*rankings: Sequence[str]) -> dict[str, float]:
    """The score of each article that is among the first of any ranking."""
    scores: dict[str, float] = defaultdict(float)
    for ranking in rankings:
        for rank, name in enumerate(ranking[:DEPTH], start=1):
            scores[name] += 1 / (K + rank)
    return dict(scores)
