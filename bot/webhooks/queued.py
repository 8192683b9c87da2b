"""What waits in a lane, one after the other, and what becomes of each attempt."""

from __future__ import annotations

import random
import time

from sqlalchemy import Connection, RowMapping, delete, select, update

from bot.storage.tables import webhook_deliveries, webhooks
from bot.webhooks import lanes
from bot.webhooks.lanes import Lane
from bot.webhooks.outbox import DEAD, DELIVERED, WAITING
from bot.webhooks.sending import Answer, Parcel

FIRST_PAUSE_S, LONGEST_PAUSE_S, FACTOR = 10.0, 14_400.0, 3
MOST_ATTEMPTS = 12  # about nineteen hours
JITTER = 0.2
DAY_S = 86_400
REMOVED_AT_ONCE = 5_000
_columns = webhook_deliveries.c


def do_take_next(connection: Connection, lane: Lane) -> Parcel | None:
    """What is to be sent next. None: there is nothing, and the lane is closed or not ours, or its
    webhook was paused."""
    if not lanes.do_hold(connection, lane):
        return None
    row = _first(connection, lane)
    if row is None:
        lanes.do_close(connection, lane)
        return None
    if row["paused_at"] is not None:
        lanes.do_release(connection, lane, time.time())
        return None
    return Parcel(
        delivery_id=row["id"],
        event_id=row["event_id"],
        type=row["type"],
        url=row["url"],
        keys=_keys(row),
        body=row["body"].encode(),
        attempts=row["attempts"],
    )


def do_note(connection: Connection, lane: Lane, parcel: Parcel, answer: Answer) -> bool:
    """Write down what came of it; whether to go on with the lane. Nothing is written when somebody
    else has it by now: they send it again."""
    if not lanes.do_hold(connection, lane):
        return False
    attempts = parcel.attempts + 1
    is_over = answer.is_delivered or answer.is_final or attempts >= MOST_ATTEMPTS
    state = (DELIVERED if answer.is_delivered else DEAD) if is_over else WAITING
    now = time.time()
    connection.execute(
        update(webhook_deliveries)
        .where(_columns.id == parcel.delivery_id)
        .values(
            state=state,
            attempts=attempts,
            attempted_at=now,
            status=answer.status,
            answer=answer.text,
            milliseconds=answer.milliseconds,
            settled_at=now if is_over else None,
        )
    )
    if not is_over:
        lanes.do_release(connection, lane, now + pause(attempts))
    return is_over


def pause(attempts: int) -> float:
    """Seconds until the next attempt after so many; never quite the same, so that a receiver that
    comes back is not asked by all at once."""
    length: float = min(LONGEST_PAUSE_S, FIRST_PAUSE_S * FACTOR ** (attempts - 1))
    return length * random.uniform(1 - JITTER, 1 + JITTER)  # noqa: S311


def do_give_up_paused(connection: Connection, days: int) -> int:
    """Give up what has waited so long for a webhook that is paused; returns how many."""
    paused = select(webhooks.c.id).where(webhooks.c.paused_at.is_not(None))
    old = (
        select(_columns.id)
        .where(
            _columns.state == WAITING,
            _columns.created_at < time.time() - days * DAY_S,
            _columns.webhook_id.in_(paused),
        )
        .limit(REMOVED_AT_ONCE)
    )
    words = f"Given up: the webhook was paused, and this waited for more than {days} days."
    given_up = update(webhook_deliveries).where(_columns.id.in_(old))
    return connection.execute(
        given_up.values(state=DEAD, answer=words, status=None, settled_at=time.time())
    ).rowcount


def do_forget_old(connection: Connection, days: int) -> int:
    """Remove what was delivered or given up so long ago; returns how many. What waits stays."""
    old = (
        select(_columns.id)
        .where(_columns.settled_at < time.time() - days * DAY_S)
        .limit(REMOVED_AT_ONCE)
    )
    return connection.execute(delete(webhook_deliveries).where(_columns.id.in_(old))).rowcount


def _first(connection: Connection, lane: Lane) -> RowMapping | None:
    query = (
        select(
            webhook_deliveries,
            webhooks.c.url,
            webhooks.c.secret,
            webhooks.c.previous_secret,
            webhooks.c.previous_until,
            webhooks.c.paused_at,
        )
        .join(webhooks, webhooks.c.id == _columns.webhook_id)
        .where(
            _columns.webhook_id == lane.webhook_id,
            _columns.subject == lane.subject,
            _columns.state == WAITING,
        )
        .order_by(_columns.id)
        .limit(1)
    )
    return connection.execute(query).mappings().one_or_none()


def _keys(row: RowMapping) -> tuple[str, ...]:
    if row["previous_secret"] and (row["previous_until"] or 0) > time.time():
        return row["secret"], row["previous_secret"]
    return (row["secret"],)
