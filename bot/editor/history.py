"""What an article said before."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query
from sqlalchemy import Row

from bot.documented import documented
from bot.editor import told
from bot.editor.context import (
    ARTICLES,
    HIGHEST,
    ArticleId,
    ArticleReader,
    Here,
    Locale,
    Number,
    present_somebody,
)
from bot.editor.shown import present_place, present_text
from bot.errors import NotFound
from bot.knowledge import history
from bot.knowledge.overview import somebody

router = APIRouter(prefix=f"{ARTICLES}/{{article}}/{{locale}}", tags=["editor"])

Compared = Annotated[int, Query(ge=1, le=HIGHEST)]


@router.get("/revisions", **documented(told.Revisions))
def revisions(
    article: ArticleId, locale: Locale, _session: ArticleReader, here: Here
) -> dict[str, Any]:
    """Who saved when and why, the newest first."""
    with here.database.read() as connection:
        own = history.translation_row(connection, article, locale)
        rows = history.history(connection, own.id)
    return {"revisions": [_present(row, own.published_revision) for row in rows]}


@router.get("/revisions/{number}", **documented(told.WholeRevision))
def revision(
    article: ArticleId, locale: Locale, number: Number, _session: ArticleReader, here: Here
) -> dict[str, Any]:
    """One of them with its text."""
    with here.database.read() as connection:
        own = history.translation_row(connection, article, locale)
        rows = history.history(connection, own.id)
        row = next((row for row in rows if row.number == number), None)
        if row is None:
            raise NotFound(f"There is no revision {number} of this text.")
        content = history.revision(connection, own.id, number)
    return {
        **_present(row, own.published_revision),
        **present_place(content),
        "text": present_text(content),
    }


@router.get("/compare", **documented(told.Comparison))
def compare(
    article: ArticleId,
    locale: Locale,
    old: Compared,
    new: Compared,
    _session: ArticleReader,
    here: Here,
) -> dict[str, Any]:
    """The fields that differ, line by line and word by word."""
    with here.database.read() as connection:
        own = history.translation_row(connection, article, locale)
        before = history.revision(connection, own.id, old)
        after = history.revision(connection, own.id, new)
    return {"fields": history.compare(before, after)}


def _present(row: Row[Any], published: int | None) -> dict[str, Any]:
    return {
        "number": row.number,
        "author": present_somebody(somebody(row.author_id, row.author)),
        "saved_at": row.created_at,
        "comment": row.comment,
        "significance": row.significance,
        "made_from": row.made_from,
        "is_published": row.number == published,
    }
