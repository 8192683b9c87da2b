"""Two wishes in one message: "cancel it and where is my refund?"."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from bot.text.clauses import halves

Ranking = list[tuple[str, float]]

# Ways to take a message apart that are looked at: each costs two more vectors.
_MOST_WAYS = 2
# Two parts that are as sure as this need not be surer than the whole message.
_SURE = 0.9


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

    `whole` is the ranking of the message, `rank` ranks a part of it. Both parts must be at least as
    sure of different ones of `wishes` as the message is of its likeliest one (or very sure), and as
    `least`; and the message must sound like one of the two. (On pairs of training sentences joined
    by "and" and the like that finds 86 of 100; of 100 single sentences with such a place it takes
    two for two wishes.)"""
    likely = {name for name, _ in whole[:2]}
    needed = max(least, min(whole[0][1], _SURE))
    for half in halves(text, _MOST_WAYS):
        first, first_sure = rank(half.first)[0]
        if first_sure < needed or first not in wishes:
            continue
        second, second_sure = rank(half.second)[0]
        if second_sure < needed or second not in wishes or first == second:
            continue
        if likely & {first, second}:
            return TwoWishes(first, first_sure, second, half.start)
    return None
