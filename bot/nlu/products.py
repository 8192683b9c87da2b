"""Pipeline component: finds products of the catalogue."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.exceptions import InvalidConfigException

from bot.nlu.company import company
from bot.nlu.entities import Reader, ReadingExtractor
from bot.text.product_names import ProductNames
from bot.text.products import CatalogueBroken, load_catalogue


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class ProductExtractor(ReadingExtractor):
    """Finds `product`; the value is the product's id in the file `catalogue` of the configuration,
    which is read when the model is loaded: a new product needs a restart and no training."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"catalogue": "catalogue.yml"}

    @staticmethod
    def reader(config: dict[str, Any]) -> Reader:
        """Raises InvalidConfigException when the catalogue cannot be read."""
        try:
            names = ProductNames(load_catalogue(Path(config["catalogue"])))
        except CatalogueBroken as error:
            raise InvalidConfigException(f"config.yml, ProductExtractor: {error}") from error
        # Prepared now, so that the first message is as fast as the others.
        for language in company().languages:
            names.find("", language)
        return names.find
