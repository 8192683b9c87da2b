"""A file's text over what the desk has: taken if nobody wrote there meanwhile, else a conflict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from bot.errors import Conflict
from bot.knowledge.article import DRAFT, REVIEW
from bot.knowledge.articles import is_newest
from bot.knowledge.encoding import Vector
from bot.knowledge.files import ArticleFile, Problem
from bot.knowledge.revisions import Save, Saved, do_publish, do_save_revision
from bot.storage.tables import revisions, translations
from bot.text.encoder import Kind

Place = tuple[str, str]  # article, locale


@dataclass(frozen=True, slots=True)
class Newest:
    """A translation's newest revision. `is_pending`: it is a draft that says something else than
    what readers have."""

    number: int
    content_hash: str
    is_pending: bool


def newest_revisions(connection: Connection) -> dict[Place, Newest]:
    """By article and locale."""
    live = revisions.alias()
    query = (
        select(
            translations.c.article_id,
            translations.c.locale,
            translations.c.state,
            revisions.c.number,
            revisions.c.content_hash,
            live.c.content_hash.label("live_hash"),
        )
        .join(revisions, revisions.c.translation_id == translations.c.id)
        .outerjoin(
            live,
            (live.c.translation_id == translations.c.id)
            & (live.c.number == translations.c.published_revision),
        )
        .where(is_newest())
    )
    return {
        (row.article_id, row.locale): Newest(
            row.number,
            row.content_hash,
            row.state in (DRAFT, REVIEW) and row.content_hash != row.live_hash,
        )
        for row in connection.execute(query)
    }


def would_bury(file: ArticleFile, newest: Newest | None) -> Problem | None:
    """Why a file cannot be taken: it would hide a draft that says something else."""
    if newest is None or not newest.is_pending or newest.content_hash == file.content.hash:
        return None
    return file.problem(
        "",
        f"changed here, and revision {newest.number} in the desk is a draft that was not published; "
        "publish it, or restore there what readers have, then do this again. Neither was touched.",
    )


def do_take(
    connection: Connection,
    file: ArticleFile,
    newest: Newest | None,
    vectors: Mapping[tuple[Kind, str], Vector],
) -> Saved | Problem:
    """Publish the file's text, unless somebody has saved a revision after `newest`, or has given the
    file's name to another article: that is the problem, and nothing of this file is written."""
    save = Save(comment="from its file", base=newest.number if newest else 0)
    try:
        with connection.begin_nested():
            saved = do_save_revision(connection, file.content, save)
            do_publish(connection, saved, vectors)
    except Conflict as conflict:
        return file.problem("", f"{conflict.message} Neither side was touched.")
    return saved
