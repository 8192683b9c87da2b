"""One article in one language: read it, write a new one, save what was changed."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from bot.documented import documented
from bot.editor import told
from bot.editor.context import (
    ARTICLES,
    ArticleId,
    ArticleReader,
    Editing,
    Here,
    Locale,
    Writer,
)
from bot.editor.shown import present_article
from bot.editor.text import Change, New, Text, check
from bot.errors import Conflict, NotFound, RequestInvalid
from bot.knowledge.article import Content
from bot.knowledge.attachments import do_keep
from bot.knowledge.history import translation_row
from bot.knowledge.opened import made_from, original
from bot.knowledge.revisions import Save, do_save_revision
from bot.people.programs import Program
from bot.people.staff import Person

router = APIRouter(prefix=ARTICLES, tags=["editor"])


@router.get("/{article}/{locale}", **documented(told.Article))
def read(article: ArticleId, locale: Locale, session: ArticleReader, here: Here) -> dict[str, Any]:
    """The newest revision, whatever its state, and all that belongs to it."""
    with here.database.read() as connection:
        return present_article(connection, here, session.person, article, locale)


@router.post("", **documented(told.Article, 201))
def create(body: New, session: Writer, here: Here) -> dict[str, Any]:
    """A new article, or a new language of one; a draft until somebody publishes it."""
    return _save(here, session.person, body, body.article, body.locale, base=0)


@router.put("/{article}/{locale}", **documented(told.Article))
def save(
    article: ArticleId, locale: Locale, body: Change, session: Writer, here: Here
) -> dict[str, Any]:
    """The next revision; 409 if somebody saved after `base`, and nothing is overwritten."""
    return _save(here, session.person, body, article, locale, base=body.base)


def _save(
    here: Editing, person: Person, body: Text, article: str, locale: str, base: int
) -> dict[str, Any]:
    with here.database.read() as connection:
        content = check(connection, body, article, locale, here.settings.languages)
    with here.database.write() as connection:
        do_save(connection, here, person, body, content, base)
        return present_article(connection, here, person, article, locale)


def do_save(
    connection: Connection,
    here: Editing,
    who: Person | Program,
    body: Text,
    content: Content,
    base: int,
) -> None:
    """Store the checked `content` of `body`; `base` is 0 for a text that is new.

    Raises `Conflict`, `NotFound`, `RequestInvalid`."""
    article, locale = content.article, content.locale
    try:
        _check_place(connection, article, locale, is_new=base == 0)
        made_from = _made_from(connection, here, body.made_from, article, locale)
        is_person = isinstance(who, Person)
        save = Save(
            author=who.id if is_person else None,
            program=None if is_person else who.id,
            comment=body.comment.strip(),
            base=base,
            made_from=made_from,
            significance=body.significance,
        )
        do_save_revision(connection, content, save)
        do_keep(connection, content)
    except IntegrityError:
        raise Conflict(
            f"Somebody has just made the article {article!r}, or one at the same address: "
            "look at it first."
        ) from None


def _check_place(connection: Connection, article: str, locale: str, *, is_new: bool) -> None:
    """Raises `Conflict` for a new text that is there already, `NotFound` for an old one that is not."""
    try:
        translation_row(connection, article, locale)
    except NotFound:
        if not is_new:
            raise
        return
    if is_new:
        raise Conflict(
            f"There is an article {article!r} in {locale!r} already: open it, or choose another id."
        )


def _made_from(
    connection: Connection, here: Editing, given: int | None, article: str, locale: str
) -> int | None:
    """The revision of the original that the text is made from; without a word about it, the same as
    before. Raises `RequestInvalid` when the original has no such revision."""
    first = original(connection, article, here.settings.default_locale)
    if first is None or first.locale == locale:
        return None
    if given is None:
        return made_from(connection, article, locale)
    if given > first.number:
        raise RequestInvalid(f"made_from: the text in {first.locale!r} has no revision {given}.")
    return given
