"""Titles with a word that is almost what somebody typed."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence

from bot.knowledge.headings import Heading
from bot.text.terms import terms

MOST_TERMS = 6
SHORTEST = 4  # letters: shorter words are near to too many others
ONE_MISTAKE = 7  # up to so many letters one mistake is allowed, above two


def near_titles(headings: Sequence[Heading], text: str, most: int) -> list[Heading]:
    """The headings whose titles have the fewest mistakes to the words of `text`, at least one word
    of which must be near; the first ones of those that are equally near."""
    typed = [term for term in dict.fromkeys(terms(text)) if len(term) >= SHORTEST][:MOST_TERMS]
    words = {heading.translation: _words(heading.title) for heading in headings}
    near = {term: _near(term, frozenset().union(*words.values())) for term in typed}
    ranked = []
    for heading in headings:
        found = [_least(near[term], words[heading.translation]) for term in typed]
        mistakes = [count for count in found if count is not None]
        if mistakes:
            ranked.append((-len(mistakes), sum(mistakes), heading))
    ranked.sort(key=lambda entry: entry[:2])
    return [heading for *_, heading in ranked[:most]]


@functools.lru_cache(maxsize=10_000)
def _words(title: str) -> frozenset[str]:
    return frozenset(terms(title))


def _near(term: str, words: Iterable[str]) -> dict[str, int]:
    """Those of `words` that are near, with their number of mistakes."""
    allowed = 1 if len(term) <= ONE_MISTAKE else 2
    letters = set(term)
    found = {}
    for word in words:
        # Each mistake changes the length by one and adds or takes two letters at most.
        if abs(len(word) - len(term)) > allowed or len(letters ^ set(word)) > 2 * allowed:
            continue
        count = mistakes(term, word)
        if count <= allowed:
            found[word] = count
    return found


def _least(near: dict[str, int], words: frozenset[str]) -> int | None:
    return min((near[word] for word in words if word in near), default=None)


def mistakes(one: str, other: str) -> int:
    """Letters that are missing, added, wrong or swapped with their neighbour (optimal string
    alignment)."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        row = [i]
        for j, beside in enumerate(other, start=1):
            least = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != beside))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == beside:
                least = min(least, before[j - 2] + 1)
            row.append(least)
        before, last = last, row
    return last[-1]
