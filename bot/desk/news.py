"""What changed in the inbox, read once for all desks of this process.

Fifty desks that asked for their inbox at the same moment would keep each other waiting; so each is
sent the lines that changed, and how many there are now.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from bot.conversations.conversations import OPEN
from bot.desk import listing
from bot.desk.counts import Counts, count
from bot.storage import Database

PAUSE_S = 0.1  # changes within this time are told together
MOST_LINES = 50  # whoever is told of more asks for the inbox
INBOX = "inbox"
_CONVERSATION = "conversation:"

log = logging.getLogger(__name__)


class Update:
    """Lines that changed, ready to be sent; the counts are each person's own. `assignees`: who has
    each open one of them now."""

    def __init__(self, lines: list[dict[str, Any]], counts: Counts) -> None:
        self.assignees = {
            line["id"]: line["assignee"]["id"]
            if line["assignee"] and line["status"] == OPEN
            else None
            for line in lines
        }
        self._lines = json.dumps(lines, ensure_ascii=False)
        self._counts = counts

    def frame(self, person: int) -> str:
        counts = json.dumps(self._counts.of(person))
        return f'{{"type": "inbox", "changed": {self._lines}, "counts": {counts}}}'


Queue = asyncio.Queue[Update]


class News:
    """Follows the database's hints while somebody has a desk open; used from one event loop."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._readers: set[Queue] = set()
        self._changed: set[str] = set()
        self._wake = asyncio.Event()
        self._stop: Callable[[], None] | None = None
        self._work: asyncio.Task[None] | None = None

    @contextmanager
    def follow(self) -> Iterator[Queue]:
        """Whatever changes from now on."""
        queue = Queue()
        self._readers.add(queue)
        if self._work is None:
            self._start()
        try:
            yield queue
        finally:
            self._readers.discard(queue)
            if not self._readers:
                self._end()

    def _start(self) -> None:
        loop = asyncio.get_running_loop()

        def note(topic: str, _n: int) -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(self._note, topic)

        self._wake = asyncio.Event()
        self._stop = self._database.hub.listen("*", note)
        self._work = asyncio.create_task(self._run())

    def _end(self) -> None:
        if self._stop and self._work:
            self._stop()
            self._work.cancel()
        self._stop = self._work = None
        self._changed.clear()

    def _note(self, topic: str) -> None:
        if topic.startswith(_CONVERSATION):
            self._changed.add(topic.removeprefix(_CONVERSATION))
        elif topic != INBOX:
            return
        self._wake.set()

    async def _run(self) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            changed, self._changed = list(self._changed), set()
            try:
                update = await asyncio.to_thread(self._read, changed)
            except Exception:
                log.exception("the inbox's changes could not be read")
            else:
                for queue in self._readers:
                    queue.put_nowait(update)
            await asyncio.sleep(PAUSE_S)

    def _read(self, changed: list[str]) -> Update:
        with self._database.read() as connection:
            return Update(listing.lines(connection, changed[:MOST_LINES]), count(connection))
