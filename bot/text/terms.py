"""What a text is found by in a full-text index.

Words are cut here and not by the database, whose own way of doing it takes Hindi words apart and
leaves Japanese and Chinese whole: folded words, and pairs of characters where no spaces divide them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.text.folding import fold

# Letters, digits and the marks of scripts whose vowels are marks.
WORD = re.compile(
    r"[\w\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0620-\u065f\u0670\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e\u1000-\u109f]+"
)
UNDIVIDED = re.compile(r"[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_RUNS = re.compile(rf"(?:{UNDIVIDED.pattern})+|(?:(?!{UNDIVIDED.pattern}).)+")


LONGEST = 200  # of a word; PostgreSQL refuses to index what has 2,048 bytes, such as a long token


def terms(written: str) -> Iterator[str]:
    """What a text is found by, in order."""
    for word in WORD.findall(fold(written).text):
        for run in _RUNS.findall(word):
            if UNDIVIDED.match(run) and len(run) > 1:
                yield from (run[n : n + 2] for n in range(len(run) - 1))
            else:
                yield run[:LONGEST]
