"""Days in a text: "yesterday", "next Friday", "3 May", "03.05.2026", in ten languages.

How the day is chosen where the words leave it open:
- A weekday is the first one after today; with "last", "since" or a verb of the past in its clause
  ("I ordered on Monday"), the last one before today.
- A day without a year is the one nearest to today, past or future.
- 3/5/2026 is the 5th of March in English and Filipino, but where the region of the locale says
  otherwise, and the 3rd of May elsewhere; with points the day always comes first.
- Weeks, months and times of day are no days.

The table date_words.yml finds and reads the ten languages; other languages are looked at only where
a number stands before a word, and dateparser says whether that is a day. (It would add 0.2 to 1.5 s
to the first message with a date, does not know "next Friday", nor 5月3日 in Chinese.)"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

from bot.text.date_words import DateWords, Meaning, Phrase, date_words, languages
from bot.text.folding import Folded, fold
from bot.text.patterns import Entity, without_overlaps

DATE = "date"
_NO_DATE = ""
_ANY_LANGUAGE = "en"
_LONGEST_DAYS = 366
_WEEK = 7
_PERHAPS_NUMERIC = re.compile(r"\d[/.-]\s?\d")
_YEAR_FIRST = re.compile(
    r"(?<![\d./-])(?P<year>(?:19|20)\d\d)([/.-])(?P<month>\d{1,2})\2(?P<day>\d{1,2})(?![\d/-]|\.\d)"
)
_YEAR_LAST = re.compile(
    r"(?<![\d./-])(?P<first>\d{1,2})(?P<sign>[/.-])\s?(?P<second>\d{1,2})(?P=sign)\s?"
    r"(?P<year>(?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)"
)
# "3 maggio", "3. maj 2026", "3 de maig": a number, at most one short word, a word, maybe a year.
_PERHAPS = re.compile(
    r"(?<![\w.,/-])[0-3]?\d\.? (?:[^\W\d]{1,3} )?[^\W\d_]{3,}(?: (?:[^\W\d]{1,2} )?(?:19|20)\d\d)?"
)
_CLAUSE_END = re.compile(r"[.,;:!?؟؛।、。\n]")
_HAS_YEAR = re.compile(r"(?:19|20)\d\d\Z")


def find_dates(
    text: str, language: str | None, region: str | None = None, today: date | None = None
) -> list[Entity]:
    """The days in the order in which they stand, as "2026-05-03". `today` is the server's day if
    it is not given."""
    folded = fold(text)
    today = today or datetime.now().astimezone().date()
    known = (language or _ANY_LANGUAGE).split("-")[0]
    words = date_words(known) if known in languages() else None
    month_first = _month_first(words, region)
    found = list(_numeric(folded, today, month_first))
    if words and words.anchor.search(folded.text):
        found += _spoken(folded, words, today, month_first)
    elif not words:
        found += _resolved(text, folded, known, today)
    return [one for one in without_overlaps(found) if one.value != _NO_DATE]


def _month_first(words: DateWords | None, region: str | None) -> bool:
    if words is None or isinstance(words.month_first, bool):
        return bool(words and words.month_first)
    return region is None or region in words.month_first


def _entity(folded: Folded, match: re.Match[str], day: date | None) -> Entity:
    start, end = folded.span(match.start(), match.end())
    return Entity(DATE, day.isoformat() if day else _NO_DATE, start, end)


def _numeric(folded: Folded, today: date, month_first: bool) -> Iterator[Entity]:
    if not _PERHAPS_NUMERIC.search(folded.text):
        return
    for match in _YEAR_FIRST.finditer(folded.text):
        day = _day(int(match["year"]), int(match["month"]), int(match["day"]))
        if day:
            yield _entity(folded, match, day)
    for match in _YEAR_LAST.finditer(folded.text):
        year = int(match["year"])
        # Two digits: customers write of days around the present.
        year += 0 if year > 99 else today.year // 100 * 100
        day = _in_order(match, year, month_first)
        if day:
            yield _entity(folded, match, day)


def _spoken(folded: Folded, words: DateWords, today: date, month_first: bool) -> Iterator[Entity]:
    for phrase in words.phrases:
        for match in phrase.pattern.finditer(folded.text):
            if phrase.meaning is Meaning.NONE:
                yield _entity(folded, match, None)
            elif day := _read(match, phrase, words, today, month_first):
                yield _entity(folded, match, day)


def _read(
    match: re.Match[str], phrase: Phrase, words: DateWords, today: date, month_first: bool
) -> date | None:
    meaning = phrase.meaning
    if meaning is Meaning.DAYS:
        return today + timedelta(phrase.days)
    if meaning is Meaning.EITHER:
        ahead = words.future.search(_clause(match))
        return today + timedelta(phrase.days if ahead else -phrase.days)
    if meaning in (Meaning.AGO, Meaning.AHEAD):
        days = words.count(match["count"]) * words.unit(match["unit"])
        days = min(days, _LONGEST_DAYS)
        return today + timedelta(days if meaning is Meaning.AHEAD else -days)
    if meaning is Meaning.OF_YEAR:
        return _of_year(match, words, today)
    if meaning is Meaning.SHORT:
        return _nearest(today, lambda year: _in_order(match, year, month_first))
    if meaning is Meaning.BARE:
        clause = _clause(match)
        gone = words.past.search(clause) and not words.future.search(clause)
        meaning = Meaning.LAST if gone else Meaning.NEXT
    return _weekday(today, meaning, words.weekday(match.group()))


def _clause(match: re.Match[str]) -> str:
    """What stands around the match between two signs of punctuation."""
    before = _CLAUSE_END.split(match.string[: match.start()])[-1]
    after = _CLAUSE_END.split(match.string[match.end() :])[0]
    return before + match.group() + after


def _weekday(today: date, meaning: Meaning, weekday: int) -> date:
    monday = today - timedelta(today.weekday())
    if meaning is Meaning.NEXT:
        return today + timedelta((weekday - today.weekday() - 1) % _WEEK + 1)
    if meaning is Meaning.LAST:
        return today - timedelta((today.weekday() - weekday - 1) % _WEEK + 1)
    weeks = {Meaning.LAST_WEEK: -1, Meaning.THIS_WEEK: 0, Meaning.NEXT_WEEK: 1}[meaning]
    return monday + timedelta(weekday + weeks * _WEEK)


def _of_year(match: re.Match[str], words: DateWords, today: date) -> date | None:
    month, day = words.month(match["month"]), int(match["day"] or 1)
    if match["year"]:
        return _day(int(match["year"]), month, day)
    return _nearest(today, lambda year: _day(year, month, day))


def _nearest(today: date, in_year: Callable[[int], date | None]) -> date | None:
    days = [day for shift in (-1, 0, 1) if (day := in_year(today.year + shift))]
    return min(days, key=lambda day: abs(day - today), default=None)


def _in_order(match: re.Match[str], year: int, month_first: bool) -> date | None:
    """`first` and `second` as day and month, or the other way round if only that is a day."""
    first, second = int(match["first"]), int(match["second"])
    if month_first and match["sign"] != ".":
        return _day(year, first, second) or _day(year, second, first)
    return _day(year, second, first) or _day(year, first, second)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _resolved(text: str, folded: Folded, language: str, today: date) -> Iterator[Entity]:
    """Days of the languages that the table lacks."""
    for match in _PERHAPS.finditer(folded.text):
        start, end = folded.span(match.start(), match.end())
        day = _by_dateparser(text[start:end], language, today)
        if day:
            said = _HAS_YEAR.search(match.group())
            yield _entity(folded, match, day if said else _moved_near(day, today))


def _moved_near(day: date, today: date) -> date | None:
    return _nearest(today, lambda year: _day(year, day.month, day.day))


def _by_dateparser(text: str, language: str, today: date) -> date | None:
    import dateparser  # type: ignore[import-untyped]

    settings = {
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["day", "month"],
        "RELATIVE_BASE": datetime(today.year, today.month, today.day),  # noqa: DTZ001
    }
    try:
        found = dateparser.parse(text, languages=[language], settings=settings)
    except ValueError:  # a language that it does not know
        return None
    return found.date() if found else None
