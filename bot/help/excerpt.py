"""The part of a passage that fits a search, with the words that were searched for marked."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup, escape

from bot.help.structured import shortened
from bot.knowledge.hits import LONG, telling
from bot.text.folding import fold
from bot.text.terms import UNDIVIDED, WORD

LENGTH = 220  # characters
BEFORE = 60  # of these before the first word that is marked


def excerpt(passage: str, question: str) -> Markup:
    """HTML: at most about `LENGTH` characters around the first word of `question`."""
    text = " ".join(passage.split())
    wanted = telling(question)
    first = next(_places(text, wanted), (0, 0))[0]
    if first > BEFORE and len(text) > LENGTH:
        text = "… " + text[_word_start(text, first - BEFORE) :]
    return marked(shortened(text, LENGTH), question)


def marked(text: str, question: str) -> Markup:
    """HTML of `text` with the words of `question` in <mark>."""
    pieces, end = Markup(), 0
    for start, stop in _joined(_places(text, telling(question))):
        pieces += escape(text[end:start]) + Markup("<mark>%s</mark>") % text[start:stop]
        end = stop
    return pieces + escape(text[end:])


def _places(text: str, wanted: frozenset[str]) -> Iterator[tuple[int, int]]:
    """(begin, end) of the words that are marked, in order; where words are not divided, pairs."""
    folded = fold(text)
    for word in WORD.finditer(folded.text):
        if UNDIVIDED.search(word[0]):
            for n in range(word.start(), word.end()):
                pair = folded.text[n : min(n + 2, word.end())]
                if pair in wanted:
                    yield folded.span(n, n + len(pair))
        elif _is_form(word[0], wanted):
            yield folded.span(word.start(), word.end())


def _is_form(word: str, wanted: frozenset[str]) -> bool:
    """Whether it is one of the words, or one with an ending."""
    if word in wanted:
        return True
    return any(
        len(term) >= LONG and word.startswith(term) and len(word) <= len(term) + 3
        for term in wanted
    )


def _joined(places: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Places that overlap or touch as one."""
    before: tuple[int, int] | None = None
    for start, stop in places:
        if before and start <= before[1]:
            before = (before[0], max(before[1], stop))
            continue
        if before:
            yield before
        before = (start, stop)
    if before:
        yield before


def _word_start(text: str, place: int) -> int:
    space = text.find(" ", place)
    return space + 1 if 0 <= space < place + BEFORE // 2 else place
