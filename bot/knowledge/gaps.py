"""What customers asked and no article answered well, grouped by meaning over all languages."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from sqlalchemy import Connection, Row, Select, bindparam, func, select, update

from bot.errors import NotFound
from bot.knowledge.encoding import NAME
from bot.knowledge.grouping import group
from bot.knowledge.library import Library
from bot.knowledge.passages import to_vector
from bot.knowledge.question import MOST_CHARACTERS
from bot.storage.tables import articles, messages, unanswered_questions

# Newest questions that are grouped: it takes a second, and nobody works through more.
MOST = 2_000
BATCH = 50
# How alike questions of one group are on average. Of 100 questions in five languages about 20 things
# (tests/knowledge/questions.yml), none of which stands in an article, 0.35 groups best: B-cubed F 0.97,
# against 0.93 at 0.30, where things get mixed, and 0.86 at 0.40, where languages come apart.
ALIKE = 0.35


@dataclass(frozen=True, slots=True)
class Gap:
    """Questions that mean the same, the most typical first: those that are most like the others."""

    questions: tuple[Row[Any], ...]

    @property
    def languages(self) -> list[str]:
        return sorted({row.language for row in self.questions if row.language})


def gaps(library: Library) -> tuple[list[Gap], int]:
    """What has not been settled, the largest group first, and how many questions there are.

    Vectors are made when they are first needed. Raises `AssistantUnavailable` before the articles
    have been loaded."""
    space = library.view().index.space
    encode_questions(library)
    with library.database.read() as connection:
        rows = connection.execute(_open().limit(MOST)).all()
        total = connection.scalar(_count()) or 0
    if not rows:
        return [], total
    vectors = np.stack([to_vector(row.vector) for row in rows])
    placed = space.place(vectors, [row.language or library.default_locale for row in rows])
    likeness = placed.likeness(placed)
    found = [_gap(rows, likeness, places) for places in group(likeness, ALIKE)]
    return sorted(found, key=lambda gap: -len(gap.questions)), total


def encode_questions(library: Library) -> None:
    """Give a vector to each open question that has none, batch by batch."""
    lacking = unanswered_questions.c.encoder != NAME
    with library.database.read() as connection:
        rows = connection.execute(_open().where(lacking).limit(MOST)).all()
    for start in range(0, len(rows), BATCH):
        some = rows[start : start + BATCH]
        vectors = library.encoder.encode([row.text[:MOST_CHARACTERS] for row in some])
        with library.database.write() as connection:
            connection.execute(
                update(unanswered_questions)
                .where(unanswered_questions.c.message_id == bindparam("row"))
                .values(vector=bindparam("made"), encoder=NAME),
                [
                    {"row": row.message_id, "made": vector.astype("<f4").tobytes()}
                    for row, vector in zip(some, vectors, strict=True)
                ],
            )


def do_settle(connection: Connection, questions: Sequence[int], article: str | None) -> int:
    """These need no more work, because of `article` if it is given; returns how many were open.
    Raises `NotFound` when there is no such article."""
    values: dict[str, Any] = {"settled_at": time.time()}
    if article is not None:
        known = connection.scalar(select(articles.c.id).where(articles.c.id == article))
        if known is None:
            raise NotFound(f"There is no article {article!r}.")
        values["article_id"] = article
    rows = unanswered_questions.c
    return connection.execute(
        update(unanswered_questions)
        .where(rows.message_id.in_(questions), rows.settled_at.is_(None))
        .values(values)
    ).rowcount


def _gap(rows: Sequence[Row[Any]], likeness: Any, places: list[int]) -> Gap:
    typical = likeness[np.ix_(places, places)].mean(axis=1)
    order = np.argsort(-typical, kind="stable")
    return Gap(tuple(rows[places[int(place)]] for place in order))


def _open() -> Select[Any]:
    return (
        select(unanswered_questions, messages.c.conversation_id)
        .join(messages, messages.c.id == unanswered_questions.c.message_id)
        .where(unanswered_questions.c.settled_at.is_(None))
        .order_by(
            unanswered_questions.c.created_at.desc(), unanswered_questions.c.message_id.desc()
        )
    )


def _count() -> Select[Any]:
    rows = unanswered_questions
    return select(func.count()).select_from(rows).where(rows.c.settled_at.is_(None))
