"""Where an article is: its address in each language, its topic and whom it is for.

All three belong to a revision and reach readers when it is published. Topic and audience are those of
all languages: a revision brings only what it changes, so that a text which was begun before somebody
moved the article does not move it back.
"""

from __future__ import annotations

import time
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from bot.errors import Conflict, NotFound
from bot.knowledge.article import Content
from bot.knowledge.articles import as_published, is_newest, owner_of_address
from bot.storage.tables import articles, old_slugs, revisions, translations


def held(connection: Connection, article: str) -> RowMapping | None:
    """What readers have of an article, locked, so that nobody moves it meanwhile."""
    query = select(articles).where(articles.c.id == article).with_for_update()
    return connection.execute(query).mappings().one_or_none()


def place_of(
    connection: Connection, content: Content, live: RowMapping, translation: int, last: int
) -> dict[str, Any]:
    """The columns of a new revision after `last` (0: the first); `live` is the article's row. Without
    a word about it the audience stays as it is."""
    audience = content.audience
    if audience is None:
        before = as_published(connection, translation, last)
        audience = before.content.audience if before else live["audience"]
    return {
        "slug": content.slug,
        "topic": content.topic,
        "changes_topic": content.topic != live["topic"],
        "audience": audience,
        "changes_audience": audience != live["audience"],
    }


def newest_slug(connection: Connection, translation: int) -> str:
    query = select(revisions.c.slug).where(revisions.c.translation_id == translation, is_newest())
    return str(connection.execute(query).scalar_one())


def check_address(connection: Connection, content: Content) -> None:
    """That no other article has it, or gets it with its draft; of two drafts that are saved at the
    same moment, the first that is published gets it. Raises `Conflict`."""
    owner = owner_of_address(connection, content.locale, content.slug, content.article)
    if owner is not None:
        raise Conflict(
            f"{content.slug!r} is the address of the article {owner!r} in {content.locale!r} "
            "already, or will be when its draft is published: choose another."
        )


def do_move(connection: Connection, translation: int, number: int) -> list[int]:
    """Bring readers to where this revision is; returns the rows of all languages that they have, if
    the article is for others or in another topic now. Raises `NotFound`, `Conflict`."""
    article = select(translations.c.article_id).where(translations.c.id == translation)
    held(connection, connection.scalar(article) or "")
    found = as_published(connection, translation, number)
    if found is None:
        raise NotFound(f"Translation {translation} has no revision {number}.")
    _readdress(connection, translation, found.content)
    own = revisions.c.translation_id == translation, revisions.c.number == number
    connection.execute(
        update(revisions).where(*own).values(changes_topic=False, changes_audience=False)
    )
    return _change_for_all(connection, found.content)


def _change_for_all(connection: Connection, content: Content) -> list[int]:
    place = {"topic": content.topic, "audience": content.audience}
    elsewhere = or_(*(articles.c[name] != value for name, value in place.items()))
    row = update(articles).where(articles.c.id == content.article, elsewhere).values(**place)
    if not connection.execute(row).rowcount:
        return []
    live = select(translations.c.id).where(
        translations.c.article_id == content.article,
        translations.c.published_revision.is_not(None),
    )
    return list(connection.scalars(live))


def _readdress(connection: Connection, translation: int, content: Content) -> None:
    """Give the translation its address, from which nobody is led elsewhere any more; the one that
    readers had leads to it from now on. Raises `Conflict`."""
    query = select(translations).where(translations.c.id == translation).with_for_update()
    row = connection.execute(query).one()
    _free_address(connection, content.locale, content.slug)
    if row.slug == content.slug:
        return
    if row.published_at is not None:
        _lead_here(connection, row.locale, row.slug, translation)
    try:
        own = translations.c.id == translation
        connection.execute(update(translations).where(own).values(slug=content.slug))
    except IntegrityError:
        raise Conflict(
            f"Another article has the address {content.slug!r} in {content.locale!r} now: choose "
            "another one, and save."
        ) from None


def _lead_here(connection: Connection, locale: str, slug: str, translation: int) -> None:
    _free_address(connection, locale, slug)
    now = time.time()
    row = insert(old_slugs).values(
        locale=locale, slug=slug, translation_id=translation, created_at=now
    )
    connection.execute(row)


def _free_address(connection: Connection, locale: str, slug: str) -> None:
    connection.execute(
        delete(old_slugs).where(old_slugs.c.locale == locale, old_slugs.c.slug == slug)
    )
