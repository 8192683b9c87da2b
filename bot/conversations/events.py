"""What happened in a conversation, in order: messages and changes of status in one numbering."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, and_, case, func, null, select

from bot.conversations.files import files_of
from bot.conversations.unanswered import WRONG
from bot.storage.tables import (
    conversations,
    mails,
    mentions,
    messages,
    programs,
    staff,
    status_events,
    teams,
    unanswered_questions,
    votes,
)

MOST = 500  # events in one answer; whoever is further behind asks again

RIGHT_TO_LEFT = frozenset({"ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"})


def direction(locale: str) -> str:
    """`rtl` or `ltr`."""
    return "rtl" if locale.partition("-")[0] in RIGHT_TO_LEFT else "ltr"


# Where files are read; customers bring their token, staff their session.
FILES, STAFF_FILES = "/api/v1/chat/files/", "/desk/api/files/"

# How far an answer has come that goes by e-mail: null for those that do not.
DELIVERY = case(
    (mails.c.sent_at.is_not(None), "sent"),
    (mails.c.next_attempt_at.is_not(None), "queued"),
    (mails.c.id.is_not(None), "failed"),
    else_=null(),
)


def is_marked_wrong() -> ColumnElement[bool]:
    """Joins a message of the bot's with its question, if somebody marked the answer as wrong."""
    return and_(
        unanswered_questions.c.message_id == messages.c.reply_to,
        unanswered_questions.c.reason == WRONG,
    )


def after(
    connection: Connection, conversation_id: str, last: int, *, for_staff: bool = False
) -> list[dict[str, Any]]:
    """The events numbered above `last`, at most `MOST`, as `docs/website-channel.md` describes them.

    Customers get neither notes, nor what was withdrawn, nor what the assistant understood.
    """
    if not _is_anything_after(connection, conversation_id, last):
        return []  # most hints tell a follower what it knows
    said = messages_where(connection, conversation_id, messages.c.seq > last, for_staff=for_staff)
    happened = [
        _present_status(row, for_staff) for row in _status_events(connection, conversation_id, last)
    ]
    return sorted([*said, *happened], key=lambda event: event["id"])[:MOST]


def _is_anything_after(connection: Connection, conversation_id: str, last: int) -> bool:
    query = select(conversations.c.last_event).where(conversations.c.id == conversation_id)
    return (connection.scalar(query) or 0) > last


def messages_where(
    connection: Connection,
    conversation_id: str,
    condition: ColumnElement[bool],
    *,
    for_staff: bool,
) -> list[dict[str, Any]]:
    """The events of these messages, in order, at most `MOST`."""
    rows = _messages(connection, conversation_id, condition, for_staff)
    ids = [row["id"] for row in rows]
    with_files = files_of(connection, ids) if ids else {}
    events = [_present_message(row, with_files.get(row["id"], []), for_staff) for row in rows]
    if for_staff:
        named = _mentions(connection, [row["id"] for row in rows if row["note"]])
        events = [event | {"mentions": named.get(event["message_id"], [])} for event in events]
    return events


def _messages(
    connection: Connection, conversation_id: str, condition: ColumnElement[bool], for_staff: bool
) -> list[RowMapping]:
    query = (
        select(
            messages,
            func.coalesce(staff.c.name, programs.c.name, messages.c.author_name).label(
                "shown_name"
            ),
            votes.c.helpful,
            DELIVERY.label("delivery"),
            unanswered_questions.c.message_id.label("wrongly_answered"),
        )
        .outerjoin(staff, staff.c.id == messages.c.staff_id)
        .outerjoin(programs, programs.c.id == messages.c.program_id)
        .outerjoin(votes, votes.c.message_id == messages.c.id)
        .outerjoin(mails, mails.c.message_id == messages.c.id)
        .outerjoin(unanswered_questions, is_marked_wrong())
        .where(messages.c.conversation_id == conversation_id, condition)
        .order_by(messages.c.seq)
        .limit(MOST)
    )
    if not for_staff:
        query = query.where(messages.c.note.is_(False))
    return list(connection.execute(query).mappings())


def _mentions(connection: Connection, message_ids: list[int]) -> dict[int, list[int]]:
    query = (
        select(mentions.c.message_id, mentions.c.staff_id)
        .where(mentions.c.message_id.in_(message_ids))
        .order_by(mentions.c.staff_id)
    )
    found: dict[int, list[int]] = {}
    for message, person in connection.execute(query) if message_ids else ():
        found.setdefault(message, []).append(person)
    return found


def _status_events(connection: Connection, conversation_id: str, last: int) -> list[RowMapping]:
    by, program = staff.alias(), programs.alias()
    query = (
        select(
            status_events,
            staff.c.name.label("agent"),
            func.coalesce(by.c.name, program.c.name).label("by"),
            teams.c.name.label("team"),
        )
        .outerjoin(staff, staff.c.id == status_events.c.staff_id)
        .outerjoin(by, by.c.id == status_events.c.by_id)
        .outerjoin(program, program.c.id == status_events.c.program_id)
        .outerjoin(teams, teams.c.id == status_events.c.team_id)
        .where(status_events.c.conversation_id == conversation_id, status_events.c.seq > last)
        .order_by(status_events.c.seq)
        .limit(MOST)
    )
    return list(connection.execute(query).mappings())


def _present_status(row: RowMapping, for_staff: bool) -> dict[str, Any]:
    event = {
        "id": row["seq"],
        "kind": "status",
        "at": row["created_at"],
        "change": row["change"],
        "status": row["status"],
        "waiting": row["waiting"],
        "reason": row["reason"],
        "agent": row["agent"],
    }
    if not for_staff:
        return event
    return event | {key: row[key] for key in ("by", "team", "until")}


def _present_message(
    row: RowMapping, files: list[dict[str, Any]], for_staff: bool
) -> dict[str, Any]:
    is_withdrawn = row["withdrawn_at"] is not None
    is_shown = for_staff or not is_withdrawn
    place = STAFF_FILES if for_staff else FILES
    event = {
        "id": row["seq"],
        "kind": "message",
        "at": row["created_at"],
        "message_id": row["id"],
        "author": row["author"],
        "author_name": row["shown_name"],
        "text": row["text"] if is_shown else "",
        "locale": row["locale"],
        "dir": direction(row["locale"]),
        "client_id": row["client_id"],
        "buttons": [{"title": button["title"]} for button in row["buttons"]],
        "card": row["card"] and {**row["card"], "dir": direction(row["card"]["locale"])},
        "helpful": row["helpful"],
        "files": [{**file, "url": place + file["id"]} for file in files] if is_shown else [],
        "withdrawn": is_withdrawn,
    }
    return event | _for_staff(row) if for_staff else event


def _for_staff(row: RowMapping) -> dict[str, Any]:
    return {
        "note": row["note"],
        "language": row["locale"],
        "intent": row["intent"],
        "entities": row["entities"] or [],
        "delivery": row["delivery"],
        "wrong": row["wrongly_answered"] is not None,
    }
