"""Two wishes in one message: "cancel it and where is my refund?"."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from bot.text.clauses import halves

Ranking = list[tuple[str, float]]

# Ways to take a message apart that are looked at: each costs two more vectors.
_MOST_WAYS = 2
# A message that is as sure as this of one wish is not taken apart.
_SURE = 0.97


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
    sure of different ones of `wishes` as the message is of its likeliest one, and as `least`; and
    the message must sound like one of the two. (On pairs of training sentences joined by "and" and
    the like that finds three of four, and takes one in 250 single sentences for two wishes.)"""
    likely, sure = {name for name, _ in whole[:2]}, whole[0][1]
    if sure >= _SURE:
        return None
    for half in halves(text, _MOST_WAYS):
        (first, first_sure), (second, second_sure) = rank(half.first)[0], rank(half.second)[0]
        if min(first_sure, second_sure) < max(least, sure) or first == second:
            continue
        if {first, second} <= set(wishes) and likely & {first, second}:
            return TwoWishes(first, first_sure, second, half.start)
    return None
