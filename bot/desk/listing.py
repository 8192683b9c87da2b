"""The lines of the inbox, in few queries however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, and_, func, select

from bot.conversations.conversations import OPEN
from bot.conversations.tags import tags_of
from bot.desk.views import is_open_handoff
from bot.storage.tables import contacts, conversations, handoffs, messages, staff, teams

EXCERPT = 200  # characters of the last message


def lines(connection: Connection, ids: Sequence[str]) -> list[dict[str, Any]]:
    """A line for each of these conversations, in this order."""
    rows = {row["id"]: row for row in connection.execute(_query(ids)).mappings()}
    last, unread = _last_messages(connection, ids), _unread(connection, ids)
    tags = tags_of(connection, ids)
    return [
        {
            **_present(rows[one]),
            "last_message": _present_message(last.get(one)),
            "unread": unread.get(one, 0),
            "tags": tags.get(one, []),
        }
        for one in ids
        if one in rows
    ]


def _query(ids: Sequence[str]) -> Any:
    return (
        select(
            conversations,
            contacts.c.name.label("contact_name"),
            staff.c.name.label("assignee_name"),
            teams.c.name.label("team_name"),
            handoffs.c.reason,
            handoffs.c.requested_at,
            handoffs.c.expected_at,
            handoffs.c.first_response_at,
            handoffs.c.first_response_due,
            handoffs.c.resolution_due,
        )
        .join(contacts, contacts.c.id == conversations.c.contact_id)
        .outerjoin(staff, staff.c.id == conversations.c.assignee_id)
        .outerjoin(teams, teams.c.id == conversations.c.team_id)
        .outerjoin(handoffs, is_open_handoff())
        .where(conversations.c.id.in_(ids))
    )


def _last_messages(connection: Connection, ids: Sequence[str]) -> dict[str, RowMapping]:
    """For each conversation the last message that the customer sees."""
    last = (
        select(messages.c.conversation_id, func.max(messages.c.seq).label("seq"))
        .where(
            messages.c.conversation_id.in_(ids),
            messages.c.note.is_(False),
            messages.c.withdrawn_at.is_(None),
        )
        .group_by(messages.c.conversation_id)
        .subquery()
    )
    query = select(
        messages.c.conversation_id,
        messages.c.author,
        func.substr(messages.c.text, 1, EXCERPT).label("text"),
        messages.c.created_at,
    ).join(
        last,
        and_(messages.c.conversation_id == last.c.conversation_id, messages.c.seq == last.c.seq),
    )
    return {row["conversation_id"]: row for row in connection.execute(query).mappings()}


def _unread(connection: Connection, ids: Sequence[str]) -> dict[str, int]:
    """How many of the customer's messages nobody of the staff has looked at."""
    query = (
        select(messages.c.conversation_id, func.count())
        .join(conversations, conversations.c.id == messages.c.conversation_id)
        .where(
            messages.c.conversation_id.in_(ids),
            messages.c.seq > conversations.c.staff_read,
            messages.c.author == "customer",
        )
        .group_by(messages.c.conversation_id)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def _present(row: RowMapping) -> dict[str, Any]:
    is_waiting = row["status"] == OPEN and row["assignee_id"] is None
    plain = ("id", "status", "language", "locale", "reason", "updated_at")
    more = ("priority", "snoozed_until", "expected_at", "is_spam")
    return {
        **{key: row[key] for key in (*plain, *more)},
        "contact": {"name": row["contact_name"]},
        "waiting_since": row["requested_at"] if is_waiting else None,
        "assignee": _named(row, "assignee"),
        "team": _named(row, "team"),
        "due": present_due(row),
        "is_ticket": row["expected_at"] is not None,
        "excerpt": None,
    }


def present_due(row: RowMapping) -> dict[str, float | None] | None:
    """Until when the team has promised an answer and a resolution, from the open handoff."""
    is_answered = row["first_response_at"] is not None
    due = {
        "first_response": None if is_answered else row["first_response_due"],
        "resolution": row["resolution_due"],
    }
    return due if any(due.values()) else None


def _named(row: RowMapping, what: str) -> dict[str, Any] | None:
    number = row[f"{what}_id"]
    return None if number is None else {"id": number, "name": row[f"{what}_name"]}


def _present_message(row: RowMapping | None) -> dict[str, Any] | None:
    if row is None:
        return None
    return {"author": row["author"], "text": row["text"], "at": row["created_at"]}
