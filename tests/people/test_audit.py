from __future__ import annotations

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DBAPIError

from bot.errors import SignInFailed
from bot.people.audit import SHELL, Actor, do_audit
from bot.people.sessions import Place
from bot.people.sign_in import Attempt, sign_in
from bot.storage import Database
from bot.storage.tables import audit_log
from tests.people.conftest import PASSWORD, Hire


def test_rows_are_only_ever_added(database: Database) -> None:
    with database.write() as connection:
        do_audit(connection, SHELL, "signed_in", "person:1")
    for statement in (update(audit_log).values(action="nothing"), delete(audit_log)):
        with pytest.raises(DBAPIError, match="only ever added"), database.write() as connection:
            connection.execute(statement)
    with database.read() as connection:
        assert connection.execute(select(audit_log.c.action)).scalars().all() == ["signed_in"]


def test_it_is_written_with_what_was_done_or_not_at_all(database: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.write() as connection:
        do_audit(connection, SHELL, "signed_in")
        raise ZeroDivisionError
    with database.read() as connection:
        assert connection.execute(select(audit_log)).all() == []


def test_long_names_are_cut(database: Database) -> None:
    with database.write() as connection:
        do_audit(connection, Actor("x" * 500, address="y" * 500), "signed_in", "z" * 500)
    with database.read() as connection:
        row = connection.execute(select(audit_log)).mappings().one()
    assert [len(row[name]) for name in ("actor", "address", "object")] == [100, 64, 330]


def test_coming_in_and_failing_are_written_down(database: Database, hire: Hire) -> None:
    ana = hire("Ana")
    place = Place("Firefox", "192.0.2.1")
    sign_in(database, Attempt(ana.email, PASSWORD), place)
    with pytest.raises(SignInFailed):
        sign_in(database, Attempt("Nobody\x07@shop.example", "secret words"), place)
    with database.read() as connection:
        rows = connection.execute(select(audit_log).order_by(audit_log.c.id)).mappings().all()
    assert [(row["action"], row["staff_id"], row["address"]) for row in rows] == [
        ("signed_in", ana.id, "192.0.2.1"),
        ("sign_in_failed", None, "192.0.2.1"),
    ]
    assert "secret words" not in str(rows)
