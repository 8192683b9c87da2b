"""Search: the page of results, and suggestions while somebody types (OpenSearch)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from markupsafe import Markup

from bot.help.excerpt import excerpt, marked
from bot.help.pages import READING
from bot.help.reply import TEMPLATES, Page, not_found, reply
from bot.help.site import Here, Site
from bot.help.words import Words
from bot.knowledge.find import Found, Result, find, find_or_nearest
from bot.knowledge.headings import Heading, headings_of_language
from bot.knowledge.question import MOST_CHARACTERS
from bot.knowledge.spelling import near_titles

RESULTS = 10
SUGGESTIONS = 6
NEAREST = 3
SPELLED = 3
SUGGESTED = "application/x-suggestions+json"
DESCRIBED = "application/opensearchdescription+xml"
LONGEST_NAME = 16  # of a search engine, by the specification

router = APIRouter(prefix="/help", include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Line:
    """One result. `locale`: its language."""

    title: Markup
    path: str
    topic: str
    passage: Markup
    locale: str


@router.api_route("/{locale}/search", methods=READING)
def search(request: Request, here: Here, locale: str, q: str = "") -> Response:
    """What fits `q`: first in the reader's language, then in others; else what comes close."""
    if not here.speaks(locale):
        return not_found(request, here, locale)
    asked = _cleaned(q)
    result = find_or_nearest(here.library, asked, locale, RESULTS)
    spelled = [] if result.found or not asked else _spelled(here, asked, locale)
    words = here.words(locale)
    lines = [_line(words, found, asked) for found in result.found]
    query = f"?{urlencode({'q': asked})}" if asked else ""
    page = Page(
        "search.html",
        f"{words.text('help_results', query=asked) if asked else words['help_search']}"
        f" – {words['help_title']}",
        languages={name: f"{home}/search{query}" for name, home in here.homes().items()},
        asked=asked,
        values={
            "asked": asked,
            "here": [line for line in lines if line.locale == locale],
            "elsewhere": [line for line in lines if line.locale != locale],
            "suggestions": _suggestions(words, spelled, result, asked),
        },
    )
    return reply(request, here, words, page)


@router.api_route("/{locale}/suggest", methods=READING)
def suggest(request: Request, here: Here, locale: str, q: str = "") -> Response:
    """Titles for what somebody is typing: `[q, [titles], [], [addresses]]`."""
    if not here.speaks(locale):
        return not_found(request, here, locale)
    asked = _cleaned(q)
    found = find(here.library, asked, locale, SUGGESTIONS, begun=True)
    titles = [one.article.content.title for one in found]
    addresses = [here.url(one.article.path) for one in found]
    return JSONResponse(
        [q, titles, [], addresses], media_type=SUGGESTED, headers={"Cache-Control": "no-cache"}
    )


@router.api_route("/{locale}/opensearch.xml", methods=READING)
def opensearch(request: Request, here: Here, locale: str) -> Response:
    """Lets a browser search here from its address bar."""
    if not here.speaks(locale):
        return not_found(request, here, locale)
    words = here.words(locale)
    text = TEMPLATES.get_template("opensearch.xml").render(
        words=words,
        name=here.settings.brand.name[:LONGEST_NAME],
        home=here.url(f"/help/{locale}"),
    )
    return Response(text, media_type=DESCRIBED, headers={"Cache-Control": "no-cache"})


def _line(words: Words, found: Found, asked: str) -> Line:
    content = found.article.content
    return Line(
        marked(content.title, asked),
        _with_question(found.article.path, asked),
        words.topic(content.topic),
        excerpt(found.passage.text, asked),
        content.locale,
    )


def _spelled(here: Site, asked: str, locale: str) -> list[Heading]:
    return near_titles(headings_of_language(here.database, locale), asked, SPELLED)


def _suggestions(
    words: Words, spelled: Sequence[Heading], result: Result, asked: str
) -> list[dict[str, Any]]:
    """Titles that are spelled nearly so, then articles that mean something near; each once."""
    near = [found.article for found in result.nearest[:NEAREST]]
    pairs = [(one.path, one.title, one.locale) for one in spelled]
    pairs += [(one.path, one.content.title, one.locale) for one in near]
    return [
        {"path": _with_question(path, asked), "title": title, "locale": locale}
        for path, title, locale in dict.fromkeys(pairs)
    ]


def _with_question(path: str, asked: str) -> str:
    """A vote on the article's page then tells what was searched for."""
    return f"{path}?{urlencode({'q': asked})}"


def _cleaned(question: str) -> str:
    """One line without signs that nobody sees, of a sensible length."""
    printable = "".join(sign if sign.isprintable() else " " for sign in question)
    return " ".join(printable.split())[:MOST_CHARACTERS]
