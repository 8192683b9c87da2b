"""Cancels an order that has not been sent, after the customer has confirmed it."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.customer import request_key
from actions.order_wish import OrderWish, is_confirmed
from actions.shop import Order, do_cancel


class CancelOrder(OrderWish):
    """What has been sent is not cancelled but returned."""

    def name(self) -> str:
        return "action_cancel_order"

    def act(self, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """Cancels it, or says why not."""
        dispatcher.utter_message(response=self._outcome(order, tracker), order_number=order.number)

    def _outcome(self, order: Order, tracker: Tracker) -> str:
        if is_confirmed(tracker) and do_cancel(order.number, request_key(tracker, self.name())):
            return "utter_order_cancelled"
        if order.status == "cancelled":
            return "utter_order_cancelled_before"
        if order.status in ("shipped", "delivered"):
            return "utter_order_not_cancelled_sent"
        return "utter_order_kept"
