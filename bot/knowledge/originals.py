"""Which text is an article's original, and how far its translations are behind it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from sqlalchemy import Connection, func, select

from bot.knowledge.article import SIGNIFICANCES
from bot.storage.tables import revisions, translations

# A revision's number, and how much it concerns the translations.
Change: TypeAlias = tuple[int, str]
FIRST = 1


def original_locale(locales: Sequence[str], default: str) -> str:
    """Of an article's `locales`, the oldest first: the one that the others are made from."""
    return default if default in locales else locales[0]


def behind(made_from: int | None, changes: Iterable[Change]) -> str | None:
    """The greatest significance of the original's `changes` that a translation lacks. A translation
    that does not say what it was made from, as those from files, was made from the first revision."""
    missed = {significance for number, significance in changes if number > (made_from or FIRST)}
    return next((name for name in reversed(SIGNIFICANCES) if name in missed), None)


def published_changes(
    connection: Connection, article: str | None = None
) -> Mapping[int, list[Change]]:
    """By translation: of its revisions after the first, up to the published one, the last of each
    significance. `article` limits it."""
    query = (
        select(
            revisions.c.translation_id,
            revisions.c.significance,
            func.max(revisions.c.number).label("number"),
        )
        .join(translations, translations.c.id == revisions.c.translation_id)
        .where(revisions.c.number > FIRST, revisions.c.number <= translations.c.published_revision)
    )
    query = query.group_by(revisions.c.translation_id, revisions.c.significance)
    if article is not None:
        query = query.where(translations.c.article_id == article)
    found: dict[int, list[Change]] = {}
    for row in connection.execute(query):
        found.setdefault(row.translation_id, []).append((row.number, row.significance))
    return found
