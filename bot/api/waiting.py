"""Asking for what comes next: the answer waits until there is something, or the time is over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, TypeVar

from anyio import current_time, move_on_after, to_thread
from fastapi import Query

from bot.api.calls import Call

LONGEST_S = 30
LOOK_S = 1.0  # another process may be where it happens

Wait = Annotated[float, Query(ge=0, le=LONGEST_S)]
Found = TypeVar("Found")


async def wait_for(
    call: Call, topic: str, look: Callable[[], list[Found]], seconds: float
) -> list[Found]:
    """What `look` finds, as soon as it finds something; after `seconds` nothing. Raises
    `SignInRequired` once the program's token was revoked meanwhile."""
    deadline = current_time() + seconds

    def look_if_open() -> list[Found]:
        call.check_open()
        return look()

    with call.here.database.hub.wakes(topic) as wake:
        while True:
            wake.clear()
            found = await to_thread.run_sync(look_if_open)
            left = deadline - current_time()
            if found or left <= 0:
                return found
            with move_on_after(min(left, LOOK_S)):
                await wake.wait()
