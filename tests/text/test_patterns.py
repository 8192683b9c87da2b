from __future__ import annotations

import pytest

from bot.text.patterns import (
    BadPattern,
    Entity,
    Patterns,
    Ruler,
    same_length_ascii,
    without_overlaps,
)

PATTERNS = Patterns(
    {
        "order_number": r"\b\d{5}\b",
        "email": r"[A-Za-z0-9._%+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}",
    }
)


def found(text: str) -> list[tuple[str, str]]:
    return [(entity.name, entity.value) for entity in PATTERNS.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my order is 10234", [("order_number", "10234")]),
        ("#10234, and 10235.", [("order_number", "10234"), ("order_number", "10235")]),
        ("注文番号は10234です", [("order_number", "10234")]),
        ("注文番号は１０２３４です", [("order_number", "10234")]),
        ("طلبي رقم ١٠٢٣٤", [("order_number", "10234")]),
        ("۱۰۲۳۴", [("order_number", "10234")]),
        ("102345", []),
        ("1023", []),
        ("kim@example.com", [("email", "kim@example.com")]),
        ("ｋｉｍ＠example.com", [("email", "kim@example.com")]),
        ("メールはkim@example.comです", [("email", "kim@example.com")]),
        ("10234@example.com", [("email", "10234@example.com")]),
        ("kim@example", []),
        ("", []),
    ],
)
def test_forms_are_found_in_every_script(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_places_are_those_of_the_original_text() -> None:
    text = "注文番号は１０２３４です"
    (entity,) = PATTERNS.find(text)
    assert text[entity.start : entity.end] == "１０２３４"


def test_characters_keep_their_places() -> None:
    text = "٣ ３ ＠ Ａ あ 😀 ½ ²"
    assert len(same_length_ascii(text)) == len(text)


def test_the_longer_one_wins_and_what_is_taken_stays() -> None:
    short, long = Entity("a", "12", 0, 2), Entity("b", "123", 0, 3)
    assert without_overlaps([short, long]) == [long]
    assert without_overlaps([long], taken=[short]) == []


def test_of_two_of_one_length_the_first_one_stays() -> None:
    first, second = Entity("a", "12", 0, 2), Entity("b", "12", 0, 2)
    assert without_overlaps([first, second]) == [first]


def test_a_bad_pattern_is_named() -> None:
    with pytest.raises(BadPattern, match="entity 'order_number'"):
        Patterns({"order_number": "("})


@pytest.mark.parametrize("language", ["en", "ja", "ar", None])
def test_the_ruler_looks_at_words_in_every_language(language: str | None) -> None:
    ruler = Ruler([{"label": "unclear", "pattern": [{"TEXT": {"REGEX": r"\d"}, "OP": "+"}]}])
    (entity,) = ruler.find("注文 １０２ !", language)
    assert (entity.name, entity.value, entity.start, entity.end) == ("unclear", "102", 3, 6)


def test_a_bad_rule_is_named() -> None:
    with pytest.raises(BadPattern, match="entity ruler"):
        Ruler([{"label": "unclear", "pattern": [{"NONSENSE": 1}]}])
