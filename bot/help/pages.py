"""The pages to leaf through: home, topics, articles. They are made on the server and need no script."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse
from sqlalchemy import Connection

from bot.conversations.locale import first_locale
from bot.help import structured
from bot.help.reply import Page, not_found, reply
from bot.help.site import Here, Site
from bot.help.words import Words
from bot.knowledge.article import Article
from bot.knowledge.articles import (
    find_moved,
    find_published,
    published,
    published_translations,
)
from bot.knowledge.headings import (
    Heading,
    headings_named,
    headings_of_language,
    locales_of_topic,
)
from bot.knowledge.related import related
from bot.knowledge.render import to_html

TITLES_A_CARD = 5
MOST_TITLES = 120  # on the home, however many topics there are
ARTICLES_A_PAGE = 20
EXCERPT = 180  # characters
DESCRIPTION = 160
RELATED = 4
READING = ["GET", "HEAD"]

router = APIRouter(prefix="/help", include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Card:
    """A topic on the home: its first articles, and how many there are."""

    name: str
    path: str
    titles: Sequence[Heading]
    count: int


@router.api_route("", methods=READING)
def entrance(request: Request, here: Here) -> Response:
    """Leads to the reader's language."""
    wishes = _wishes(request.headers.get("accept-language", ""))
    locale = first_locale([*wishes], here.settings.languages)
    return RedirectResponse(f"/help/{locale}", 302, headers={"Vary": "Accept-Language"})


@router.api_route("/{locale}", methods=READING)
def home(request: Request, here: Here, locale: str) -> Response:
    """Search, and all topics of a language."""
    if not here.speaks(locale):
        return not_found(request, here, locale)
    headings = headings_of_language(here.database, locale)
    words = here.words(locale)
    page = Page(
        "home.html",
        words["help_title"],
        description=words["help_description"],
        path=f"/help/{locale}",
        languages=here.homes(),
        structured=structured.search(here, words),
        values={"cards": _cards(words, headings)},
    )
    return reply(request, here, words, page)


@router.api_route("/{locale}/{topic}", methods=READING)
def topic(request: Request, here: Here, locale: str, topic: str, page: str = "1") -> Response:
    """The articles of a topic, some at a time."""
    if not _is_sensible(here, locale, topic):
        return not_found(request, here, locale)
    headings = [one for one in headings_of_language(here.database, locale) if one.topic == topic]
    pages = -(-len(headings) // ARTICLES_A_PAGE)
    number = _number(page, pages)
    if number is None:
        return not_found(request, here, locale)
    shown = headings[(number - 1) * ARTICLES_A_PAGE : number * ARTICLES_A_PAGE]
    with here.database.read() as connection:
        articles = _still_public(connection, shown)
        locales = locales_of_topic(connection, topic)
    if not articles:
        return not_found(request, here, locale)
    words = here.words(locale)
    return reply(request, here, words, _topic_page(here, words, articles, locales, number, pages))


@router.api_route("/{locale}/{topic}/{slug}", methods=READING)
def article(
    request: Request, here: Here, locale: str, topic: str, slug: str, q: str = "", voted: str = ""
) -> Response:
    """One article. `q`: what was searched for; `voted`: how the reader has just voted."""
    if not _is_sensible(here, locale, topic, slug):
        return not_found(request, here, locale)
    with here.database.read() as connection:
        found = find_published(connection, locale, topic, slug)
        if found is None:
            return _elsewhere(request, here, connection, locale, slug)
        translations = published_translations(connection, found.id)
        more = related(connection, here.library, found, RELATED)
    words = here.words(locale)
    values = {"article": found, "more": more, "asked": q.strip(), "voted": voted}
    return reply(request, here, words, _article_page(here, words, translations, values))


@router.api_route("/{locale}/{path:path}", methods=READING)
def nothing(request: Request, here: Here, locale: str, path: str) -> Response:
    """What nobody else takes; an address with a slash at its end is meant without."""
    if path.endswith("/") or not path:
        short = f"/help/{locale}/{path}".rstrip("/")
        return RedirectResponse(short, 301)
    return not_found(request, here, locale)


def _elsewhere(
    request: Request, here: Site, connection: Connection, locale: str, slug: str
) -> Response:
    """Leads to where the article is now, or tells in which languages there is one of this name."""
    moved = find_moved(connection, locale, slug)
    if moved:
        return RedirectResponse(moved.path, 301)
    named = headings_named(connection, slug)
    return not_found(request, here, locale, {one.locale: one.path for one in named})


def _topic_page(
    here: Site,
    words: Words,
    articles: Sequence[Article],
    locales: Sequence[str],
    number: int,
    pages: int,
) -> Page:
    topic = articles[0].content.topic
    name, tail = words.topic(topic), f"?page={number}" if number > 1 else ""
    path = f"/help/{words.locale}/{topic}"
    home = (words["help_title"], f"/help/{words.locale}")
    crumbs = [home, (name, path)]
    spoken = [locale for locale in here.settings.languages if locale in locales]
    titles = ", ".join(article.content.title for article in articles)
    return Page(
        "topic.html",
        f"{name} – {words['help_title']}",
        description=structured.shortened(titles, DESCRIPTION),
        path=f"{path}{tail}",
        languages={locale: f"/help/{locale}/{topic}" for locale in spoken},
        structured=structured.questions(articles, _addresses(here, crumbs)),
        values={
            "name": name,
            "crumbs": [home],
            "topic": path,
            "number": number,
            "pages": pages,
            "articles": [(article, _lead(article, EXCERPT)) for article in articles],
        },
    )


def _article_page(
    here: Site, words: Words, translations: Sequence[Article], values: dict[str, Any]
) -> Page:
    found: Article = values["article"]
    topic = (words.topic(found.content.topic), f"/help/{words.locale}/{found.content.topic}")
    crumbs = [(words["help_title"], f"/help/{words.locale}"), topic]
    whole = [*crumbs, (found.content.title, found.path)]
    return Page(
        "article.html",
        f"{found.content.title} – {words['help_title']}",
        description=_lead(found, DESCRIPTION),
        path=found.path,
        languages={one.locale: one.path for one in translations if here.speaks(one.locale)},
        structured=structured.text(here, words, found, _addresses(here, whole)),
        asked=values["asked"],
        values={
            **values,
            "crumbs": crumbs,
            "answer": to_html(found.content.answer),
            "body": to_html(found.content.body),
        },
    )


def _cards(words: Words, headings: Iterable[Heading]) -> list[Card]:
    topics = {name: list(group) for name, group in groupby(headings, key=lambda one: one.topic)}
    titles = min(TITLES_A_CARD, MOST_TITLES // max(1, len(topics)))
    return [
        Card(words.topic(name), f"/help/{words.locale}/{name}", group[:titles], len(group))
        for name, group in topics.items()
    ]


def _addresses(here: Site, crumbs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(name, here.url(path)) for name, path in crumbs]


def _lead(article: Article, most: int) -> str:
    return structured.shortened(structured.answer_of(article), most)


def _still_public(connection: Connection, headings: Sequence[Heading]) -> list[Article]:
    """Their articles, without those that were taken down a moment ago."""
    rows = [heading.translation for heading in headings]
    read = {one.translation: one for one in published(connection, rows) if one.is_public}
    return [read[row] for row in rows if row in read]


def _is_sensible(here: Site, locale: str, *names: str) -> bool:
    """PostgreSQL takes no NUL as a text."""
    return here.speaks(locale) and "".join(names).isprintable()


def _number(page: str, pages: int) -> int | None:
    """The page's number, if there is such a page."""
    is_number = page.isascii() and page.isdecimal() and len(page) < 6
    return int(page) if is_number and 1 <= int(page) <= pages else None


def _wishes(accept_language: str) -> list[str]:
    """The languages that a browser asks for, the most wanted first."""
    wishes = []
    for part in accept_language[:500].split(","):
        name, _, weight = part.partition(";q=")
        try:
            wishes.append((-float(weight or 1), name))
        except ValueError:
            continue
    return [name for _, name in sorted(wishes, key=lambda wish: wish[0])]
