from __future__ import annotations

import time

import pyotp
import pytest
from sqlalchemy import select

from bot.errors import Conflict, RequestInvalid, SecondFactorRequired, SignInFailed, TooManyRequests
from bot.people import guesses, second_factors
from bot.people.sign_in import Attempt, sign_in
from bot.people.staff import Person
from bot.storage import Database
from bot.storage.tables import recovery_codes
from tests.people.conftest import PASSWORD, Hire


class Phone:
    """An authenticator; each of its codes is of the next half minute that may be used."""

    def __init__(self, secret: str) -> None:
        self._codes = pyotp.TOTP(secret)
        self._step = -1

    def code(self) -> str:
        self._step += 1
        return self._codes.at(time.time() + 30 * (self._step - 1))


def turn_on(database: Database, person: Person) -> tuple[Phone, list[str]]:
    with database.write() as connection:
        phone = Phone(second_factors.do_prepare(connection, person.id))
    with database.write() as connection:
        return phone, second_factors.do_confirm(connection, person.id, phone.code())


def enter(database: Database, code: str = "") -> str:
    return sign_in(database, Attempt("ana@shop.example", PASSWORD, code))


def test_the_code_is_asked_for_and_lets_in(database: Database, hire: Hire) -> None:
    phone, _ = turn_on(database, hire("Ana"))
    with pytest.raises(SecondFactorRequired, match="authenticator"):
        enter(database)
    code = phone.code()
    assert enter(database, f" {code[:3]} {code[3:]} ")


def test_a_code_lets_in_once(database: Database, hire: Hire) -> None:
    phone, _ = turn_on(database, hire("Ana"))
    code = phone.code()
    assert enter(database, code)
    with pytest.raises(SignInFailed, match="used before"):
        enter(database, code)


def test_an_older_code_than_the_last_is_refused(database: Database, hire: Hire) -> None:
    phone, _ = turn_on(database, hire("Ana"))
    older, newer = phone.code(), phone.code()
    assert enter(database, newer)
    with pytest.raises(SignInFailed):
        enter(database, older)


@pytest.mark.parametrize(
    "code", ["000000", "x", "１２３４５６", "-1", "0" * 40, "aaaa-aaaa-aaaa-aaaa"]
)
def test_wrong_codes_are_refused(database: Database, hire: Hire, code: str) -> None:
    turn_on(database, hire("Ana"))
    with pytest.raises(SignInFailed):
        enter(database, code)


def test_a_wrong_password_does_not_tell_of_the_code(database: Database, hire: Hire) -> None:
    turn_on(database, hire("Ana"))
    with pytest.raises(SignInFailed, match="do not belong together"):
        sign_in(database, Attempt("ana@shop.example", "a wrong password"))


def test_recovery_codes_work_once_each(database: Database, hire: Hire) -> None:
    ana = hire("Ana")
    _, codes = turn_on(database, ana)
    assert len(set(codes)) == second_factors.RECOVERY_CODES
    assert enter(database, codes[0].upper().replace("-", " "))
    with pytest.raises(SignInFailed):
        enter(database, codes[0])
    assert enter(database, codes[1])
    with database.read() as connection:
        assert second_factors.recovery_codes_left(connection, ana.id) == len(codes) - 2


def test_only_hashes_of_recovery_codes_are_kept(database: Database, hire: Hire) -> None:
    _, codes = turn_on(database, hire("Ana"))
    with database.read() as connection:
        kept = connection.execute(select(recovery_codes.c.code_hash)).scalars().all()
    assert not {code.replace("-", "") for code in codes} & {*kept}


def test_new_recovery_codes_replace_the_old_ones(database: Database, hire: Hire) -> None:
    ana = hire("Ana")
    _, old = turn_on(database, ana)
    with database.write() as connection:
        new = second_factors.do_renew_recovery_codes(connection, ana.id)
    with pytest.raises(SignInFailed):
        enter(database, old[0])
    assert enter(database, new[0])


def test_it_counts_only_once_it_is_confirmed(database: Database, hire: Hire) -> None:
    ana = hire("Ana")
    with database.write() as connection:
        phone = Phone(second_factors.do_prepare(connection, ana.id))
    assert enter(database)
    with database.write() as connection, pytest.raises(RequestInvalid, match="clock"):
        second_factors.do_confirm(connection, ana.id, "123")
    assert enter(database)
    with database.write() as connection:
        second_factors.do_confirm(connection, ana.id, phone.code())
        with pytest.raises(Conflict):
            second_factors.do_confirm(connection, ana.id, phone.code())
        with pytest.raises(Conflict):
            second_factors.do_prepare(connection, ana.id)
    with pytest.raises(SecondFactorRequired):
        enter(database)


def test_turned_off_nothing_is_asked(database: Database, hire: Hire) -> None:
    ana = hire("Ana")
    turn_on(database, ana)
    with database.write() as connection:
        second_factors.do_turn_off(connection, ana.id)
    assert enter(database)


def test_codes_cannot_be_guessed_by_asking_in_between(database: Database, hire: Hire) -> None:
    """Whoever knows the password still has only a few attempts at the code."""
    turn_on(database, hire("Ana"))
    for _ in range(guesses.FREE):
        with pytest.raises(SecondFactorRequired):
            enter(database)
        with pytest.raises(SignInFailed):
            enter(database, "000000")
    with pytest.raises(TooManyRequests):
        enter(database, "000000")


def test_the_picture_is_of_the_address(database: Database) -> None:
    address = second_factors.uri("JBSWY3DP" * 4, "ana@shop.example", "Tea & House")
    assert address.startswith("otpauth://totp/Tea%20%26%20House:ana%40shop.example?")
    picture = second_factors.picture(address)
    assert picture.startswith("<svg")
    assert "#fff" in picture
    assert "script" not in picture
