"""How many passwords are hashed at once: each needs 64 MiB and a core for a while."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends

AT_ONCE = 2


async def _turn() -> AsyncIterator[None]:
    yield


# Whoever waits for a turn holds no worker thread, so a flood of sign-ins does not stop the chats.
HashingTurn = Annotated[None, Depends(_turn, max_concurrency=AT_ONCE, scope="function")]
