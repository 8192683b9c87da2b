"""Everything that an agent needs to see of one conversation."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, RowMapping, select

from bot.conversations import events
from bot.conversations.conversations import OPEN, PENDING, RESOLVED, SNOOZED
from bot.conversations.ratings import last_rating
from bot.conversations.tags import tags_of
from bot.desk.listing import present_due
from bot.people.access import may
from bot.people.staff import Person
from bot.storage.tables import contacts, conversations, handoffs, messages, ratings, staff, teams

EARLIER = 20  # conversations of the same contact
_PLAIN = ("id", "status", "locale", "language", "page", "created_at", "updated_at", "priority")
_MORE = ("snoozed_until", "is_spam", "customer_got", "customer_read", "staff_read")


def transcript(connection: Connection, conversation: RowMapping, person: Person) -> dict[str, Any]:
    """The conversation with its handoffs and its first events; the socket sends what follows."""
    all_handoffs = _handoffs(connection, conversation["id"])
    open_one = next((row for row in all_handoffs if row["closed_at"] is None), None)
    return {
        **{key: conversation[key] for key in (*_PLAIN, *_MORE)},
        "assignee": _named(connection, staff, conversation["assignee_id"]),
        "team": _named(connection, teams, conversation["team_id"]),
        "tags": tags_of(connection, [conversation["id"]]).get(conversation["id"], []),
        "rating": last_rating(connection, conversation["id"]),
        "contact": _contact(connection, conversation),
        "handoff": open_one and {**_present(open_one), "package": open_one["package"]},
        "handoffs": [_present(row) for row in all_handoffs],
        "due": open_one and present_due(open_one),
        "may": abilities(person, conversation),
        "events": events.after(connection, conversation["id"], 0, for_staff=True),
    }


def abilities(person: Person, conversation: RowMapping) -> dict[str, bool]:
    """What this person may do with the conversation as it is now."""
    status, assignee = conversation["status"], conversation["assignee_id"]
    answers = may(person, "answer_customers")
    supervises = may(person, "close_for_others")
    is_theirs = answers and (assignee in (None, person.id) or supervises)
    with_people = status in (OPEN, SNOOZED)
    return {
        "answer": answers and assignee in (None, person.id),
        "note": answers,
        "take": answers and assignee is None,
        "take_over": supervises and with_people and assignee not in (None, person.id),
        "transfer": is_theirs and with_people,
        "requeue": is_theirs and with_people and (assignee is not None or status == SNOOZED),
        "return": is_theirs and status != PENDING,
        "resolve": is_theirs and status != RESOLVED,
        "snooze": is_theirs and with_people,
        "wake": is_theirs and status == SNOOZED,
        "mark": answers,
        "withdraw_others": supervises,
    }


def details(connection: Connection, conversation_id: str) -> dict[str, Any]:
    """What the customer has given, by name: in messages, and as the assistant had gathered it."""
    understood = select(messages.c.entities).where(
        messages.c.conversation_id == conversation_id,
        messages.c.author == "customer",
        messages.c.entities.is_not(None),
    )
    found: dict[str, Any] = {
        entity["entity"]: entity["value"]
        for entities in connection.scalars(understood.order_by(messages.c.seq))
        for entity in entities or []
    }
    package = last_package(connection, conversation_id) or {}
    return {**found, **package.get("slots", {})}


def last_package(connection: Connection, conversation_id: str) -> dict[str, Any] | None:
    """The context package of the open handoff, or of the last one."""
    query = (
        select(handoffs.c.package)
        .where(handoffs.c.conversation_id == conversation_id)
        .order_by(handoffs.c.id.desc())
        .limit(1)
    )
    package: dict[str, Any] | None = connection.scalar(query)
    return package


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
    more = ("skill", "expected_at", "first_response_at")
    return {key: row[key] for key in (*shown, *more)}


def _named(connection: Connection, table: Any, number: int | None) -> dict[str, Any] | None:
    query = select(table.c.id, table.c.name).where(table.c.id == number)
    row = connection.execute(query).mappings().one_or_none()
    return dict(row) if row else None


def _contact(connection: Connection, conversation: RowMapping) -> dict[str, Any]:
    columns = ("name", "email", "time_zone", "user_agent", "blocked_at", "site", "user_id")
    query = select(*(contacts.c[name] for name in columns)).where(
        contacts.c.id == conversation["contact_id"]
    )
    row = dict(connection.execute(query).mappings().one())
    return {
        "blocked": row.pop("blocked_at") is not None,
        "verified": row["user_id"] is not None,
        "earlier": _earlier(connection, conversation),
        **row,
    }


def _earlier(connection: Connection, conversation: RowMapping) -> list[dict[str, Any]]:
    """The same contact's other conversations, the newest first, each with its last rating."""
    score = (
        select(ratings.c.score)
        .where(ratings.c.conversation_id == conversations.c.id)
        .order_by(ratings.c.part.desc())
        .limit(1)
        .scalar_subquery()
    )
    query = (
        select(
            conversations.c.id,
            conversations.c.created_at.label("at"),
            conversations.c.status,
            score.label("score"),
        )
        .where(
            conversations.c.contact_id == conversation["contact_id"],
            conversations.c.id != conversation["id"],
        )
        .order_by(conversations.c.created_at.desc())
        .limit(EARLIER)
    )
    return [dict(row) for row in connection.execute(query).mappings()]
