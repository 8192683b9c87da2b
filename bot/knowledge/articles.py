"""Reading articles: what readers get, and what there is."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Row,
    Select,
    case,
    func,
    or_,
    select,
    union,
)

from bot.knowledge.article import PUBLIC, Article, Content
from bot.knowledge.values import load_values
from bot.storage.tables import articles, old_slugs, revisions, staff, translations


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list of all translations."""

    article: str
    locale: str
    topic: str
    slug: str
    state: str
    title: str


def published(connection: Connection, only: Collection[int] | None = None) -> list[Article]:
    """What is published, for customers and for staff; `only` limits it to these translations."""
    query = _published()
    if only is not None:
        query = query.where(translations.c.id.in_(only))
    return _read(connection, query)


def published_as_written(connection: Connection) -> list[Article]:
    """What is published, with its placeholders, by article and locale."""
    order = (translations.c.article_id, translations.c.locale)
    return [to_article(row) for row in connection.execute(_published().order_by(*order))]


def find_published(connection: Connection, locale: str, topic: str, slug: str) -> Article | None:
    """The public article at this address, if there is one."""
    found = _read(connection, _public(translations.c.locale == locale, translations.c.slug == slug))
    return next((article for article in found if article.content.topic == topic), None)


def find_moved(connection: Connection, locale: str, slug: str) -> Article | None:
    """The public article that had this name once, or has it in another topic."""
    now = _public(translations.c.locale == locale, translations.c.slug == slug)
    was = _public(old_slugs.c.locale == locale, old_slugs.c.slug == slug).join(
        old_slugs, old_slugs.c.translation_id == translations.c.id
    )
    return next(iter(_read(connection, now) or _read(connection, was)), None)


def published_translations(connection: Connection, article: str) -> list[Article]:
    """One article in all the languages in which customers can have it."""
    query = _public(translations.c.article_id == article)
    return _read(connection, query.order_by(translations.c.locale))


def slugs(connection: Connection) -> dict[tuple[str, str], str]:
    """(locale, slug) → the article that has it, or that gets it with what is to be published."""
    return {(row.locale, row.slug): row.article_id for row in connection.execute(_addresses())}


def owner_of_address(connection: Connection, locale: str, slug: str, but: str) -> str | None:
    """The article other than `but` that has this address, or gets it with what is to be published."""
    addresses = _addresses(slug).subquery()
    query = select(addresses.c.article_id).where(
        addresses.c.locale == locale, addresses.c.article_id != but
    )
    return connection.scalar(query.limit(1))


def _addresses(slug: str | None = None) -> CompoundSelect[Any]:
    """(locale, slug, article_id): what readers have, and what drafts and plans will bring."""
    now = select(translations.c.locale, translations.c.slug, translations.c.article_id)
    to_come = (
        select(translations.c.locale, revisions.c.slug, translations.c.article_id)
        .join(revisions, revisions.c.translation_id == translations.c.id)
        .where(or_(is_newest(), revisions.c.number == translations.c.scheduled_revision))
    )
    if slug is not None:
        now = now.where(translations.c.slug == slug)
        to_come = to_come.where(revisions.c.slug == slug)
    return union(now, to_come)


def is_empty(connection: Connection) -> bool:
    return connection.execute(select(articles.c.id).limit(1)).first() is None


def list_translations(connection: Connection) -> list[Listed]:
    """Every translation, published or not, with the title and the place of its newest revision."""
    place = {column.name: column for column in to_come()}
    query = (
        select(
            articles.c.id,
            translations.c.locale,
            place["topic"],
            place["slug"],
            translations.c.state,
            revisions.c.title,
        )
        .join(translations, translations.c.article_id == articles.c.id)
        .join(revisions, revisions.c.translation_id == translations.c.id)
        .where(is_newest())
        .order_by(place["topic"], articles.c.id, translations.c.locale)
    )
    return [Listed(*row) for row in connection.execute(query)]


def newest(connection: Connection) -> dict[tuple[str, str], Article]:
    """(article, locale) → its newest revision with its placeholders, whatever its state, in the place
    that its publishing would give it."""
    rows = connection.execute(_with_revisions(to_come()).where(is_newest()))
    return {(row.article_id, row.locale): to_article(row) for row in rows}


def as_written(connection: Connection, translation: int, number: int) -> Article | None:
    """One revision with its placeholders, in the place that it had when it was saved."""
    return _one(connection, WRITTEN, translation, number)


def as_published(connection: Connection, translation: int, number: int) -> Article | None:
    """One revision with its placeholders, in the place that its publishing would give it."""
    return _one(connection, to_come(), translation, number)


def _one(
    connection: Connection, place: Sequence[Any], translation: int, number: int
) -> Article | None:
    row = connection.execute(
        _with_revisions(place).where(translations.c.id == translation, revisions.c.number == number)
    ).first()
    return to_article(row) if row else None


def is_newest() -> ColumnElement[bool]:
    """Of the revisions of a translation the last one."""
    other = revisions.alias()
    last = (
        select(func.max(other.c.number))
        .where(other.c.translation_id == revisions.c.translation_id)
        .scalar_subquery()
    )
    return revisions.c.number == last


def to_come() -> tuple[ColumnElement[Any], ...]:
    """Slug, topic and audience that readers get when a revision is published: of what all languages
    share that which it changes, or all that an older one said when readers had it."""
    is_older = revisions.c.number < translations.c.published_revision
    return (
        revisions.c.slug,
        *(
            case((or_(is_changed, is_older), told), else_=now).label(told.name)
            for is_changed, told, now in (
                (revisions.c.changes_topic, revisions.c.topic, articles.c.topic),
                (revisions.c.changes_audience, revisions.c.audience, articles.c.audience),
            )
        ),
    )


# Slug, topic and audience: as readers have them, and as a revision was saved with them.
LIVE: Sequence[Any] = (translations.c.slug, articles.c.topic, articles.c.audience)
WRITTEN: Sequence[Any] = (revisions.c.slug, revisions.c.topic, revisions.c.audience)


def _with_revisions(place: Sequence[Any]) -> Select[Any]:
    """All revisions of all translations, in the form that `to_article` takes."""
    return (
        select(*_COLUMNS, *place)
        .join(articles, articles.c.id == translations.c.article_id)
        .join(revisions, revisions.c.translation_id == translations.c.id)
        .outerjoin(staff, staff.c.id == articles.c.owner_id)
    )


def to_article(row: Row[Any]) -> Article:
    content = Content(
        article=row.article_id,
        locale=row.locale,
        topic=row.topic,
        slug=row.slug,
        title=row.title,
        answer=row.answer,
        body=row.body,
        questions=tuple(row.questions),
        audience=row.audience,
        tags=tuple(row.tags),
        owner=row.owner,
        review_by=row.review_by,
    )
    return Article(row.translation, row.number, content, row.published_at or row.created_at)


_COLUMNS: Sequence[Any] = (
    translations.c.id.label("translation"),
    translations.c.article_id,
    translations.c.locale,
    translations.c.published_at,
    articles.c.tags,
    articles.c.review_by,
    staff.c.email.label("owner"),
    revisions.c.number,
    revisions.c.title,
    revisions.c.answer,
    revisions.c.body,
    revisions.c.questions,
    revisions.c.created_at,
)


def _published() -> Select[Any]:
    return _with_revisions(LIVE).where(translations.c.published_revision == revisions.c.number)


def _public(*place: ColumnElement[bool]) -> Select[Any]:
    return _published().where(articles.c.audience == PUBLIC, *place)


def _read(connection: Connection, query: Select[Any]) -> list[Article]:
    values = load_values(connection)
    found = [to_article(row) for row in connection.execute(query)]
    return [
        dataclasses.replace(article, content=values.fill_content(article.content))
        for article in found
    ]
