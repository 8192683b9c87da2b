"""Puts an e-mail address on the newsletter's list, or takes it off."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.customer import plain, request_key
from actions.order_form import email_in
from actions.second_wish import offer_second_wish
from actions.shop import do_subscribe


class ValidateNewsletterForm(FormValidationAction):  # type: ignore[misc]  # rasa_sdk is untyped
    """What does not look like an address is asked for again."""

    def name(self) -> str:
        return "validate_newsletter_form"

    def validate_email(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        return {"email": email_in(value, dispatcher)}


class Newsletter(Action):  # type: ignore[misc]  # rasa_sdk is untyped
    """The shop sends a link to confirm: nobody is put on the list by somebody else."""

    def name(self) -> str:
        return "action_newsletter"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        is_wanted = tracker.get_slot("newsletter_wanted") is True
        email = plain(tracker.get_slot("email"))
        do_subscribe(email, is_wanted, request_key(tracker, self.name()))
        key = "utter_newsletter_on" if is_wanted else "utter_newsletter_off"
        dispatcher.utter_message(response=key, email=email)
        return [
            SlotSet("newsletter_wanted", None),
            SlotSet("email", None),
            *offer_second_wish(dispatcher, tracker),
        ]
