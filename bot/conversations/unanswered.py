"""Questions of customers that no article answered well, as they are noticed."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Literal

from sqlalchemy import Connection, delete, insert, select, update

from bot.conversations.answers import answered
from bot.conversations.messages import Utterance
from bot.storage.database import after_commit
from bot.storage.tables import articles, messages, unanswered_questions

Reason = Literal["unknown", "unhelpful", "wrong"]
UNKNOWN: Reason = "unknown"
UNHELPFUL: Reason = "unhelpful"
WRONG: Reason = "wrong"

# What the bot says when nothing answers a question, the first time and the last.
_NO_ANSWER = frozenset({"utter_unknown", "utter_handoff_not_understood"})


def says_unknown(utterances: Iterable[Utterance]) -> bool:
    """Whether these replies say that there is no answer."""
    return any(utterance.wording in _NO_ANSWER for utterance in utterances)


def do_note(
    connection: Connection, question: int, reason: Reason, article: str | None = None
) -> None:
    """Note a customer's message (its row) as unanswered; `article` is the one that did not help. One
    that was settled is open again."""
    row = unanswered_questions.c.message_id == question
    values = {"reason": reason, "article_id": _known(connection, article), "settled_at": None}
    if connection.execute(update(unanswered_questions).where(row).values(values)).rowcount:
        return
    asked = connection.execute(
        select(messages.c.text, messages.c.locale).where(messages.c.id == question)
    ).one()
    connection.execute(
        insert(unanswered_questions).values(
            message_id=question,
            text=asked.text,
            language=asked.locale[:10],
            encoder="",
            created_at=time.time(),
            **values,
        )
    )


def do_mark_wrong(connection: Connection, conversation_id: str, seq: int) -> None:
    """The bot's message `seq` answered its question wrongly; whoever has the conversation open sees
    that. Raises `NotFound`, `RequestInvalid`."""
    found = answered(connection, conversation_id, seq)
    do_note(connection, found.question, WRONG, (found.card or {}).get("article"))
    after_commit(connection, f"conversation:{conversation_id}")


def do_withdraw(connection: Connection, question: int, reason: Reason) -> None:
    """It was not so after all; what was noted for another reason stays."""
    connection.execute(
        delete(unanswered_questions).where(
            unanswered_questions.c.message_id == question,
            unanswered_questions.c.reason == reason,
        )
    )


def _known(connection: Connection, article: str | None) -> str | None:
    return connection.scalar(select(articles.c.id).where(articles.c.id == article))
