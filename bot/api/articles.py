"""Articles: listed, read, written. Who may, and what a text must be, are as in the editor."""

from __future__ import annotations

from typing import Annotated, Any, Literal
from urllib.parse import quote

from fastapi import APIRouter, Query, Response
from pydantic import ConfigDict
from sqlalchemy import Connection

from bot.api.article import Article, ArticleSummary, Audience, State, shown, summary
from bot.api.calls import ArticleReader, Call, Done, Writer
from bot.api.context import PREFIX
from bot.api.etags import UNCHANGED, IfMatch, IfNoneMatch, check_match, etag, tagged
from bot.api.pages import Page, Paged
from bot.editor.article import do_save
from bot.editor.context import LONGEST_LOCALE, ArticleId, Locale
from bot.editor.text import New, Text, check
from bot.knowledge.article import Content
from bot.knowledge.overview import Filter, Line, overview, words_of
from bot.knowledge.rules import MAX_TAG, MAX_TITLE, MAX_TOPIC

ARTICLES = f"{PREFIX}/articles"
router = APIRouter(prefix=ARTICLES, tags=["articles"])


class ArticleText(Text):
    """One language of an article, whole. Of audience, tags, owner (a person's id or e-mail address)
    and review_by, which all languages share, what is left out stays as it is; null empties it."""

    model_config = ConfigDict(extra="forbid", strict=True)


class NewArticle(New):
    """A new article, or a new language of one: `article` is its id in all languages."""

    model_config = ConfigDict(extra="forbid", strict=True)


@router.get("")
def articles_found(
    call: ArticleReader,
    paged: Paged,
    state: State | None = None,
    locale: Annotated[str, Query(max_length=LONGEST_LOCALE)] = "",
    topic: Annotated[str, Query(max_length=MAX_TOPIC)] = "",
    audience: Audience | None = None,
    tag: Annotated[str, Query(max_length=MAX_TAG)] = "",
    words: Annotated[str, Query(max_length=MAX_TITLE)] = "",
    outdated: Literal[True] | None = None,
    since: Annotated[float | None, Query(ge=0, le=2**40, allow_inf_nan=False)] = None,
) -> Page[ArticleSummary]:
    """An item for each language of each article, by id and locale. `words` stand in title, id,
    address or tags; `since`: saved, or changed for readers, at that time or later (UNIX seconds)."""
    wanted = Filter(
        state,
        locale or None,
        topic or None,
        audience,
        words_of(words),
        outdated=outdated is not None,
    )
    with call.here.database.read() as connection:
        found = overview(connection, call.here.settings.default_locale)
    lines = [
        line
        for each in found.values()
        for line in each
        if wanted.takes(line)
        and (not tag or tag in line.tags)
        and (since is None or line.changed_at >= since)
    ]
    return paged.slice(sorted(lines, key=_place), _place, summary)


@router.post("", status_code=201, response_model=Article)
def make(body: NewArticle, call: Writer) -> Response:
    """A new article, or a new language of one: a draft until somebody publishes it. 409 if it is
    there, or another has the slug."""
    content = _checked(call, body, body.article, body.locale)

    def do(connection: Connection) -> Done:
        do_save(connection, call.here.editing, call.program, body, content, base=0)
        place = {"Location": f"{ARTICLES}/{quote(content.article)}/{content.locale}"}
        return done(connection, call, content.article, content.locale, status=201, headers=place)

    return call.once("article_made", do)


@router.get("/{article}/{locale}", response_model=Article, responses=UNCHANGED)
def read(
    article: ArticleId, locale: Locale, call: ArticleReader, if_none_match: IfNoneMatch = None
) -> Response:
    """The newest revision, whatever its state, with its `ETag`."""
    with call.here.database.read() as connection:
        return tagged(shown(connection, call.here.editing, article, locale), if_none_match)


@router.put("/{article}/{locale}", response_model=Article)
def change(
    article: ArticleId,
    locale: Locale,
    body: ArticleText,
    call: Writer,
    if_match: IfMatch = None,
) -> Response:
    """The next revision, a draft; what is published stays. 412 brings what somebody else has saved
    meanwhile."""
    content = _checked(call, body, article, locale)

    def do(connection: Connection) -> Done:
        now = shown(connection, call.here.editing, article, locale, lock=True)
        check_match(if_match, now)
        do_save(connection, call.here.editing, call.program, body, content, base=now.revision)
        return done(connection, call, article, locale)

    return call.once("article_saved", do)


def done(
    connection: Connection,
    call: Call,
    article: str,
    locale: str,
    *,
    status: int = 200,
    headers: dict[str, str] | None = None,
    **details: Any,
) -> Done:
    """The article as it is now, with its tag."""
    now = shown(connection, call.here.editing, article, locale)
    return Done(
        now,
        f"article:{article}",
        status=status,
        headers={"ETag": etag(now), **(headers or {})},
        details={"locale": locale, **details},
    )


def _checked(call: Call, body: Text, article: str, locale: str) -> Content:
    """Raises `RequestInvalid`."""
    with call.here.database.read() as connection:
        return check(connection, body, article, locale, call.here.settings.languages)


def _place(line: Line) -> str:
    return f"{line.article}/{line.locale}"
