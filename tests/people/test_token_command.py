from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.cli import token
from bot.errors import NotFound, RequestInvalid
from bot.people import programs, staff, standing
from bot.people.audit import SHELL
from bot.storage import Database
from bot.storage.tables import audit_log


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    (tmp_path / "parley.yml").write_text("brand: {name: Tea House}\nlanguages: [en]\n")
    monkeypatch.setenv("PARLEY_HOME", str(tmp_path))
    (tmp_path / "var").mkdir()
    database = Database(f"sqlite:///{tmp_path / 'var' / 'parley.db'}")
    database.migrate()
    people = (("ada", "Ada", "administrator"), ("eve", "Eve", "agent"))
    with database.write() as connection:
        for local, name, role in people:
            staff.do_create(
                connection,
                email=f"{local}@tea.example",
                name=name,
                role=role,
                password_hash="-",
            )
    yield database
    database.close()


def run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    token.add_arguments(parser)
    return token.run(parser.parse_args(words))


def make(*more: str, by: str = "ada@tea.example", scopes: str = "read_conversations") -> int:
    return run("make", "Our bot", "--by", by, "--scopes", *scopes.split(), *more)


def find(database: Database, secret: str) -> programs.Program | None:
    with database.read() as connection:
        return programs.find(connection, secret)


@pytest.mark.parametrize("by", ["ada@tea.example", " ADA@tea.example ", "Ada"])
def test_a_token_is_printed_alone_and_opens_its_scopes(
    database: Database, capsys: pytest.CaptureFixture[str], by: str
) -> None:
    assert make(by=by, scopes="answer_as_bot read_conversations") == 0
    printed = capsys.readouterr()
    found = find(database, printed.out.strip())
    assert found and found.scopes == {"answer_as_bot", "read_conversations"}
    assert (found.name, printed.err) == ("Our bot", "")
    run("list")
    listed = capsys.readouterr().out
    assert "1  Our bot, made by Ada" in listed
    assert "answer_as_bot, read_conversations" in listed
    assert printed.out.strip() not in listed


def test_what_was_done_stands_under_the_persons_name(
    database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    make()
    secret = capsys.readouterr().out.strip()
    assert run("revoke", "1", "--by", "Ada") == 0
    assert find(database, secret) is None
    with database.read() as connection:
        rows = connection.execute(select(audit_log).order_by(audit_log.c.id)).all()
    assert [(row.action, row.actor, row.address, row.object) for row in rows] == [
        ("program_made", "Ada", "./parley", "program:1"),
        ("program_revoked", "Ada", "./parley", "program:1"),
    ]
    assert secret not in str(rows)
    with pytest.raises(NotFound, match="revoked before"):
        run("revoke", "1", "--by", "Ada")
    capsys.readouterr()
    run("list")
    assert capsys.readouterr().out.startswith("None yet")


def test_an_end(database: Database, capsys: pytest.CaptureFixture[str]) -> None:
    make("--days", "7")
    capsys.readouterr()
    run("list")
    assert "Our bot, made by Ada, ends in 7 days" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("by", "scopes", "more", "words"),
    [
        ("bo@tea.example", "read_conversations", (), "nobody called 'bo@tea.example'"),
        ("Eve", "read_conversations", (), "Eve is no administrator"),
        ("Ada", "read_everything", (), "must be some of .*read_conversations"),
        ("Ada", "manage_people", (), "must be some of"),
        ("Ada", "read_conversations", ("--days", "0"), "--days: must be 1 to 3650"),
    ],
)
def test_what_is_refused_makes_nothing(
    database: Database,
    capsys: pytest.CaptureFixture[str],
    by: str,
    scopes: str,
    more: tuple[str, ...],
    words: str,
) -> None:
    with pytest.raises((NotFound, RequestInvalid), match=words):
        make(*more, by=by, scopes=scopes)
    run("list")
    assert capsys.readouterr().out.startswith("None yet: ./parley token make")


def test_two_of_one_name_and_somebody_disabled(database: Database) -> None:
    with database.write() as connection:
        other = staff.do_create(
            connection,
            email="ada2@tea.example",
            name="Ada",
            role="administrator",
            password_hash="-",
        )
    with pytest.raises(RequestInvalid, match="several people"):
        make(by="Ada")
    with database.write() as connection:
        standing.do_disable(connection, SHELL, other.id)
    with pytest.raises(NotFound):
        make(by="ada2@tea.example")
    assert make(by="Ada") == 0
