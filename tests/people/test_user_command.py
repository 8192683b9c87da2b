from __future__ import annotations

import argparse
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.cli import user
from bot.errors import Conflict, ParleyError, RequestInvalid
from bot.people import invitations, password_resets
from bot.people.sign_in import Attempt, sign_in
from bot.storage import Database
from bot.storage.tables import audit_log


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


@pytest.fixture
def ada(home: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """The first administrator's address."""
    run("link")
    accept(home, capsys.readouterr().out.splitlines()[-1], "ada@tea.example")
    return "ada@tea.example"


def test_somebody_from_the_first_day_to_the_last(
    home: Path, ada: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run("add", "eve@tea.example", "--name", "Eve", "--role", "agent")
    accept(home, capsys.readouterr().out.splitlines()[-1])
    run("role", "Eve@tea.example", "editor")
    assert "is editor now" in capsys.readouterr().out
    for change in ("sign-out", "unlock", "reset-second-factor", "disable"):
        run(change, "eve@tea.example")
        assert capsys.readouterr().out == f"{change}: done for Ada (eve@tea.example).\n"
    run("list")
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "editor         eve@tea.example  Ada (disabled)"
    with pytest.raises(ParleyError, match="user enable"):
        run("reset-password", "eve@tea.example")
    run("enable", "eve@tea.example")
    capsys.readouterr()
    run("reset-password", "eve@tea.example")
    link = capsys.readouterr().out.splitlines()[-1]
    assert link.startswith("https://tea.example/desk/reset#")
    database = Database(f"sqlite:///{home / 'var' / 'parley.db'}")
    password_resets.use(database, link.partition("#")[2], "another long password")
    assert sign_in(database, Attempt("eve@tea.example", "another long password"))
    with database.read() as connection:
        done = connection.execute(select(audit_log.c.actor, audit_log.c.action)).all()
    database.close()
    by_shell = [action for actor, action in done if actor == "./parley"]
    assert by_shell == [
        "invited",
        "role_changed",
        "signed_out_by_force",
        "unlocked",
        "second_factor_reset",
        "disabled",
        "enabled",
        "password_reset_asked",
    ]


def test_the_last_administrator_and_who_is_not_there(home: Path, ada: str) -> None:
    with pytest.raises(Conflict, match="only administrator"):
        run("disable", ada)
    with pytest.raises(Conflict, match="only administrator"):
        run("role", ada, "agent")
    with pytest.raises(ParleyError, match="user list"):
        run("disable", "nobody@tea.example")


def test_bad_values_are_explained(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(RequestInvalid, match="e-mail"):
        run("add", "eve", "--name", "Eve", "--role", "agent")
    with pytest.raises(SystemExit):
        run("add", "eve@tea.example", "--name", "Eve", "--role", "owner")
    assert "administrator" in capsys.readouterr().err
