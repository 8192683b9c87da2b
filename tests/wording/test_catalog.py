from __future__ import annotations

import logging
from pathlib import Path

import pytest

from bot.wording import Catalog, WordingBroken, WordingMissing
from bot.wording.edited import parse_text

ENGLISH = """
utter_greet = Hello from { $brand }!
    .track_order = Where is my order?
    .talk_to_human = Talk to a person
utter_waiting = { $count ->
    [one] One person
   *[other] { $count } people
} before you
only_english = Only here
buttons_only =
    .ok = OK
"""
SPANISH = """
utter_greet = ¡Hola de parte de { $brand }!
    .track_order = ¿Dónde está mi pedido?
utter_waiting = { $count ->
    [one] Una persona
   *[other] { $count } personas
} antes de usted
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    texts = {"en": ENGLISH, "es": SPANISH, "ar": "utter_greet = مرحبًا من { $brand }!\n"}
    for locale, text in texts.items():
        (tmp_path / locale).mkdir()
        (tmp_path / locale / "bot.ftl").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def catalog(folder: Path) -> Catalog:
    return Catalog(folder, "en")


@pytest.mark.parametrize("locale", ["es", "es-MX"])
def test_a_locale_falls_back_to_its_language(catalog: Catalog, locale: str) -> None:
    assert catalog.text(locale, "utter_greet", brand="B") == "¡Hola de parte de B!"


@pytest.mark.parametrize("locale", ["es", "fr", None, "", "x_y!"])
def test_everything_falls_back_to_the_default(catalog: Catalog, locale: str | None) -> None:
    assert catalog.text(locale, "only_english") == "Only here"
    assert catalog.has(locale, "only_english")


def test_plurals_follow_the_language(catalog: Catalog) -> None:
    assert catalog.text("es", "utter_waiting", count=1) == "Una persona antes de usted"
    assert catalog.text("es", "utter_waiting", count=3) == "3 personas antes de usted"


def test_latin_in_a_text_from_right_to_left_is_kept_whole(catalog: Catalog) -> None:
    assert catalog.text("ar", "utter_greet", brand="B") == "مرحبًا من \u2068B\u2069!"


def test_buttons_have_titles_of_their_own(catalog: Catalog) -> None:
    assert catalog.buttons("utter_greet") == ("track_order", "talk_to_human")
    assert catalog.button("es", "utter_greet", "track_order") == "¿Dónde está mi pedido?"
    assert catalog.button("es", "utter_greet", "talk_to_human") == "Talk to a person"
    assert catalog.button("es", "utter_greet", "goodbye") is None
    assert catalog.buttons("only_english") == ()


def test_a_key_that_nobody_has_is_named(catalog: Catalog) -> None:
    assert not catalog.has("es", "utter_nothing")
    with pytest.raises(WordingMissing, match=r"No wording 'utter_nothing' in: es-MX, es, en\."):
        catalog.text("es-MX", "utter_nothing")


def test_a_text_of_buttons_only_has_no_text(catalog: Catalog) -> None:
    with pytest.raises(WordingMissing, match="'buttons_only' has no text"):
        catalog.text("en", "buttons_only")


def test_a_missing_argument_shows_and_is_logged(
    catalog: Catalog, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        assert catalog.text("en", "utter_greet") == "Hello from brand!"
    assert "utter_greet" in caplog.text


def test_a_broken_file_is_named_with_its_line(folder: Path) -> None:
    file = folder / "es" / "bot.ftl"
    file.write_text("good = Bueno\n\nbad\n", encoding="utf-8")
    with pytest.raises(WordingBroken, match=r"bot\.ftl, line 3: "):
        Catalog(folder, "en")


def test_the_default_locale_must_exist(folder: Path) -> None:
    with pytest.raises(WordingBroken, match=r"the default locale needs one \(there is: ar, en, es"):
        Catalog(folder, "fr")


def test_edited_texts_and_facts_stand_before_the_files(catalog: Catalog) -> None:
    edited = {
        ("es", "utter_greet"): parse_text(
            "utter_greet", "Buenas, { days }\n.track_order = ¿Dónde?"
        ),
        ("de", "utter_greet"): parse_text("utter_greet", "Hallo"),
    }
    facts = {"es": {"days": "30 {días}"}}
    catalog.put_over(edited, lambda locale: facts.get(locale, {"days": "30"}))
    assert catalog.text("es", "utter_greet") == "Buenas, 30 {días}"
    assert catalog.button("es", "utter_greet", "track_order") == "¿Dónde?"
    assert catalog.text("de", "utter_greet") == "Hallo"
    assert catalog.text("en", "utter_greet", brand="B") == "Hello from B!"
    assert catalog.text("fr", "days") == "30"
    catalog.put_over({}, lambda _locale: {})
    assert catalog.text("es", "utter_greet", brand="B") == "¡Hola de parte de B!"
    assert not catalog.has("es", "days")


def test_the_files_are_told_for_each_language(catalog: Catalog) -> None:
    found = catalog.written("es", "bot.ftl")
    assert (found["utter_greet"].locale, found["only_english"].locale) == ("es", "en")
    assert found["utter_greet"].file.parts[-2:] == ("es", "bot.ftl")
    assert catalog.written("es", "no.ftl") == {}
