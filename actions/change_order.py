"""Takes down what shall change in an order, and passes it on to a person."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.order_wish import OrderWish
from actions.shop import Order, can_be_changed


class ChangeOrder(OrderWish):
    """Stock and price decide whether an item can be changed: a person looks at that."""

    def name(self) -> str:
        return "action_change_order"

    def act(self, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """Asks for a person as long as the order can be changed."""
        if can_be_changed(order):
            dispatcher.utter_message(json_message={"handoff": {"reason": "needs_person"}})
        else:
            dispatcher.utter_message(
                response=f"utter_order_not_changed_{order.status}", order_number=order.number
            )
