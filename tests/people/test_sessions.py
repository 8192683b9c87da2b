from __future__ import annotations

import statistics
import time

import pytest
from argon2 import PasswordHasher
from sqlalchemy import select, update

from bot.errors import SignInFailed
from bot.people import passwords, sessions
from bot.storage import Database
from bot.storage.tables import staff, staff_sessions
from tests.people.conftest import PASSWORD, Hire


def find(database: Database, token: str) -> sessions.Session | None:
    with database.read() as connection:
        return sessions.find(connection, token)


def test_signing_in_begins_a_session(database: Database, hire: Hire) -> None:
    ana = hire("Ana")
    token = sessions.sign_in(database, " ANA@shop.example", PASSWORD)
    session = find(database, token)
    assert session
    assert session.person == ana
    assert len(session.csrf) >= 32


@pytest.mark.parametrize(
    ("email", "password"),
    [("ana@shop.example", "wrong"), ("ben@shop.example", PASSWORD), ("no address", PASSWORD)],
)
def test_what_is_wrong_is_not_told(
    database: Database, hire: Hire, email: str, password: str
) -> None:
    hire("Ana")
    with pytest.raises(SignInFailed) as caught:
        sessions.sign_in(database, email, password)
    assert caught.value.message == "E-mail address and password do not belong together."


def test_an_unknown_address_takes_as_long(database: Database, hire: Hire) -> None:
    hire("Ana")

    def seconds(email: str) -> float:
        begin = time.process_time()
        with pytest.raises(SignInFailed):
            sessions.sign_in(database, email, "a wrong password")
        return time.process_time() - begin

    seconds("ana@shop.example")
    known = statistics.median(seconds("ana@shop.example") for _ in range(5))
    unknown = statistics.median(seconds("nobody@shop.example") for _ in range(5))
    assert 0.5 < known / unknown < 2


def test_only_the_hash_of_a_token_is_kept(database: Database, hire: Hire) -> None:
    hire("Ana")
    token = sessions.sign_in(database, "ana@shop.example", PASSWORD)
    with database.read() as connection:
        row = connection.execute(select(staff_sessions)).mappings().one()
    assert token not in map(str, row.values())
    assert find(database, row["token_hash"]) is None


def test_a_session_expires_and_its_row_goes_with_the_next(database: Database, hire: Hire) -> None:
    hire("Ana")
    token = sessions.sign_in(database, "ana@shop.example", PASSWORD)
    with database.write() as connection:
        connection.execute(update(staff_sessions).values(expires_at=time.time() - 1))
    assert find(database, token) is None
    sessions.sign_in(database, "ana@shop.example", PASSWORD)
    with database.read() as connection:
        assert len(connection.execute(select(staff_sessions)).all()) == 1


def test_signing_out_ends_this_session_only(database: Database, hire: Hire) -> None:
    hire("Ana")
    tokens = [sessions.sign_in(database, "ana@shop.example", PASSWORD) for _ in range(2)]
    session = find(database, tokens[0])
    assert session
    hints: list[str] = []
    database.hub.listen("*", lambda topic, _n: hints.append(topic))
    with database.write() as connection:
        sessions.do_end(connection, session.key)
    assert find(database, tokens[0]) is None
    assert find(database, tokens[1])
    assert hints == [f"session:{session.key}"]


def test_an_outdated_hash_is_made_anew(database: Database, hire: Hire) -> None:
    ana = hire("Ana")
    old = PasswordHasher(time_cost=1).hash(PASSWORD)
    with database.write() as connection:
        connection.execute(update(staff).values(password_hash=old))
    sessions.sign_in(database, ana.email, PASSWORD)
    with database.read() as connection:
        fresh = connection.execute(select(staff.c.password_hash)).scalar_one()
    assert fresh != old
    assert not passwords.is_outdated(fresh)
    assert passwords.is_right(fresh, PASSWORD)
