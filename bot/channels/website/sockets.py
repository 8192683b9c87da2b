"""How many sockets are open at once, of one visitor and from one address, in this process."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from bot.errors import TooManySockets


class OpenSockets:
    """Counts by name; safe in several threads."""

    def __init__(self) -> None:
        self._open: Counter[str] = Counter()
        self._lock = threading.Lock()

    @contextmanager
    def one_more(self, name: str, most: int) -> Iterator[None]:
        """While the block lasts there is one more; raises `TooManySockets` when there are `most`."""
        with self._lock:
            if self._open[name] >= most:
                raise TooManySockets(
                    "Too many chats are open at once. Close another one and try again."
                )
            self._open[name] += 1
        try:
            yield
        finally:
            with self._lock:
                self._open[name] -= 1
                if not self._open[name]:
                    del self._open[name]
