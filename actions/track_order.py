"""Says where an order is, to whoever knows its number and the e-mail address it was placed with."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.customer import locale_of, written_date
from actions.order_wish import OrderWish
from actions.shop import Order


class TrackOrder(OrderWish):
    """Every status has a wording of its own."""

    def name(self) -> str:
        return "action_track_order"

    def act(self, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """Says where the order is."""
        dispatcher.utter_message(
            response=f"utter_order_status_{order.status}",
            order_number=order.number,
            date=written_date(order.day, locale_of(tracker)),
            carrier=order.carrier,
            tracking=order.tracking,
        )
