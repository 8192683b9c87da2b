"""A database whose writes last until they are undone: each request of a test finds the same rows."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from bot.storage.database import HINTS, LAST_WORDS, Database


class UndoneDatabase(Database):
    """Everybody shares one connection, whose transaction is never committed; a write is a savepoint
    in it. The first writes (the test's data) become what `undo` goes back to."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self._lock = threading.RLock()
        self._connection = self.engine.connect().execution_options(parley_write=True)
        self._whole = self._connection.begin()
        self._start = self._connection.begin_nested()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        with self._lock:
            yield self._connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        with self._lock:
            self._connection.info[HINTS], self._connection.info[LAST_WORDS] = [], []
            with self._connection.begin_nested():
                yield self._connection
                for write in self._connection.info.pop(LAST_WORDS):
                    write(self._connection)
            for topic, n in dict.fromkeys(self._connection.info.pop(HINTS)):
                self.hub.publish(topic, n)

    def keep(self) -> None:
        """What was written until now is where `undo` goes back to."""
        with self._lock:
            self._start.commit()
            self._start = self._connection.begin_nested()

    def undo(self) -> None:
        """Forget what was written since then."""
        with self._lock:
            self._start.rollback()
            self._start = self._connection.begin_nested()

    def close(self) -> None:
        self._whole.rollback()
        self._connection.close()
        super().close()
