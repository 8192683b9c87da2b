"""The addresses of the help centre. Pages are made on the server and need no script."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.help.words import Words
from bot.knowledge.article import Article
from bot.knowledge.articles import find_published, published_in, published_translations
from bot.knowledge.render import to_html, to_text

FOLDER = Path(__file__).parent
TEMPLATES = Environment(
    loader=FileSystemLoader(FOLDER / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-cache",
}

router = APIRouter(prefix="/help", include_in_schema=False)


@router.get("")
def home(request: Request) -> Response:
    return RedirectResponse(f"/help/{request.app.state.settings.default_locale}")


@router.get("/style.css")
def style(request: Request) -> Response:
    """The styles with the brand's colour: the policy allows none inside a page."""
    colour = request.app.state.settings.brand.colour
    css = f":root {{ --brand: {colour}; }}\n{(FOLDER / 'style.css').read_text(encoding='utf-8')}"
    return Response(css, media_type="text/css", headers={"Cache-Control": "public, max-age=300"})


@router.get("/{locale}")
def topics(request: Request, locale: str) -> Response:
    """All articles of a language, by topic."""
    if locale not in request.app.state.settings.languages:
        return _not_found(request, locale)
    with request.app.state.database.read() as connection:
        articles = published_in(connection, locale)
    words = _words(request, locale)
    by_topic = [
        (words.topic(topic), list(group))
        for topic, group in groupby(articles, key=lambda article: article.content.topic)
    ]
    return _page("topics.html", words, by_topic=by_topic)


@router.get("/{locale}/{topic}/{slug}")
def article(request: Request, locale: str, topic: str, slug: str) -> Response:
    """One article. Its other languages are linked."""
    if not (topic + slug + locale).isprintable():  # PostgreSQL takes no NUL as a text
        return _not_found(request, locale)
    with request.app.state.database.read() as connection:
        found = find_published(connection, locale, topic, slug)
        translations = published_translations(connection, found.id) if found else []
    if found is None:
        return _not_found(request, locale)
    words = _words(request, locale)
    return _page(
        "article.html",
        words,
        title=found.content.title,
        description=to_text(found.content.answer),
        topic=words.topic(topic),
        body=to_html(found.content.body),
        languages=[(words.language(other.locale), other) for other in _others(found, translations)],
    )


@router.get("/{locale}/{path:path}")
def nothing(request: Request, locale: str, path: str) -> Response:
    return _not_found(request, locale)


def _others(article: Article, translations: list[Article]) -> list[Article]:
    return [other for other in translations if other.locale != article.locale]


def _not_found(request: Request, locale: str) -> Response:
    settings = request.app.state.settings
    known = locale if locale in settings.languages else settings.default_locale
    return _page("not_found.html", _words(request, known), status=404)


def _words(request: Request, locale: str) -> Words:
    state = request.app.state
    return Words(state.catalog, locale, state.settings.brand.name)


def _page(template: str, words: Words, status: int = 200, **values: Any) -> Response:
    html = TEMPLATES.get_template(template).render(words=words, **values)
    return HTMLResponse(html, status, headers={**HEADERS, "Content-Language": words.locale})
