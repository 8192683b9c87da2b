"""Sends the invoice of an order to the e-mail address it was placed with."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.order_wish import OrderWish
from actions.shop import Order


class SendInvoice(OrderWish):
    """Never to another address: whoever types a number and an address learns nothing by it."""

    def name(self) -> str:
        return "action_send_invoice"

    def act(self, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """Says that the invoice is on its way. (The demo shop has no mail server.)"""
        response = (
            "utter_invoice_cancelled" if order.status == "cancelled" else "utter_invoice_sent"
        )
        dispatcher.utter_message(response=response, order_number=order.number)
