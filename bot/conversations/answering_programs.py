"""Conversations in which a program of the company's own answers as the bot, not the assistant.

Everything else is as with the assistant: statuses, handoffs, the queue, and that the bot is silent
once people have a conversation.
"""

from __future__ import annotations

import time

from sqlalchemy import Connection, RowMapping, select, update

from bot.conversations import conversations as rows
from bot.conversations import messages as said
from bot.conversations.messages import Stored, Utterance
from bot.errors import Conflict
from bot.storage.database import after_commit
from bot.storage.tables import conversations, messages, programs, status_events


def check_has(connection: Connection, conversation: RowMapping, program_id: int) -> None:
    """Raises `Conflict` unless this program answers in the conversation, and people do not have it."""
    if conversation["status"] in (rows.OPEN, rows.SNOOZED):
        raise Conflict("People have this conversation: the bot is silent until they return it.")
    check_is(connection, conversation, program_id)


def check_is(connection: Connection, conversation: RowMapping, program_id: int) -> None:
    """Raises `Conflict` unless this program is the bot in the conversation."""
    if conversation["program_id"] != program_id:
        holder = _name(connection, conversation["program_id"]) or "The assistant"
        raise Conflict(f"{holder} answers in this conversation: take it first.")


def do_take(connection: Connection, conversation_id: str, program_id: int | None) -> bool:
    """This program answers from now on, first of all what nobody has answered yet; None: the
    assistant does. False when it does already. What the one before was about to say comes too late.
    """
    conversation = rows.lock(connection, conversation_id)
    if conversation["program_id"] == program_id:
        return False
    connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id)
        .values(program_id=program_id, claim=None, claimed_until=0, attempts=0, next_attempt_at=0)
    )
    after_commit(connection, f"conversation:{conversation_id}")
    after_commit(connection, rows.UNANSWERED)
    return True


def do_answer(
    connection: Connection,
    conversation_id: str,
    program_id: int,
    client_id: str,
    utterance: Utterance,
) -> Stored:
    """Store what the program says as the bot (checked text), once for each client id; with that,
    everything that the customer has written is answered. Raises `Conflict`."""
    conversation = rows.lock(connection, conversation_id)
    stored = said.stored_before(connection, conversation_id, "bot", client_id)
    if stored:
        return stored
    check_has(connection, conversation, program_id)
    answered = messages.c.answered_at.is_(None), messages.c.author == "customer"
    connection.execute(
        update(messages)
        .where(messages.c.conversation_id == conversation_id, *answered)
        .values(answered_at=time.time())
    )
    connection.execute(
        update(conversations).where(conversations.c.id == conversation_id).values(unanswered=0)
    )
    return said.do_say_for_program(connection, conversation_id, program_id, client_id, utterance)


def do_sign(connection: Connection, conversation_id: str, program_id: int, *, after: int) -> None:
    """The changes of status after event `after` are what this program did."""
    happened = status_events.c
    own = happened.conversation_id == conversation_id, happened.seq > after
    connection.execute(update(status_events).where(*own).values(program_id=program_id))


def _name(connection: Connection, program_id: int | None) -> str | None:
    return connection.scalar(select(programs.c.name).where(programs.c.id == program_id))
