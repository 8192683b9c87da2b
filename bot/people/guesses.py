"""Slows down whoever guesses passwords and codes: by account and by network address, in SQL, so that
all processes count together and a restart forgets nothing."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, select, update

from bot.errors import TooManyRequests
from bot.people.staff import normal_email
from bot.storage import Database
from bot.storage.inserting import insert_new
from bot.storage.tables import guesses

FREE = 5  # attempts for one account before the first pause
FREE_OF_ADDRESS = 20  # many people may share one address
FIRST_PAUSE_S, LONGEST_PAUSE_S = 30.0, 3600.0
MEMORY_S = 24 * 3600.0  # without an attempt, everything is forgotten

ACCOUNT, ADDRESS = "account:", "address:"


def keys(email: str, address: str) -> tuple[str, str]:
    """Whose attempts count together: those for one account, those from one address."""
    return ACCOUNT + normal_email(email)[:254], ADDRESS + address[:64]


def count(database: Database, attempt: Iterable[str]) -> None:
    """Count one attempt before it is tried, so that many at once are no way around.

    Raises `TooManyRequests` that says how long to wait; such an attempt does not count.
    """
    with database.write() as connection:
        _do_forget_old(connection)
        pauses = [_do_count(connection, key) for key in attempt]
        longest = max(pauses)
        if longest > 0:
            raise TooManyRequests(f"Too many attempts. Try again in {_words(longest)}.")


def do_succeed(connection: Connection, attempt: Sequence[str]) -> None:
    """It was right: the account begins anew; of the address, only this attempt is taken back."""
    do_take_back(connection, attempt)
    accounts = [key for key in attempt if key.startswith(ACCOUNT)]
    connection.execute(delete(guesses).where(guesses.c.key.in_(accounts)))


def do_take_back(connection: Connection, attempt: Iterable[str]) -> None:
    """It was no guess, and no success either."""
    for key in attempt:
        connection.execute(
            update(guesses)
            .where(guesses.c.key == key, guesses.c.attempts > 0)
            .values(attempts=guesses.c.attempts - 1, locked_until=0)
        )


def do_forgive(connection: Connection, email: str) -> None:
    """Let somebody in again who forgot their password too often."""
    connection.execute(delete(guesses).where(guesses.c.key == ACCOUNT + normal_email(email)))


def locked_until(connection: Connection, email: str) -> float | None:
    """Until when nobody gets into this account; None if somebody may try now."""
    key = ACCOUNT + normal_email(email)
    until = connection.scalar(select(guesses.c.locked_until).where(guesses.c.key == key))
    return until if until and until > time.time() else None


def pause(attempts: int, free: int) -> float:
    """How long to wait after that many attempts."""
    beyond = attempts - free
    if beyond < 0:
        return 0.0
    return float(min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2 ** min(beyond, 20)))


def _do_count(connection: Connection, key: str) -> float:
    """The seconds to wait, or 0 and the attempt is counted."""
    connection.execute(
        insert_new(connection, guesses, key=key, attempts=0, last_at=0, locked_until=0)
    )
    row = connection.execute(
        select(guesses.c.attempts, guesses.c.locked_until)
        .where(guesses.c.key == key)
        .with_for_update()
    ).one()
    now = time.time()
    if row.locked_until > now:
        return float(row.locked_until - now)
    attempts = row.attempts + 1
    free = FREE if key.startswith(ACCOUNT) else FREE_OF_ADDRESS
    connection.execute(
        update(guesses)
        .where(guesses.c.key == key)
        .values(attempts=attempts, last_at=now, locked_until=now + pause(attempts, free))
    )
    return 0.0


def _do_forget_old(connection: Connection) -> None:
    connection.execute(delete(guesses).where(guesses.c.last_at < time.time() - MEMORY_S))


def _words(seconds: float) -> str:
    if seconds <= 90:
        return f"{math.ceil(seconds)} seconds"
    return f"{math.ceil(seconds / 60)} minutes"
