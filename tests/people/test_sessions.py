from __future__ import annotations

import statistics
import time

import pytest
from argon2 import PasswordHasher
from sqlalchemy import select, update

from bot.errors import SignInFailed
from bot.people import guesses, passwords, sessions
from bot.people.sessions import Place
from bot.people.sign_in import Attempt, sign_in
from bot.storage import Database
from bot.storage.tables import staff, staff_sessions
from tests.people.conftest import PASSWORD, Hire


def find(database: Database, token: str) -> sessions.Session | None:
    with database.read() as connection:
        return sessions.find(connection, token)


def test_signing_in_begins_a_session(database: Database, hire: Hire) -> None:
    ana = hire("Ana")
    token = sign_in(database, Attempt(" ANA@shop.example", PASSWORD))
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
        sign_in(database, Attempt(email, password))
    assert caught.value.message == "E-mail address and password do not belong together."


def test_an_unknown_address_takes_as_long(
    database: Database, hire: Hire, monkeypatch: pytest.MonkeyPatch
) -> None:
    hire("Ana")

    def seconds(email: str) -> float:
        begin = time.process_time()
        with pytest.raises(SignInFailed):
            sign_in(database, Attempt(email, "a wrong password"))
        return time.process_time() - begin

    monkeypatch.setattr(guesses, "FREE", 100)
    seconds("ana@shop.example")
    known = statistics.median(seconds("ana@shop.example") for _ in range(5))
    unknown = statistics.median(seconds("nobody@shop.example") for _ in range(5))
    assert 0.5 < known / unknown < 2


def test_only_the_hash_of_a_token_is_kept(database: Database, hire: Hire) -> None:
    hire("Ana")
    token = sign_in(database, Attempt("ana@shop.example", PASSWORD))
    with database.read() as connection:
        row = connection.execute(select(staff_sessions)).mappings().one()
    assert token not in map(str, row.values())
    assert find(database, row["token_hash"]) is None


def test_a_session_expires_and_its_row_goes_with_the_next(database: Database, hire: Hire) -> None:
    hire("Ana")
    token = sign_in(database, Attempt("ana@shop.example", PASSWORD))
    with database.write() as connection:
        connection.execute(update(staff_sessions).values(expires_at=time.time() - 1))
    assert find(database, token) is None
    sign_in(database, Attempt("ana@shop.example", PASSWORD))
    with database.read() as connection:
        assert len(connection.execute(select(staff_sessions)).all()) == 1


def test_signing_out_ends_this_session_only(database: Database, hire: Hire) -> None:
    hire("Ana")
    tokens = [sign_in(database, Attempt("ana@shop.example", PASSWORD)) for _ in range(2)]
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
    sign_in(database, Attempt(ana.email, PASSWORD))
    with database.read() as connection:
        fresh = connection.execute(select(staff.c.password_hash)).scalar_one()
    assert fresh != old
    assert not passwords.is_outdated(fresh)
    assert passwords.is_right(fresh, PASSWORD)


def begin(database: Database, staff_id: int, **place: str) -> str:
    with database.write() as connection:
        return sessions.do_begin(connection, staff_id, "password", Place(**place))


def test_a_new_token_replaces_the_old_one_soon(database: Database, hire: Hire) -> None:
    old = begin(database, hire("Ana").id)
    session = find(database, old)
    assert session
    with database.write() as connection:
        new = sessions.do_rotate(connection, session.key)
    after = find(database, new)
    assert after
    assert (after.key, after.csrf) == (session.key, session.csrf)
    assert find(database, old)  # what was under way still arrives
    with database.write() as connection:
        long_ago = time.time() - sessions.GRACE_S - 1
        connection.execute(update(staff_sessions).values(rotated_at=long_ago))
    assert find(database, old) is None
    assert find(database, new)


def test_sessions_are_listed_with_device_and_time(database: Database, hire: Hire) -> None:
    ana, ben = hire("Ana"), hire("Ben")
    begin(database, ana.id, device="Firefox", address="192.0.2.1")
    begin(database, ana.id, device="Evil\r\nSet-Cookie: x" + "y" * 500, address="192.0.2.2")
    begin(database, ben.id)
    with database.read() as connection:
        found = {row["address"]: row["device"] for row in sessions.all_of(connection, ana.id)}
    assert found["192.0.2.1"] == "Firefox"
    assert found["192.0.2.2"].startswith("EvilSet-Cookie")
    assert len(found["192.0.2.2"]) == sessions.DEVICE_LONGEST
    assert len(found) == 2


def test_all_others_end_at_once(database: Database, hire: Hire) -> None:
    ana, ben = hire("Ana"), hire("Ben")
    here, there, his = (begin(database, person.id) for person in (ana, ana, ben))
    kept, ended = find(database, here), find(database, there)
    assert kept
    assert ended
    hints: list[str] = []
    database.hub.listen("*", lambda topic, _n: hints.append(topic))
    with database.write() as connection:
        assert not sessions.do_end_of(connection, ben.id, kept.key)
        assert sessions.do_end_all(connection, ana.id, keep=kept.key) == 1
    assert hints == [f"session:{ended.key}"]
    assert find(database, there) is None
    assert find(database, here)
    assert find(database, his)


def test_who_is_disabled_is_nobody(database: Database, hire: Hire) -> None:
    ana = hire("Ana")
    token = begin(database, ana.id)
    with database.write() as connection:
        connection.execute(update(staff).values(disabled_at=time.time()))
    assert find(database, token) is None
    with pytest.raises(SignInFailed):
        sign_in(database, Attempt(ana.email, PASSWORD))
