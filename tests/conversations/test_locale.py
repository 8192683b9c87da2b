from __future__ import annotations

import pytest

from bot.conversations.locale import (
    Detected,
    Situation,
    first_locale,
    message_language,
    reply_locale,
    supported_locale,
)

LANGUAGES = ("en", "es", "de", "ar", "ja")


def reply(
    text: str,
    language: str | None,
    confidence: float,
    *,
    locale: str = "en",
    first: bool = False,
    chosen: bool = False,
) -> str:
    situation = Situation(locale, chosen, first)
    return reply_locale(text, Detected(language, confidence), situation, LANGUAGES)


def test_a_clear_sentence_changes_the_locale() -> None:
    assert reply("¿dónde está mi pedido?", "es", 0.98) == "es"
    assert reply("注文はどこですか", "ja", 1.0) == "ja"


@pytest.mark.parametrize("word", ["no", "ok", "Hotel", "gracias", "merci beaucoup", "10234"])
def test_one_short_word_never_flips_a_conversation(word: str) -> None:
    assert reply(word, "es", 1.0, locale="de") == "de"


def test_a_first_word_counts_when_it_is_clear() -> None:
    assert reply("hola", "es", 0.9, first=True) == "es"
    assert reply("no", "es", 0.4, first=True) == "en"


def test_what_the_customer_chose_stays() -> None:
    assert reply("¿dónde está mi pedido?", "es", 1.0, locale="de", chosen=True) == "de"


def test_an_unclear_or_unsupported_sentence_changes_nothing() -> None:
    assert reply("der die das und so", "de", 0.5) == "en"
    assert reply("gdzie jest moja paczka", "pl", 0.99) == "en"
    assert reply("???", None, 0.0) == "en"


def test_the_language_of_an_unclear_text_is_that_of_the_conversation() -> None:
    situation = Situation("pt-BR", False, False)
    assert message_language("ok", Detected("de", 0.9), situation) == "pt"


def test_the_first_supported_wish_wins() -> None:
    assert first_locale([None, "fr-FR", "es-MX", "de"], LANGUAGES) == "es"
    assert first_locale(["tlh"], LANGUAGES) == "en"
    assert supported_locale("AR_eg", LANGUAGES) == "ar"
