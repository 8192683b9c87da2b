"""Shows the products that the customer named, or answers how to order."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.answer_question import AnswerQuestion
from actions.customer import locale_of, written_price
from actions.products import catalogue
from actions.second_wish import offer_second_wish

MOST_PRODUCTS = 3


class PlaceOrder(AnswerQuestion):
    """Buying itself happens in the shop, where the customer sees what it costs and signs in."""

    def name(self) -> str:
        return "action_place_order"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        named = dict.fromkeys(str(one) for one in tracker.get_latest_entity_values("product"))
        products = [product for name in named if (product := catalogue().product(name))]
        if not products:
            return super().run(dispatcher, tracker, domain)
        locale = locale_of(tracker)
        for product in products[:MOST_PRODUCTS]:
            dispatcher.utter_message(
                response="utter_product" if product.in_stock else "utter_product_sold_out",
                product=product.name(locale),
                price=written_price(product.price, locale),
            )
        return offer_second_wish(dispatcher, tracker)
