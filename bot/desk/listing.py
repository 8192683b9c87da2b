"""What the inbox shows, in few queries however long it is."""

from __future__ import annotations

from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, RowMapping, and_, case, func, select

from bot.conversations.conversations import OPEN, PENDING, RESOLVED
from bot.storage.tables import contacts, conversations, handoffs, messages, staff

View = Literal["unassigned", "mine", "open", "bot", "resolved"]
MOST = 100
EXCERPT = 200  # characters of the last message


def conversations_in(connection: Connection, view: View, person_id: int) -> list[dict[str, Any]]:
    """At most `MOST` of a view: who waits longest first in `unassigned`, else the newest first."""
    query = (
        select(
            conversations,
            contacts.c.name.label("contact_name"),
            staff.c.name.label("assignee_name"),
            handoffs.c.reason,
            handoffs.c.requested_at,
        )
        .join(contacts, contacts.c.id == conversations.c.contact_id)
        .outerjoin(staff, staff.c.id == conversations.c.assignee_id)
        .outerjoin(handoffs, _is_open_handoff())
        .where(_is_in(view, person_id))
        .order_by(*_order(view))
        .limit(MOST)
    )
    rows = connection.execute(query).mappings().all()
    last = _last_messages(connection, [row["id"] for row in rows])
    return [_present(row, last.get(row["id"])) for row in rows]


def counts(connection: Connection, person_id: int) -> dict[View, int]:
    """How many conversations each view has."""
    views: tuple[View, ...] = ("unassigned", "mine", "open", "bot", "resolved")
    sums = (func.sum(case((_is_in(view, person_id), 1), else_=0)).label(view) for view in views)
    row = connection.execute(select(*sums)).mappings().one()
    return {view: int(row[view] or 0) for view in views}


def _is_in(view: View, person_id: int) -> ColumnElement[bool]:
    status, assignee = conversations.c.status, conversations.c.assignee_id
    match view:
        case "unassigned":
            return and_(status == OPEN, assignee.is_(None))
        case "mine":
            return and_(status == OPEN, assignee == person_id)
        case "open":
            return status == OPEN
        case "bot":
            return status == PENDING
        case "resolved":
            return status == RESOLVED


def _order(view: View) -> tuple[ColumnElement[Any], ...]:
    if view == "unassigned":
        return handoffs.c.requested_at.asc(), conversations.c.id
    return conversations.c.updated_at.desc(), conversations.c.id


def _is_open_handoff() -> ColumnElement[bool]:
    return and_(handoffs.c.conversation_id == conversations.c.id, handoffs.c.closed_at.is_(None))


def _last_messages(connection: Connection, ids: list[str]) -> dict[str, RowMapping]:
    """For each conversation the last message that the customer sees."""
    last = (
        select(messages.c.conversation_id, func.max(messages.c.seq).label("seq"))
        .where(messages.c.conversation_id.in_(ids), messages.c.note.is_(False))
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
    rows = connection.execute(query).mappings()
    return {row["conversation_id"]: row for row in rows}


def _present(row: RowMapping, last: RowMapping | None) -> dict[str, Any]:
    is_waiting = row["status"] == OPEN and row["assignee_id"] is None
    return {
        "id": row["id"],
        "status": row["status"],
        "contact": {"name": row["contact_name"]},
        "language": row["language"],
        "locale": row["locale"],
        "reason": row["reason"],
        "waiting_since": row["requested_at"] if is_waiting else None,
        "updated_at": row["updated_at"],
        "last_message": last
        and {"author": last["author"], "text": last["text"], "at": last["created_at"]},
        "assignee": present_assignee(row),
    }


def present_assignee(row: RowMapping) -> dict[str, Any] | None:
    """Who has the conversation, from `assignee_id` and `assignee_name`."""
    if row["assignee_id"] is None:
        return None
    return {"id": row["assignee_id"], "name": row["assignee_name"]}
