"""Lists of what customers can read: everything of an article but its text."""

from __future__ import annotations

import functools
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, select

from bot.knowledge.article import PUBLIC
from bot.knowledge.changes import last_change
from bot.knowledge.values import load_values
from bot.storage import Database
from bot.storage.tables import articles, revisions, translations
from bot.text.folding import fold


@dataclass(frozen=True, slots=True)
class Heading:
    """A public article in one language; `translation` is the translation's row."""

    translation: int
    article: str
    locale: str
    topic: str
    slug: str
    title: str
    published_at: float

    @property
    def path(self) -> str:
        return f"/help/{self.locale}/{self.topic}/{self.slug}"


def headings_everywhere(connection: Connection) -> list[Heading]:
    """Of every language, by article and locale."""
    return _read(connection, _HEADINGS.order_by(articles.c.id, translations.c.locale))


def headings_of_language(database: Database, locale: str) -> Sequence[Heading]:
    """Those of a language, by topic and title; read again only when something has changed."""
    with database.read() as connection:
        change = last_change(connection)
    return _known(database, locale, change)


@functools.lru_cache(maxsize=64)
def _known(database: Database, locale: str, _change: int) -> Sequence[Heading]:
    # What is read here may be newer than the change that it is kept under, never older.
    with database.read() as connection:
        return headings_in(connection, locale)


def headings_in(connection: Connection, locale: str, topic: str | None = None) -> list[Heading]:
    """Those of a language, or of one topic in it, by topic and title."""
    query = _HEADINGS.where(translations.c.locale == locale)
    if topic is not None:
        query = query.where(articles.c.topic == topic)
    return sorted(_read(connection, query), key=_place)


def headings_of(connection: Connection, rows: Collection[int]) -> list[Heading]:
    """Those of these translations' rows that customers can read, in this order."""
    query = _HEADINGS.where(translations.c.id.in_(rows))
    found = {heading.translation: heading for heading in _read(connection, query)}
    return [found[row] for row in rows if row in found]


def headings_named(connection: Connection, slug: str) -> list[Heading]:
    """The articles that have this name in any language, in all their languages."""
    other = translations.alias()
    named = select(other.c.article_id).where(
        other.c.slug == slug, other.c.published_revision.is_not(None)
    )
    query = _HEADINGS.where(articles.c.id.in_(named))
    return _read(connection, query.order_by(articles.c.id, translations.c.locale))


def locales_of_topic(connection: Connection, topic: str) -> list[str]:
    """The languages in which a topic has articles."""
    query = (
        select(translations.c.locale)
        .join(articles, articles.c.id == translations.c.article_id)
        .where(
            articles.c.topic == topic,
            articles.c.audience == PUBLIC,
            translations.c.published_revision.is_not(None),
        )
    )
    return sorted(connection.scalars(query.distinct()))


_HEADINGS: Select[Any] = (
    select(
        translations.c.id,
        translations.c.article_id,
        translations.c.locale,
        translations.c.slug,
        translations.c.published_at,
        articles.c.topic,
        revisions.c.title,
        revisions.c.created_at,
    )
    .join(articles, articles.c.id == translations.c.article_id)
    .join(
        revisions,
        (revisions.c.translation_id == translations.c.id)
        & (revisions.c.number == translations.c.published_revision),
    )
    .where(articles.c.audience == PUBLIC)
)


def _place(heading: Heading) -> tuple[str, str, str]:
    # Databases do not agree about the order of letters.
    return heading.topic, fold(heading.title).text, heading.slug


def _read(connection: Connection, query: Select[Any]) -> list[Heading]:
    values = load_values(connection)
    return [
        Heading(
            row.id,
            row.article_id,
            row.locale,
            row.topic,
            row.slug,
            values.fill(row.title, row.locale),
            row.published_at or row.created_at,
        )
        for row in connection.execute(query)
    ]
