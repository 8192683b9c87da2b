"""The table of what days are called, `date_words.yml`, made into patterns."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Any

import yaml

from bot.text.folding import fold

_FILE = Path(__file__).with_name("date_words.yml")
# Vowel signs of Devanagari are no letters to Python.
_LETTER = r"\w\u0900-\u097f"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>[0-3]?\d)"
_SLASHED = r"(?P<first>\d{1,2})(?P<sign>/)(?P<second>\d{1,2})(?!\d|[/.-]\d|\s?%)"
_DOTTED = r"(?P<first>\d{1,2})(?P<sign>\.)\s?(?P<second>\d{1,2})\.(?!\s?\d)"
# Arabic writes "and", "in", "for" and "with" as one word with the next.
_ARABIC_BEFORE = r"|(?<=\b[وفبل])"


class Meaning(Enum):
    """How a pattern's match becomes a day."""

    NONE = auto()
    DAYS = auto()
    EITHER = auto()
    NEXT = auto()
    LAST = auto()
    BARE = auto()
    THIS_WEEK = auto()
    NEXT_WEEK = auto()
    LAST_WEEK = auto()
    OF_YEAR = auto()
    AGO = auto()
    AHEAD = auto()
    SHORT = auto()


@dataclass(frozen=True)
class Phrase:
    """Its matches have the groups `day`, `month`, `year`, `count`, `unit`, or `first`
    and `second`, as the meaning needs them; `days` is for DAYS and EITHER."""

    pattern: re.Pattern[str]
    meaning: Meaning
    days: int = 0


@dataclass(frozen=True)
class DateWords:
    """The days of one language. A text that `anchor` does not find in has none of `phrases`, which
    take ten times as long. `month_first`: whether 3/5 is the 5th of March, or the regions in
    which it is."""

    anchor: re.Pattern[str]
    phrases: tuple[Phrase, ...]
    weekdays: tuple[re.Pattern[str], ...]
    months: tuple[re.Pattern[str], ...]
    units: Mapping[re.Pattern[str], int]
    counts: Mapping[re.Pattern[str], int]
    past: re.Pattern[str]
    future: re.Pattern[str]
    month_first: bool | tuple[str, ...]

    def weekday(self, text: str) -> int:
        """0 is Monday. The text holds one."""
        return next(n for n, one in enumerate(self.weekdays) if one.search(text))

    def month(self, text: str) -> int:
        """1 is January. The text is one."""
        return next(n for n, one in enumerate(self.months, start=1) if one.fullmatch(text))

    def unit(self, text: str) -> int:
        """Its days."""
        return next(days for one, days in self.units.items() if one.fullmatch(text))

    def count(self, text: str) -> int:
        """A number in digits or in words."""
        if text.isdecimal():
            return int(text)
        return next(number for one, number in self.counts.items() if one.fullmatch(text))


def languages() -> frozenset[str]:
    """Those that the table has."""
    return frozenset(_table())


@functools.cache
def date_words(language: str) -> DateWords:
    """What the table says for a language that it has."""
    table = _table()[language]
    first = table.get("month_first", False)
    return DateWords(
        anchor=_anchor(table),
        phrases=tuple(_phrases(language, table)),
        weekdays=tuple(re.compile(_folded(one)) for one in table["weekdays"]),
        months=tuple(re.compile(_folded(one)) for one in table["months"]),
        units={re.compile(_folded(one)): days for one, days in table["units"].items()},
        counts={re.compile(_folded(word)): number for word, number in table["counts"].items()},
        past=re.compile(_folded(table["past"])),
        future=re.compile(_folded(table["future"])),
        month_first=first if isinstance(first, bool) else tuple(first),
    )


def _anchor(table: dict[str, Any]) -> re.Pattern[str]:
    """Each phrase holds a word for some days, a weekday, a month, a unit, or 3/5."""
    keys = ("days", "fixed", "either", "weekdays", "months", "units")
    words = _any(word for key in keys for word in table.get(key, ()))
    if table.get("joined"):
        return re.compile(rf"{words}|\d/\d")
    before = r"(?:(?<![^\W\d])|(?<=\b[وفبل]))"
    return re.compile(rf"{before}(?:{words})(?![{_LETTER}])|\d[/.]\s?\d")


def _phrases(language: str, table: dict[str, Any]) -> Iterator[Phrase]:
    """What is no day comes first: of two matches of one length the first one counts."""
    compiled = functools.partial(_compiled, language, table)
    if no_days := table.get("not"):
        yield Phrase(compiled(no_days), Meaning.NONE)
    for key in ("days", "fixed"):
        for days in sorted(set(table.get(key, {}).values())):
            words = [word for word, number in table[key].items() if number == days]
            yield Phrase(compiled(sorted(words, key=len, reverse=True)), Meaning.DAYS, days)
    for word, days in table.get("either", {}).items():
        yield Phrase(compiled([word]), Meaning.EITHER, days)
    for meaning in (
        Meaning.LAST,
        Meaning.NEXT,
        Meaning.BARE,
        Meaning.THIS_WEEK,
        Meaning.NEXT_WEEK,
        Meaning.LAST_WEEK,
        Meaning.OF_YEAR,
        Meaning.AGO,
        Meaning.AHEAD,
    ):
        for template in table.get(meaning.name.lower(), ()):
            yield Phrase(compiled([template]), meaning)
    yield from _short(table)


def _short(table: dict[str, Any]) -> Iterator[Phrase]:
    """3/5 and 3.5. count only beside a word that says it is a day."""
    numbers = _DOTTED if table.get("dotted") else _SLASHED
    for word in table.get("before_numbers", ()):
        yield Phrase(re.compile(rf"(?<=\b{_folded(word)} ){numbers}"), Meaning.SHORT)
    if signs := table.get("after_numbers"):
        behind = "|".join(re.escape(_folded(sign)) for sign in signs)
        yield Phrase(re.compile(rf"(?<![\d/.-]){numbers}(?={behind})"), Meaning.SHORT)


def _compiled(language: str, table: dict[str, Any], templates: Iterable[str]) -> re.Pattern[str]:
    names = {
        "{weekday}": f"(?:{_any(table['weekdays'])})",
        "{month}": f"(?P<month>{_any(table['months'])})",
        "{unit}": f"(?P<unit>{_any(table['units'])})",
        "{count}": rf"(?P<count>\d{{1,3}}|{_any(table['counts'])})",
        "{day}": _DAY,
        "{year}": _YEAR,
    }
    pattern = _any(templates)
    for name, group in names.items():
        pattern = pattern.replace(name, group)
    if table.get("joined"):
        # Not in the middle of a number, but a word may stand beside one.
        return re.compile(rf"(?:(?<!\d)|(?!\d))(?:{pattern})(?:(?<!\d)|(?!\d))")
    before = rf"(?<![{_LETTER}])" + (_ARABIC_BEFORE if language == "ar" else "")
    return re.compile(rf"(?:{before})(?:{pattern})(?![{_LETTER}])")


def _any(words: Iterable[str]) -> str:
    return "|".join(_folded(word) for word in words)


def _folded(pattern: str) -> str:
    """The words of a regular expression folded, its escapes (\\W) as they are."""
    return re.sub(
        r"\\.|[^\\]+", lambda part: part[0] if part[0][0] == "\\" else fold(part[0]).text, pattern
    )


@functools.cache
def _table() -> dict[str, dict[str, Any]]:
    table: dict[str, dict[str, Any]] = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    return table
