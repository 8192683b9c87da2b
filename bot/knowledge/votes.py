"""Whether an article's page helped. (Votes on answers in chats are in `chat_votes`.)"""

from __future__ import annotations

import time
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, select

from bot.knowledge.article import Article
from bot.storage.tables import translations, votes


@dataclass(frozen=True, slots=True)
class Votes:
    helpful: int = 0
    unhelpful: int = 0


def do_vote(connection: Connection, article: Article, *, helpful: bool, question: str = "") -> None:
    """Count a vote on the revision that the reader saw; `question`: what they had searched for."""
    connection.execute(
        insert(votes).values(
            translation_id=article.translation,
            revision=article.revision,
            locale=article.locale,
            question=question,
            helpful=helpful,
            created_at=time.time(),
        )
    )


def count_votes(connection: Connection, articles: Collection[str]) -> dict[int, Votes]:
    """Of these articles, each translation's votes by its row, those in chats among them; one that
    nobody voted on is left out."""
    query = (
        select(
            votes.c.translation_id,
            func.count().filter(votes.c.helpful),
            func.count().filter(~votes.c.helpful),
        )
        .join(translations, translations.c.id == votes.c.translation_id)
        .where(translations.c.article_id.in_(articles))
        .group_by(votes.c.translation_id)
    )
    return {row[0]: Votes(row[1], row[2]) for row in connection.execute(query)}
