from __future__ import annotations

from pathlib import Path

import pytest

from bot.text.product_names import ProductNames
from bot.text.products import CatalogueBroken, load_catalogue

CATALOGUE = """
products:
  - id: copper-pan
    price: "89.00"
    names: {en: copper pan, es: sartén de cobre, ar: مقلاة نحاسية, hi: ताँबे का तवा, ja: 銅のフライパン}
  - id: frying-pan
    price: "49.90"
    in_stock: false
    names: {en: frying pan, es: sartén, ar: مقلاة, hi: तवा, ja: フライパン, zh: 煎锅}
    also: {en: [pan], de: [Pfanne]}
  - id: tablecloth
    price: 39
    names: {en: tablecloth, es: mantel}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "catalogue.yml"


@pytest.fixture
def names(file: Path) -> ProductNames:
    file.write_text(CATALOGUE, encoding="utf-8")
    return ProductNames(load_catalogue(file))


@pytest.mark.parametrize(
    ("text", "language", "product", "place"),
    [
        ("a Copper Pan, please", "en", "copper-pan", "Copper Pan"),
        ("two copper-pans", "en", "copper-pan", "copper-pans"),
        ("my pan", "en", "frying-pan", "pan"),
        ("las sartenes de cobre", "es", "copper-pan", "sartenes de cobre"),
        ("una SARTEN", "es", "frying-pan", "SARTEN"),
        ("zwei Pfannen", "de", "frying-pan", "Pfannen"),
        ("والمقلاة النحاسية", "ar", "copper-pan", "مقلاة النحاسية"),
        ("مقلاتي", "ar", "frying-pan", "مقلاتي"),
        ("तांबे के तवे", "hi", "copper-pan", "तांबे के तवे"),
        ("銅のフライパンです", "ja", "copper-pan", "銅のフライパン"),
        ("我的煎锅呢", "zh", "frying-pan", "煎锅"),
        ("frying pan ko", "tl", "frying-pan", "frying pan"),
    ],
)
def test_names_are_found_in_the_forms_of_the_language(
    names: ProductNames, text: str, language: str, product: str, place: str
) -> None:
    (entity,) = names.find(text, language)
    assert (entity.name, entity.value) == ("product", product)
    assert text[entity.start : entity.end] == place


def test_several_products_stand_in_the_order_of_the_text(names: ProductNames) -> None:
    found = names.find("a tablecloth, a copper pan and a frying pan", "en")
    assert [entity.value for entity in found] == ["tablecloth", "copper-pan", "frying-pan"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the company", "en"),
        ("panda", "en"),
        ("die Pfannenwender", "de"),
        ("mein Mantel ist weg", "de"),
        ("where is my order", "en"),
        ("", "en"),
    ],
)
def test_other_words_are_no_products(names: ProductNames, text: str, language: str) -> None:
    assert names.find(text, language) == []


@pytest.mark.parametrize("language", [None, "it"])
def test_every_language_is_tried_where_the_catalogue_lacks_one(
    names: ProductNames, language: str | None
) -> None:
    assert [one.value for one in names.find("mantel, フライパン", language)] == [
        "tablecloth",
        "frying-pan",
    ]


def test_a_missing_catalogue_has_no_products(file: Path) -> None:
    assert ProductNames(load_catalogue(file)).find("a pan", "en") == []


def test_products_have_price_stock_and_a_name_in_every_locale(
    names: ProductNames, file: Path
) -> None:
    product = load_catalogue(file).product("frying-pan")
    assert product is not None
    assert (str(product.price), product.in_stock) == ("49.90", False)
    assert [product.name(locale) for locale in ("es-MX", "fr")] == ["sartén", "frying pan"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("products: [", "is no list 'products' in YAML"),
        ("- a\n- b", "is no list 'products' in YAML"),
        ("products: pans", "'products' has to be a list"),
        ("products: [pan]", "product 1: it needs an 'id'"),
        ("products: [{id: pan}]", "product 'pan': 'names' has to"),
        ("products: [{id: pan, names: {en: pan}}]", "product 'pan': 'price' has to"),
        ("products: [{id: pan, names: {en: pan}, price: cheap}]", "'price' has to"),
        ("products: [{id: pan, names: {en: pan}, price: 1, also: [a]}]", "'also' has to be lists"),
        ("products: [{id: pan, names: {en: pan}, price: 1, also: {en: a}}]", "'also' has to be"),
        (
            "products: [{id: a, names: {en: a}, price: 1}, {id: a, names: {en: b}, price: 1}]",
            "two products have the id 'a'",
        ),
    ],
)
def test_a_broken_catalogue_is_explained(file: Path, text: str, message: str) -> None:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(CatalogueBroken, match=message) as caught:
        load_catalogue(file)
    assert "catalogue.yml" in str(caught.value)


def test_a_catalogue_that_is_no_text_is_explained(file: Path) -> None:
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CatalogueBroken):
        load_catalogue(file)


def test_the_shops_own_catalogue_has_every_name_in_every_language() -> None:
    catalogue = load_catalogue(Path(__file__).parents[2] / "catalogue.yml")
    names = ProductNames(catalogue)
    for product in catalogue.products.values():
        for language, name in product.names.items():
            assert [one.value for one in names.find(name, language)] == [product.id], name
