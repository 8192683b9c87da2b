"""Pipeline component: finds phone numbers."""

from __future__ import annotations

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe

from bot.nlu.entities import Reader, ReadingExtractor
from bot.text.phones import find_phones


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class PhoneExtractor(ReadingExtractor):
    """Finds `phone`; the value is in the form of E.164, such as +4930123456."""

    @staticmethod
    def required_packages() -> list[str]:
        return ["phonenumbers"]

    @staticmethod
    def reader(config: dict[str, Any]) -> Reader:
        return find_phones
