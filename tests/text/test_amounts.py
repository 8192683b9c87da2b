from __future__ import annotations

import time

import pytest

from bot.text.amounts import find_amounts


def found(text: str, language: str | None, region: str | None = None) -> list[tuple[str, str]]:
    entities = find_amounts(text, language, region)
    assert {entity.name for entity in entities} <= {"amount"}
    return [(entity.value, text[entity.start : entity.end]) for entity in entities]


@pytest.mark.parametrize(
    ("text", "language", "value", "place"),
    [
        ("it was €49.90.", "en", "49.90 EUR", "€49.90"),
        ("$1,299.00 please", "en", "1299.00 USD", "$1,299.00"),
        ("1.299,00 € bitte", "de", "1299.00 EUR", "1.299,00 €"),
        ("12,- € Porto", "de", "12.00 EUR", "12,- €"),
        ("12€50 de port", "fr", "12.50 EUR", "12€50"),
        ("1\u202f299,50 euros", "fr", "1299.50 EUR", "1\u202f299,50 euros"),
        ("1'299.50 CHF", "de", "1299.50 CHF", "1'299.50 CHF"),
        ("paguei R$ 1.234,56", "pt", "1234.56 BRL", "R$ 1.234,56"),
        ("5 mil reais", "pt", "5000.00 BRL", "5 mil reais"),
        ("دفعت ١٩٩٫٥٠ ريال", "ar", "199.50 SAR", "١٩٩٫٥٠ ريال"),
        ("مبلغ 50 ريالًا فقط", "ar", "50.00 SAR", "50 ريالًا"),
        ("₹१,२९,९०० दिए", "hi", "129900.00 INR", "₹१,२९,९००"),
        ("2 हज़ार रुपये", "hi", "2000.00 INR", "2 हज़ार रुपये"),
        ("３，０００円でした", "ja", "3000 JPY", "３，０００円"),
        ("3万円くらい", "ja", "30000 JPY", "3万円"),
        ("花了50块", "zh", "50.00 CNY", "50块"),
        ("P500 lang po", "tl", "500.00 PHP", "P500"),
        ("49.90 EUR", None, "49.90 EUR", "49.90 EUR"),
        ("costa 15 euro", "it", "15.00 EUR", "15 euro"),
    ],
)
def test_a_number_beside_a_currency(
    text: str, language: str | None, value: str, place: str
) -> None:
    assert found(text, language) == [(value, place)]


def test_the_language_decides_what_a_sign_is() -> None:
    assert found("¥5000", "ja") == [("5000 JPY", "¥5000")]
    assert found("¥5000", "zh") == [("5000.00 CNY", "¥5000")]
    assert found("500 pesos", "tl") == [("500.00 PHP", "500 pesos")]


def test_the_region_decides_what_a_word_of_several_countries_is() -> None:
    assert found("500 pesos", "es") == [("500.00 MXN", "500 pesos")]
    assert found("500 pesos", "es", "AR") == [("500.00 ARS", "500 pesos")]
    assert found("$50", "en", "AU") == [("50.00 AUD", "$50")]
    assert found("$50", "en", "DE") == [("50.00 USD", "$50")]


def test_the_sign_belongs_to_the_number_that_it_touches() -> None:
    assert found("order 10234 €50", "en") == [("50.00 EUR", "€50")]
    assert found("50€ 10234", "en") == [("50.00 EUR", "50€")]


def test_several_amounts() -> None:
    values = [value for value, _ in found("50,00 € statt 80 Euro", "de")]
    assert values == ["50.00 EUR", "80.00 EUR"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("order 10234", "en"),
        ("2 towels, 50%", "en"),
        ("how much in euros?", "en"),
        ("5 po kami", "tl"),
        ("5 Sekunden", "de"),
        ("3 europäische Kissen", "de"),
        ("2块毛巾", "zh"),
        ("SKU10234EUR", "en"),
        ("", "en"),
    ],
)
def test_other_numbers_are_no_amounts(text: str, language: str | None) -> None:
    assert found(text, language) == []


def test_a_long_row_of_numbers_takes_no_time() -> None:
    start = time.perf_counter()
    assert found("100 " * 1_000, "en") == []
    assert time.perf_counter() - start < 0.3
