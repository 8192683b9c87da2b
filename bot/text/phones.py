"""Phone numbers in a text, as people of each country write them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.text.patterns import Entity, same_length_ascii

PHONE = "phone"
# Without a country code a number is looked for in these countries, one after the other.
_REGIONS = {
    "en": ("US", "GB", "IE", "AU", "NZ", "IN", "ZA", "SG"),
    "es": ("ES", "MX", "AR", "CO", "CL", "PE"),
    "fr": ("FR", "BE", "CH"),
    "de": ("DE", "AT", "CH"),
    "pt": ("BR", "PT"),
    "ar": ("SA", "AE", "EG", "MA", "JO", "KW", "QA"),
    "hi": ("IN",),
    "ja": ("JP",),
    "zh": ("CN", "TW", "HK"),
    "tl": ("PH",),
}
# No country has shorter numbers that a shop could call; order numbers have five digits.
_MAY_HOLD_ONE = re.compile(r"(?:\d[^\d\n]{0,3}){6}\d")
_DATE = re.compile(r"\d{1,2}([./\- ])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}([./\- ])\d{1,2}\2\d{1,2}")
# What callers of most countries dial before a country code. The same length as the sign for it.
_DIALLED = re.compile(r"(?<!\d)00(?=[1-9])")
_PLUS = " +"
# Not in the middle of an address, a link or a longer number.
_INSIDE_BEFORE = re.compile(r"[\w@./=-]$", re.ASCII)
_INSIDE_AFTER = re.compile(r"[\w@=]|[./-]\w", re.ASCII)


def find_phones(text: str, language: str | None, region: str | None = None) -> list[Entity]:
    """The numbers that exist by the plan of their country, in E.164; `region` is tried first, then
    the countries of the language. Only numbers with a country code if neither is known."""
    rest = same_length_ascii(text)
    found: list[Entity] = []
    for one in _regions(language, region):
        if not _MAY_HOLD_ONE.search(rest):
            break
        for entity in list(_of_region(rest, one)):
            found.append(entity)
            length = entity.end - entity.start
            rest = rest[: entity.start] + "\n" * length + rest[entity.end :]
    return sorted(found, key=lambda entity: entity.start)


def _regions(language: str | None, region: str | None) -> tuple[str | None, ...]:
    own = () if language is None else _of_language(language.split("-")[0])
    regions: tuple[str, ...] = (region, *own) if region else own
    return regions or (None,)


def _of_language(language: str) -> tuple[str, ...]:
    if language in _REGIONS:
        return _REGIONS[language]
    from babel.core import get_global

    likely: str = get_global("likely_subtags").get(language, "")
    region = likely.rpartition("_")[2]
    return (region,) if len(region) == 2 and region.isupper() else ()


def _of_region(written: str, region: str | None) -> Iterator[Entity]:
    # Takes a tenth of a second, and most customers never write a number.
    from phonenumbers import PhoneNumberFormat, PhoneNumberMatcher, format_number

    for match in PhoneNumberMatcher(_DIALLED.sub(_PLUS, written), region):
        start = match.start - (written[match.start] == "0" and match.raw_string[0] == "+")
        if _DATE.fullmatch(match.raw_string) or _inside(written, start, match.end):
            continue
        value = format_number(match.number, PhoneNumberFormat.E164)
        yield Entity(PHONE, value, start, match.end)


def _inside(written: str, start: int, end: int) -> bool:
    before = _INSIDE_BEFORE.search(written[:start][-1:])
    return bool(before or _INSIDE_AFTER.match(written[end : end + 2]))
