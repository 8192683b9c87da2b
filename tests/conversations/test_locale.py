from __future__ import annotations

import pytest

from bot.conversations.locale import (
    Heard,
    Situation,
    first_locale,
    message_language,
    reply_locale,
    supported_locale,
)
from bot.text.language import Identifier

LANGUAGES = ("en", "es", "fr", "de", "pt", "ar", "hi", "ja", "zh", "tl")
IDENTIFIER = Identifier(LANGUAGES)


def heard(*texts: str) -> Heard:
    *before, message = map(IDENTIFIER.evidence, texts)
    return Heard(message, before)


def reply(*texts: str, locale: str = "en", chosen: bool = False) -> str:
    return reply_locale(heard(*texts), Situation(locale, chosen), LANGUAGES)


def test_a_clear_sentence_changes_the_locale() -> None:
    assert reply("where is my order", "¿dónde está mi pedido?") == "es"
    assert reply("where is my order", "注文はどこですか") == "ja"
    assert reply("注文はどこですか", "where is my order please", locale="ja") == "en"


@pytest.mark.parametrize(
    "word",
    ["no", "ok", "Hotel", "gracias", "merci", "Müller", "García", "10234", "👍", "iPhone", "si"],
)
@pytest.mark.parametrize(
    ("locale", "sentence"), [("de", "wo bleibt mein Paket"), ("ja", "返品したい")]
)
def test_one_short_word_never_flips_a_conversation(word: str, locale: str, sentence: str) -> None:
    assert reply(sentence, word, locale=locale) == locale


def test_two_short_messages_in_a_row_change_it() -> None:
    assert reply("where is my order", "gracias", "mi pedido no llega") == "es"
    assert reply("wo bleibt mein paket", "gracias amigo", "mi pedido", locale="de") == "es"


@pytest.mark.parametrize(
    ("word", "language"), [("hola", "es"), ("bonjour", "fr"), ("شكرا", "ar"), ("こんにちは", "ja")]
)
def test_a_first_word_counts_when_it_is_clear(word: str, language: str) -> None:
    assert reply(word) == language


@pytest.mark.parametrize("word", ["no", "ok", "taxi", "10234", "😀", "kim@example.com"])
def test_a_first_word_of_many_languages_leaves_the_locale_of_the_page(word: str) -> None:
    assert reply(word, locale="de") == "de"


@pytest.mark.parametrize("text", ["mera order kahan hai", "refund kab milega bhai"])
def test_hindi_in_latin_letters_is_hindi(text: str) -> None:
    assert reply(text) == "hi"


def test_filipino_mixed_with_english_is_filipino() -> None:
    assert reply("kelan po darating yung order ko") == "tl"


def test_what_the_customer_chose_stays_until_they_write_at_length_in_another() -> None:
    assert reply("¿dónde está mi pedido?", locale="de", chosen=True) == "de"
    at_length = "Hola, hice un pedido la semana pasada y todavía no me ha llegado nada"
    assert reply(at_length, locale="de", chosen=True) == "es"


def test_what_was_written_before_a_choice_does_not_undo_it() -> None:
    before = ["where is my order please", "I want to speak Spanish with you"]
    assert reply(*before, "ok", locale="es", chosen=True) == "es"


@pytest.mark.parametrize(
    ("text", "language"),
    [("gdzie jest moja paczka", "pl"), ("где мой заказ", "ru"), ("สวัสดี", "th")],
)
def test_a_language_without_a_locale_is_named_and_changes_nothing(text: str, language: str) -> None:
    situation = Situation("de", False)
    assert message_language(heard(text), situation, LANGUAGES) == language
    assert reply_locale(heard(text), situation, LANGUAGES) == "de"


def test_the_language_of_an_unclear_text_is_that_of_the_conversation() -> None:
    situation = Situation("pt-BR", False)
    assert message_language(heard("ok"), situation, ("en", "pt-BR")) == "pt"
    assert reply_locale(heard("10234"), situation, ("en", "pt-BR")) == "pt-BR"


def test_a_region_is_answered_in_the_locale_that_there_is() -> None:
    clear = heard("onde está o meu pedido")
    assert reply_locale(clear, Situation("en", False), ("en", "pt")) == "pt"


def test_the_first_supported_wish_wins() -> None:
    assert first_locale([None, "tlh", "es-MX", "de"], LANGUAGES) == "es"
    assert first_locale(["tlh"], LANGUAGES) == "en"
    assert supported_locale("AR_eg", LANGUAGES) == "ar"
