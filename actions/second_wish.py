"""Two wishes in one message: the first is done, the second is named and offered."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecuted, EventType, SlotSet, UserUttered
from rasa_sdk.executor import CollectingDispatcher

ORDER_WISHES = (
    "track_order",
    "cancel_order",
    "change_order",
    "change_address",
    "request_refund",
    "track_refund",
    "invoice",
)


class SecondWish(Action):  # type: ignore[misc]  # rasa_sdk is untyped
    """The customer said yes: goes on as if they had written the second wish alone."""

    def name(self) -> str:
        return "action_second_wish"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        wish = tracker.get_slot("offered_wish")
        if not wish:
            return [SlotSet("offer", None)]
        intent = {"name": wish, "confidence": 1.0}
        parsed = {"intent": intent, "entities": [], "text": f"/{wish}"}
        return [
            SlotSet("offer", "nothing"),
            SlotSet("offered_wish", None),
            SlotSet("wish", wish if wish in ORDER_WISHES else None),
            ActionExecuted("action_listen"),
            UserUttered(f"/{wish}", parse_data=parsed),
        ]


def second_wish_of(tracker: Tracker) -> str | None:
    """The intent of the second wish, as long as it has not been offered."""
    wish = tracker.get_slot("second_wish")
    return str(wish) if wish else None


def offer_second_wish(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """Names the second wish and offers to go on with it, once the first one is done."""
    wish = second_wish_of(tracker)
    if wish is None:
        return []
    dispatcher.utter_message(
        response="utter_second_wish",
        wish={"wording": f"intent_{wish}"},
        buttons=[{"title": wish, "payload": f"/{wish}"}],
    )
    number = tracker.get_slot("second_order_number")
    return [
        SlotSet("offer", "wish"),
        SlotSet("offered_wish", wish),
        SlotSet("second_wish", None),
        SlotSet("second_order_number", None),
        *([SlotSet("order_number", number)] if number else []),
    ]
