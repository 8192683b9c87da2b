"""Says where an order is, to whoever knows its number and the e-mail address it was placed with."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.customer import locale_of, written_date
from actions.shop import find_order

ORDER_NUMBER = re.compile(r"(?<!\d)\d{5}(?!\d)")
EMAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+")


class ValidateTrackOrderForm(FormValidationAction):  # type: ignore[misc]  # rasa_sdk is untyped
    """What does not look like an order number or an address is asked for again."""

    def name(self) -> str:
        return "validate_track_order_form"

    def validate_order_number(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        found = ORDER_NUMBER.search(_plain(value))
        if not found:
            dispatcher.utter_message(response="utter_order_number_invalid")
        return {"order_number": found.group() if found else None}

    def validate_email(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        found = EMAIL.search(_plain(value))
        if not found:
            dispatcher.utter_message(response="utter_email_invalid")
        return {"email": found.group().lower() if found else None}


class TrackOrder(Action):  # type: ignore[misc]  # rasa_sdk is untyped
    """Somebody else's order is answered like one that does not exist."""

    def name(self) -> str:
        return "action_track_order"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        number, email = tracker.get_slot("order_number"), tracker.get_slot("email")
        order = find_order(_plain(number), _plain(email))
        if order is None:
            dispatcher.utter_message(response="utter_order_not_found", order_number=number)
        else:
            dispatcher.utter_message(
                response=f"utter_order_status_{order.status}",
                order_number=order.number,
                date=written_date(order.day, locale_of(tracker)),
                carrier=order.carrier,
                tracking=order.tracking,
            )
        return [SlotSet("order_number", None), SlotSet("email", None)]


def _plain(value: Any) -> str:
    """Digits and letters as ASCII where another script has the same ones (１０２３４, ١٠٢٣٤)."""
    # Two messages with a number each make a list; the last one is what was meant.
    text = value[-1] if isinstance(value, list) and value else value
    normal = unicodedata.normalize("NFKC", str(text or ""))
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in normal)
