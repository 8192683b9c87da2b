from __future__ import annotations

import pytest

from bot.text.tokenizer import words


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Where's my order?", ["Where", "'s", "my", "order", "?"]),
        ("es", "¿Dónde está?", ["¿", "Dónde", "está", "?"]),
        ("de", "Wo ist sie?", ["Wo", "ist", "sie", "?"]),
        ("ar", "أين طلبي؟", ["أين", "طلبي", "؟"]),
        ("fr", "l’adresse d'hier", ["l’", "adresse", "d'", "hier"]),
        ("ja", "注文はどこですか", ["注文", "は", "どこ", "です", "か"]),
        ("zh", "订单", ["订", "单"]),
        ("pt-BR", "Olá, tudo bem", ["Olá", ",", "tudo", "bem"]),
        ("th", "hello there", ["hello", "there"]),
        ("qq", "hello there", ["hello", "there"]),
        (None, "hello  there\n", ["hello", "there"]),
    ],
)
def test_words_follow_the_rules_of_the_language(
    language: str | None, text: str, expected: list[str]
) -> None:
    found = words(text, language)
    assert [word.text for word in found] == expected
    assert [text[word.start : word.end] for word in found] == expected


@pytest.mark.parametrize("language", ["en", "ja", "xx"])
@pytest.mark.parametrize("text", ["", " ", "😀", "\ud83d", "\0", "あ" * 20_000])
def test_nothing_is_too_odd(language: str, text: str) -> None:
    words(text, language)
