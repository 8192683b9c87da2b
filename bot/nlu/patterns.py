"""Pipeline component: finds entities by regular expressions."""

from __future__ import annotations

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.exceptions import InvalidConfigException

from bot.nlu.entities import Reader, ReadingExtractor
from bot.text.patterns import BadPattern, Patterns


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class PatternExtractor(ReadingExtractor):
    """Finds what `patterns` (entity: regular expression) of the configuration say, whatever script
    its digits are written in. Needs no annotated sentences, unlike Rasa's RegexEntityExtractor."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"patterns": {}}

    @staticmethod
    def reader(config: dict[str, Any]) -> Reader:
        """Raises InvalidConfigException when a pattern cannot be read."""
        try:
            patterns = Patterns(config["patterns"])
        except BadPattern as error:
            raise InvalidConfigException(f"config.yml, PatternExtractor: {error}") from error
        return lambda text, language, region: patterns.find(text)
