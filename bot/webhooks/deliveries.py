"""The log of what was sent, what waits, and what was given up: read, and sent again."""

from __future__ import annotations

from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, select, update

from bot.errors import NotFound
from bot.storage.database import after_commit
from bot.storage.tables import webhook_deliveries
from bot.webhooks import webhooks
from bot.webhooks.lanes import do_open_lane
from bot.webhooks.outbox import DEAD, OUTBOX, TEST, WAITING, do_tell_one

State = Literal["waiting", "delivered", "dead"]
PAGE = 50
_columns = webhook_deliveries.c


def page(
    connection: Connection,
    webhook_id: int,
    state: State | None,
    before: int | None,
    most: int = PAGE,
) -> list[dict[str, Any]]:
    """The newest first, at most `most`; raises `NotFound` when there is no such webhook."""
    webhooks.get(connection, webhook_id)
    query = select(webhook_deliveries).where(_columns.webhook_id == webhook_id)
    if state:
        query = query.where(_columns.state == state)
    if before:
        query = query.where(_columns.id < before)
    rows = connection.execute(query.order_by(_columns.id.desc()).limit(most)).mappings()
    return [{key: row[key] for key in row if key != "webhook_id"} for row in rows]


def do_resend(connection: Connection, webhook_id: int, delivery_id: int) -> None:
    """Send it again, under the same id, whatever became of it. Raises `NotFound`."""
    webhooks.lock(connection, webhook_id)
    if not _do_resend(connection, webhook_id, _columns.id == delivery_id):
        raise NotFound("There is no such delivery: the log is kept for some days only.")


def do_resend_dead(connection: Connection, webhook_id: int) -> int:
    """Send all that was given up again; returns how many. Raises `NotFound`."""
    webhooks.lock(connection, webhook_id)
    return _do_resend(connection, webhook_id, _columns.state == DEAD)


def do_test(connection: Connection, webhook_id: int) -> None:
    """Send an event that tells of nothing. Raises `NotFound`."""
    webhooks.get(connection, webhook_id)
    do_tell_one(connection, webhook_id, TEST, TEST)


def _do_resend(connection: Connection, webhook_id: int, which: ColumnElement[bool]) -> int:
    """Lanes come before rows, as with whoever delivers: nobody closes them before the commit."""
    ours = (_columns.webhook_id == webhook_id) & which
    subjects = connection.execute(select(_columns.subject).where(ours).distinct()).scalars().all()
    for subject in sorted(subjects):
        do_open_lane(connection, webhook_id, subject, is_at_once=True)
    again = update(webhook_deliveries).where(ours)
    sent = connection.execute(again.values(state=WAITING, attempts=0, settled_at=None))
    after_commit(connection, OUTBOX)
    return sent.rowcount
