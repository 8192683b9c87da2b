"""The outbox: what happened, written down for each webhook in the transaction in which it happens."""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Sequence
from typing import Any, Literal, get_args

from sqlalchemy import Connection, insert, select

from bot.storage.database import after_commit
from bot.storage.tables import webhook_deliveries, webhooks
from bot.webhooks.lanes import do_open_lane

Type = Literal[
    "conversation.opened",
    "conversation.handed_off",
    "message.created",
    "conversation.resolved",
    "conversation.rated",
    "article.published",
]
TYPES: tuple[Type, ...] = get_args(Type)
TEST = "test"  # sent when somebody asks for it, to any webhook
VERSION = 1  # of what is in `data`
WAITING, DELIVERED, DEAD = "waiting", "delivered", "dead"
OUTBOX = "webhooks"  # the hint that wakes whoever delivers


def do_tell(connection: Connection, event: Type, subject: str, **data: Any) -> None:
    """Tell every webhook that wants it, in order for each `subject` (such as `conversation:c_1`): the
    caller holds whatever gives that its order. Nothing is written if nobody wants to know."""
    wanting = [row.id for row in _all(connection) if event in row.events]
    if wanting:
        _do_put(connection, wanting, event, subject, data)


def do_tell_one(connection: Connection, webhook_id: int, event: str, subject: str) -> None:
    """Tell this webhook, whatever it wants."""
    _do_put(connection, [webhook_id], event, subject, {})


def _all(connection: Connection) -> Sequence[Any]:
    """Held until the commit, so that nobody deletes one that is about to get something."""
    query = select(webhooks.c.id, webhooks.c.events).order_by(webhooks.c.id)
    return connection.execute(query.with_for_update(read=True, key_share=True)).all()


def _do_put(
    connection: Connection, webhook_ids: list[int], event: str, subject: str, data: dict[str, Any]
) -> None:
    event_id, now = f"evt_{secrets.token_urlsafe(16)}", time.time()
    whole = {"id": event_id, "type": event, "version": VERSION, "created_at": now, "data": data}
    for webhook_id in webhook_ids:
        do_open_lane(connection, webhook_id, subject)
        connection.execute(
            insert(webhook_deliveries).values(
                webhook_id=webhook_id,
                event_id=event_id,
                type=event,
                subject=subject,
                body=json.dumps(whole, ensure_ascii=False),
                state=WAITING,
                attempts=0,
                created_at=now,
            )
        )
    after_commit(connection, OUTBOX)
