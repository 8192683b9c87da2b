"""An article in one language as programs see it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, Literal

from sqlalchemy import Connection, select

from bot.api.context import Named, Shown
from bot.editor.context import Editing
from bot.editor.shown import present_place
from bot.errors import NotFound
from bot.knowledge.history import history
from bot.knowledge.opened import Opened, open_translation
from bot.knowledge.overview import Line, Somebody, somebody
from bot.storage.tables import articles

State = Literal["draft", "review", "published", "archived"]
Audience = Literal["public", "staff"]
Significance = Literal["minor", "normal", "major"]


class Author(Shown):
    """A person, or (`id` null) a program."""

    id: int | None
    name: str


class Translation(Shown):
    """A language of the article, and how much its original has changed since it was made."""

    locale: str
    state: State
    outdated: Significance | None


class ArticleSummary(Shown):
    """The newest revision of one language. `published_revision` is what readers get, null: nothing.
    `outdated` says how much the original has changed since this was translated. `changed_at`: the
    last save, or the last change of what readers get. Times are UNIX seconds."""

    article: str
    locale: str
    topic: str
    slug: str
    title: str
    state: State
    audience: Audience
    tags: list[str]
    owner: Named | None
    review_by: str | None
    outdated: Significance | None
    revision: int
    published_revision: int | None
    publish_at: float | None
    changed_at: float
    author: Author | None
    helpful: int
    unhelpful: int


class Article(Shown):
    """The newest revision of one language, whatever its state; `answer` and `body` are Markdown with
    the names of shared values in braces. `topic`, `slug` and `audience` are those that its publishing
    brings; `path` is where readers have it, or will. `published_revision` is what readers get, null: nothing.
    `made_from` is the revision of the original that was translated. Times are UNIX seconds."""

    article: str
    locale: str
    topic: str
    slug: str
    path: str
    audience: Audience
    tags: list[str]
    owner: Named | None
    review_by: str | None
    state: State
    revision: int
    published_revision: int | None
    published_at: float | None
    scheduled_revision: int | None
    publish_at: float | None
    made_from: int | None
    outdated: Significance | None
    title: str
    answer: str
    body: str
    questions: list[str]
    author: Author | None
    comment: str
    saved_at: float
    locales: list[Translation]


def shown(
    connection: Connection, here: Editing, article: str, locale: str, *, lock: bool = False
) -> Article:
    """The article as it is now; `lock`: in all languages, until the transaction ends. Raises
    `NotFound`."""
    if lock:
        row = select(articles.c.id).where(articles.c.id == article).with_for_update()
        if connection.scalar(row) is None:
            raise NotFound(f"There is no article {article!r}.")
    opened = open_translation(connection, article, locale, here.settings.default_locale)
    return _present(opened, history(connection, opened.row.id)[0].comment)


def summary(line: Line) -> ArticleSummary:
    plain = ArticleSummary.model_fields.keys() - {"tags", "owner", "author"}
    return ArticleSummary(
        **{key: getattr(line, key) for key in plain},
        tags=list(line.tags),
        owner=_owner(line.owner),
        author=_author(line.updated_by),
    )


def _present(opened: Opened, comment: str) -> Article:
    row, content = opened.row, opened.content
    same = ("locale", "review_by", "state", "published_revision")
    more = ("published_at", "scheduled_revision", "publish_at", "made_from")
    about: dict[str, Any] = {key: getattr(row, key) for key in (*same, *more)}
    return Article(
        **about | present_place(content) | {"outdated": opened.outdated},
        article=row.article_id,
        path=opened.path,
        tags=list(row.tags),
        owner=_owner(somebody(row.owner_id, row.owner)),
        revision=row.number,
        title=content.title,
        answer=content.answer,
        body=content.body,
        questions=list(content.questions),
        author=_author(somebody(row.author_id, row.author)),
        comment=comment,
        saved_at=row.created_at,
        locales=[Translation.model_validate(asdict(one)) for one in opened.siblings],
    )


def _author(who: Somebody) -> Author | None:
    return None if who is None else Author(id=who[0], name=who[1])


def _owner(who: Somebody) -> Named | None:
    return None if who is None or who[0] is None else Named(id=who[0], name=who[1])
