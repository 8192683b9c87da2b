"""From a draft to the readers and back: review, publishing, planning, taking down, restoring."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from fastapi.responses import JSONResponse, Response
from pydantic import Field
from sqlalchemy import Connection, select

from bot.desk.context import Body
from bot.documented import documented
from bot.editor import told
from bot.editor.context import (
    ARTICLES,
    HIGHEST,
    ArticleId,
    Editing,
    Here,
    Locale,
    Publisher,
    Writer,
)
from bot.editor.shown import check_publisher, present_article
from bot.editor.text import LONGEST_COMMENT
from bot.errors import QuestionsLost
from bot.knowledge import revisions
from bot.knowledge.article import PUBLIC
from bot.knowledge.drafts import Taken, lost_questions
from bot.knowledge.history import revision, revision_as_published, translation_row
from bot.knowledge.publishing import publish_revision
from bot.knowledge.revisions import Saved
from bot.people.audit import do_audit
from bot.people.programs import Program
from bot.people.sessions import Session
from bot.people.staff import Person
from bot.storage import tables

# The end of 9999: no calendar that people use goes on.
LAST_SECOND = 253_402_300_799

router = APIRouter(prefix=f"{ARTICLES}/{{article}}/{{locale}}", tags=["editor"])


class Revision(Body):
    revision: int = Field(ge=1, le=HIGHEST)


class Refusal(Revision):
    comment: str = Field(default="", max_length=LONGEST_COMMENT, pattern=r"^[^\x00]*$")


class Publication(Revision):
    """`accept_lost`: publish although questions would no longer lead to their article."""

    accept_lost: bool = False


class Plan(Publication):
    """`at` in UNIX seconds; null takes the plan back."""

    at: float | None = Field(default=None, ge=0, le=LAST_SECOND)


@router.post("/submit", **documented(told.Article))
def submit(
    article: ArticleId, locale: Locale, body: Revision, session: Writer, here: Here
) -> dict[str, Any]:
    """Ask for a review of the newest revision."""
    with here.database.write() as connection:
        revisions.do_submit(connection, _saved(connection, article, locale, body))
        return present_article(connection, here, session.person, article, locale)


@router.post("/send-back", **documented(told.Article))
def send_back(
    article: ArticleId, locale: Locale, body: Refusal, session: Publisher, here: Here
) -> dict[str, Any]:
    """From review to draft again; the comment stands in the history."""
    words = body.comment.strip()
    comment = f"{session.person.name}: {words}" if words else ""
    with here.database.write() as connection:
        saved = _saved(connection, article, locale, body)
        revisions.do_send_back(connection, saved, comment)
        return present_article(connection, here, session.person, article, locale)


@router.post("/publish", **documented(told.Article))
def publish(
    article: ArticleId, locale: Locale, body: Publication, session: Publisher, here: Here
) -> dict[str, Any] | Response:
    """Show this revision to readers. 409 `questions_lost` asks for a decision first if a published
    article would lose questions."""
    saved, lost = decided(here, session.person, article, locale, body)
    if lost:
        return _ask_first(lost)
    publish_revision(
        here.database,
        here.library.encoder,
        saved,
        lambda connection: _do_audit(connection, session, "article_published", article, locale),
    )
    with here.database.read() as connection:
        return present_article(connection, here, session.person, article, locale)


@router.post("/schedule", **documented(told.Article))
def schedule(
    article: ArticleId, locale: Locale, body: Plan, session: Publisher, here: Here
) -> dict[str, Any] | Response:
    """Publish this revision later, by itself. What would get lost is asked now, when somebody can
    answer."""
    if body.at is None:
        body.accept_lost = True
    saved, lost = decided(here, session.person, article, locale, body)
    if lost:
        return _ask_first(lost)
    with here.database.write() as connection:
        revisions.do_schedule(connection, saved, body.at)
        _do_audit(connection, session, "article_planned", article, locale, at=body.at)
        return present_article(connection, here, session.person, article, locale)


@router.post("/archive", **documented(told.Article))
def archive(
    article: ArticleId, locale: Locale, body: Revision, session: Publisher, here: Here
) -> dict[str, Any]:
    """Take it down at once, whatever has been saved meanwhile."""
    with here.database.write() as connection:
        _saved(connection, article, locale, body)
        revisions.do_archive(connection, article, locale)
        _do_audit(connection, session, "article_archived", article, locale)
        return present_article(connection, here, session.person, article, locale)


@router.post("/restore", **documented(told.Article))
def restore(
    article: ArticleId, locale: Locale, body: Revision, session: Writer, here: Here
) -> dict[str, Any]:
    """Make an older revision's text the newest one; a draft."""
    with here.database.write() as connection:
        saved = _saved(connection, article, locale, body)
        revisions.do_restore(connection, saved, session.person.id)
        return present_article(connection, here, session.person, article, locale)


def present_taken(taken: Taken) -> dict[str, Any]:
    """`instead` is the article that would be found; null if none would."""
    instead = taken.instead and {
        "article": taken.instead.id,
        "title": taken.instead.content.title,
        "locale": taken.instead.locale,
    }
    return {
        "question": taken.question,
        "article": taken.article.id,
        "title": taken.article.content.title,
        "locale": taken.article.locale,
        "instead": instead,
    }


def _saved(connection: Connection, article: str, locale: str, body: Revision) -> Saved:
    return Saved(translation_row(connection, article, locale).id, body.revision)


def decided(
    here: Editing, who: Person | Program, article: str, locale: str, body: Publication
) -> tuple[Saved, list[Taken]]:
    """The revision, and the questions that its publishing would take away, unless that is accepted.
    Staff's articles answer no customer, so they take none.

    Raises `NotFound`, and `NotAllowed` for an author who may not publish alone."""
    with here.database.read() as connection:
        saved = _saved_to_publish(connection, here, who, article, locale, body)
        content = revision_as_published(connection, saved.translation, saved.number)
    if body.accept_lost or content.audience != PUBLIC:
        return saved, []
    return saved, lost_questions(here.library, content)


def _saved_to_publish(
    connection: Connection,
    here: Editing,
    who: Person | Program,
    article: str,
    locale: str,
    body: Revision,
) -> Saved:
    """Raises `NotFound`, and `NotAllowed` for an author who may not publish alone."""
    saved = _saved(connection, article, locale, body)
    revision(connection, saved.translation, saved.number)
    rows = tables.revisions.c
    author = connection.scalar(
        select(rows.author_id).where(
            rows.translation_id == saved.translation, rows.number == saved.number
        )
    )
    check_publisher(here, who, author)
    return saved


def refusal(lost: list[Taken]) -> QuestionsLost:
    """What whoever publishes is asked about first."""
    count = len(lost)
    asked = QuestionsLost(
        f"{count} question{'s' if count > 1 else ''} would no longer lead to "
        f"{'their article' if count > 1 else 'its article'}: change the text, or publish anyway."
    )
    asked.more = {"lost": [present_taken(one) for one in lost]}
    return asked


def _ask_first(lost: list[Taken]) -> Response:
    asked = refusal(lost)
    error = {"code": asked.code, "message": asked.message}
    return JSONResponse({"error": error, **asked.more}, asked.status)


def _do_audit(
    connection: Connection,
    session: Session,
    action: str,
    article: str,
    locale: str,
    **details: Any,
) -> None:
    do_audit(connection, session.actor, action, f"article:{article}", locale=locale, **details)
