"""Two wishes in one message: "cancel it and where is my refund?"."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from bot.text.clauses import halves

Ranking = list[tuple[str, float]]

# Ways to take a message apart that are looked at: each costs two more vectors.
_MOST_WAYS = 2


@dataclass(frozen=True)
class TwoWishes:
    """The intents of both, the confidence of the first, and where the second stands:
    `text[start:]`."""

    first: str
    confidence: float
    second: str
    start: int


def two_wishes(
    text: str,
    whole: Ranking,
    rank: Callable[[str], Ranking],
    least: float,
    wishes: Collection[str],
) -> TwoWishes | None:
    """The two wishes of a message, or None if it has one at most.

    `whole` is the ranking of the message, `rank` ranks a part of it; both parts must reach the
    confidence `least` for different ones of `wishes`, and the message as a whole must sound like
    one of the two."""
    likely = {name for name, _ in whole[:2]}
    for half in halves(text, _MOST_WAYS):
        (first, first_sure), (second, second_sure) = rank(half.first)[0], rank(half.second)[0]
        if min(first_sure, second_sure) < least or first == second:
            continue
        if {first, second} <= set(wishes) and likely & {first, second}:
            return TwoWishes(first, first_sure, second, half.start)
    return None
