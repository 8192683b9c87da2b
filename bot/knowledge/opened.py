"""One translation as whoever works on it needs it: newest text, original, siblings, shared values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, select

from bot.knowledge.article import Content
from bot.knowledge.articles import is_newest
from bot.knowledge.history import (
    TEXT,
    compare,
    revision,
    revision_as_published,
    translation_row,
)
from bot.knowledge.originals import FIRST, behind, original_locale, published_changes
from bot.knowledge.values import load_values
from bot.storage.tables import articles, programs, revisions, staff, translations


@dataclass(frozen=True, slots=True)
class Sibling:
    """A translation of the article, whichever is open among them."""

    locale: str
    state: str
    outdated: str | None


@dataclass(frozen=True, slots=True)
class Original:
    """What the open text is translated from. `content` is the published revision, or the newest if
    there is none; `changes` is what was published since the translation was made, as `compare`
    tells it, and None if nothing was."""

    locale: str
    revision: int
    published_revision: int | None
    content: Content
    changes: list[dict[str, Any]] | None


@dataclass(frozen=True, slots=True)
class Opened:
    """`row`: the translation's row with its newest revision, owner and author, at the address, in
    the topic and for the audience that readers have; `content`: that revision, with those that its
    publishing would bring; `values`: each shared value in the translation's locale; `is_live`:
    whether readers have the article, in any language."""

    row: Row[Any]
    content: Content
    siblings: tuple[Sibling, ...]
    original: Original | None
    values: dict[str, str]
    is_live: bool

    @property
    def path(self) -> str:
        """Of the page that readers have, or will have."""
        row, content = self.row, self.content
        place = content if row.published_revision is None else row
        return f"/help/{row.locale}/{place.topic}/{place.slug}"

    @property
    def outdated(self) -> str | None:
        return next(one.outdated for one in self.siblings if one.locale == self.row.locale)


def open_translation(
    connection: Connection, article: str, locale: str, default_locale: str
) -> Opened:
    """Raises `NotFound`."""
    own = translation_row(connection, article, locale)
    rows = _siblings(connection, article)
    row = next(one for one in rows if one.id == own.id)
    first = original_locale([one.locale for one in rows], default_locale)
    original = next(one for one in rows if one.locale == first)
    missed = published_changes(connection, article).get(original.id, [])
    siblings = (
        Sibling(one.locale, one.state, None if one is original else behind(one.made_from, missed))
        for one in rows
    )
    values = load_values(connection)
    return Opened(
        row=row,
        content=revision_as_published(connection, row.id, row.number),
        siblings=tuple(siblings),
        original=None if original is row else _original(connection, original, row.made_from),
        values={name: values.get(name, locale) or "" for name in sorted(values.names)},
        is_live=any(one.published_revision is not None for one in rows),
    )


def _original(connection: Connection, row: Row[Any], made_from: int | None) -> Original:
    published = row.published_revision
    content = revision(connection, row.id, published or row.number)
    began = made_from or FIRST
    changes = None
    if published is not None and published > began:
        changes = compare(revision(connection, row.id, began), content, TEXT)
    return Original(row.locale, row.number, published, content, changes)


def _siblings(connection: Connection, article: str) -> Sequence[Row[Any]]:
    owner, author = staff.alias(), staff.alias()
    query = (
        select(
            translations,
            *(articles.c[name] for name in ("topic", "audience", "tags", "owner_id", "review_by")),
            *(revisions.c[name] for name in ("number", "made_from", "created_at", "author_id")),
            owner.c.name.label("owner"),
            func.coalesce(author.c.name, programs.c.name).label("author"),
        )
        .join(articles, articles.c.id == translations.c.article_id)
        .join(revisions, revisions.c.translation_id == translations.c.id)
        .outerjoin(owner, owner.c.id == articles.c.owner_id)
        .outerjoin(author, author.c.id == revisions.c.author_id)
        .outerjoin(programs, programs.c.id == revisions.c.program_id)
        .where(translations.c.article_id == article, is_newest())
        .order_by(translations.c.id)
    )
    return connection.execute(query).all()


def original(connection: Connection, article: str, default_locale: str) -> Row[Any] | None:
    """The newest revision of the original, if the article is there."""
    rows = _siblings(connection, article)
    if not rows:
        return None
    locale = original_locale([row.locale for row in rows], default_locale)
    return next(row for row in rows if row.locale == locale)


def made_from(connection: Connection, article: str, locale: str) -> int | None:
    """What the newest revision of this translation was made from, as far as it is known."""
    rows = _siblings(connection, article)
    return next((row.made_from for row in rows if row.locale == locale), None)
