"""Links in a text that lead to no page of the help centre."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

from sqlalchemy import Connection, select

from bot.knowledge.article import PUBLIC
from bot.knowledge.articles import find_moved, find_published
from bot.knowledge.render import PICTURES
from bot.storage.tables import articles, attachments, translations

ROOT = "/help"


def broken_links(
    connection: Connection, html: str, url: str, languages: Collection[str]
) -> list[str]:
    """The paths below `ROOT` that lead nowhere, in order; links of `url`, the site's own address,
    count as well."""
    found = dict.fromkeys(_own_paths(html, url))
    return [path for path in found if not _leads_somewhere(connection, path, languages)]


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        wanted = {"a": "href", "img": "src"}.get(tag)
        self.found += [value for name, value in attrs if name == wanted and value]


def _own_paths(html: str, url: str) -> Iterator[str]:
    links = _Links()
    links.feed(html)
    for link in links.found:
        path = link.removeprefix(url)
        if path.startswith(f"{ROOT}/"):
            yield unquote(urlsplit(path).path)


def _leads_somewhere(connection: Connection, path: str, languages: Collection[str]) -> bool:
    if "\x00" in path:
        return False
    if path.startswith(PICTURES):
        row = attachments.c.id == path.removeprefix(PICTURES)
        return connection.execute(select(attachments.c.id).where(row)).first() is not None
    locale, *place = path.removeprefix(f"{ROOT}/").rstrip("/").split("/")
    if locale not in languages or len(place) > 2:
        return False
    if len(place) == 2:
        found = find_published(connection, locale, *place) or find_moved(
            connection, locale, place[1]
        )
        return found is not None
    return not place or place[0] == "search" or _is_topic(connection, locale, place[0])


def _is_topic(connection: Connection, locale: str, topic: str) -> bool:
    query = (
        select(articles.c.id)
        .join(translations, translations.c.article_id == articles.c.id)
        .where(
            articles.c.topic == topic,
            articles.c.audience == PUBLIC,
            translations.c.locale == locale,
            translations.c.published_revision.is_not(None),
        )
    )
    return connection.execute(query.limit(1)).first() is not None
