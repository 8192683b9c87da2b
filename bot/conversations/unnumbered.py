"""What changes in a conversation without a new event: a message that is different now (withdrawn,
its e-mail failed, a vote, marked as wrong), and how far the other side has read.

Whoever follows a conversation compares what it `saw` with what it `sees` now, so that nothing is
missed when a hint is.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, or_, select

from bot.conversations.events import DELIVERY, is_marked_wrong, messages_where
from bot.storage.tables import conversations, mails, messages, unanswered_questions, votes


@dataclass(frozen=True, slots=True)
class Seen:
    """`changed`: what is remarkable about a message, by its number; `read` and `got`: the last
    event that the other side has looked at and received."""

    changed: dict[int, tuple[Any, ...]] = field(default_factory=dict)
    read: int = 0
    got: int = 0


def see(connection: Connection, conversation_id: str, *, for_staff: bool) -> Seen:
    """How it is now; for customers the other side is the staff."""
    row = connection.execute(
        select(
            conversations.c.customer_read, conversations.c.customer_got, conversations.c.staff_read
        ).where(conversations.c.id == conversation_id)
    ).one()
    changed = _changed(connection, conversation_id, for_staff)
    if for_staff:
        return Seen(changed, row.customer_read, row.customer_got)
    return Seen(changed, row.staff_read, row.staff_read)


def differences(
    connection: Connection,
    conversation_id: str,
    before: Seen,
    now: Seen,
    last: int,
    *,
    for_staff: bool,
) -> list[dict[str, Any]]:
    """Events to tell somebody who has got everything up to event `last`; they bear its number."""
    seqs = [
        seq for seq, what in now.changed.items() if seq <= last and before.changed.get(seq) != what
    ]
    changed = _messages(connection, conversation_id, seqs, for_staff) if seqs else []
    found: list[dict[str, Any]] = [
        {"id": last, "kind": "changed", "message": message} for message in changed
    ]
    if (before.read, before.got) != (now.read, now.got):
        found.append({"id": last, "kind": "read", "seq": now.read, "got": now.got})
    return found


def _messages(
    connection: Connection, conversation_id: str, seqs: list[int], for_staff: bool
) -> list[dict[str, Any]]:
    return messages_where(
        connection, conversation_id, messages.c.seq.in_(seqs), for_staff=for_staff
    )


def _changed(
    connection: Connection, conversation_id: str, for_staff: bool
) -> dict[int, tuple[Any, ...]]:
    query = select(messages.c.seq, messages.c.withdrawn_at).where(
        messages.c.conversation_id == conversation_id
    )
    if not for_staff:
        query = query.where(messages.c.withdrawn_at.is_not(None), messages.c.note.is_(False))
        return {row.seq: (True,) for row in connection.execute(query)}
    query = (
        query.add_columns(
            DELIVERY.label("delivery"),
            votes.c.helpful,
            unanswered_questions.c.message_id.label("wrongly_answered"),
        )
        .outerjoin(mails, mails.c.message_id == messages.c.id)
        .outerjoin(votes, votes.c.message_id == messages.c.id)
        .outerjoin(unanswered_questions, is_marked_wrong())
        .where(
            or_(
                messages.c.withdrawn_at.is_not(None),
                mails.c.id.is_not(None),
                votes.c.id.is_not(None),
                unanswered_questions.c.message_id.is_not(None),
            )
        )
    )
    return {
        row.seq: (
            row.withdrawn_at is not None,
            row.delivery,
            row.helpful,
            row.wrongly_answered is not None,
        )
        for row in connection.execute(query)
    }
