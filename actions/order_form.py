"""What order_form asks for and takes, and the questions that depend on what it is for."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.customer import plain
from actions.shop import Order, can_be_changed, can_be_returned, find_order, is_return_registered

ORDER_NUMBER = re.compile(r"(?<!\d)\d{5}(?!\d)")
EMAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+")
OF_EVERY_WISH = ("order_number", "email")
SHORTEST_ADDRESS = 8
SHORTEST_DETAILS = 3


class ValidateOrderForm(FormValidationAction):  # type: ignore[misc]  # rasa_sdk is untyped
    """What does not look like an order number or an address is asked for again."""

    def name(self) -> str:
        return "validate_order_form"

    async def required_slots(
        self,
        domain_slots: list[str],
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: dict[str, Any],
    ) -> list[str]:
        """Number and e-mail address, and then what the wish needs if the order allows it."""
        order = order_of(tracker)
        more = _needed(tracker.get_slot("wish"), order) if order else []
        return [*OF_EVERY_WISH, *more]

    def validate_order_number(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        found = ORDER_NUMBER.search(plain(value))
        if not found:
            dispatcher.utter_message(response="utter_order_number_invalid")
        return {"order_number": found.group() if found else None}

    def validate_email(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        return {"email": email_in(value, dispatcher)}

    def validate_new_address(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        address = str(value or "").strip()
        is_whole = len(address) >= SHORTEST_ADDRESS and any(sign.isdecimal() for sign in address)
        if not is_whole:
            dispatcher.utter_message(response="utter_new_address_invalid")
        return {"new_address": address if is_whole else None}

    def validate_details(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        details = str(value or "").strip()
        return {"details": details if len(details) >= SHORTEST_DETAILS else None}


class AskConfirmed(Action):  # type: ignore[misc]  # rasa_sdk is untyped
    """The question before something is done that cannot be undone."""

    def name(self) -> str:
        return "action_ask_confirmed"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        wish = tracker.get_slot("wish")
        number = plain(tracker.get_slot("order_number"))
        dispatcher.utter_message(response=f"utter_confirm_{wish}", order_number=number)
        return []


def email_in(value: Any, dispatcher: CollectingDispatcher) -> str | None:
    """The e-mail address in what a form got, or None after having said what one looks like."""
    found = EMAIL.search(plain(value))
    if not found:
        dispatcher.utter_message(response="utter_email_invalid")
    return found.group().lower() if found else None


def order_of(tracker: Tracker) -> Order | None:
    """The order whose number and e-mail address the customer gave."""
    number, email = plain(tracker.get_slot("order_number")), plain(tracker.get_slot("email"))
    return find_order(number, email) if number and email else None


def _needed(wish: str | None, order: Order) -> list[str]:
    if wish == "change_address" and can_be_changed(order):
        return ["new_address"]
    if wish == "change_order" and can_be_changed(order):
        return ["details"]
    if wish == "cancel_order" and can_be_changed(order):
        return ["confirmed"]
    if wish == "request_refund" and can_be_returned(order) and not is_return_registered(order):
        return ["confirmed"]
    return []
