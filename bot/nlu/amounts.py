"""Pipeline component: finds amounts of money."""

from __future__ import annotations

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe

from bot.nlu.company import company
from bot.nlu.entities import Reader, ReadingExtractor
from bot.text.amounts import find_amounts, prepare_amounts


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class AmountExtractor(ReadingExtractor):
    """Finds `amount`; the value is a number and a currency of ISO 4217, such as "49.90 EUR"."""

    @staticmethod
    def reader(config: dict[str, Any]) -> Reader:
        # Prepared now, so that the first message is as fast as the others.
        for language in company().languages:
            prepare_amounts(language)
        return find_amounts
