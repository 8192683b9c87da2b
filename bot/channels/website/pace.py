"""How fast strangers may chat: by visitor, by network address and by site; docs/website-channel.md."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Literal

from bot.errors import TooManyRequests
from bot.settings import Limits
from bot.storage import Database
from bot.storage.buckets import Limit, take

Kind = Literal["begin", "message", "file", "request"]
MINUTE = 60.0


def check_pace(
    database: Database, limits: Limits, kind: Kind, *, visitor: str, address: str, site: str
) -> None:
    """Count one of these for all whom it concerns; raises `TooManyRequests`."""
    for whose, per_minute in _bounds(limits, kind, visitor, address, site):
        taken = take(database, f"{kind}:{whose}", Limit(per_minute, per_minute / MINUTE))
        if not taken.allowed:
            seconds = math.ceil(taken.retry_after_s)
            raise TooManyRequests(
                f"That was too much at once. Try again in {seconds} s.", taken.retry_after_s
            )


def _bounds(
    limits: Limits, kind: Kind, visitor: str, address: str, site: str
) -> Iterator[tuple[str, int]]:
    """Whose bucket, and how many a minute; the narrowest first, so that one visitor alone does not
    use up what others share."""
    at = f"at:{address[:64]}"
    match kind:
        case "begin":
            yield at, limits.begins_per_address
            yield f"on:{site}", limits.begins_per_site
        case "message":
            yield visitor, limits.messages_per_visitor
            yield at, limits.messages_per_address
            yield f"on:{site}", limits.messages_per_site
        case "file":
            yield visitor, limits.files_per_visitor
            yield at, limits.files_per_address
        case "request":
            yield visitor, limits.requests_per_visitor
            yield at, limits.requests_per_address
