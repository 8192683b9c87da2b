"""What stands on a page around the article, in the reader's language."""

from __future__ import annotations

from babel import Locale, UnknownLocaleError

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
        return self._babel.text_direction

    def __getitem__(self, key: str) -> str:
        return self._catalog.text(self.locale, key, brand=self.brand)

    def topic(self, name: str) -> str:
        """The topic's name: its wording, or the name of its folder."""
        key = f"help_topic_{name.replace('-', '_')}"
        if self._catalog.has(self.locale, key):
            return self._catalog.text(self.locale, key, brand=self.brand)
        return name.replace("-", " ").capitalize()

    def language(self, locale: str) -> str:
        """A language as its own readers call it."""
        return _babel(locale).get_display_name() or locale


def _babel(locale: str) -> Locale:
    try:
        return Locale.parse(locale, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")
