"""A file's text over what the desk has: taken if nobody wrote there meanwhile, else a conflict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from bot.errors import Conflict
from bot.knowledge.article import DRAFT, REVIEW, Article
from bot.knowledge.articles import newest, published_as_written
from bot.knowledge.encoding import Vector
from bot.knowledge.files import ArticleFile, Problem
from bot.knowledge.revisions import Save, Saved, do_publish, do_save_revision
from bot.storage.tables import translations
from bot.text.encoder import Kind

Place = tuple[str, str]  # article, locale


@dataclass(frozen=True, slots=True)
class Newest:
    """A translation's newest revision. `is_pending`: it is a draft that says something else than
    what readers have, at another address, in another topic or for others."""

    number: int
    content_hash: str
    is_pending: bool


def newest_revisions(connection: Connection) -> dict[Place, Newest]:
    """By article and locale."""
    query = select(translations.c.article_id, translations.c.locale, translations.c.state)
    states = {(row.article_id, row.locale): row.state for row in connection.execute(query)}
    live = {(one.id, one.locale): one for one in published_as_written(connection)}
    return {
        place: Newest(
            one.revision,
            one.content.hash,
            states[place] in (DRAFT, REVIEW) and _differs(one, live.get(place)),
        )
        for place, one in newest(connection).items()
    }


def _differs(one: Article, live: Article | None) -> bool:
    if live is None:
        return True
    mine, theirs = one.content, live.content
    return (mine.hash, mine.audience) != (theirs.hash, theirs.audience)


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
    except IntegrityError:
        words = "somebody has just made this article in the desk, or one at the same address;"
        return file.problem("", f"{words} do this again. Neither side was touched.")
    return saved
