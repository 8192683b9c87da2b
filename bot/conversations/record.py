"""What was said in a conversation, in order, as it may be passed on: masked, without private notes."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, RowMapping, func, select

from bot.conversations.masking import masked, masked_values
from bot.storage.tables import files, messages, staff, status_events, votes

_ARTICLE = ("article", "title", "locale", "url")


def record(connection: Connection, conversation_id: str) -> list[dict[str, Any]]:
    """Messages and changes of status, as `transcript` in `docs/conversations.md`."""
    entries = [
        *map(_said, _messages(connection, conversation_id)),
        *map(_happened, _changes(connection, conversation_id)),
    ]
    return sorted(entries, key=lambda entry: entry["seq"])


def attachments(connection: Connection, conversation_id: str) -> list[dict[str, Any]]:
    """The files that were sent to the other side, with the number of their message."""
    query = (
        select(
            *(files.c.id, files.c.name, files.c.media_type, files.c.size),
            *(messages.c.seq, messages.c.author),
        )
        .join(messages, messages.c.id == files.c.message_id)
        .where(
            files.c.conversation_id == conversation_id,
            messages.c.note.is_(False),
            messages.c.withdrawn_at.is_(None),
        )
        .order_by(messages.c.seq, files.c.created_at)
    )
    return [dict(row) for row in connection.execute(query).mappings()]


def _messages(connection: Connection, conversation_id: str) -> list[RowMapping]:
    query = (
        select(
            messages,
            func.coalesce(staff.c.name, messages.c.author_name).label("name"),
            votes.c.helpful,
        )
        .outerjoin(staff, staff.c.id == messages.c.staff_id)
        .outerjoin(votes, votes.c.message_id == messages.c.id)
        .where(messages.c.conversation_id == conversation_id, messages.c.note.is_(False))
    )
    return list(connection.execute(query).mappings())


def _changes(connection: Connection, conversation_id: str) -> list[RowMapping]:
    query = (
        select(status_events, staff.c.name.label("name"))
        .outerjoin(staff, staff.c.id == status_events.c.staff_id)
        .where(status_events.c.conversation_id == conversation_id)
    )
    return list(connection.execute(query).mappings())


def _said(row: RowMapping) -> dict[str, Any]:
    is_withdrawn = row["withdrawn_at"] is not None
    entry = {
        "seq": row["seq"],
        "kind": "message",
        "at": row["created_at"],
        "author": row["author"],
        "name": row["name"],
        "text": "" if is_withdrawn else masked(row["text"]),
        "language": row["locale"],
    }
    if row["author"] == "customer":
        return entry | {
            "intent": row["intent"],
            "entities": masked_values(row["entities"] or []),
        }
    if row["author"] == "bot":
        return entry | {
            "wording": row["wording"],
            "args": masked_values(row["wording_args"] or {}),
            "article": _article(row),
            "is_reply": row["reply_to"] is not None,
        }
    return entry


def _article(row: RowMapping) -> dict[str, Any] | None:
    if not row["card"]:
        return None
    return {key: row["card"].get(key) for key in _ARTICLE} | {"helpful": row["helpful"]}


def _happened(row: RowMapping) -> dict[str, Any]:
    return {
        "seq": row["seq"],
        "kind": "status",
        "at": row["created_at"],
        "status": row["status"],
        "change": row["change"],
        "reason": row["reason"],
        "name": row["name"],
    }
