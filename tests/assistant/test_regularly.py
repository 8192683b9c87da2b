from __future__ import annotations

import asyncio
import threading
from contextlib import suppress

from bot.assistant.regularly import regularly
from bot.storage import Hub


def run(seconds: float, hints: int) -> int:
    """How often the work is done, until that many hints were answered (and once at the start)."""
    hub, done = Hub(), threading.Semaphore(0)
    count = 0

    def work() -> None:
        nonlocal count
        count += 1
        done.release()

    async def until_done() -> None:
        task = asyncio.create_task(regularly(hub, ["queue"], seconds, work))
        for n in range(hints + 1):
            await asyncio.to_thread(done.acquire)
            if n < hints:
                hub.publish("queue", n)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    asyncio.run(asyncio.wait_for(until_done(), 60))
    return count


def test_it_works_at_once_and_after_each_hint() -> None:
    assert run(seconds=3600, hints=3) == 4


def test_it_works_again_after_a_while_without_a_hint() -> None:
    hub, done = Hub(), threading.Semaphore(0)

    async def until_done() -> None:
        task = asyncio.create_task(regularly(hub, [], 0.01, done.release))
        for _ in range(3):
            await asyncio.to_thread(done.acquire)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    asyncio.run(asyncio.wait_for(until_done(), 60))
