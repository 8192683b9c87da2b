"""From a template to the answer: policy, validation by ETag, compression."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fastapi import Request, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.help.files import ICON, SCRIPT, STYLE, icon_text, script_text, style_text, versioned
from bot.help.site import Site
from bot.help.words import Words

TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; "
    "connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "Cache-Control": "no-cache",
    "Vary": "Accept-Encoding",
}
WORTH_COMPRESSING = 1_000  # bytes
LEVEL = 5


@dataclass(frozen=True)
class Page:
    """What one page shows. `languages`: its path in each language that it exists in; `path`: its
    own, or None where search engines should not keep it. `structured`: JSON-LD. `asked`: what was
    searched for."""

    template: str
    title: str
    description: str = ""
    path: str | None = None
    languages: Mapping[str, str] = field(default_factory=dict)
    structured: str = ""
    asked: str = ""
    status: int = 200
    values: Mapping[str, Any] = field(default_factory=dict)


def reply(request: Request, site: Site, words: Words, page: Page) -> Response:
    """The page, or 304 if the reader has it already."""
    body = _render(site, words, page).encode()
    tag = f'W/"{hashlib.sha256(body).hexdigest()[:24]}"'
    headers = {**HEADERS, "ETag": tag, "Content-Language": words.locale}
    if page.status == 200 and _has(request, tag):
        return Response(status_code=304, headers=headers)
    if "gzip" in request.headers.get("accept-encoding", "") and len(body) > WORTH_COMPRESSING:
        body = gzip.compress(body, LEVEL, mtime=0)
        headers["Content-Encoding"] = "gzip"
    return Response(body, page.status, headers, media_type="text/html")


def not_found(
    request: Request, site: Site, locale: str, elsewhere: Mapping[str, str] | None = None
) -> Response:
    """`elsewhere`: where the article is in other languages."""
    words = site.words(locale)
    found = elsewhere or {}
    page = Page(
        "not_found.html",
        words["help_not_found"],
        languages=found,
        status=404,
        values={"elsewhere": found},
    )
    return reply(request, site, words, page)


def _render(site: Site, words: Words, page: Page) -> str:
    colour = site.settings.brand.colour
    return TEMPLATES.get_template(page.template).render(
        words=words,
        page=page,
        site=site,
        home=f"/help/{words.locale}",
        colour=colour,
        alternates=site.alternates(page.languages) if page.path else [],
        switch=_switch(site, words, page),
        icon=versioned(ICON, icon_text(colour)),
        style=versioned(STYLE, style_text(colour)),
        script=versioned(SCRIPT, script_text()),
        **page.values,
    )


def _switch(site: Site, words: Words, page: Page) -> list[dict[str, Any]]:
    """Every language: this page in it, or else its home."""
    return [
        {
            "locale": locale,
            "name": words.language(locale),
            "path": page.languages.get(locale) or home,
            "is_same": locale in page.languages,
            "is_here": locale == words.locale,
        }
        for locale, home in site.homes().items()
    ]


def _has(request: Request, tag: str) -> bool:
    known = request.headers.get("if-none-match", "")
    return tag in (one.strip() for one in known.split(","))
