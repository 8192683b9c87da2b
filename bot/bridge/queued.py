"""What the other desk has still to get: claimed, taken in order, and written down what became of it."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, or_, select, update

from bot.conversations import conversations as rows
from bot.conversations import elsewhere
from bot.errors import BridgeFailed
from bot.storage.tables import bridged, contacts, conversations, handoffs, messages

CLAIM_S = 120.0  # longer than any one attempt
MOST = 100
FIRST_PAUSE_S, LONGEST_PAUSE_S = 2.0, 60.0
LONGEST_PROBLEM = 400
_columns = bridged.c


@dataclass(frozen=True)
class Claimed:
    """A handoff at the other desk, ours until the claim ends."""

    handoff_id: int
    conversation_id: str
    claim: str


def due(connection: Connection) -> list[int]:
    """Handoffs for which something may have to be done."""
    now = time.time()
    unsent = (
        select(messages.c.id)
        .where(
            messages.c.conversation_id == _columns.conversation_id,
            messages.c.author == "customer",
            messages.c.seq > _columns.sent_seq,
        )
        .exists()
    )
    is_over = or_(
        handoffs.c.closed_at.is_not(None),
        conversations.c.assignee_id.is_not(None),
    )
    query = (
        select(_columns.handoff_id)
        .join(handoffs, handoffs.c.id == _columns.handoff_id)
        .join(conversations, conversations.c.id == _columns.conversation_id)
        .where(
            _columns.ended_at.is_(None),
            _columns.claimed_until < now,
            _columns.next_attempt_at <= now,
            or_(_columns.remote_id.is_(None), _columns.noted_at.is_(None), unsent, is_over),
        )
        .order_by(_columns.next_attempt_at, _columns.handoff_id)
        .limit(MOST)
    )
    return list(connection.execute(query).scalars())


def do_claim(connection: Connection, handoff_id: int) -> Claimed | None:
    """None when another process was first."""
    now, claim = time.time(), secrets.token_urlsafe(16)
    claimed = connection.execute(
        update(bridged)
        .where(
            _columns.handoff_id == handoff_id,
            _columns.ended_at.is_(None),
            _columns.claimed_until < now,
        )
        .values(claim=claim, claimed_until=now + CLAIM_S)
        .returning(_columns.conversation_id)
    ).scalar_one_or_none()
    return Claimed(handoff_id, claimed, claim) if claimed else None


def row_of(connection: Connection, claimed: Claimed) -> RowMapping | None:
    """The row with what is known of the customer; None when the claim is somebody else's."""
    query = (
        select(bridged, handoffs.c.package, contacts.c.id.label("contact_id"))
        .add_columns(contacts.c.name, contacts.c.email, conversations.c.locale)
        .join(handoffs, handoffs.c.id == _columns.handoff_id)
        .join(conversations, conversations.c.id == _columns.conversation_id)
        .join(contacts, contacts.c.id == conversations.c.contact_id)
        .where(_columns.handoff_id == claimed.handoff_id, _columns.claim == claimed.claim)
    )
    return connection.execute(query).mappings().one_or_none()


def next_message(connection: Connection, row: RowMapping) -> RowMapping | None:
    """The first of the customer's messages that it has not got."""
    query = (
        select(messages)
        .where(
            messages.c.conversation_id == row["conversation_id"],
            messages.c.author == "customer",
            messages.c.seq > row["sent_seq"],
        )
        .order_by(messages.c.seq)
        .limit(1)
    )
    return connection.execute(query).mappings().one_or_none()


def do_set(connection: Connection, claimed: Claimed, **values: Any) -> bool:
    """Write it down and hold the claim for longer; False when the claim is somebody else's."""
    changed = connection.execute(
        update(bridged)
        .where(_columns.handoff_id == claimed.handoff_id, _columns.claim == claimed.claim)
        .values(claimed_until=time.time() + CLAIM_S, **values)
    )
    return changed.rowcount == 1


def do_release(connection: Connection, claimed: Claimed) -> None:
    """Everything went well."""
    do_set(connection, claimed, attempts=0, next_attempt_at=0, failing_since=None, problem=None)
    _free(connection, claimed)


def do_note_failed(
    connection: Connection, claimed: Claimed, error: BridgeFailed, give_up_s: float
) -> bool:
    """Try again later; True: it has failed for too long, or can never succeed, and our own desk has
    the conversation from now on."""
    rows.lock(connection, claimed.conversation_id)
    row = row_of(connection, claimed)
    if row is None:
        return False
    now, since = time.time(), row["failing_since"] or time.time()
    pause = max(
        error.retry_after_s or 0, min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2 ** row["attempts"])
    )
    do_set(
        connection,
        claimed,
        attempts=min(row["attempts"] + 1, 20),
        next_attempt_at=now + pause,
        failing_since=since,
        problem=error.message[:LONGEST_PROBLEM],
    )
    is_with_it = elsewhere.is_with_it(connection, row)
    _free(connection, claimed)
    if error.status_code != 404 and now - since < give_up_s:
        return False
    elsewhere.do_end(connection, claimed.handoff_id)
    if is_with_it:
        elsewhere.do_queue_here(connection, claimed.conversation_id, claimed.handoff_id)
    return is_with_it


def _free(connection: Connection, claimed: Claimed) -> None:
    connection.execute(
        update(bridged)
        .where(_columns.handoff_id == claimed.handoff_id, _columns.claim == claimed.claim)
        .values(claim=None, claimed_until=0)
    )
