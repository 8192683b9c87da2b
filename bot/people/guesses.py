"""Slows down whoever guesses passwords. Kept in memory: after a restart they begin anew."""

from __future__ import annotations

import threading
import time

from bot.errors import TooManyRequests

FREE = 5  # attempts before the first pause
PAUSE_S = 60.0
MOST = 10_000  # remembered keys


class Guesses:
    """Counts attempts by key (address and e-mail) until one succeeds; safe from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._attempts: dict[str, tuple[int, float]] = {}

    def count(self, key: str) -> None:
        """Count one attempt; raises `TooManyRequests` while the key must pause."""
        now = time.monotonic()
        with self._lock:
            attempts, last = self._attempts.pop(key, (0, now))
            pause = last + PAUSE_S - now if attempts >= FREE else 0
            self._attempts[key] = (attempts, last) if pause > 0 else (attempts + 1, now)
            if len(self._attempts) > MOST:
                del self._attempts[next(iter(self._attempts))]
        if pause > 0:
            raise TooManyRequests(
                f"Too many attempts to sign in. Try again in {int(pause) + 1} seconds."
            )

    def forget(self, key: str) -> None:
        """The attempt succeeded."""
        with self._lock:
            self._attempts.pop(key, None)
