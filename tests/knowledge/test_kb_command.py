"""./parley kb, in a company's folder of its own."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from bot.cli import kb
from tests.knowledge.test_files import GOOD, write


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "parley.yml").write_text("brand: {name: Test}\nlanguages: [en]\n", encoding="utf-8")
    monkeypatch.setenv("PARLEY_HOME", str(tmp_path))
    for name in ("PARLEY_DATABASE_URL", "PARLEY_VAR"):
        monkeypatch.delenv(name, raising=False)
    write(tmp_path / "knowledge_base", "en/a/one.md", GOOD.format(id="one"))
    return tmp_path


def run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    kb.add_arguments(parser)
    return kb.run(parser.parse_args(words))


def test_import_dry_run_and_list(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("import", "--dry-run") == 0
    assert "new      en/a/one.md" in capsys.readouterr().out
    assert run("list") == 0
    assert "0 articles" in capsys.readouterr().out
    assert run("import") == 0
    assert "1 new" in capsys.readouterr().out
    assert run("import") == 0
    assert "0 new, 0 changed, 1 unchanged" in capsys.readouterr().out
    assert run("list") == 0
    assert "published  en" in capsys.readouterr().out


def test_a_broken_file_fails_the_command_but_not_the_others(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(home / "knowledge_base", "en/a/broken.md", "nothing")
    assert run("import", str(home / "knowledge_base")) == 1
    said = capsys.readouterr().out
    assert "broken.md, line 1: must begin with front matter" in said
    assert "1 new" in said
    assert run("list") == 0
    assert "one" in capsys.readouterr().out


def test_a_folder_that_is_not_there(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("import", str(home / "elsewhere")) == 1
    assert "there is no such folder" in capsys.readouterr().out
