"""The webhooks that there are: made, changed, paused, given a new secret, and removed."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from bot.errors import Conflict, NotFound, RequestInvalid
from bot.storage.database import after_commit
from bot.storage.locks import do_lock
from bot.storage.tables import webhook_deliveries, webhooks
from bot.webhooks.lanes import do_hurry
from bot.webhooks.outbox import DEAD, OUTBOX, TYPES, WAITING
from bot.webhooks.signing import new_secret

MOST = 50
BOTH_VALID_S = 86_400  # after a change of the secret
_columns = webhooks.c


def check_events(events: Iterable[str]) -> list[str]:
    """The types in one order; raises `RequestInvalid` that names what there is."""
    wanted = {*events}
    if not wanted or not wanted <= {*TYPES}:
        raise RequestInvalid(f"events: must be some of {', '.join(TYPES)}.")
    return [name for name in TYPES if name in wanted]


def do_make(connection: Connection, url: str, events: list[str]) -> tuple[int, str]:
    """A new webhook (checked values) and its secret, which nobody can read again.

    Raises `Conflict` when there are too many.
    """
    do_lock(connection, "webhooks")
    if (connection.scalar(select(func.count()).select_from(webhooks)) or 0) >= MOST:
        raise Conflict(f"There are {MOST} webhooks already: remove one first.")
    secret = new_secret()
    values = {"url": url, "events": events, "secret": secret, "created_at": time.time()}
    made = connection.execute(insert(webhooks).values(**values).returning(_columns.id))
    return int(made.scalar_one()), secret


def do_change(
    connection: Connection, webhook_id: int, url: str, events: list[str], *, is_paused: bool
) -> None:
    """Checked values. While it is paused events are kept, and sent when it goes on; what waits for
    its next attempt is tried at once. Raises `NotFound`."""
    row = lock(connection, webhook_id)
    paused_at = (row["paused_at"] or time.time()) if is_paused else None
    _do_set(connection, webhook_id, url=url, events=events, paused_at=paused_at)
    do_hurry(connection, webhook_id)
    after_commit(connection, OUTBOX)


def do_rotate(connection: Connection, webhook_id: int) -> str:
    """A new secret; the one before it signs as well for a day. Raises `NotFound`."""
    secret, until = new_secret(), time.time() + BOTH_VALID_S
    _do_set(
        connection,
        webhook_id,
        previous_secret=_columns.secret,
        previous_until=until,
        secret=secret,
    )
    return secret


def do_delete(connection: Connection, webhook_id: int) -> None:
    """With its log and what has not been sent; raises `NotFound`."""
    if not connection.execute(delete(webhooks).where(_columns.id == webhook_id)).rowcount:
        raise NotFound("There is no such webhook.")


def get(connection: Connection, webhook_id: int) -> RowMapping:
    """Raises `NotFound`."""
    query = select(webhooks).where(_columns.id == webhook_id)
    row = connection.execute(query).mappings().one_or_none()
    if row is None:
        raise NotFound("There is no such webhook.")
    return row


def lock(connection: Connection, webhook_id: int) -> RowMapping:
    """The row, locked until the transaction ends; raises `NotFound`."""
    locked = select(_columns.id).where(_columns.id == webhook_id)
    connection.execute(locked.with_for_update(key_share=True))
    return get(connection, webhook_id)


def all_webhooks(connection: Connection) -> list[dict[str, Any]]:
    """The oldest first, without secrets, and how much of each waits and was given up."""
    shown = (_columns.id, _columns.url, _columns.events, _columns.paused_at, _columns.created_at)
    counts = _counts(connection)
    rows = connection.execute(select(*shown).order_by(_columns.id)).mappings()
    return [
        dict(row) | {state: counts.get((row["id"], state), 0) for state in (WAITING, DEAD)}
        for row in rows
    ]


def _counts(connection: Connection) -> dict[tuple[int, str], int]:
    found = webhook_deliveries.c
    query = (
        select(found.webhook_id, found.state, func.count())
        .where(found.state.in_((WAITING, DEAD)))
        .group_by(found.webhook_id, found.state)
    )
    return {(row[0], row[1]): row[2] for row in connection.execute(query)}


def _do_set(connection: Connection, webhook_id: int, **values: Any) -> None:
    changed = update(webhooks).where(_columns.id == webhook_id).values(**values)
    if not connection.execute(changed).rowcount:
        raise NotFound("There is no such webhook.")
