"""One lane for each webhook and subject with something waiting: whoever claims it sends in order."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.storage.tables import webhook_lanes, webhooks

CLAIM_S = 60.0  # much longer than one attempt may take
MOST_DUE = 200
_columns = webhook_lanes.c


@dataclass(frozen=True)
class Lane:
    """Ours for `CLAIM_S` seconds after it was claimed or renewed."""

    webhook_id: int
    subject: str
    claim: str


def do_open_lane(
    connection: Connection, webhook_id: int, subject: str, *, is_at_once: bool = False
) -> None:
    """There is a lane from now on, and nobody closes it before the commit. One that waits for its
    next attempt goes on waiting, unless it is to be tried at once."""
    kind = sqlite if connection.dialect.name == "sqlite" else postgresql
    opened = kind.insert(webhook_lanes).values(
        webhook_id=webhook_id, subject=subject, next_attempt_at=time.time(), claimed_until=0
    )
    # Without a new time, an update that changes nothing, for its lock.
    changed = "next_attempt_at" if is_at_once else "webhook_id"
    held = opened.on_conflict_do_update(
        index_elements=[_columns.webhook_id, _columns.subject],
        set_={changed: opened.excluded[changed]},
    )
    connection.execute(held)


def due(connection: Connection, busy: set[int]) -> list[tuple[int, str]]:
    """Webhook and subject of lanes that may be claimed, the oldest first; none of `busy` webhooks."""
    now = time.time()
    query = (
        select(_columns.webhook_id, _columns.subject)
        .join(webhooks, webhooks.c.id == _columns.webhook_id)
        .where(
            _columns.next_attempt_at <= now,
            _columns.claimed_until <= now,
            webhooks.c.paused_at.is_(None),
            _columns.webhook_id.not_in(busy),
        )
        .order_by(_columns.next_attempt_at)
        .limit(MOST_DUE)
    )
    return [(row.webhook_id, row.subject) for row in connection.execute(query)]


def do_claim(connection: Connection, webhook_id: int, subject: str) -> Lane | None:
    """The lane, or None when somebody else has it."""
    now, lane = time.time(), Lane(webhook_id, subject, secrets.token_urlsafe(16))
    claimed = connection.execute(
        update(webhook_lanes)
        .where(
            _columns.webhook_id == webhook_id,
            _columns.subject == subject,
            _columns.next_attempt_at <= now,
            _columns.claimed_until <= now,
        )
        .values(claim=lane.claim, claimed_until=now + CLAIM_S)
    )
    return lane if claimed.rowcount else None


def do_hold(connection: Connection, lane: Lane) -> bool:
    """Renew the claim, and lock the lane until the commit; False: it is somebody else's by now."""
    renewed = update(webhook_lanes).where(_is_ours(lane))
    held = connection.execute(renewed.values(claimed_until=time.time() + CLAIM_S))
    return bool(held.rowcount)


def do_release(connection: Connection, lane: Lane, next_attempt_at: float) -> None:
    """Anybody may claim it at that time."""
    released = update(webhook_lanes).where(_is_ours(lane))
    connection.execute(
        released.values(claim=None, claimed_until=0, next_attempt_at=next_attempt_at)
    )


def do_close(connection: Connection, lane: Lane) -> None:
    """Nothing waits there any more: the caller has held the lane and looked since."""
    connection.execute(delete(webhook_lanes).where(_is_ours(lane)))


def do_hurry(connection: Connection, webhook_id: int) -> None:
    """What waits for its next attempt is tried at once."""
    hurried = update(webhook_lanes).where(_columns.webhook_id == webhook_id)
    connection.execute(hurried.values(next_attempt_at=time.time()))


def _is_ours(lane: Lane) -> ColumnElement[bool]:
    return (
        (_columns.webhook_id == lane.webhook_id)
        & (_columns.subject == lane.subject)
        & (_columns.claim == lane.claim)
    )
