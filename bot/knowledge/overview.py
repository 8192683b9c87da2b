"""All articles as content staff see them: a line for each article and language, with filters."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, TypeAlias

from sqlalchemy import Connection, Row, func, select

from bot.knowledge.articles import is_newest, to_come
from bot.knowledge.changes import changed_at
from bot.knowledge.originals import Change, behind, original_locale, published_changes
from bot.knowledge.values import load_values
from bot.storage.tables import articles, programs, revisions, staff, translations, votes
from bot.text.folding import fold

# A person's id, or None for a program, and a name.
Somebody: TypeAlias = tuple[int | None, str] | None


@dataclass(frozen=True, slots=True)
class Line:
    """A translation and its newest revision. `outdated`: how much the original has changed since
    (None: not at all, or this is the original). `changed_at`: the last save, or the last change of
    what readers get."""

    article: str
    locale: str
    topic: str
    slug: str
    title: str
    state: str
    audience: str
    tags: tuple[str, ...]
    owner: Somebody
    review_by: str | None
    outdated: str | None
    revision: int
    published_revision: int | None
    publish_at: float | None
    updated_at: float
    updated_by: Somebody
    changed_at: float
    helpful: int
    unhelpful: int

    def has(self, words: Iterable[str]) -> bool:
        """Whether each of the (folded) words stands in title, id, address or tags."""
        text = fold(" ".join((self.title, self.article, self.slug, *self.tags))).text
        return all(word in text for word in words)

    @property
    def is_due(self) -> bool:
        """Whether somebody should read it again."""
        return self.review_by is not None and self.review_by <= today()


@dataclass(frozen=True, slots=True)
class Filter:
    """What is wanted; None and False stand for everything."""

    state: str | None = None
    locale: str | None = None
    topic: str | None = None
    audience: str | None = None
    words: tuple[str, ...] = ()
    outdated: bool = False
    due: bool = False
    unhelpful: bool = False

    def takes(self, line: Line) -> bool:
        wanted = ("state", "locale", "topic", "audience")
        return (
            all(getattr(self, key) in (None, getattr(line, key)) for key in wanted)
            and (not self.outdated or line.outdated is not None)
            and (not self.due or line.is_due)
            and (not self.unhelpful or line.unhelpful > 0)
            and (not self.words or line.has(self.words))
        )


def words_of(text: str) -> tuple[str, ...]:
    """What is searched for when somebody types `text`."""
    return tuple(fold(text).text.split())


def today() -> str:
    return datetime.datetime.now(datetime.timezone.utc).date().isoformat()


def overview(connection: Connection, default_locale: str) -> dict[str, list[Line]]:
    """Each article's translations, the oldest first."""
    changes = published_changes(connection)
    counts = _votes(connection)
    values = load_values(connection)
    moments = changed_at(connection)
    found: dict[str, list[Line]] = {}
    for article, group in groupby(_rows(connection), key=lambda row: str(row.article_id)):
        rows = list(group)
        original = _original(rows, default_locale)
        missed = changes.get(original.id, [])
        found[article] = [
            _line(row, values.fill(row.title, row.locale), row is original, missed, counts, moments)
            for row in rows
        ]
    return found


def choose(found: Mapping[str, Sequence[Line]], wanted: Filter, default: str) -> list[Line]:
    """The wanted lines, one an article: in the default language, if it is wanted, else the oldest.
    Those that did not help come with the least helpful first; else the order is by topic and title.
    """
    lines = [line for each in found.values() for line in _first(each, wanted, default)]
    if wanted.unhelpful:
        return sorted(lines, key=lambda line: (-line.unhelpful, line.helpful, line.article))
    return sorted(lines, key=lambda line: (line.topic, line.title.casefold(), line.article))


def _first(lines: Iterable[Line], wanted: Filter, default: str) -> Iterator[Line]:
    taken = [line for line in lines if wanted.takes(line)]
    yield from sorted(taken, key=lambda line: line.locale != default)[:1]


def _original(rows: Sequence[Row[Any]], default: str) -> Row[Any]:
    locale = original_locale([row.locale for row in rows], default)
    return next(row for row in rows if row.locale == locale)


def _line(
    row: Row[Any],
    title: str,
    is_original: bool,
    changes: Iterable[Change],
    counts: Mapping[tuple[int, bool], int],
    moments: Mapping[int, float],
) -> Line:
    return Line(
        article=row.article_id,
        locale=row.locale,
        topic=row.topic,
        slug=row.slug,
        title=title,
        state=row.state,
        audience=row.audience,
        tags=tuple(row.tags),
        owner=somebody(row.owner_id, row.owner),
        review_by=row.review_by,
        outdated=None if is_original else behind(row.made_from, changes),
        revision=row.number,
        published_revision=row.published_revision,
        publish_at=row.publish_at,
        updated_at=row.created_at,
        updated_by=somebody(row.author_id, row.author),
        changed_at=max(row.created_at, moments.get(row.id, 0.0)),
        helpful=counts.get((row.id, True), 0),
        unhelpful=counts.get((row.id, False), 0),
    )


def somebody(row: int | None, name: str | None) -> Somebody:
    return None if row is None and name is None else (row, name or "")


def _rows(connection: Connection) -> Iterable[Row[Any]]:
    owner, author = staff.alias(), staff.alias()
    query = (
        select(
            *(translations.c[name] for name in ("id", "article_id", "locale", "state")),
            *(translations.c[name] for name in ("published_revision", "publish_at")),
            *(articles.c[name] for name in ("tags", "owner_id", "review_by")),
            *to_come(),
            *(revisions.c[name] for name in ("number", "title", "made_from")),
            *(revisions.c[name] for name in ("created_at", "author_id")),
            owner.c.name.label("owner"),
            func.coalesce(author.c.name, programs.c.name).label("author"),
        )
        .join(translations, translations.c.article_id == articles.c.id)
        .join(revisions, revisions.c.translation_id == translations.c.id)
        .outerjoin(owner, owner.c.id == articles.c.owner_id)
        .outerjoin(author, author.c.id == revisions.c.author_id)
        .outerjoin(programs, programs.c.id == revisions.c.program_id)
        .where(is_newest())
        .order_by(articles.c.id, translations.c.id)
    )
    return connection.execute(query)


def _votes(connection: Connection) -> dict[tuple[int, bool], int]:
    query = select(votes.c.translation_id, votes.c.helpful, func.count()).group_by(
        votes.c.translation_id, votes.c.helpful
    )
    return {(row[0], bool(row[1])): row[2] for row in connection.execute(query)}
