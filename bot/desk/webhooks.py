"""Webhooks: made, changed and removed by administrators, with a log of what was sent."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Query
from pydantic import Field
from sqlalchemy import Connection

from bot.desk import told
from bot.desk.context import PREFIX, Body, Context, Here
from bot.desk.session import WebhookManager
from bot.documented import documented
from bot.people.audit import do_audit
from bot.people.sessions import Session
from bot.webhooks import deliveries, webhooks
from bot.webhooks.addresses import check_url
from bot.webhooks.deliveries import PAGE, State
from bot.webhooks.outbox import TYPES

router = APIRouter(prefix=f"{PREFIX}/webhooks", tags=["desk"])

Number = Annotated[int, Path(ge=1, le=2**31 - 1)]
Before = Annotated[int | None, Query(ge=1, le=2**31 - 1)]


class Webhook(Body):
    """Where it is, and the types of events that it wants."""

    url: str = Field(max_length=2000)
    events: list[Annotated[str, Field(max_length=40)]] = Field(max_length=100)
    paused: bool = False


@router.get("", **documented(told.Webhooks))
def all_webhooks(_session: WebhookManager, here: Here) -> dict[str, Any]:
    """All, and the types of events that there are."""
    with here.database.read() as connection:
        return {"webhooks": webhooks.all_webhooks(connection), "types": TYPES}


@router.post("", **documented(told.MadeWebhook, 201))
def make(body: Webhook, session: WebhookManager, here: Here) -> dict[str, Any]:
    """The answer has the secret, which nobody can read again."""
    url, events = _checked(here, body)
    with here.database.write() as connection:
        webhook, secret = webhooks.do_make(connection, url, events)
        if body.paused:
            webhooks.do_change(connection, webhook, url, events, is_paused=True)
        _do_audit(connection, session, "webhook_made", webhook, url=url, events=events)
    return {"id": webhook, "secret": secret}


@router.put("/{webhook}", status_code=204)
def change(webhook: Number, body: Webhook, session: WebhookManager, here: Here) -> None:
    """Another address, other events, or a pause, in which events are kept for it."""
    url, events = _checked(here, body)
    with here.database.write() as connection:
        webhooks.do_change(connection, webhook, url, events, is_paused=body.paused)
        details = {"url": url, "events": events, "paused": body.paused}
        _do_audit(connection, session, "webhook_changed", webhook, **details)


@router.post("/{webhook}/secret", status_code=201)
def rotate(webhook: Number, session: WebhookManager, here: Here) -> dict[str, str]:
    """A new secret; the one before it signs as well for a day."""
    with here.database.write() as connection:
        secret = webhooks.do_rotate(connection, webhook)
        _do_audit(connection, session, "webhook_secret_changed", webhook)
    return {"secret": secret}


@router.delete("/{webhook}", status_code=204)
def remove(webhook: Number, session: WebhookManager, here: Here) -> None:
    """With its log and what has not been sent."""
    with here.database.write() as connection:
        url = webhooks.get(connection, webhook)["url"]
        webhooks.do_delete(connection, webhook)
        _do_audit(connection, session, "webhook_removed", webhook, url=url)


@router.get("/{webhook}/deliveries", **documented(told.Deliveries))
def log(
    webhook: Number,
    _session: WebhookManager,
    here: Here,
    state: State | None = None,
    before: Before = None,
) -> dict[str, Any]:
    """The newest first; `next` is the `before` of the next page, or null."""
    with here.database.read() as connection:
        rows = deliveries.page(connection, webhook, state, before)
    return {"deliveries": rows, "next": rows[-1]["id"] if len(rows) == PAGE else None}


@router.post("/{webhook}/deliveries/{delivery}/resend", status_code=204)
def resend(webhook: Number, delivery: Number, session: WebhookManager, here: Here) -> None:
    """Send it again, under the same id, whatever became of it."""
    with here.database.write() as connection:
        deliveries.do_resend(connection, webhook, delivery)
        _do_audit(connection, session, "webhook_resent", webhook, delivery=delivery)


@router.post("/{webhook}/resend-dead")
def resend_dead(webhook: Number, session: WebhookManager, here: Here) -> dict[str, int]:
    """How many are sent again."""
    with here.database.write() as connection:
        count = deliveries.do_resend_dead(connection, webhook)
        _do_audit(connection, session, "webhook_resent", webhook, count=count)
    return {"count": count}


@router.post("/{webhook}/test", status_code=204)
def test(webhook: Number, session: WebhookManager, here: Here) -> None:
    """Send an event of the type `test`; what becomes of it stands in the log."""
    with here.database.write() as connection:
        deliveries.do_test(connection, webhook)
        _do_audit(connection, session, "webhook_tested", webhook)


def _checked(here: Context, body: Webhook) -> tuple[str, list[str]]:
    allow_private = here.settings.webhooks.allow_private
    url = check_url(body.url, allow_private=allow_private)
    return url, webhooks.check_events(body.events)


def _do_audit(
    connection: Connection, session: Session, action: str, webhook: int, **details: Any
) -> None:
    do_audit(connection, session.actor, action, f"webhook:{webhook}", **details)
