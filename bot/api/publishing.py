"""Articles from a draft to the readers and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fastapi import APIRouter, Response
from pydantic import Field
from sqlalchemy import Connection

from bot.api.article import Article, shown
from bot.api.articles import ARTICLES, done
from bot.api.calls import Call, Done, Publisher, Writer
from bot.api.context import HIGHEST, Body
from bot.editor import states
from bot.editor.context import ArticleId, Locale
from bot.editor.text import LONGEST_COMMENT
from bot.knowledge import revisions
from bot.knowledge.history import revision, translation_row
from bot.knowledge.publishing import vectors_for
from bot.knowledge.revisions import Saved

router = APIRouter(prefix=f"{ARTICLES}/{{article}}/{{locale}}", tags=["articles"])


class Revision(Body):
    """The number of the revision that is meant."""

    revision: int = Field(ge=1, le=HIGHEST)


class Refusal(Revision):
    """`comment` says what is to be changed."""

    comment: str = Field(default="", max_length=LONGEST_COMMENT, pattern=r"^[^\x00]*$")


class Publication(Revision):
    """`accept_lost`: publish although questions would no longer lead to their article."""

    accept_lost: bool = False


class Plan(Publication):
    """`at` in UNIX seconds; null takes the plan back."""

    at: float | None = Field(default=None, ge=0, le=states.LAST_SECOND, allow_inf_nan=False)


@router.post("/submit", response_model=Article)
def submit(article: ArticleId, locale: Locale, body: Revision, call: Writer) -> Response:
    """Ask for a review of the newest revision, which is a draft."""
    return _step(call, article, locale, body, "article_submitted", revisions.do_submit)


@router.post("/send-back", response_model=Article)
def send_back(article: ArticleId, locale: Locale, body: Refusal, call: Publisher) -> Response:
    """From review to draft again; the comment stands in the history."""
    words = body.comment.strip()
    comment = f"{call.program.name}: {words}" if words else ""

    def do(connection: Connection, saved: Saved) -> None:
        revisions.do_send_back(connection, saved, comment)

    return _step(call, article, locale, body, "article_sent_back", do)


@router.post("/publish", response_model=Article)
def publish(article: ArticleId, locale: Locale, body: Publication, call: Publisher) -> Response:
    """Show this revision to readers. 409 `questions_lost` names in `lost` the questions that would no
    longer lead to their article."""
    if earlier := call.earlier():
        return earlier
    saved = _decided(call, article, locale, body)
    here = call.here.editing
    with here.database.read() as connection:
        content = revision(connection, saved.translation, saved.number)
    vectors = vectors_for(here.database, here.library.encoder, content)

    def do(connection: Connection, saved: Saved) -> None:
        revisions.do_publish(connection, saved, vectors)

    return _step(call, article, locale, body, "article_published", do)


@router.post("/schedule", response_model=Article)
def schedule(article: ArticleId, locale: Locale, body: Plan, call: Publisher) -> Response:
    """Publish this revision later, by itself. What would get lost is asked now."""
    if earlier := call.earlier():
        return earlier
    if body.at is None:
        body.accept_lost = True
    _decided(call, article, locale, body)

    def do(connection: Connection, saved: Saved) -> None:
        revisions.do_schedule(connection, saved, body.at)

    return _step(call, article, locale, body, "article_planned", do, at=body.at)


@router.post("/archive", response_model=Article)
def archive(article: ArticleId, locale: Locale, call: Publisher) -> Response:
    """Take it down at once, whatever has been saved meanwhile: no page and no answer any more."""

    def do(connection: Connection) -> Done:
        shown(connection, call.here.editing, article, locale, lock=True)
        revisions.do_archive(connection, article, locale)
        return done(connection, call, article, locale)

    return call.once("article_archived", do)


def _step(
    call: Call,
    article: str,
    locale: str,
    body: Revision,
    action: str,
    step: Callable[[Connection, Saved], None],
    **details: Any,
) -> Response:
    def do(connection: Connection) -> Done:
        shown(connection, call.here.editing, article, locale, lock=True)
        step(connection, Saved(translation_row(connection, article, locale).id, body.revision))
        return done(connection, call, article, locale, **details)

    return call.once(action, do)


def _decided(call: Call, article: str, locale: str, body: Publication) -> Saved:
    """Raises `QuestionsLost`, `NotFound`, and `NotAllowed` where somebody else must publish it."""
    asked = states.Publication(revision=body.revision, accept_lost=body.accept_lost)
    saved, lost = states.decided(call.here.editing, call.program, article, locale, asked)
    if lost:
        raise states.refusal(lost)
    return saved
