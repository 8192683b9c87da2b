"""Where a message may hold two wishes: "cancel it and where is my refund?"."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Sentence ends come first, then words that open something new, then plain "and", then commas.
_SENTENCE_END = r"(?<=[.!?؟।;…])\s+|(?<=[。！？；…])|\s*\n+\s*"
_OPENERS = (
    r"and also|and then|also|plus|besides|y también|y además|además|también|y luego|et aussi|et puis"
    r"|aussi|ensuite|de plus|und außerdem|außerdem|und dann|und auch|e também|e também|além disso"
    r"|também|e depois|وأيضا|وأيضًا|أيضا|أيضًا|وكمان|كمان|وبعدين|और साथ ही|साथ ही|और हाँ|और हां"
    r"|aur saath hi|saka|tsaka|at saka|pati na rin|tapos|at pati"
)
_AND = r"and|&|\+|y|e|et|und|और|तथा|एवं|aur|at|or|oder|o|ou|ya|या"
_OPENERS_CJK = r"それと|それから|あと|そして|また|ついでに|还有|另外|然后|而且|并且|顺便|同时"
_COMMAS = r",\s+|،\s*|、|，|:\s+|\s+[-–—]\s+|\s*/\s+"

_LEVELS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        _SENTENCE_END,
        rf"[,،]?\s+(?:{_OPENERS})[,،]?\s+|[、，,]?\s*(?:{_OPENERS_CJK})[、，,]?\s*",
        # Arabic writes "and" as the first letter of the next word.
        rf"[,،]?\s+(?:{_AND})\s+|[,،]?\s+و(?=\w{{2}})",
        _COMMAS,
    )
)
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_LEAST_WORDS = 2
_LEAST_CJK = 4


@dataclass(frozen=True)
class Halves:
    """A message taken apart: `first` is `text[:end]`, `second` is `text[start:]`."""

    first: str
    second: str
    end: int
    start: int


def halves(text: str, most: int) -> list[Halves]:
    """At most `most` ways to take the message apart, the likeliest first; none if it is too short.

    Both parts are at least two words long, or four characters of Chinese or Japanese. At equal
    signs the one nearest to the middle comes first."""
    found: dict[int, Halves] = {}
    for level in _LEVELS:
        cuts = [
            Halves(text[: m.start()], text[m.end() :], m.start(), m.end())
            for m in level.finditer(text)
        ]
        whole = [cut for cut in cuts if _is_clause(cut.first) and _is_clause(cut.second)]
        for cut in sorted(whole, key=lambda cut: abs(cut.end - len(text) / 2)):
            found.setdefault(cut.start, cut)
        if len(found) >= most:
            break
    return list(found.values())[:most]


def _is_clause(part: str) -> bool:
    return len(part.split()) >= _LEAST_WORDS or len(_CJK.findall(part)) >= _LEAST_CJK
