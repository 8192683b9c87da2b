from __future__ import annotations

import threading

import pytest
from sqlalchemy import select, update

from bot.errors import SignInFailed, TooManyRequests
from bot.people import guesses
from bot.people.sessions import Place
from bot.people.sign_in import Attempt, sign_in
from bot.storage import Database
from bot.storage.tables import guesses as table
from tests.people.conftest import PASSWORD, Hire

ANA = guesses.keys("ana@shop.example", "192.0.2.1")


def guess(database: Database, times: int, key: tuple[str, str] = ANA) -> None:
    for _ in range(times):
        guesses.count(database, key)


def let_time_pass(database: Database, seconds: float) -> None:
    with database.write() as connection:
        connection.execute(
            update(table).values(
                last_at=table.c.last_at - seconds, locked_until=table.c.locked_until - seconds
            )
        )


def test_the_pauses_grow_up_to_an_hour() -> None:
    pauses = [guesses.pause(attempts, 5) for attempts in range(4, 20)]
    assert pauses[:5] == [0, 30, 60, 120, 240]
    assert pauses[-1] == guesses.LONGEST_PAUSE_S
    assert guesses.pause(10**6, 5) == guesses.LONGEST_PAUSE_S


def test_after_a_few_attempts_one_must_wait_longer_and_longer(database: Database) -> None:
    guess(database, guesses.FREE)
    for _ in range(2):
        with pytest.raises(TooManyRequests, match=r"Try again in (30|29) seconds"):
            guess(database, 1)
    let_time_pass(database, 31)
    guess(database, 1)
    with pytest.raises(TooManyRequests, match=r"Try again in (60|59) seconds"):
        guess(database, 1)
    let_time_pass(database, 61)
    guess(database, 1)
    with pytest.raises(TooManyRequests, match="Try again in 2 minutes"):
        guess(database, 1)


def test_spellings_of_an_address_are_one_account(database: Database) -> None:
    for n in range(guesses.FREE):
        name = ("ana@shop.example", " ANA@shop.example", "ana＠shop.example")[n % 3]
        guess(database, 1, guesses.keys(name, f"192.0.2.{n}"))
    with pytest.raises(TooManyRequests):
        guess(database, 1, guesses.keys("Ana@Shop.example", "192.0.2.99"))


def test_one_address_guesses_at_many_accounts_in_vain(database: Database) -> None:
    for n in range(guesses.FREE_OF_ADDRESS):
        guess(database, 1, guesses.keys(f"{n}@shop.example", "192.0.2.1"))
    with pytest.raises(TooManyRequests):
        guess(database, 1, guesses.keys("new@shop.example", "192.0.2.1"))
    guess(database, 1, guesses.keys("new@shop.example", "192.0.2.2"))


def test_own_success_does_not_help_to_guess_others(database: Database) -> None:
    mine = guesses.keys("me@shop.example", "192.0.2.1")
    for n in range(guesses.FREE_OF_ADDRESS):
        guess(database, 1, guesses.keys(f"{n}@shop.example", "192.0.2.1"))
        if n < guesses.FREE_OF_ADDRESS - 1:
            guess(database, 1, mine)
            with database.write() as connection:
                guesses.do_succeed(connection, mine)
    with pytest.raises(TooManyRequests):
        guess(database, 1, mine)


def test_a_success_begins_anew_and_an_administrator_forgives(database: Database) -> None:
    guess(database, guesses.FREE - 1)
    with database.write() as connection:
        guesses.do_succeed(connection, ANA)
    guess(database, guesses.FREE)
    with database.read() as connection:
        assert guesses.locked_until(connection, "ANA@shop.example")
    with database.write() as connection:
        guesses.do_forgive(connection, "ana@shop.example")
    with database.read() as connection:
        assert guesses.locked_until(connection, "ana@shop.example") is None
    guess(database, 1)


def test_it_is_forgotten_after_a_day(database: Database) -> None:
    guess(database, guesses.FREE)
    let_time_pass(database, guesses.MEMORY_S + 1)
    guess(database, 1, guesses.keys("ben@shop.example", "192.0.2.2"))
    with database.read() as connection:
        assert len(connection.execute(select(table)).all()) == 2


def test_processes_count_together(database: Database) -> None:
    """Two `Database` objects share nothing but the rows, as two processes do."""
    url = database.url.render_as_string(hide_password=False)
    others = [Database(url) for _ in range(2)]
    outcomes: list[str] = []

    def try_out(one: Database) -> None:
        for _ in range(6):
            try:
                guesses.count(one, ANA)
                outcomes.append("tried")
            except TooManyRequests:
                outcomes.append("refused")

    threads = [threading.Thread(target=try_out, args=(one,)) for one in others]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for one in others:
        one.close()
    assert outcomes.count("tried") == guesses.FREE
    assert outcomes.count("refused") == 12 - guesses.FREE


def test_during_the_pause_the_right_password_does_not_help(database: Database, hire: Hire) -> None:
    hire("Ana")
    attempt, place = Attempt("ana@shop.example", "a wrong password"), Place("", "192.0.2.1")
    for _ in range(guesses.FREE):
        with pytest.raises(SignInFailed):
            sign_in(database, attempt, place)
    right = Attempt("ana@shop.example", PASSWORD)
    with pytest.raises(TooManyRequests):
        sign_in(database, right, place)
    let_time_pass(database, 31)
    assert sign_in(database, right, place)
