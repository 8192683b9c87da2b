"""What came of a contact's earlier conversations."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from bot.storage.tables import conversations, handoffs, ratings

MOST = 20


def earlier(connection: Connection, contact_id: int, now: str) -> list[dict[str, Any]]:
    """The contact's conversations, the newest first, each with the outcome of its last closed handoff
    (else its status) and its last rating. `now`, the present one, is among them once people have
    had it."""
    query = (
        select(
            conversations.c.id,
            conversations.c.created_at,
            conversations.c.status,
            _last_outcome(),
            _last_score(),
        )
        .where(conversations.c.contact_id == contact_id)
        .order_by(conversations.c.created_at.desc())
        .limit(MOST)
    )
    found = connection.execute(query)
    return [
        {
            "id": row.id,
            "at": row.created_at,
            "outcome": row.outcome or row.status,
            "score": row.score,
        }
        for row in found
        if row.id != now or row.outcome is not None
    ]


def _last_outcome() -> Any:
    return (
        select(handoffs.c.outcome)
        .where(
            handoffs.c.conversation_id == conversations.c.id,
            handoffs.c.closed_at.is_not(None),
        )
        .order_by(handoffs.c.id.desc())
        .limit(1)
        .scalar_subquery()
        .label("outcome")
    )


def _last_score() -> Any:
    return (
        select(ratings.c.score)
        .where(ratings.c.conversation_id == conversations.c.id)
        .order_by(ratings.c.part.desc())
        .limit(1)
        .scalar_subquery()
        .label("score")
    )
