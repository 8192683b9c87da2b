"""Registers that an order comes back, after the customer has confirmed it."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.customer import request_key
from actions.order_wish import OrderWish, is_confirmed
from actions.shop import (
    Order,
    can_be_changed,
    can_be_returned,
    do_register_return,
    is_return_registered,
)


class RequestRefund(OrderWish):
    """The money follows when the parcel is back."""

    def name(self) -> str:
        return "action_request_refund"

    def act(self, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """Registers the return, or says why not."""
        dispatcher.utter_message(response=self._outcome(order, tracker), order_number=order.number)

    def _outcome(self, order: Order, tracker: Tracker) -> str:
        key = request_key(tracker, self.name())
        if is_confirmed(tracker) and do_register_return(order.number, key):
            return "utter_return_registered"
        if is_return_registered(order):
            return "utter_return_registered_before"
        if can_be_changed(order):
            return "utter_return_cancel_instead"
        if order.status == "delivered":
            return "utter_return_not_wanted" if can_be_returned(order) else "utter_return_too_late"
        return f"utter_return_{order.status}"
