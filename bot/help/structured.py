"""What search engines read: schema.org as JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from bot.help.site import Site
from bot.help.words import Words
from bot.knowledge.article import Article
from bot.knowledge.render import to_text

LONGEST_ANSWER = 1_000  # characters


def questions(articles: Sequence[Article], crumbs: Sequence[tuple[str, str]]) -> str:
    """A topic: each article is a question, and its answer the one that the page shows.
    `crumbs`: (name, address) from the home on."""
    asked = [
        {
            "@type": "Question",
            "name": article.content.title,
            "acceptedAnswer": {"@type": "Answer", "text": answer_of(article)},
        }
        for article in articles
    ]
    return _script(
        {"@type": "FAQPage", "inLanguage": articles[0].locale, "mainEntity": asked},
        _breadcrumb(crumbs),
    )


def text(site: Site, words: Words, article: Article, crumbs: Sequence[tuple[str, str]]) -> str:
    """One article's page."""
    publisher = {"@type": "Organization", "name": site.settings.brand.name, "url": site.url("/")}
    date = words.iso_date(article.published_at)
    written = {
        "@type": "Article",
        "headline": article.content.title,
        "description": answer_of(article),
        "inLanguage": article.locale,
        "dateModified": date,
        "mainEntityOfPage": site.url(article.path),
        "author": publisher,
        "publisher": publisher,
    }
    return _script(written, _breadcrumb(crumbs))


def search(site: Site, words: Words) -> str:
    """The home: a site that can be searched."""
    target = site.url(f"/help/{words.locale}/search?q=") + "{search_term_string}"
    return _script(
        {
            "@type": "WebSite",
            "name": words["help_title"],
            "url": site.url(f"/help/{words.locale}"),
            "inLanguage": words.locale,
            "potentialAction": {
                "@type": "SearchAction",
                "target": {"@type": "EntryPoint", "urlTemplate": target},
                "query-input": "required name=search_term_string",
            },
        }
    )


def answer_of(article: Article) -> str:
    """The answer in one line of plain text, cut at a word where it is very long."""
    return shortened(" ".join(to_text(article.content.answer).split()), LONGEST_ANSWER)


def shortened(words: str, most: int) -> str:
    """At most so many characters, cut between words where there are any."""
    if len(words) <= most:
        return words
    cut = words[: most - 1]
    head, space, _ = cut.rpartition(" ")
    return f"{(head if space and len(head) > most // 2 else cut).rstrip(' ,;:.')}…"


def _breadcrumb(crumbs: Sequence[tuple[str, str]]) -> dict[str, Any]:
    items = [
        {"@type": "ListItem", "position": place, "name": name, "item": address}
        for place, (name, address) in enumerate(crumbs, start=1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def _script(*things: dict[str, Any]) -> str:
    graph = {"@context": "https://schema.org", "@graph": list(things)}
    # Inside <script> nothing is escaped: without "<" nothing can end it.
    return json.dumps(graph, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
