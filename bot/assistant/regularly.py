"""Work that is to be done again and again while the web process runs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress

from bot.storage import Hub


async def regularly(
    hub: Hub, topics: Sequence[str], seconds: float, work: Callable[[], None]
) -> None:
    """Do `work` in a thread: now, after each hint on one of `topics`, and at least every `seconds`,
    until cancelled. The work does not raise."""
    with hub.wakes(*topics) as wake:
        while True:
            wake.clear()
            await asyncio.to_thread(work)
            with suppress(TimeoutError):
                await asyncio.wait_for(wake.wait(), seconds)
