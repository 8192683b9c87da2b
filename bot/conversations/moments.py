"""A moment as people write it: in their language and where they are."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_skeleton, format_time, get_datetime_format, get_timezone_gmt


def written(at: float, locale: str, own_zone: str | None, zone: str) -> str:
    """Day and time in the customer's own time zone; where that is not known in `zone`, which is then
    named."""
    language = _babel(locale)
    moment = datetime.fromtimestamp(at, ZoneInfo(own_zone or zone))
    day = format_skeleton("MMMEd", moment, locale=language)
    clock = format_time(moment, "short", locale=language)
    text = str(get_datetime_format("medium", locale=language)).format(clock, day)
    return text if own_zone else f"{text} ({get_timezone_gmt(moment, locale=language)})"


def _babel(locale: str) -> Locale:
    for name in (locale, locale.split("-", maxsplit=1)[0]):
        try:
            return Locale.parse(name, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")
