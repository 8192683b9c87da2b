"""How content the customer was after a resolution: one rating for each part of a conversation."""

from __future__ import annotations

import time
from typing import Any

from sqlalchemy import Connection, insert, select, update

from bot.conversations import conversations as rows
from bot.conversations.messages import storable
from bot.errors import Conflict, RequestInvalid
from bot.storage.database import after_commit
from bot.storage.tables import ratings
from bot.webhooks.outbox import do_tell

LOWEST, HIGHEST = 1, 5
LONGEST = 2_000  # characters


def check_rating(score: int, words: str) -> tuple[int, str]:
    """Raises `RequestInvalid`."""
    if not LOWEST <= score <= HIGHEST:
        raise RequestInvalid(f"score: must be {LOWEST} to {HIGHEST}.")
    words = storable(words).strip()
    if len(words) > LONGEST:
        raise RequestInvalid(f"words: must have at most {LONGEST:,} characters.")
    return score, words


def do_rate(connection: Connection, conversation_id: str, score: int, words: str) -> None:
    """Rate (checked values) the part that was resolved last; another rating takes its place.

    Raises `Conflict` as long as nothing has been resolved.
    """
    conversation = rows.lock(connection, conversation_id)
    if conversation["resolved_at"] is None:
        raise Conflict("Nothing has been resolved yet that could be rated.")
    part = conversation["part"] - 1  # each resolution begins a new one
    one = (ratings.c.conversation_id == conversation_id) & (ratings.c.part == part)
    values = {"score": score, "words": words, "staff_id": conversation["resolved_by"]}
    if not connection.execute(update(ratings).where(one).values(values)).rowcount:
        key = {"conversation_id": conversation_id, "part": part, "created_at": time.time()}
        connection.execute(insert(ratings).values(**key, **values))
    subject = f"conversation:{conversation_id}"
    about = {"conversation_id": conversation_id, "score": score, "words": words}
    do_tell(connection, "conversation.rated", subject, **about)
    after_commit(connection, subject)
    after_commit(connection, "inbox")


def last_rating(connection: Connection, conversation_id: str) -> dict[str, Any] | None:
    """`{score, words, at}` of the newest part that was rated."""
    query = (
        select(ratings.c.score, ratings.c.words, ratings.c.created_at.label("at"))
        .where(ratings.c.conversation_id == conversation_id)
        .order_by(ratings.c.part.desc())
        .limit(1)
    )
    row = connection.execute(query).mappings().one_or_none()
    return dict(row) if row else None
