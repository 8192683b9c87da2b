"""Webhooks, and what was sent to them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Unpack

from parley_client import shapes
from parley_client.http import path
from parley_client.resource import Resource


class Webhooks(Resource):
    def find(self) -> Iterator[shapes.Webhook]:
        return self._http.pages(shapes.Webhook, "/webhooks")

    def create(self, **values: Unpack[shapes.NewWebhook]) -> shapes.MadeWebhook:
        """With its `secret`, which nobody can read again."""
        return self._http.post(shapes.MadeWebhook, "/webhooks", values)

    def get(self, webhook: int) -> shapes.Webhook:
        return self._http.get(shapes.Webhook, path("webhooks", webhook))

    def change(self, webhook: int, **values: Unpack[shapes.WebhookChange]) -> shapes.Webhook:
        return self._http.patch(shapes.Webhook, path("webhooks", webhook), values)

    def delete(self, webhook: int) -> None:
        self._http.send("DELETE", path("webhooks", webhook))

    def new_secret(self, webhook: int) -> str:
        """The one before it signs, too, for a day."""
        return self._http.post(shapes.Secret, path("webhooks", webhook, "secret"))["secret"]

    def deliveries(
        self, webhook: int, *, state: shapes.DeliveryState | None = None
    ) -> Iterator[shapes.Delivery]:
        """The newest first."""
        where = path("webhooks", webhook, "deliveries")
        return self._http.pages(shapes.Delivery, where, {"state": state})

    def resend(self, webhook: int, delivery: int) -> None:
        self._http.do(path("webhooks", webhook, "deliveries", delivery, "resend"))

    def resend_dead(self, webhook: int) -> int:
        """Everything that was given up; returns how many."""
        return self._http.post(shapes.Count, path("webhooks", webhook, "resend-dead"))["count"]

    def test(self, webhook: int) -> None:
        """Send it an event of the type `test`."""
        self._http.do(path("webhooks", webhook, "test"))
