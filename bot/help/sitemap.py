"""What crawlers read first: every page with its languages, and where that list is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from fastapi import APIRouter, Response

from bot.help.reply import TEMPLATES
from bot.help.site import Here, Site
from bot.help.words import Words
from bot.knowledge.headings import Heading, headings_everywhere

router = APIRouter(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Entry:
    """One page. `alternates`: (hreflang, address) of all its languages, this one among them;
    `changed`: ISO 8601."""

    address: str
    changed: str
    alternates: list[tuple[str, str]]


@router.api_route("/sitemap.xml", methods=["GET", "HEAD"])
@router.api_route("/help/sitemap.xml", methods=["GET", "HEAD"])
def sitemap(here: Here) -> Response:
    """Homes, topics and articles. (Search engines read 50,000 pages at most.)"""
    with here.database.read() as connection:
        headings = [one for one in headings_everywhere(connection) if here.speaks(one.locale)]
    text = TEMPLATES.get_template("sitemap.xml").render(entries=_entries(here, headings))
    return Response(text, media_type="application/xml", headers={"Cache-Control": "no-cache"})


@router.api_route("/robots.txt", methods=["GET", "HEAD"])
def robots(here: Here) -> Response:
    lines = ("User-agent: *", "Disallow: /api/", "Disallow: /desk", "Allow: /")
    text = "\n".join([*lines, "", f"Sitemap: {here.url('/sitemap.xml')}", ""])
    return Response(text, media_type="text/plain", headers={"Cache-Control": "no-cache"})


def _entries(here: Site, headings: Iterable[Heading]) -> Iterator[Entry]:
    pages: dict[str, dict[str, str]] = defaultdict(dict)  # what the page is about → locale → path
    changed: dict[str, float] = {}
    for one in headings:
        for about, path in _pages_of(one):
            pages[about][one.locale] = path
            changed[path] = max(changed.get(path, 0), one.published_at)
    words = here.words(here.settings.default_locale)
    for about in sorted(pages, key=lambda name: (name.count("/"), name)):
        yield from _of_one(here, words, pages[about], changed)


def _pages_of(one: Heading) -> list[tuple[str, str]]:
    """The pages on which it stands: (what all languages of the page have in common, its path)."""
    home = f"/help/{one.locale}"
    return [("", home), (f"/{one.topic}", f"{home}/{one.topic}"), (f"//{one.article}", one.path)]


def _of_one(
    here: Site, words: Words, paths: Mapping[str, str], changed: Mapping[str, float]
) -> Iterator[Entry]:
    alternates = here.alternates(paths)
    for path in paths.values():
        yield Entry(here.url(path), words.iso_date(changed[path]), alternates)
