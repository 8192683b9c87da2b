from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from bot.cli import user
from bot.errors import Conflict, ParleyError, RequestInvalid
from bot.people import invitations
from bot.storage import Database


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    settings = "brand: {name: Tea House}\nlanguages: [en]\nweb: {public_url: https://tea.example}\n"
    (tmp_path / "parley.yml").write_text(settings)
    monkeypatch.setenv("PARLEY_HOME", str(tmp_path))
    return tmp_path


def run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    user.add_arguments(parser)
    return user.run(parser.parse_args(words))


def accept(home: Path, link: str, email: str = "") -> None:
    database = Database(f"sqlite:///{home / 'var' / 'parley.db'}")
    token = link.partition("#")[2]
    invitations.accept(database, token, name="Ada", email=email, password="a long password")
    database.close()


def test_the_first_administrators_link(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("list")
    assert "./parley user link" in capsys.readouterr().out
    assert run("link") == 0
    link = capsys.readouterr().out.splitlines()[-1]
    assert link.startswith("https://tea.example/desk/setup#")
    accept(home, link, "ada@tea.example")
    run("list")
    assert capsys.readouterr().out == "administrator  ada@tea.example  Ada\n"
    with pytest.raises(ParleyError, match="user add"):
        run("link")


def test_inviting_somebody(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("add", "Eve@tea.example", "--name", "Eve", "--role", "agent")
    link = capsys.readouterr().out.splitlines()[-1]
    run("list")
    assert capsys.readouterr().out == "agent          eve@tea.example  Eve (invited)\n"
    accept(home, link)
    with pytest.raises(Conflict):
        run("add", "eve@tea.example", "--name", "Eve", "--role", "agent")


def test_bad_values_are_explained(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(RequestInvalid, match="e-mail"):
        run("add", "eve", "--name", "Eve", "--role", "agent")
    with pytest.raises(SystemExit):
        run("add", "eve@tea.example", "--name", "Eve", "--role", "owner")
    assert "administrator" in capsys.readouterr().err
