"""What goes wrong in the chat's bench, and how often it did."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Sequence

from bot.bench.chat_installation import Installation, Process
from bot.bench.chat_visitors import Visitor

KILLS = 2  # of each process that is to be killed
DATABASE_CUTS = 5
CUT_EVERY_S = 1200  # a visitor loses the network, on average
LONGEST_PAUSE_S = 2.0  # between two cuts, also of few visitors
AFTER_SENDING = 0.01  # so many messages are followed by a cut at once
AGAIN_AFTER_S = 0.5


class Failures:
    """`happen` makes them; the numbers say how many there were."""

    def __init__(
        self,
        parley: Installation,
        visitors: Sequence[Visitor],
        kill: Sequence[Process],
        *,
        cut_database: bool,
    ) -> None:
        self.kills = 0
        self.cuts = 0
        self.database_cuts = 0
        self._parley = parley
        self._visitors = visitors
        self._kill = [*kill] * KILLS
        self._cuts_database = cut_database
        self._chance = random.Random(2)  # noqa: S311

    async def happen(self, seconds: float) -> None:
        """Spread over so many seconds."""
        await asyncio.gather(
            self._cut_sockets(seconds), self._kill_processes(seconds), self._cut_database(seconds)
        )

    async def _cut_sockets(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        pause = min(LONGEST_PAUSE_S, CUT_EVERY_S / len(self._visitors))
        while time.monotonic() < until:
            await asyncio.sleep(pause * self._chance.uniform(0.5, 1.5))
            self.cuts += self._chance.choice(self._visitors).cut()

    def come_after_sending(self, visitor: Visitor) -> None:
        """Now and then the network is gone before anything was acknowledged."""
        if self._chance.random() < AFTER_SENDING:
            self.cuts += visitor.cut()

    async def _kill_processes(self, seconds: float) -> None:
        pause = seconds / (len(self._kill) + 1)
        for process in self._kill:
            await asyncio.sleep(pause)
            while not await asyncio.to_thread(self._parley.kill, process):  # noqa: ASYNC110
                await asyncio.sleep(AGAIN_AFTER_S)  # it is just being started again
            self.kills += 1

    async def _cut_database(self, seconds: float) -> None:
        for _ in range(DATABASE_CUTS if self._cuts_database else 0):
            await asyncio.sleep(seconds / (DATABASE_CUTS + 1))
            self.database_cuts += await asyncio.to_thread(self._parley.cut_database)
