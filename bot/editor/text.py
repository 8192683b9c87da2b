"""What an editor sends of an article, checked by the same rules as a file."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from pydantic import Field
from sqlalchemy import Connection

from bot.desk.context import Body
from bot.editor.context import HIGHEST
from bot.errors import NotFound, RequestInvalid
from bot.knowledge.article import NORMAL, Content
from bot.knowledge.rules import (
    RuleBroken,
    check_body,
    check_fields,
    check_place,
    check_text,
    one_line,
)
from bot.knowledge.values import load_values, unknown_values
from bot.people import staff

LONGEST_COMMENT = 500


class Text(Body):
    """One language of an article. Of audience, tags, owner (a person's id or e-mail address) and
    review_by, which all languages share, what is left out stays as it is; null empties it."""

    topic: str
    slug: str
    title: str
    answer: str
    body: str
    questions: list[str]
    audience: str | None = None
    tags: list[str] | None = None
    owner: int | str | None = None
    review_by: str | None = None
    comment: str = Field(default="", max_length=LONGEST_COMMENT)
    made_from: int | None = Field(default=None, ge=1, le=HIGHEST)
    significance: str = NORMAL


class New(Text):
    article: str
    locale: str


class Change(Text):
    """`base` is the number of the revision that the author began with."""

    base: int = Field(ge=1, le=HIGHEST)


def check(
    connection: Connection, body: Text, article: str, locale: str, languages: Collection[str]
) -> Content:
    """The content to store. Raises `RequestInvalid` that names the field."""
    details = _details(connection, body)
    told = {key: value for key, value in details.items() if value not in (None, "")}
    try:
        check_place(locale, body.topic, body.slug, languages)
        check_fields(
            {
                "id": article,
                "title": body.title,
                "answer": body.answer,
                "questions": body.questions,
                **told,
            }
        )
        check_body(body.body)
        if body.comment.strip():
            check_text("comment", body.comment, LONGEST_COMMENT)
        content = Content(
            article=article,
            locale=locale,
            topic=body.topic,
            slug=body.slug,
            title=one_line(body.title),
            answer=body.answer.strip(),
            body=body.body.replace("\r\n", "\n").strip(),
            questions=tuple(one_line(question) for question in body.questions),
            audience=body.audience,
            tags=tuple(details["tags"]) if "tags" in details else None,
            owner=details.get("owner"),
            review_by=details.get("review_by"),
        )
    except RuleBroken as broken:
        raise RequestInvalid(f"{broken.key}: {broken.message}") from None
    _check_values(connection, content)
    return content


def _details(connection: Connection, body: Text) -> dict[str, Any]:
    """What is said about the article: emptied is "" or an empty list."""
    given: dict[str, Any] = {}
    if body.audience is not None:
        given["audience"] = body.audience
    if "tags" in body.model_fields_set:
        given["tags"] = body.tags or []
    if "owner" in body.model_fields_set:
        given["owner"] = _email(connection, body.owner)
    if "review_by" in body.model_fields_set:
        given["review_by"] = body.review_by or ""
    return given


def _email(connection: Connection, owner: int | str | None) -> str:
    if not isinstance(owner, int):
        return owner or ""
    try:
        return staff.get(connection, owner).email
    except NotFound:
        raise RequestInvalid(f"owner: nobody at the desk has the id {owner}.") from None


def _check_values(connection: Connection, content: Content) -> None:
    unknown = unknown_values(content, load_values(connection).names)
    if unknown:
        names = ", ".join(f"{{{name}}}" for name in unknown)
        raise RequestInvalid(f"body: there is no shared value {names}; add it or correct the name.")
