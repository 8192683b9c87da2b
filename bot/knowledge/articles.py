"""Articles, translations and revisions: the rules, and the only writer of their tables."""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update

from bot.errors import Conflict, NotFound
from bot.knowledge.article import PUBLIC, Article, Content
from bot.knowledge.changes import record_changes
from bot.knowledge.passages import cut
from bot.storage.tables import articles, passages, revisions, translations
from bot.text.encoder import EXACT_NAME, Kind

DRAFT, PUBLISHED, ARCHIVED = "draft", "published", "archived"


@dataclass(frozen=True, slots=True)
class Saved:
    """A revision's place: the translation's row and the revision's number in it."""

    translation: int
    number: int


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list of all translations."""

    article: str
    locale: str
    topic: str
    slug: str
    state: str
    title: str


def do_save_revision(
    connection: Connection, content: Content, author: int | None = None, comment: str = ""
) -> Saved:
    """Store `content` as the translation's next revision; what is published stays as it is.

    Raises `Conflict` when another article has this slug in this language.
    """
    _put_article(connection, content)
    translation = _put_translation(connection, content)
    number = 1 + (
        connection.scalar(
            select(func.max(revisions.c.number)).where(revisions.c.translation_id == translation)
        )
        or 0
    )
    connection.execute(
        insert(revisions).values(
            translation_id=translation,
            number=number,
            title=content.title,
            answer=content.answer,
            body=content.body,
            questions=list(content.questions),
            content_hash=content.hash,
            author_id=author,
            comment=comment,
            created_at=time.time(),
        )
    )
    return Saved(translation, number)


def do_publish(
    connection: Connection, saved: Saved, vectors: Mapping[tuple[Kind, str], bytes]
) -> None:
    """Make this revision the one that readers get. Passages whose vector is not in `vectors` are
    found only after `encode_missing`. Raises `NotFound` when there is no such revision."""
    content = _content(connection, saved)
    connection.execute(
        update(translations)
        .where(translations.c.id == saved.translation)
        .values(state=PUBLISHED, published_revision=saved.number)
    )
    connection.execute(delete(passages).where(passages.c.translation_id == saved.translation))
    connection.execute(
        insert(passages),
        [
            {
                "translation_id": saved.translation,
                "kind": passage.kind,
                "heading": passage.heading,
                "text": passage.text,
                "encoder": EXACT_NAME,
                "vector": vectors.get(passage.key),
            }
            for passage in cut(content)
        ],
    )
    record_changes(connection, [saved.translation])


def do_archive(connection: Connection, article: str, locale: str) -> None:
    """Take a translation down at once: no page, no answer. Raises `NotFound`."""
    translation = connection.scalar(
        update(translations)
        .where(translations.c.article_id == article, translations.c.locale == locale)
        .values(state=ARCHIVED)
        .returning(translations.c.id)
    )
    if translation is None:
        raise NotFound(f"There is no article {article!r} in {locale!r}.")
    connection.execute(delete(passages).where(passages.c.translation_id == translation))
    record_changes(connection, [translation])


def published(connection: Connection, only: Collection[int] | None = None) -> list[Article]:
    """The public articles that readers get; `only` limits them to these translations."""
    query = _published()
    if only is not None:
        query = query.where(translations.c.id.in_(only))
    return [_article(row) for row in connection.execute(query)]


def find_published(connection: Connection, locale: str, topic: str, slug: str) -> Article | None:
    """The public article at this address, if there is one."""
    place = (translations.c.locale == locale, translations.c.slug == slug)
    row = connection.execute(_published().where(*place, articles.c.topic == topic)).first()
    return _article(row) if row else None


def published_in(connection: Connection, locale: str) -> list[Article]:
    """All public articles of a language, by topic and title."""
    query = _published().where(translations.c.locale == locale)
    rows = connection.execute(query.order_by(articles.c.topic, revisions.c.title))
    return [_article(row) for row in rows]


def published_translations(connection: Connection, article: str) -> list[Article]:
    """One article in all the languages in which readers can have it."""
    query = _published().where(translations.c.article_id == article)
    return [_article(row) for row in connection.execute(query.order_by(translations.c.locale))]


def latest_hashes(connection: Connection) -> dict[tuple[str, str], str]:
    """(article, locale) → the hash of its newest revision, whatever its state."""
    newest = (
        select(revisions.c.translation_id, func.max(revisions.c.number).label("number"))
        .group_by(revisions.c.translation_id)
        .subquery()
    )
    query = (
        select(translations.c.article_id, translations.c.locale, revisions.c.content_hash)
        .join(newest, newest.c.translation_id == translations.c.id)
        .join(
            revisions,
            (revisions.c.translation_id == newest.c.translation_id)
            & (revisions.c.number == newest.c.number),
        )
    )
    return {(row[0], row[1]): row[2] for row in connection.execute(query)}


def slugs(connection: Connection) -> dict[tuple[str, str], str]:
    """(locale, slug) → the article that has it."""
    query = select(translations.c.locale, translations.c.slug, translations.c.article_id)
    return {(row[0], row[1]): row[2] for row in connection.execute(query)}


def is_empty(connection: Connection) -> bool:
    return connection.execute(select(articles.c.id).limit(1)).first() is None


def list_translations(connection: Connection) -> list[Listed]:
    """Every translation, published or not, with the title of its newest revision."""
    newest = (
        select(revisions.c.title)
        .where(revisions.c.translation_id == translations.c.id)
        .order_by(revisions.c.number.desc())
        .limit(1)
        .scalar_subquery()
    )
    query = select(
        articles.c.id,
        translations.c.locale,
        articles.c.topic,
        translations.c.slug,
        translations.c.state,
        newest,
    ).join(articles, articles.c.id == translations.c.article_id)
    rows = connection.execute(
        query.order_by(articles.c.topic, articles.c.id, translations.c.locale)
    )
    return [Listed(*row) for row in rows]


def _put_article(connection: Connection, content: Content) -> None:
    values = {"topic": content.topic, "audience": content.audience}
    row = articles.c.id == content.article
    if connection.execute(update(articles).where(row).values(**values)).rowcount == 0:
        new = insert(articles).values(id=content.article, created_at=time.time(), **values)
        connection.execute(new)


def _put_translation(connection: Connection, content: Content) -> int:
    owner = _owner_of_slug(connection, content.locale, content.slug)
    if owner not in (None, content.article):
        raise Conflict(
            f"{content.slug!r} is the address of the article {owner!r} in {content.locale!r} "
            "already: choose another."
        )
    found = connection.scalar(
        update(translations)
        .where(
            translations.c.article_id == content.article, translations.c.locale == content.locale
        )
        .values(slug=content.slug)
        .returning(translations.c.id)
    )
    return found if found is not None else _insert_translation(connection, content)


def _insert_translation(connection: Connection, content: Content) -> int:
    new = insert(translations).values(
        article_id=content.article,
        locale=content.locale,
        slug=content.slug,
        state=DRAFT,
        published_revision=None,
    )
    return int(connection.execute(new.returning(translations.c.id)).scalar_one())


def _owner_of_slug(connection: Connection, locale: str, slug: str) -> str | None:
    return connection.scalar(
        select(translations.c.article_id).where(
            translations.c.locale == locale, translations.c.slug == slug
        )
    )


_COLUMNS: Sequence[Any] = (
    translations.c.id.label("translation"),
    translations.c.article_id,
    translations.c.locale,
    translations.c.slug,
    articles.c.topic,
    articles.c.audience,
    revisions.c.number,
    revisions.c.title,
    revisions.c.answer,
    revisions.c.body,
    revisions.c.questions,
    revisions.c.created_at,
)


def _with_revisions() -> Select[Any]:
    return (
        select(*_COLUMNS)
        .join(articles, articles.c.id == translations.c.article_id)
        .join(revisions, revisions.c.translation_id == translations.c.id)
    )


def _published() -> Select[Any]:
    return _with_revisions().where(
        translations.c.state == PUBLISHED,
        translations.c.published_revision == revisions.c.number,
        articles.c.audience == PUBLIC,
    )


def _content(connection: Connection, saved: Saved) -> Content:
    row = connection.execute(
        _with_revisions().where(
            translations.c.id == saved.translation, revisions.c.number == saved.number
        )
    ).first()
    if row is None:
        raise NotFound(f"Translation {saved.translation} has no revision {saved.number}.")
    return _article(row).content


def _article(row: Row[Any]) -> Article:
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
    )
    return Article(row.translation, row.number, content, row.created_at)
