"""Answers that their customers are not there for go by e-mail, once each."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    and_,
    or_,
    select,
    update,
)

from bot.conversations import conversations as rows
from bot.conversations.files import files_of
from bot.conversations.messages import Utterance
from bot.storage.database import after_commit
from bot.storage.inserting import insert_new
from bot.storage.tables import contacts, conversations, handoffs, mails, messages, staff

WAIT_SECONDS = 60  # for a browser that is there to get the answer, and for an agent to withdraw it
OLDEST_SECONDS = 7 * 86_400  # an answer that is older is not sent any more
OLDEST_TICKET_SECONDS = 90 * 86_400
CLAIM_SECONDS = 300
FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS = 60, 3600
MOST_ATTEMPTS = 12  # about nine hours
AT_ONCE = 50

Say = Callable[..., Utterance]  # renders a text: locale, key, arguments


@dataclass(frozen=True)
class Claimed:
    """A letter that only we send for the next `CLAIM_SECONDS`."""

    id: int
    conversation_id: str | None
    recipient: str
    subject: str
    text: str
    attempts: int


def not_received(connection: Connection) -> list[RowMapping]:
    """Answers to tickets that have not reached their customers, who left an address; the oldest
    first."""
    return list(connection.execute(_not_received()).mappings())


def do_write(connection: Connection, row: RowMapping, say: Say, home_page: str) -> None:
    """Write the letter for one of these, unless it has been withdrawn meanwhile. `home_page` is where
    its customer finds the chat, if they did not begin on a page."""
    rows.lock(connection, row["conversation_id"])
    if _is_withdrawn(connection, row["id"]):
        return
    answer = _with_names_of_files(connection, row)
    text = say(row["locale"], "mail_text", agent=row["agent"], text=answer).text
    connection.execute(
        insert_new(
            connection,
            mails,
            conversation_id=row["conversation_id"],
            message_id=row["id"],
            recipient=row["email"],
            subject=say(row["locale"], "mail_subject").text,
            text=f"{text}\n{row['page'] or home_page}\n",
            attempts=0,
            next_attempt_at=time.time(),
            created_at=time.time(),
        )
    )
    after_commit(connection, f"conversation:{row['conversation_id']}")


def _is_withdrawn(connection: Connection, message_id: int) -> bool:
    query = select(messages.c.withdrawn_at).where(messages.c.id == message_id)
    return connection.scalar(query) is not None


def _with_names_of_files(connection: Connection, row: RowMapping) -> str:
    """The files themselves stay in the chat."""
    sent = files_of(connection, [row["id"]]).get(row["id"], [])
    return "\n".join(filter(None, [row["text"], *(file["name"] for file in sent)]))


def due(connection: Connection) -> list[int]:
    """Letters that are to be sent now, the oldest first."""
    query = (
        select(mails.c.id)
        .where(mails.c.next_attempt_at <= time.time())
        .order_by(mails.c.next_attempt_at)
        .limit(AT_ONCE)
    )
    return list(connection.execute(query).scalars())


def do_claim(connection: Connection, mail_id: int) -> Claimed | None:
    """The letter, or None when somebody else sends it."""
    now = time.time()
    row = (
        connection.execute(
            update(mails)
            .where(mails.c.id == mail_id, mails.c.next_attempt_at <= now)
            .values(next_attempt_at=now + CLAIM_SECONDS, attempts=mails.c.attempts + 1)
            .returning(mails)
        )
        .mappings()
        .one_or_none()
    )
    if row is None:
        return None
    shown = ("id", "conversation_id", "recipient", "subject", "text", "attempts")
    return Claimed(**{name: row[name] for name in shown})


def do_note_sent(connection: Connection, claimed: Claimed) -> None:
    _do_settle(connection, claimed, next_attempt_at=None, sent_at=time.time(), error=None)


def do_note_failed(
    connection: Connection, claimed: Claimed, reason: str, *, is_final: bool
) -> None:
    """Try again later, each time a little later, unless that cannot help."""
    pause = min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2 ** (claimed.attempts - 1))
    is_over = is_final or claimed.attempts >= MOST_ATTEMPTS
    again = None if is_over else time.time() + pause
    _do_settle(connection, claimed, next_attempt_at=again, error=reason[:500])


def _do_settle(connection: Connection, claimed: Claimed, **values: Any) -> None:
    connection.execute(update(mails).where(mails.c.id == claimed.id).values(**values))
    after_commit(connection, f"conversation:{claimed.conversation_id}")


def _not_received() -> Select[Any]:
    return (
        select(
            messages.c.id,
            messages.c.conversation_id,
            messages.c.text,
            messages.c.locale,
            conversations.c.page,
            contacts.c.email,
            staff.c.name.label("agent"),
        )
        .join(conversations, conversations.c.id == messages.c.conversation_id)
        .join(contacts, contacts.c.id == conversations.c.contact_id)
        .join(staff, staff.c.id == messages.c.staff_id)
        .join(handoffs, _is_of_ticket())
        .where(
            messages.c.conversation_id.in_(_whose_customer_is_gone()),
            messages.c.author == "agent",
            messages.c.note.is_(False),
            messages.c.withdrawn_at.is_(None),
            messages.c.created_at < time.time() - WAIT_SECONDS,
            messages.c.created_at > time.time() - OLDEST_SECONDS,
            messages.c.seq > conversations.c.customer_got,
            ~select(mails.c.id).where(mails.c.message_id == messages.c.id).exists(),
        )
        .order_by(messages.c.id)
        .limit(AT_ONCE)
    )


def _whose_customer_is_gone() -> Select[tuple[str]]:
    """Conversations with a ticket and an address, in which something has not been received: few, and
    found by index, while there may be millions of messages."""
    return (
        select(handoffs.c.conversation_id)
        .join(conversations, conversations.c.id == handoffs.c.conversation_id)
        .join(contacts, contacts.c.id == conversations.c.contact_id)
        .where(
            handoffs.c.expected_at > time.time() - OLDEST_TICKET_SECONDS,
            conversations.c.updated_at > time.time() - OLDEST_SECONDS,
            conversations.c.last_event > conversations.c.customer_got,
            contacts.c.email.is_not(None),
        )
    )


def _is_of_ticket() -> ColumnElement[bool]:
    """The message was written while this handoff was open."""
    return and_(
        handoffs.c.conversation_id == messages.c.conversation_id,
        handoffs.c.expected_at > time.time() - OLDEST_TICKET_SECONDS,
        messages.c.created_at >= handoffs.c.requested_at,
        or_(handoffs.c.closed_at.is_(None), messages.c.created_at <= handoffs.c.closed_at),
    )
