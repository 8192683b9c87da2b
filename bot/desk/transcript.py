"""Everything that an agent needs to see of one conversation."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, RowMapping, select

from bot.conversations import events
from bot.storage.tables import contacts, handoffs, staff


def transcript(connection: Connection, conversation: RowMapping) -> dict[str, Any]:
    """The conversation with its handoffs and its first events; the socket sends what follows."""
    all_handoffs = _handoffs(connection, conversation["id"])
    open_one = next((row for row in all_handoffs if row["closed_at"] is None), None)
    return {
        "id": conversation["id"],
        "status": conversation["status"],
        "assignee": _assignee(connection, conversation["assignee_id"]),
        "locale": conversation["locale"],
        "language": conversation["language"],
        "page": conversation["page"],
        "contact": _contact(connection, conversation["contact_id"]),
        "created_at": conversation["created_at"],
        "handoff": open_one and {**_present(open_one), "package": open_one["package"]},
        "handoffs": [_present(row) for row in all_handoffs],
        "events": events.after(connection, conversation["id"], 0, for_staff=True),
    }


def _handoffs(connection: Connection, conversation_id: str) -> list[RowMapping]:
    query = (
        select(handoffs, staff.c.name.label("agent"))
        .outerjoin(staff, staff.c.id == handoffs.c.accepted_by)
        .where(handoffs.c.conversation_id == conversation_id)
        .order_by(handoffs.c.id)
    )
    return list(connection.execute(query).mappings())


def _present(row: RowMapping) -> dict[str, Any]:
    shown = ("id", "reason", "requested_at", "accepted_at", "agent", "closed_at", "outcome")
    return {key: row[key] for key in shown}


def _assignee(connection: Connection, staff_id: int | None) -> dict[str, Any] | None:
    query = select(staff.c.id, staff.c.name).where(staff.c.id == staff_id)
    row = connection.execute(query).mappings().one_or_none()
    return dict(row) if row else None


def _contact(connection: Connection, contact_id: int) -> dict[str, Any]:
    query = select(contacts.c.name, contacts.c.email).where(contacts.c.id == contact_id)
    return dict(connection.execute(query).mappings().one())
