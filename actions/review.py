"""Takes a review: stars, and words if the customer has some."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.customer import plain, request_key
from actions.second_wish import offer_second_wish
from actions.shop import do_review

STARS = re.compile(r"(?<!\d)[1-5](?!\d)")
DRAWN_STARS = re.compile(r"[★⭐]+")
MOST_STARS = 5


class ValidateReviewForm(FormValidationAction):  # type: ignore[misc]  # rasa_sdk is untyped
    """Stars are a number from 1 to 5, in any script, or drawn; the words may be left out."""

    def name(self) -> str:
        return "validate_review_form"

    def validate_rating(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        stars = _stars(plain(value))
        if stars is None:
            dispatcher.utter_message(response="utter_rating_invalid")
        return {"rating": stars}

    def validate_comment(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        intent = (tracker.latest_message.get("intent") or {}).get("name")
        return {"comment": "" if intent == "deny" else str(value or "").strip()}


class Review(Action):  # type: ignore[misc]  # rasa_sdk is untyped
    """Thanks, and regret where there are few stars."""

    def name(self) -> str:
        return "action_review"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        stars = int(tracker.get_slot("rating"))
        comment = tracker.get_slot("comment") or ""
        do_review(stars, comment, request_key(tracker, self.name()))
        dispatcher.utter_message(
            response="utter_review_good" if stars > MOST_STARS // 2 + 1 else "utter_review_bad",
            stars=stars,
        )
        return [
            SlotSet("rating", None),
            SlotSet("comment", None),
            *offer_second_wish(dispatcher, tracker),
        ]


def _stars(text: str) -> str | None:
    drawn = DRAWN_STARS.search(text)
    if drawn and len(drawn.group()) <= MOST_STARS:
        return str(len(drawn.group()))
    found = STARS.search(text)
    return found.group() if found else None
