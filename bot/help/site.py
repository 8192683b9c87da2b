"""What every page of the help centre is made with, and where its pages are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import quote

from fastapi import Depends, Request

from bot.help.words import Words
from bot.knowledge import Library
from bot.settings import Settings
from bot.storage import Database
from bot.wording import Catalog


@dataclass(frozen=True, slots=True)
class Site:
    settings: Settings
    database: Database
    catalog: Catalog
    library: Library

    def speaks(self, locale: str) -> bool:
        return locale in self.settings.languages

    def words(self, locale: str) -> Words:
        """The texts of a locale; those of the first language where there is no such locale."""
        known = locale if self.speaks(locale) else self.settings.default_locale
        return Words(self.catalog, known, self.settings.brand.name)

    def url(self, path: str) -> str:
        """The whole address of a page; letters of other scripts are percent-encoded."""
        return self.settings.url + quote(path, safe="/?=&%")

    def alternates(self, paths: Mapping[str, str]) -> list[tuple[str, str]]:
        """(hreflang, address) of one page in all its languages; `x-default` for everybody else."""
        if not paths:
            return []
        default = self.settings.default_locale
        first = paths.get(default) or next(iter(paths.values()))
        found = [(locale, self.url(path)) for locale, path in paths.items()]
        return [*found, ("x-default", self.url(first))]

    def homes(self, locales: Iterable[str] | None = None) -> dict[str, str]:
        """The home of each of these locales, of all without them."""
        wanted = self.settings.languages if locales is None else locales
        return {locale: f"/help/{locale}" for locale in wanted}


def _site(request: Request) -> Site:
    state = request.app.state
    return Site(state.settings, state.database, state.catalog, state.library)


Here = Annotated[Site, Depends(_site)]
