"""Whether an article's page helped. (Votes on answers in chats are in `chat_votes`.)"""

from __future__ import annotations

import time

from sqlalchemy import Connection, insert

from bot.knowledge.article import Article
from bot.storage.tables import votes


def do_vote(connection: Connection, article: Article, *, helpful: bool, question: str = "") -> None:
    """Count a vote on this revision; `question`: what the reader had searched for, if anything."""
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
