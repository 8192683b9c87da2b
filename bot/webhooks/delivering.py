"""Empties the outbox: in order in each lane, and many lanes at a time."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from contextlib import suppress

import httpx2

from bot.settings import Webhooks
from bot.storage import Database
from bot.webhooks import lanes, queued
from bot.webhooks.outbox import OUTBOX
from bot.webhooks.sending import STEP_S, Answer, Parcel, send

log = logging.getLogger(__name__)

LOOK_S = 2.0  # hints tell of new events; this is for what only time brings
FOR_ONE = 8  # lanes of one webhook at a time, so that one that hangs leaves room for the others
IN_ONE_GO = 50  # deliveries of one lane, before others of its webhook have their turn
FORGET_S = 3600.0


class Delivering:
    """Runs in every web process; claims keep them from sending the same thing at the same time."""

    def __init__(self, settings: Webhooks, database: Database) -> None:
        self._settings, self._database = settings, database
        self._under_way: dict[asyncio.Task[None], tuple[int, str]] = {}
        self._forgot_at = 0.0

    async def run(self) -> None:
        """Deliver until cancelled; what is under way then is sent again by whoever comes next."""
        limits = httpx2.Limits(max_connections=None, max_keepalive_connections=0)
        async with httpx2.AsyncClient(timeout=STEP_S, limits=limits, trust_env=False) as http:
            try:
                await self._run(http)
            finally:
                await self._stop()

    async def _run(self, http: httpx2.AsyncClient) -> None:
        with self._database.hub.wakes(OUTBOX) as wake:
            while True:
                wake.clear()
                await self._look(http, wake)
                with suppress(TimeoutError):
                    await asyncio.wait_for(wake.wait(), LOOK_S)

    async def _look(self, http: httpx2.AsyncClient, wake: asyncio.Event) -> None:
        try:
            while await self._begin_what_is_due(http, wake):
                pass
            await self._forget_old()
        except Exception:
            log.exception("webhooks could not be looked after; trying again")

    async def _begin_what_is_due(self, http: httpx2.AsyncClient, wake: asyncio.Event) -> int:
        """How many lanes it began with; some of another webhook may still be due then."""
        begun = 0
        busy = Counter(webhook_id for webhook_id, _ in self._under_way.values())
        full = {webhook_id for webhook_id, count in busy.items() if count >= FOR_ONE}
        for webhook_id, subject in await asyncio.to_thread(self._due, full):
            if busy[webhook_id] >= FOR_ONE or (webhook_id, subject) in self._under_way.values():
                continue
            busy[webhook_id] += 1
            begun += 1
            task = asyncio.create_task(self._empty(http, webhook_id, subject))
            self._under_way[task] = (webhook_id, subject)
            task.add_done_callback(lambda task: self._end(task, wake))
        return begun

    def _end(self, task: asyncio.Task[None], wake: asyncio.Event) -> None:
        del self._under_way[task]
        wake.set()

    async def _empty(self, http: httpx2.AsyncClient, webhook_id: int, subject: str) -> None:
        """Send what waits in this lane, until something has to be tried again later."""
        try:
            lane = await asyncio.to_thread(self._claim, webhook_id, subject)
            if lane and await self._send_all(http, lane):
                await asyncio.to_thread(self._release, lane)
        except Exception:
            log.exception("webhook %s, %s: trying again later", webhook_id, subject)

    async def _send_all(self, http: httpx2.AsyncClient, lane: lanes.Lane) -> bool:
        """Whether there may be more."""
        for _ in range(IN_ONE_GO):
            parcel = await asyncio.to_thread(self._take_next, lane)
            if parcel is None:
                return False
            answer = await send(http, parcel, allow_private=self._settings.allow_private)
            if not await asyncio.to_thread(self._note, lane, parcel, answer):
                return False
        return True

    def _due(self, full: set[int]) -> list[tuple[int, str]]:
        with self._database.read() as connection:
            return lanes.due(connection, full)

    def _claim(self, webhook_id: int, subject: str) -> lanes.Lane | None:
        with self._database.write() as connection:
            return lanes.do_claim(connection, webhook_id, subject)

    def _take_next(self, lane: lanes.Lane) -> Parcel | None:
        with self._database.write() as connection:
            return queued.do_take_next(connection, lane)

    def _note(self, lane: lanes.Lane, parcel: Parcel, answer: Answer) -> bool:
        with self._database.write() as connection:
            return queued.do_note(connection, lane, parcel, answer)

    def _release(self, lane: lanes.Lane) -> None:
        with self._database.write() as connection:
            lanes.do_release(connection, lane, time.time())

    async def _forget_old(self) -> None:
        if time.monotonic() - self._forgot_at < FORGET_S and self._forgot_at:
            return
        while await asyncio.to_thread(self._forget):
            pass
        self._forgot_at = time.monotonic()

    def _forget(self) -> int:
        days = self._settings.keep_days
        with self._database.write() as connection:
            return queued.do_give_up_paused(connection, days) + queued.do_forget_old(
                connection, days
            )

    async def _stop(self) -> None:
        under_way = [*self._under_way]
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
