"""What stands on a page around the article, in the reader's language."""

from __future__ import annotations

import datetime
import functools
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

from bot.wording import Catalog


class Words:
    """The texts of one locale; `brand` is the company's name."""

    def __init__(self, catalog: Catalog, locale: str, brand: str) -> None:
        self.locale = locale
        self.brand = brand
        self._catalog = catalog
        self._babel = _babel(locale)

    @property
    def direction(self) -> str:
        return direction(self.locale)

    def __getitem__(self, key: str) -> str:
        return self.text(key)

    def text(self, key: str, **args: Any) -> str:
        return self._catalog.text(self.locale, key, brand=self.brand, **args)

    def topic(self, name: str) -> str:
        """The topic's name: its wording, or the name of its folder."""
        key = f"help_topic_{name.replace('-', '_')}"
        if self._catalog.has(self.locale, key):
            return self.text(key)
        return name.replace("-", " ").capitalize()

    def date(self, at: float) -> str:
        """The day of a UNIX time, as it is written in this language."""
        return format_date(_day(at), "long", self._babel)

    def iso_date(self, at: float) -> str:
        return _day(at).isoformat()

    def language(self, locale: str) -> str:
        """A language as its own readers call it."""
        known = _babel(locale)
        name = known.get_display_name() if "-" in locale else known.get_language_name()
        return name or locale

    def direction_of(self, locale: str) -> str:
        return direction(locale)


def direction(locale: str) -> str:
    """`ltr` or `rtl`."""
    return _babel(locale).text_direction


def _day(at: float) -> datetime.date:
    return datetime.datetime.fromtimestamp(at, datetime.timezone.utc).date()


@functools.lru_cache(maxsize=100)
def _babel(locale: str) -> Locale:
    try:
        return Locale.parse(locale, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")
