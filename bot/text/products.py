"""The catalogue of a shop: what its products are called in each language, and what they cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import yaml


class CatalogueBroken(ValueError):
    """The catalogue cannot be read; the message names the file, the place and what to do."""


@dataclass(frozen=True)
class Product:
    """`names` are by language, the first one being the fallback; `also` are other words for it, by
    language. `price` is in EUR."""

    id: str
    names: Mapping[str, str]
    also: Mapping[str, tuple[str, ...]]
    price: Decimal
    in_stock: bool

    def name(self, locale: str) -> str:
        """What it is called in the locale (BCP 47), or in the first language."""
        language = locale.partition("-")[0]
        return self.names.get(locale) or self.names.get(language) or next(iter(self.names.values()))


@dataclass(frozen=True)
class Catalogue:
    """All products, by their id."""

    products: Mapping[str, Product]

    def product(self, product_id: str) -> Product | None:
        return self.products.get(product_id)


def load_catalogue(file: Path) -> Catalogue:
    """Reads `products:` of a YAML file; no file is an empty catalogue. Raises CatalogueBroken."""
    if not file.exists():
        return Catalogue({})
    try:
        entries = (yaml.safe_load(file.read_text(encoding="utf-8")) or {}).get("products") or []
    except (OSError, ValueError, yaml.YAMLError, AttributeError) as error:
        raise CatalogueBroken(f"{file} is no list 'products' in YAML: {error}") from None
    if not isinstance(entries, list):
        raise CatalogueBroken(f"{file}: 'products' has to be a list of products.")
    products: dict[str, Product] = {}
    for number, entry in enumerate(entries, start=1):
        product = _product(file, number, entry)
        if product.id in products:
            raise CatalogueBroken(f"{file}: two products have the id '{product.id}'.")
        products[product.id] = product
    return Catalogue(products)


def _product(file: Path, number: int, entry: Any) -> Product:
    place = f"{file}, product {number}"
    if not isinstance(entry, dict) or not entry.get("id"):
        raise CatalogueBroken(f"{place}: it needs an 'id'.")
    place = f"{file}, product '{entry['id']}'"
    names = entry.get("names")
    if not isinstance(names, dict) or not names:
        raise CatalogueBroken(f"{place}: 'names' has to give its name in at least one language.")
    try:
        price = Decimal(str(entry["price"]))
    except (KeyError, InvalidOperation):
        raise CatalogueBroken(f"{place}: 'price' has to be a number such as \"24.90\".") from None
    return Product(
        id=str(entry["id"]),
        names={str(language): str(name) for language, name in names.items()},
        also=_also(place, entry.get("also") or {}),
        price=price,
        in_stock=bool(entry.get("in_stock", True)),
    )


def _also(place: str, words: Any) -> dict[str, tuple[str, ...]]:
    if not isinstance(words, dict) or not all(isinstance(own, list) for own in words.values()):
        raise CatalogueBroken(
            f"{place}: 'also' has to be lists of words by language, such as {{en: [cup, cups]}}."
        )
    return {str(language): tuple(str(word) for word in own) for language, own in words.items()}
