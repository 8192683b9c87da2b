"""When a model is too old, and what Rasa's process is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.people.secret import load_secret
from bot.processes.programs import write_rasa_env
from bot.processes.training import model_path
from bot.settings import Settings, load_settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "parley.yml").write_text("brand: {name: Test}\nlanguages: [en]\n")
    (tmp_path / "config.yml").write_text("pipeline: []\n")
    (tmp_path / "domain.yml").write_text("intents: []\n")
    (tmp_path / "data" / "nlu" / "en").mkdir(parents=True)
    (tmp_path / "data" / "nlu" / "en" / "orders.yml").write_text("nlu: []\n")
    return load_settings(tmp_path, {})


@pytest.mark.parametrize("name", ["config.yml", "domain.yml", "data/nlu/en/orders.yml"])
def test_a_changed_source_wants_a_new_model(settings: Settings, name: str) -> None:
    before = model_path(settings)
    (settings.home / name).write_text("# changed\n")
    assert model_path(settings) != before


def test_a_new_file_of_sentences_wants_a_new_model(settings: Settings) -> None:
    before = model_path(settings)
    (settings.home / "data" / "nlu" / "en" / "more.yml").write_text("nlu: []\n")
    assert model_path(settings) != before


def test_wording_and_articles_want_no_new_model(settings: Settings) -> None:
    before = model_path(settings)
    for folder in ("wording", "knowledge_base", "actions"):
        (settings.home / folder).mkdir()
        (settings.home / folder / "file.yml").write_text("changed: true\n")
    assert model_path(settings) == before


def test_rasa_learns_a_secret_of_its_own_that_stays(settings: Settings) -> None:
    first = write_rasa_env(settings)
    file = settings.var / "rasa.env"
    assert file.stat().st_mode & 0o777 == 0o600
    assert f"PARLEY_RASA_SECRET={first['PARLEY_RASA_SECRET']}\n" in file.read_text()
    assert "PARLEY_ACTIONS_URL=http://127.0.0.1:8001/internal/actions\n" in file.read_text()
    assert write_rasa_env(settings) == first
    assert load_secret(settings.var) not in file.read_text()
