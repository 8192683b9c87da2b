"""What the editor's API answers. Its pages and it are of one version, so fields may be added."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel

State = Literal["draft", "review", "published", "archived"]
Significance = Literal["minor", "normal", "major"]
Audience = Literal["public", "staff"]


class Author(BaseModel):
    """A person, or (`id` null) a program."""

    id: int | None
    name: str


class LocaleState(BaseModel):
    locale: str
    state: State
    outdated: Significance | None


class May(BaseModel):
    """What whoever asks may do, and `why` not."""

    write: bool
    publish: bool
    why: str | None = None


class Votes(BaseModel):
    helpful: int
    unhelpful: int


class Line(BaseModel):
    """An article in one locale. Times are UNIX seconds."""

    article: str
    locale: str
    topic: str
    slug: str
    title: str
    state: State
    audience: Audience
    tags: list[str]
    owner: Author | None
    review_by: str | None
    is_due: bool
    outdated: Significance | None
    revision: int
    published_revision: int | None
    publish_at: float | None
    updated_at: float
    updated_by: Author | None
    votes: Votes
    locales: list[LocaleState]


class Owner(BaseModel):
    id: int
    name: str


class Articles(BaseModel):
    """A page of lines, and what can be chosen from."""

    articles: list[Line]
    total: int
    pages: int
    locales: list[str]
    topics: list[str]
    people: list[Owner]
    may: May


class Text(BaseModel):
    """What customers read, as it is written: with names of values in braces, and Markdown."""

    title: str
    answer: str
    body: str
    questions: list[str]


class Piece(BaseModel):
    text: str
    changed: bool


class Row(BaseModel):
    """Lines side by side, or (`skipped`) how many are left out."""

    kind: Literal["same", "changed", "added", "removed", "skipped"]
    old: list[Piece] | None = None
    new: list[Piece] | None = None
    count: int | None = None


class Difference(BaseModel):
    field: str
    rows: list[Row]


class Comparison(BaseModel):
    """The fields that differ."""

    fields: list[Difference]


class Original(BaseModel):
    locale: str
    revision: int
    published_revision: int | None
    text: Text
    changes: Comparison | None


class Live(BaseModel):
    """Where readers have an article; `slug` null: not in this locale."""

    topic: str
    slug: str | None
    audience: Audience


class Article(BaseModel):
    """The newest revision in one locale, and all that belongs to it. `topic`, `slug` and `audience`
    are those that its publishing brings, `live` and `path` those that readers have (null: they do not
    have the article). Times are UNIX seconds."""

    article: str
    locale: str
    topic: str
    slug: str
    audience: Audience
    live: Live | None
    tags: list[str]
    owner: Author | None
    review_by: str | None
    state: State
    revision: int
    published_revision: int | None
    published_at: float | None
    scheduled_revision: int | None
    publish_at: float | None
    made_from: int | None
    path: str
    text: Text
    author: Author | None
    comment: str
    saved_at: float
    outdated: Significance | None
    original: Original | None
    locales: list[LocaleState]
    values: dict[str, str]
    may: May


class Revision(BaseModel):
    number: int
    author: Author | None
    saved_at: float
    comment: str
    significance: Significance
    made_from: int | None
    is_published: bool


class Revisions(BaseModel):
    revisions: list[Revision]


class WholeRevision(Revision):
    topic: str
    slug: str
    audience: Audience
    text: Text


class Preview(BaseModel):
    answer_html: str
    body_html: str
    unknown_values: list[str]
    broken_links: list[str]


class Choice(BaseModel):
    article: str
    title: str
    locale: str


class Answer(BaseModel):
    """What the bot says; `by_draft`: the draft gave it."""

    kind: Literal["direct", "choose", "unknown"]
    confidence: float
    article: str | None
    title: str | None
    locale: str | None
    passage: str | None
    html: str | None
    choices: list[Choice]
    by_draft: bool


class Asked(BaseModel):
    today: Answer
    draft: Answer | None


class Taken(Choice):
    """A question that another article would answer."""

    question: str
    instead: Choice | None


class Similar(Choice):
    likeness: float


class Neighbours(BaseModel):
    takes: list[Taken]
    similar: list[Similar]


class Attachment(BaseModel):
    id: str
    url: str
    markdown: str


class Value(BaseModel):
    """An empty locale: the same in every language."""

    name: str
    locale: str
    value: str


class Values(BaseModel):
    version: str
    values: list[Value]


class BotText(BaseModel):
    """`version` is that of the text as it is said now, `standard` what `file` has."""

    key: str
    text: str
    version: str
    standard: str
    changed: bool
    arguments: list[str]
    file: str


class BotTexts(BaseModel):
    texts: list[BotText]


class GapQuestion(BaseModel):
    message_id: int
    text: str
    language: str | None
    reason: str
    article: str | None
    at: float
    conversation_id: str


class Gap(BaseModel):
    count: int
    languages: list[str | None]
    questions: list[GapQuestion]


class Gaps(BaseModel):
    groups: list[Gap]
    total: int
