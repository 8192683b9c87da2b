"""Sends an order to another address, as long as it has not left."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.customer import request_key
from actions.order_wish import OrderWish
from actions.shop import Order, do_change_address


class ChangeAddress(OrderWish):
    """The form has asked for the new address."""

    def name(self) -> str:
        return "action_change_address"

    def act(self, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """Changes the address, or says that it is too late."""
        address = tracker.get_slot("new_address")
        key = request_key(tracker, self.name())
        if address and do_change_address(order.number, address, key):
            dispatcher.utter_message(
                response="utter_address_changed", order_number=order.number, address=address
            )
        else:
            dispatcher.utter_message(
                response=f"utter_order_not_changed_{order.status}", order_number=order.number
            )
