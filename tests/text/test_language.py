from __future__ import annotations

import pytest

from bot.text.language import Identifier
from bot.text.language_table import NoTable

LANGUAGES = ["en", "es", "de", "ar", "ja"]
SENTENCES = {
    "en": "Where is my order? It should have been here on Monday.",
    "es": "¿Dónde está mi pedido? Tenía que llegar el lunes.",
    "de": "Wo ist meine Bestellung? Sie sollte am Montag kommen.",
    "ar": "أين طلبي؟ كان يجب أن يصل يوم الاثنين.",
    "ja": "注文した商品はどこですか。月曜日に届くはずでした。",
}


@pytest.fixture(scope="module", params=["words", "lingua", "langdetect"])
def identifier(request: pytest.FixtureRequest) -> Identifier:
    return Identifier(LANGUAGES, request.param)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_told_apart(identifier: Identifier, language: str) -> None:
    found = identifier.identify(SENTENCES[language])
    assert found.language == language
    assert 0.5 < found.confidence <= 1
    assert 0.5 < found.margin <= found.confidence


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "10234",
        "١٠٢٣٤",
        "ok",
        "hi",
        "no",
        "😀👍",
        "?!",
        "kim@example.com",
        "https://example.com/where/is/my/order",
        "def foo(x): return x+1",
        "\ud83d",
        "Где мой заказ",
    ],
)
def test_it_says_when_it_cannot_say(text: str) -> None:
    assert Identifier(LANGUAGES).identify(text).language is None


@pytest.mark.parametrize(("text", "language"), [("はい", "ja"), ("لا", "ar")])
def test_two_letters_are_enough_where_only_one_language_has_them(text: str, language: str) -> None:
    assert Identifier(LANGUAGES).identify(text).language == language


@pytest.mark.parametrize("text", ["taxi", "hotel", "normal", "final"])
def test_one_word_of_several_languages_is_left_open(text: str) -> None:
    assert Identifier(LANGUAGES).identify(text).language is None


def test_numbers_and_addresses_do_not_count_as_words(identifier: Identifier) -> None:
    found = identifier.identify("wo ist meine Bestellung 10234, mail kim@example.com?")
    assert found.language == "de"
    assert found.letters == len("woistmeineBestellungmail")


def test_the_same_text_gets_the_same_answer(identifier: Identifier) -> None:
    answers = {identifier.identify("taxi restaurant hotel") for _ in range(20)}
    assert len(answers) == 1


def test_one_language_needs_no_detector() -> None:
    assert Identifier(["de"]).identify("hallo").language == "de"


@pytest.mark.parametrize("detector", ["words", "lingua", "langdetect"])
def test_a_language_that_the_detector_does_not_know_is_named(detector: str) -> None:
    with pytest.raises(ValueError, match="does not know: qq"):
        Identifier(["en", "qq"], detector)


def test_the_detector_is_one_of_three() -> None:
    with pytest.raises(ValueError, match="use one of 'words', 'lingua', 'langdetect'"):
        Identifier(["en", "de"], "guess")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("mera order kahan hai", "hi"),
        ("मेरा ऑर्डर", "hi"),
        ("paano i-cancel ang order ko", "tl"),
        ("返金できますか", "ja"),
        ("我要退款", "zh"),
        ("我要退貨", "zh"),
        ("gdzie jest paczka", "pl"),
        ("где мой заказ", "ru"),
        ("سفارش من کجاست", "fa"),
        ("주문은 어디에", "ko"),
        ("สวัสดี", "th"),
    ],
)
def test_evidence_names_languages_that_were_not_asked_for(text: str, language: str) -> None:
    evidence = Identifier(["en", "es"]).evidence(text)
    assert max(evidence, key=lambda name: evidence[name]) == language
    assert evidence[language] == 0


@pytest.mark.parametrize("word", ["gracias", "danke", "Müller", "bonjour", "thanks"])
def test_one_word_says_little_against_any_language(word: str) -> None:
    assert min(Identifier(["en", "es"]).evidence(word).values()) > -4.7


@pytest.mark.parametrize("text", ["", "10234", "👍", "ok", "no", "kim@example.com", "x = f(1)"])
def test_no_evidence_in_what_is_no_word(text: str) -> None:
    assert Identifier(["en", "es"]).evidence(text) == {}


def test_lingua_stands_in_where_no_table_can_be_made(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise NoTable("no word lists")

    monkeypatch.setattr("bot.text.language.language_model", missing)
    assert Identifier(["en", "de"]).likeliest("wo ist mein Paket") == "de"


def test_the_likeliest_is_named_even_if_unsure() -> None:
    identifier = Identifier(["en", "de"])
    assert identifier.likeliest("hotel") in ("en", "de")
    assert identifier.likeliest("10234") is None
