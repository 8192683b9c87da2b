"""A conversation's row: begin one, read it, lock it, and number what happens in it."""

from __future__ import annotations

import secrets
import time
from typing import Any, Literal
from zoneinfo import available_timezones

from sqlalchemy import Connection, RowMapping, insert, select, update

from bot.conversations.event_log import do_log
from bot.errors import NotFound
from bot.storage.database import after_commit
from bot.storage.tables import contacts, conversations, status_events
from bot.webhooks.outbox import do_tell

Status = Literal["pending", "open", "snoozed", "resolved"]
PENDING, OPEN, SNOOZED, RESOLVED = "pending", "open", "snoozed", "resolved"

# What can happen to a conversation: the table in docs/conversations.md has a row for each.
Change = Literal[
    "begun",
    "handed_off",
    "ticket",
    "taken",
    "assigned",
    "transferred",
    "requeued",
    "returned",
    "resolved",
    "snoozed",
    "woken",
    "reopened",
    "left",
    "closed_by_silence",
    "ended",
]
LONGEST_USER_AGENT = 400
UNANSWERED = "unanswered"  # the hint that wakes whoever answers


def do_begin(
    connection: Connection,
    locale: str,
    page: str | None,
    *,
    user_agent: str | None = None,
    time_zone: str | None = None,
    before: str | None = None,
    contact: int | None = None,
    program_id: int | None = None,
) -> str:
    """Begin a conversation; returns its id. Its contact is `contact`, or the one of the conversation
    `before`, if there is one, else new and anonymous. A time zone that there is not is left out. A
    program answers in it if one is named, else the assistant."""
    now = time.time()
    known = {
        "user_agent": user_agent and user_agent[:LONGEST_USER_AGENT],
        "time_zone": time_zone if time_zone in available_timezones() else None,
    }
    conversation_id = f"c_{secrets.token_urlsafe(16)}"
    connection.execute(
        insert(conversations).values(
            id=conversation_id,
            contact_id=_contact_of(connection, contact, before, known),
            program_id=program_id,
            status=PENDING,
            locale=locale,
            locale_is_chosen=False,
            page=page,
            last_event=0,
            claimed_until=0,
            attempts=0,
            next_attempt_at=0,
            unanswered=0,
            part=1,
            created_at=now,
            updated_at=now,
        )
    )
    subject = f"conversation:{conversation_id}"
    about = {"conversation_id": conversation_id, "locale": locale, "page": page}
    do_tell(connection, "conversation.opened", subject, **about)
    after_commit(connection, "inbox")
    return conversation_id


def get(connection: Connection, conversation_id: str) -> RowMapping:
    """The conversation's row; raises `NotFound`."""
    return _one(connection, conversation_id, lock=False)


def is_with_somebody(connection: Connection, conversation_id: str) -> bool:
    """Whether an agent has taken it and nobody has ended it since."""
    query = select(conversations.c.assignee_id).where(
        conversations.c.id == conversation_id, conversations.c.status.in_((OPEN, SNOOZED))
    )
    return connection.scalar(query) is not None


def lock(connection: Connection, conversation_id: str) -> RowMapping:
    """The row, locked until the transaction ends: whoever writes into a conversation begins here."""
    return _one(connection, conversation_id, lock=True)


def next_seq(connection: Connection, conversation_id: str) -> int:
    """The number of the next event; numbers of one conversation follow the order of commits.

    The caller holds the row's lock. A hint is sent after the commit.
    """
    seq = connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id)
        .values(last_event=conversations.c.last_event + 1, updated_at=time.time())
        .returning(conversations.c.last_event)
    ).scalar_one()
    do_log(connection, conversation_id, seq)
    after_commit(connection, f"conversation:{conversation_id}", seq)
    return int(seq)


def do_change_status(
    connection: Connection,
    conversation_id: str,
    change: Change,
    status: Status,
    *,
    assignee_id: int | None = None,
    by: int | None = None,
    reason: str | None = None,
    until: float | None = None,
    with_another_desk: bool = False,
) -> None:
    """Set status and assignee, and write down what happened, who of our people did it (`by`), and
    until when it lasts. The caller holds the lock."""
    team_id = connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id)
        .values(
            status=status,
            assignee_id=assignee_id,
            snoozed_until=until if status == SNOOZED else None,
        )
        .returning(conversations.c.team_id)
    ).scalar_one()
    connection.execute(
        insert(status_events).values(
            conversation_id=conversation_id,
            seq=next_seq(connection, conversation_id),
            change=change,
            status=status,
            waiting=status == OPEN and assignee_id is None and not with_another_desk,
            reason=reason,
            staff_id=assignee_id,
            by_id=by,
            team_id=team_id,
            until=until,
            created_at=time.time(),
        )
    )
    if status == RESOLVED:
        about = {"conversation_id": conversation_id, "change": change, "by": by}
        do_tell(connection, "conversation.resolved", f"conversation:{conversation_id}", **about)
    after_commit(connection, "inbox")


def do_choose_locale(connection: Connection, conversation_id: str, locale: str) -> None:
    """The customer chose this locale; from now on nothing that is detected changes it."""
    lock(connection, conversation_id)
    connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id)
        .values(locale=locale, locale_is_chosen=True)
    )


def sender(conversation: RowMapping) -> str:
    """Under which name Rasa keeps the tracker of this part of the conversation."""
    return f"{conversation['id']}-{conversation['part']}"


def _one(connection: Connection, conversation_id: str, *, lock: bool) -> RowMapping:
    query = select(conversations).where(conversations.c.id == conversation_id)
    if lock:
        query = query.with_for_update()
    row = connection.execute(query).mappings().one_or_none()
    if row is None:
        raise NotFound("There is no such conversation.")
    return row


def _contact_of(
    connection: Connection, contact: int | None, before: str | None, values: dict[str, Any]
) -> int:
    """This contact, or that of the conversation `before`, with what is known now; or a new one."""
    for _ in range(2):  # the contact may just have become one whom the site knows
        query = select(conversations.c.contact_id).where(conversations.c.id == before)
        known = contact or connection.scalar(query)
        if known is None:
            break
        said = {name: value for name, value in values.items() if value is not None}
        changed = connection.execute(
            update(contacts).where(contacts.c.id == known).values(id=contacts.c.id, **said)
        )
        if changed.rowcount:
            return int(known)
    new = insert(contacts).values(created_at=time.time(), **values).returning(contacts.c.id)
    return int(connection.execute(new).scalar_one())
