"""Which question a message of the bot answered, and with which article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from bot.errors import NotFound, RequestInvalid
from bot.storage.tables import messages


@dataclass(frozen=True, slots=True)
class Answered:
    """A bot's message (its row) and the customer's message that it answered (row and text)."""

    message: int
    question: int
    text: str
    card: dict[str, Any] | None


def answered(connection: Connection, conversation_id: str, seq: int) -> Answered:
    """Raises `NotFound` when the customer got no such message of the bot, `RequestInvalid` when it
    answers nothing."""
    asked = messages.alias()
    row = connection.execute(
        select(messages.c.id, messages.c.reply_to, messages.c.card, asked.c.text)
        .outerjoin(asked, asked.c.id == messages.c.reply_to)
        .where(
            messages.c.conversation_id == conversation_id,
            messages.c.seq == seq,
            messages.c.author == "bot",
            messages.c.note.is_(False),
        )
    ).one_or_none()
    if row is None:
        raise NotFound(f"The bot has written no message {seq} here.")
    if row.reply_to is None:
        raise RequestInvalid(f"message: {seq} answers no question.")
    return Answered(row.id, row.reply_to, row.text, row.card)
