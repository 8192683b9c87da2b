from __future__ import annotations

import pytest

from bot.text.phones import find_phones


def found(text: str, language: str | None, region: str | None = None) -> list[tuple[str, str]]:
    entities = find_phones(text, language, region)
    assert {entity.name for entity in entities} <= {"phone"}
    return [(entity.value, text[entity.start : entity.end]) for entity in entities]


@pytest.mark.parametrize(
    ("text", "language", "value", "place"),
    [
        ("call (415) 555-2671", "en", "+14155552671", "(415) 555-2671"),
        ("or on 020 7946 0958.", "en", "+442079460958", "020 7946 0958"),
        ("Tel.: 030/12345678", "de", "+493012345678", "030/12345678"),
        ("0049 30 12345678", "de", "+493012345678", "0049 30 12345678"),
        ("電話は０９０−１２３４−５６７８です", "ja", "+819012345678", "０９０−１２３４−５６７８"),
        ("我的手机是13812345678吗", "zh", "+8613812345678", "13812345678"),
        ("رقمي ٠٥٠١٢٣٤٥٦٧", "ar", "+966501234567", "٠٥٠١٢٣٤٥٦٧"),
        ("il mio è 347 123 4567", "it", "+393471234567", "347 123 4567"),
        ("0049 30 12345678", None, "+493012345678", "0049 30 12345678"),
        ("＋49 30 12345678", None, "+493012345678", "＋49 30 12345678"),
    ],
)
def test_numbers_are_read_as_in_the_countries_of_the_language(
    text: str, language: str | None, value: str, place: str
) -> None:
    assert found(text, language) == [(value, place)]


def test_the_region_of_the_locale_comes_first() -> None:
    assert found("11 2345 6789", "es", "AR") == [("+541123456789", "11 2345 6789")]
    assert found("044 668 18 00", "de", "CH") == [("+41446681800", "044 668 18 00")]


def test_several_numbers_stand_in_the_order_of_the_text() -> None:
    text = "020 7946 0958, or from abroad +44 20 7946 0959, or (415) 555-2671"
    values = [value for value, _ in found(text, "en")]
    assert values == ["+442079460958", "+442079460959", "+14155552671"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("order 10234", "en"),
        ("10234, 10235 and 10236", "en"),
        ("am 03.05.2026", "de"),
        ("on 2026-05-03 10:30", "en"),
        ("20260503", "de"),
        ("es kostet 1.299,00 €", "de"),
        ("tracking 00340434161094012345", "en"),
        ("maria.4155552671@example.com", "en"),
        ("https://shop.example/?t=4155552671", "en"),
        ("030 12345678", None),
        ("030 12345678", "eo"),
        ("", "en"),
    ],
)
def test_other_numbers_are_no_phone_numbers(text: str, language: str | None) -> None:
    assert found(text, language) == []
