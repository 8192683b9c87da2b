"""`./parley new language`: files to fill in, and nothing when it cannot be."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from bot.checks.sentences import read_sentences
from bot.environments.places import ROOT
from bot.scaffold import LanguageRefused, add_language
from bot.settings import Settings, load_settings
from bot.wording import Catalog


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A company with the demo's English files."""
    for folder in ("data/nlu/en", "wording/en", "tests/nlu/en"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    shutil.copy(ROOT / "parley.yml", tmp_path)
    return load_settings(tmp_path, {})


def test_a_language_has_the_same_files_and_intents(settings: Settings) -> None:
    home = settings.home
    add_language(settings, "nl")
    for folder in ("data/nlu", "wording"):
        names = {file.name for file in (home / folder / "en").iterdir()}
        assert {file.name for file in (home / folder / "nl").iterdir()} == names
    for file in sorted((home / "data/nlu/en").iterdir()):
        new = yaml.safe_load((home / "data/nlu/nl" / file.name).read_text())
        old = yaml.safe_load(file.read_text())
        assert [one["intent"] for one in new["nlu"]] == [one["intent"] for one in old["nlu"]]
    tests = yaml.safe_load((home / "tests/nlu/nl/sentences.yml").read_text())
    english = read_sentences(home / "data" / "nlu").sentences
    assert set(tests["intents"]) == {one.intent for one in english if one.language == "en"}


def test_what_is_not_written_yet_is_said_in_the_first_language(settings: Settings) -> None:
    add_language(settings, "nl")
    catalog = Catalog(settings.home / "wording", "en")
    args = {"brand": "B"}
    assert catalog.text("nl", "utter_greet", **args) == catalog.text("en", "utter_greet", **args)


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ("languages: [en, es]  # two\n", "languages: [en, es, nl]  # two\n"),
        ("languages:\n  - en\n  - es\nweb: {}\n", "languages:\n  - en\n  - es\n  - nl\nweb: {}\n"),
    ],
)
def test_parley_yml_keeps_its_comments(settings: Settings, listed: str, expected: str) -> None:
    file = settings.home / "parley.yml"
    file.write_text(f"# ours\n{listed}")
    add_language(settings, "nl")
    assert file.read_text() == f"# ours\n{expected}"


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("en", "en is one of the languages in parley.yml already."),
        ("xx-yy-zz", "'xx-yy-zz' is no language code"),
        ("tlh", "tlh"),
    ],
)
def test_what_cannot_be_added_makes_nothing(settings: Settings, code: str, reason: str) -> None:
    before = sorted(settings.home.rglob("*"))
    with pytest.raises(LanguageRefused, match=reason):
        add_language(settings, code)
    assert sorted(settings.home.rglob("*")) == before


def test_files_that_exist_are_not_written_over(settings: Settings) -> None:
    own = settings.home / "wording/nl/bot.ftl"
    own.parent.mkdir()
    own.write_text("utter_greet = Hoi!\n")
    with pytest.raises(LanguageRefused, match="exists already"):
        add_language(settings, "nl")
    assert own.read_text() == "utter_greet = Hoi!\n"
    assert not (settings.home / "data/nlu/nl").exists()
