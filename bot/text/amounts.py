"""Amounts of money in a text: a number beside a currency, in the usual forms of each language."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from bot.text.folding import Folded, fold
from bot.text.patterns import Entity, without_overlaps

AMOUNT = "amount"
_FILE = Path(__file__).with_name("currencies.yml")
_DIGITS = (
    r"(?P<number>\d{1,3}(?:[ .,']\d{2,3}){0,4}[ .,']\d{3}(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,3})?)"
)
_NUMBER = r"(?<![a-z0-9])(?<!\d[.,])" + _DIGITS
_TIMES = r"(?P<times>\s?(?:[千万萬]|हजार|लाख|الف|الاف|mil\b|k\b))?"
_MULTIPLES = {"千": 1_000, "万": 10_000, "萬": 10_000, "लाख": 100_000}
_THOUSAND = 1_000
# "12,- €" is how prices without cents are written in German.
_NO_CENTS = r"(?:[.,]-{1,2})?"
_LETTER = r"\w\u0900-\u097f"
_WITHOUT_SPACES = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]$")
# 块 counts towels and soap too: money it is only where no thing follows.
_PIECES = frozenset("块塊")
_NO_THING = r"(?![\u4e00-\u9fff])|(?=[的吧了多呢吗啊左右以就还是可不太也都贵包])"
_WITHOUT_CENTS = frozenset({"JPY", "KRW", "CLP"})

# "12€50"
_FRENCH = re.compile(r"(?<![\d.,])(?P<number>\d{1,4})(?P<money>€)(?P<cents>\d{2})(?!\d)")


@dataclass(frozen=True)
class _Money:
    """How the money of a language is written; `codes` is word → ISO 4217, and `patterns` have the
    groups `number`, `money`, and maybe `times` and `cents`."""

    codes: Mapping[str, str]
    patterns: tuple[re.Pattern[str], ...]


def find_amounts(text: str, language: str | None, region: str | None = None) -> list[Entity]:
    """Amounts such as "49.90 EUR" or "5000 JPY", in the order of the text. `language` and `region`
    decide what "¥", "$" or "pesos" are."""
    folded = fold(text)
    if not any(character in "0123456789" for character in folded.text):
        return []
    return without_overlaps(list(_amounts(folded, _money(language), region)))


def prepare_amounts(language: str | None) -> None:
    """Compiles the patterns of a language, which takes hundredths of a second."""
    _money(language)


def _amounts(folded: Folded, money: _Money, region: str | None) -> Iterator[Entity]:
    for pattern in money.patterns:
        for match in pattern.finditer(folded.text):
            word = match["money"]
            code = _regions().get(word, {}).get(region or "") or money.codes.get(word)
            if code:
                start, end = folded.span(match.start(), match.end())
                yield Entity(AMOUNT, f"{_written(_value(match), code)} {code}", start, end)


def _value(match: re.Match[str]) -> Decimal:
    groups = match.groupdict()
    if groups.get("cents"):
        return Decimal(f"{groups['number']}.{groups['cents']}")
    times = (groups.get("times") or "").strip()
    return _decimal(groups["number"]) * (_MULTIPLES.get(times, _THOUSAND) if times else 1)


def _decimal(number: str) -> Decimal:
    """Its last separator is a decimal one unless three digits follow or it stands there twice."""
    plain = re.sub(r"[ ']", "", number)
    whole, separator, rest = _parted(plain)
    if separator and (len(rest) == 3 or separator in whole):
        whole, rest = whole + rest, ""
    return Decimal(re.sub(r"[.,]", "", whole) + (f".{rest}" if rest else ""))


def _parted(number: str) -> tuple[str, str, str]:
    last = max(number.rfind("."), number.rfind(","))
    return (number, "", "") if last < 0 else (number[:last], number[last], number[last + 1 :])


def _written(value: Decimal, code: str) -> str:
    if code in _WITHOUT_CENTS and value == value.to_integral_value():
        return str(int(value))
    return f"{value:.2f}"


@functools.cache
def _money(language: str | None) -> _Money:
    table = _table()
    own = table["languages"].get((language or "").split("-")[0], {})
    codes = {
        fold(word).text: code
        for named in (table["any"], own)
        for code, words in named.items()
        for word in words
    }
    return _Money(codes, (_behind(codes), _before(codes), _FRENCH))


def _behind(codes: Mapping[str, str]) -> re.Pattern[str]:
    words = "|".join(_ended(word) for word in sorted(codes, key=len, reverse=True))
    return re.compile(rf"{_NUMBER}{_TIMES}{_NO_CENTS}\s?(?P<money>{words})")


def _ended(word: str) -> str:
    """What the word must stand before, so that it is that word."""
    if word in _PIECES:
        return f"{word}(?:{_NO_THING})"
    if _WITHOUT_SPACES.search(word):
        return re.escape(word)
    # "20518 €50": the sign belongs to the number that it touches.
    return re.escape(word) + (rf"(?![{_LETTER}])" if word[-1].isalpha() else r"(?!\d)")


def _before(codes: Mapping[str, str]) -> re.Pattern[str]:
    short = [word for word in codes if len(word) <= 3 and (word.isascii() or not word.isalpha())]
    words = "|".join(re.escape(word) for word in sorted(short, key=len, reverse=True))
    return re.compile(rf"(?<![{_LETTER}])(?P<money>{words})\s?{_DIGITS}(?!\d){_TIMES}")


@functools.cache
def _regions() -> dict[str, dict[str, str]]:
    return {fold(word).text: codes for word, codes in _table()["regions"].items()}


@functools.cache
def _table() -> dict[str, Any]:
    table: dict[str, Any] = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    return table
