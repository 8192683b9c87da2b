"""Whether an answer in a chat helped."""

from __future__ import annotations

import time
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from bot.errors import RequestInvalid
from bot.storage.tables import translations, votes


@dataclass(frozen=True, slots=True)
class Shown:
    """What a customer got: the row of the message, the article's revision, and what was asked."""

    message: int
    article: str
    locale: str
    revision: int
    question: str


def do_vote_in_chat(connection: Connection, shown: Shown, *, helpful: bool) -> None:
    """One vote a message; another one takes its place. The caller holds the conversation's lock.
    Raises `RequestInvalid` for an article that there is not."""
    row = votes.c.message_id == shown.message
    if connection.execute(update(votes).where(row).values(helpful=helpful)).rowcount:
        return
    translation = connection.scalar(
        select(translations.c.id).where(
            translations.c.article_id == shown.article, translations.c.locale == shown.locale
        )
    )
    if translation is None:
        raise RequestInvalid(f"message: there is no article {shown.article!r} any more.")
    connection.execute(
        insert(votes).values(
            translation_id=translation,
            revision=shown.revision,
            locale=shown.locale,
            question=shown.question,
            helpful=helpful,
            message_id=shown.message,
            created_at=time.time(),
        )
    )
