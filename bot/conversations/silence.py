"""Those who are gone: agents whose desk is closed or who may not answer any more, customers of the
bot."""

from __future__ import annotations

import time

from sqlalchemy import Connection, Select, func, select

from bot.conversations import conversations as rows
from bot.conversations.agents import may_answer
from bot.storage.tables import agents, conversations, messages, staff, status_events


def left_by_agents(seconds: float) -> Select[tuple[str]]:
    """Open conversations of agents who have given no sign of life for so long, neither by their desk
    nor in the conversation."""
    since = time.time() - seconds
    given = (
        select(status_events.c.seq)
        .where(
            status_events.c.conversation_id == conversations.c.id,
            status_events.c.staff_id == conversations.c.assignee_id,
            status_events.c.created_at > since,
        )
        .exists()
    )
    wrote = (
        select(messages.c.id)
        .where(
            messages.c.conversation_id == conversations.c.id,
            messages.c.staff_id == conversations.c.assignee_id,
            messages.c.created_at > since,
        )
        .exists()
    )
    return (
        select(conversations.c.id)
        .outerjoin(agents, agents.c.staff_id == conversations.c.assignee_id)
        .where(
            conversations.c.status == rows.OPEN,
            conversations.c.assignee_id.is_not(None),
            func.coalesce(agents.c.seen_at, 0) <= since,
            ~given,
            ~wrote,
        )
        .order_by(conversations.c.updated_at)
    )


def left_by_who_may_not() -> Select[tuple[str]]:
    """Open conversations of people who were disabled, or got a role that answers nobody."""
    return (
        select(conversations.c.id)
        .join(staff, staff.c.id == conversations.c.assignee_id)
        .where(conversations.c.status == rows.OPEN, ~may_answer())
        .order_by(conversations.c.updated_at)
    )


def left_with_the_bot(seconds: float) -> Select[tuple[str]]:
    """Conversations that the bot has, with nothing to answer, in which nothing happened for so long."""
    return (
        select(conversations.c.id)
        .where(
            conversations.c.status == rows.PENDING,
            conversations.c.unanswered == 0,
            conversations.c.updated_at <= time.time() - seconds,
        )
        .order_by(conversations.c.updated_at)
    )


def is_customer_waiting(connection: Connection, conversation_id: str) -> bool:
    """Whether people still owe this customer an answer: the last word is theirs, or nobody of us has
    written since they asked for a person."""
    query = (
        select(messages.c.author)
        .where(
            messages.c.conversation_id == conversation_id,
            messages.c.author != "bot",
            messages.c.note.is_(False),
        )
        .order_by(messages.c.seq.desc())
        .limit(1)
    )
    return connection.scalar(query) != "agent"


def waiting_for_the_bot() -> Select[tuple[str]]:
    """Conversations that the bot owes an answer, the longest unanswered first."""
    return (
        select(conversations.c.id)
        .where(
            conversations.c.status == rows.PENDING,
            conversations.c.unanswered > 0,
            conversations.c.program_id.is_(None),
        )
        .order_by(conversations.c.updated_at)
    )


def waiting_for_a_program(seconds: float) -> Select[tuple[str]]:
    """Conversations that a company's own program owes an answer, and has for so long."""
    return (
        select(conversations.c.id)
        .where(
            conversations.c.status == rows.PENDING,
            conversations.c.unanswered > 0,
            conversations.c.program_id.is_not(None),
            conversations.c.updated_at <= time.time() - seconds,
        )
        .order_by(conversations.c.updated_at)
    )
