"""Texts of invented words that are as common and as rare as those of people."""

from __future__ import annotations

import functools
import itertools
import random
from collections.abc import Sequence

SYLLABLES = ("ba", "co", "di", "fe", "gu", "ha", "lo", "mi", "ne", "pa", "ra", "so", "ti", "vu")
VOCABULARY = 4_000  # words, each used as often as Zipf's law (1935) has it


def words(chance: random.Random, count: int) -> str:
    """That many of them."""
    vocabulary, weights = _vocabulary()
    return " ".join(chance.choices(vocabulary, cum_weights=weights, k=count))


def sentence(chance: random.Random, count: int) -> str:
    return f"{words(chance, count).capitalize()}."


def common(rank: int) -> str:
    """The word at this rank; 0 is the commonest."""
    return _vocabulary()[0][rank]


@functools.cache
def _vocabulary() -> tuple[Sequence[str], Sequence[float]]:
    """The commonest first and shortest, with the sums of how often they are used."""
    lengths = (itertools.product(SYLLABLES, repeat=length) for length in itertools.count(1))
    made = ("".join(word) for word in itertools.chain.from_iterable(lengths))
    weights = itertools.accumulate(1 / (n + 1) for n in range(VOCABULARY))
    return tuple(itertools.islice(made, VOCABULARY)), tuple(weights)
