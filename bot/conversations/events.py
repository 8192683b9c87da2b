"""What happened in a conversation, in order: messages and changes of status in one numbering."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, RowMapping, select

from bot.storage.tables import messages, staff, status_events, votes

MOST = 500  # events in one answer; whoever is further behind asks again

RIGHT_TO_LEFT = frozenset({"ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"})


def direction(locale: str) -> str:
    """`rtl` or `ltr`."""
    return "rtl" if locale.partition("-")[0] in RIGHT_TO_LEFT else "ltr"


def after(
    connection: Connection, conversation_id: str, last: int, *, for_staff: bool = False
) -> list[dict[str, Any]]:
    """The events numbered above `last`, at most `MOST`, as `docs/website-channel.md` describes them.

    Customers get neither notes nor what the assistant understood.
    """
    rows = [
        *_messages(connection, conversation_id, last, for_staff),
        *_status_events(connection, conversation_id, last),
    ]
    present = _present_for_staff if for_staff else _present
    return [present(row) for row in sorted(rows, key=lambda row: row["seq"])[:MOST]]


def _messages(
    connection: Connection, conversation_id: str, last: int, for_staff: bool
) -> list[RowMapping]:
    query = (
        select(messages, staff.c.name.label("author_name"), votes.c.helpful)
        .outerjoin(staff, staff.c.id == messages.c.staff_id)
        .outerjoin(votes, votes.c.message_id == messages.c.id)
        .where(messages.c.conversation_id == conversation_id, messages.c.seq > last)
        .order_by(messages.c.seq)
        .limit(MOST)
    )
    if not for_staff:
        query = query.where(messages.c.note.is_(False))
    return list(connection.execute(query).mappings())


def _status_events(connection: Connection, conversation_id: str, last: int) -> list[RowMapping]:
    query = (
        select(status_events, staff.c.name.label("agent"))
        .outerjoin(staff, staff.c.id == status_events.c.staff_id)
        .where(status_events.c.conversation_id == conversation_id, status_events.c.seq > last)
        .order_by(status_events.c.seq)
        .limit(MOST)
    )
    return list(connection.execute(query).mappings())


def _present(row: RowMapping) -> dict[str, Any]:
    if "author" in row:
        return _present_message(row)
    return {
        "id": row["seq"],
        "kind": "status",
        "at": row["created_at"],
        "status": row["status"],
        "waiting": row["waiting"],
        "reason": row["reason"],
        "agent": row["agent"],
    }


def _present_message(row: RowMapping) -> dict[str, Any]:
    return {
        "id": row["seq"],
        "kind": "message",
        "at": row["created_at"],
        "message_id": row["id"],
        "author": row["author"],
        "author_name": row["author_name"],
        "text": row["text"],
        "locale": row["locale"],
        "dir": direction(row["locale"]),
        "client_id": row["client_id"],
        "buttons": [{"title": button["title"]} for button in row["buttons"]],
        "card": row["card"] and {**row["card"], "dir": direction(row["card"]["locale"])},
        "helpful": row["helpful"],
    }


def _present_for_staff(row: RowMapping) -> dict[str, Any]:
    event = _present(row)
    if "author" not in row:
        return event
    return event | {
        "note": row["note"],
        "language": row["locale"],
        "intent": row["intent"],
        "entities": row["entities"] or [],
    }
