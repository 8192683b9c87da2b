"""Says where the money for an order is."""

from __future__ import annotations

from datetime import datetime, timezone

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.customer import locale_of, written_date
from actions.order_wish import OrderWish
from actions.shop import Order, is_return_registered, refund_day


class TrackRefund(OrderWish):
    """Money comes back for what was cancelled, and for what has come back."""

    def name(self) -> str:
        return "action_track_refund"

    def act(self, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """Says by which day the money is there, or what is still missing."""
        day = refund_day(order)
        if day is None:
            key = "utter_refund_waits" if is_return_registered(order) else "utter_refund_none"
            dispatcher.utter_message(response=key, order_number=order.number)
            return
        is_paid = day < datetime.now(timezone.utc).date()
        dispatcher.utter_message(
            response="utter_refund_paid" if is_paid else "utter_refund_on_its_way",
            order_number=order.number,
            date=written_date(day, locale_of(tracker)),
        )
