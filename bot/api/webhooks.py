"""Webhooks: made, changed and removed, and the log of what was sent to them."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Response
from pydantic import Field
from sqlalchemy import Connection

from bot.api.calls import Call, Done, WebhookManager, WebhookReader
from bot.api.context import HIGHEST, PREFIX, Body, Shown
from bot.api.pages import Page, Paged
from bot.errors import NotFound
from bot.webhooks import deliveries, webhooks
from bot.webhooks.addresses import check_url
from bot.webhooks.deliveries import State
from bot.webhooks.outbox import Type

WEBHOOKS = f"{PREFIX}/webhooks"
router = APIRouter(prefix=WEBHOOKS, tags=["webhooks"])

Number = Annotated[int, Path(ge=1, le=HIGHEST)]
Url = Annotated[str, Field(max_length=2000)]
Events = Annotated[list[Type], Field(min_length=1, max_length=100)]


class Webhook(Shown):
    """Where it is, and what it wants. `paused_at` is null while it gets its events; `waiting` are to
    be sent to it, `dead` were given up. Times are UNIX seconds."""

    id: int
    url: str
    events: list[Type]
    paused_at: float | None
    created_at: float
    waiting: int
    dead: int


class Secret(Shown):
    """With what its events are signed; nobody can read it again."""

    secret: str


class MadeWebhook(Webhook, Secret):
    """With the secret, which nobody can read again."""


class NewWebhook(Body):
    """Its address, and the types of events that it wants."""

    url: Url
    events: Events
    paused: bool = False


class WebhookChange(Body):
    """What is left out stays. While it is paused, events are kept for it."""

    url: Url | None = None
    events: Events | None = None
    paused: bool | None = None


class Delivery(Shown):
    """An event on its way; `status`, `answer` (its beginning) and `milliseconds` are those of the last
    attempt. Times are UNIX seconds."""

    id: int
    event_id: str
    type: str
    subject: str
    body: str
    state: State
    attempts: int
    attempted_at: float | None
    status: int | None
    answer: str | None
    milliseconds: int | None
    created_at: float
    settled_at: float | None


class Count(Shown):
    """How many are sent again."""

    count: int


@router.get("")
def all_webhooks(call: WebhookReader, paged: Paged) -> Page[Webhook]:
    """The oldest first, without their secrets."""
    with call.here.database.read() as connection:
        found = webhooks.all_webhooks(connection)
    return paged.slice(found, lambda row: row["id"], Webhook.model_validate)


@router.post("", status_code=201, response_model=MadeWebhook)
def make(body: NewWebhook, call: WebhookManager) -> Response:
    """The answer has the secret. 422 for an address that webhooks may not go to."""
    url, events = _url(call, body.url), webhooks.check_events(body.events)

    def do(connection: Connection) -> Done:
        webhook, secret = webhooks.do_make(connection, url, events)
        if body.paused:
            webhooks.do_change(connection, webhook, url, events, is_paused=True)
        made = MadeWebhook(**_shown(connection, webhook).model_dump(), secret=secret)
        place = {"Location": f"{WEBHOOKS}/{webhook}"}
        details = {"url": url, "events": events}
        return Done(made, f"webhook:{webhook}", status=201, headers=place, details=details)

    return call.once("webhook_made", do)


@router.get("/{webhook}")
def read(webhook: Number, call: WebhookReader) -> Webhook:
    """One webhook."""
    with call.here.database.read() as connection:
        return _shown(connection, webhook)


@router.patch("/{webhook}", response_model=Webhook)
def change(webhook: Number, body: WebhookChange, call: WebhookManager) -> Response:
    """Change what is named."""
    url = None if body.url is None else _url(call, body.url)
    events = None if body.events is None else webhooks.check_events(body.events)

    def do(connection: Connection) -> Done:
        row = webhooks.lock(connection, webhook)
        is_paused = row["paused_at"] is not None if body.paused is None else body.paused
        to, wanted = url or row["url"], events or list(row["events"])
        webhooks.do_change(connection, webhook, to, wanted, is_paused=is_paused)
        details = {"url": to, "events": wanted, "paused": is_paused}
        return Done(_shown(connection, webhook), f"webhook:{webhook}", details=details)

    return call.once("webhook_changed", do)


@router.delete("/{webhook}", status_code=204)
def remove(webhook: Number, call: WebhookManager) -> Response:
    """With its log and what has not been sent."""

    def do(connection: Connection) -> Done:
        url = webhooks.get(connection, webhook)["url"]
        webhooks.do_delete(connection, webhook)
        return Done(None, f"webhook:{webhook}", status=204, details={"url": url})

    return call.once("webhook_removed", do)


@router.post("/{webhook}/secret", status_code=201, response_model=Secret)
def rotate(webhook: Number, call: WebhookManager) -> Response:
    """A new secret; the one before it signs as well for a day."""

    def do(connection: Connection) -> Done:
        secret = Secret(secret=webhooks.do_rotate(connection, webhook))
        return Done(secret, f"webhook:{webhook}", status=201)

    return call.once("webhook_secret_changed", do)


@router.get("/{webhook}/deliveries")
def log(
    webhook: Number, call: WebhookReader, paged: Paged, state: State | None = None
) -> Page[Delivery]:
    """What was sent, what waits and what was given up, the newest first."""
    begin = paged.after(int)
    with call.here.database.read() as connection:
        before = begin[0] if begin else None
        rows = deliveries.page(connection, webhook, state, before, paged.limit + 1)
    return paged.page(rows, lambda row: [row["id"]], Delivery.model_validate)


@router.post("/{webhook}/deliveries/{delivery}/resend", status_code=204)
def resend(webhook: Number, delivery: Number, call: WebhookManager) -> Response:
    """Send it again, under the same id, whatever became of it."""

    def do(connection: Connection) -> Done:
        deliveries.do_resend(connection, webhook, delivery)
        return Done(None, f"webhook:{webhook}", status=204, details={"delivery": delivery})

    return call.once("webhook_resent", do)


@router.post("/{webhook}/resend-dead", response_model=Count)
def resend_dead(webhook: Number, call: WebhookManager) -> Response:
    """Send again all that was given up."""

    def do(connection: Connection) -> Done:
        count = deliveries.do_resend_dead(connection, webhook)
        return Done(Count(count=count), f"webhook:{webhook}", details={"count": count})

    return call.once("webhook_resent", do)


@router.post("/{webhook}/test", status_code=204)
def test(webhook: Number, call: WebhookManager) -> Response:
    """Send an event of the type `test`; what becomes of it stands in the log."""

    def do(connection: Connection) -> Done:
        deliveries.do_test(connection, webhook)
        return Done(None, f"webhook:{webhook}", status=204)

    return call.once("webhook_tested", do)


def _url(call: Call, url: str) -> str:
    return check_url(url, allow_private=call.here.settings.webhooks.allow_private)


def _shown(connection: Connection, webhook: int) -> Webhook:
    rows: list[dict[str, Any]] = webhooks.all_webhooks(connection)
    row = next((row for row in rows if row["id"] == webhook), None)
    if row is None:
        raise NotFound("There is no such webhook.")
    return Webhook.model_validate(row)
