"""How things stand: what supervisors see in the desk as live numbers."""

from __future__ import annotations

import time
from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Query

from bot.api.calls import Watcher
from bot.api.context import PREFIX, Shown
from bot.conversations.numbers import numbers

DAY_S = 86_400

router = APIRouter(prefix=f"{PREFIX}/reports", tags=["reports"])


class Spread(Shown):
    """Seconds: half of them are at most `p50`, 95 of a hundred at most `p95`; null of none."""

    p50: float | None
    p95: float | None


class Live(Shown):
    """What waits now, and what happened since a time; `mean_rating` is null without ratings."""

    waiting: int
    longest_wait_s: float | None
    first_response_s: Spread
    handling_s: Spread
    resolved: int
    ratings: int
    mean_rating: float | None


@router.get("/live")
def live(
    call: Watcher,
    since: Annotated[float | None, Query(ge=0, le=2**40, allow_inf_nan=False)] = None,
) -> Live:
    """Without `since` (UNIX seconds) over the last 24 hours."""
    begin = time.time() - DAY_S if since is None else since
    with call.here.database.read() as connection:
        return Live.model_validate(asdict(numbers(connection, begin)))
