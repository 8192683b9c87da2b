"""Passwords, kept as Argon2id hashes."""

from __future__ import annotations

import unicodedata
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from bot.errors import RequestInvalid

SHORTEST, LONGEST = 12, 500
_hasher = PasswordHasher()


def check_password(password: str, field: str = "password") -> str:
    """The password; raises `RequestInvalid` that names the field when it is too short or too long."""
    if len(password) < SHORTEST:
        raise RequestInvalid(
            f"{field}: must have at least {SHORTEST} characters. "
            "Four or five words that do not belong together make a good one."
        )
    if len(password) > LONGEST:
        raise RequestInvalid(f"{field}: must have at most {LONGEST} characters.")
    return password


def hash_password(password: str) -> str:
    """Takes some tens of milliseconds and 64 MiB: never call it inside a transaction."""
    return _hasher.hash(_normalise(password))


def is_right(password_hash: str | None, password: str) -> bool:
    """Whether the password belongs to the hash; without a hash it takes as long and says no."""
    stand_in = _stand_in()
    try:
        return _hasher.verify(password_hash or stand_in, _normalise(password)) and bool(
            password_hash
        )
    except (VerificationError, InvalidHashError):
        return False


def is_outdated(password_hash: str) -> bool:
    """Whether the hash was made with other parameters than new ones are."""
    return _hasher.check_needs_rehash(password_hash)


def _normalise(password: str) -> str:
    """Keyboards differ in how they compose "é"; to people it is the same password."""
    return unicodedata.normalize("NFKC", password)


@cache
def _stand_in() -> str:
    """What is verified for people whom nobody knows, so that they take as long as the known."""
    return _hasher.hash("nobody has this password")
