from __future__ import annotations

import pytest
from argon2 import PasswordHasher

from bot.errors import RequestInvalid
from bot.people import passwords
from tests.people.conftest import PASSWORD


def test_the_right_password_opens(password_hash: str) -> None:
    assert passwords.is_right(password_hash, PASSWORD)
    assert not passwords.is_right(password_hash, PASSWORD + "!")
    assert password_hash.startswith("$argon2id$")


def test_nobody_has_no_password() -> None:
    assert not passwords.is_right(None, "nobody has this password")
    assert not passwords.is_right("-", PASSWORD)


def test_it_does_not_matter_how_a_letter_is_composed() -> None:
    composed, decomposed = "contrase\u00f1a larga", "contrasen\u0303a larga"
    assert passwords.is_right(passwords.hash_password(composed), decomposed)


@pytest.mark.parametrize(("password", "words"), [("x" * 11, "at least 12"), ("x" * 501, "at most")])
def test_the_length_is_checked_with_words(password: str, words: str) -> None:
    with pytest.raises(RequestInvalid, match=words):
        passwords.check_password(password)


def test_a_hash_with_other_parameters_is_outdated(password_hash: str) -> None:
    assert not passwords.is_outdated(password_hash)
    assert passwords.is_outdated(PasswordHasher(time_cost=1).hash(PASSWORD))
