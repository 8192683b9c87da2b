"""What the actions behind order_form share: they find the order, act, and forget what was said."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.customer import plain
from actions.order_form import order_of
from actions.second_wish import ORDER_WISHES, offer_second_wish, second_wish_of
from actions.shop import Order

OF_THE_ORDER = ("order_number", "email")
OF_THE_WISH = ("wish", "new_address", "details", "confirmed")


class OrderWish(Action, ABC):  # type: ignore[misc]  # rasa_sdk is untyped
    """Somebody else's order is answered like one that does not exist."""

    @abstractmethod
    def act(self, order: Order, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        """Does what the customer wants with their order, and says what came of it."""

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        order = order_of(tracker)
        if order is None:
            number = tracker.get_slot("order_number")
            dispatcher.utter_message(response="utter_order_not_found", order_number=number)
        else:
            self.act(order, dispatcher, tracker)
        # A second wish about an order is most likely about the same one.
        is_needed = order is not None and second_wish_of(tracker) in ORDER_WISHES
        forgotten = OF_THE_WISH if is_needed else (*OF_THE_ORDER, *OF_THE_WISH)
        return [
            *(SlotSet(name, None) for name in forgotten),
            *offer_second_wish(dispatcher, tracker),
        ]


def is_confirmed(tracker: Tracker) -> bool:
    """Whether the customer said yes to what cannot be undone."""
    return tracker.get_slot("confirmed") is True


def order_number(tracker: Tracker) -> str:
    """The number in ASCII digits."""
    return plain(tracker.get_slot("order_number"))
