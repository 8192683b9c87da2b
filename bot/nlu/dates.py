"""Pipeline component: finds days."""

from __future__ import annotations

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe

from bot.nlu.company import company
from bot.nlu.entities import Reader, ReadingExtractor
from bot.text.dates import find_dates


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class DateExtractor(ReadingExtractor):
    """Finds `date`; the value is in the form of ISO 8601, such as 2026-05-03, counted from the
    server's present day."""

    @staticmethod
    def required_packages() -> list[str]:
        return ["dateparser"]

    @staticmethod
    def reader(config: dict[str, Any]) -> Reader:
        # Prepared now, so that the first message is as fast as the others.
        for language in company().languages:
            find_dates("", language)
        return find_dates
