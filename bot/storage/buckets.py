"""Token buckets: how much somebody may do in a while, counted where all processes count together."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from sqlalchemy import Engine, text

if TYPE_CHECKING:
    from bot.storage.database import Database

SWEEP_AFTER = 1_000  # takes; buckets that are full again are forgotten then


@dataclass(frozen=True)
class Limit:
    """A bucket holds `capacity` tokens and gains `per_second`, which is more than 0."""

    capacity: float
    per_second: float


@dataclass(frozen=True)
class Taken:
    """`remaining` tokens can be had at once; nothing was taken unless `allowed`, and
    `retry_after_s` tells when there will be enough (0 if there was)."""

    allowed: bool
    remaining: float
    retry_after_s: float


class Buckets(Protocol):
    """Where the buckets of one database are."""

    def take(self, name: str, limit: Limit, cost: float) -> Taken: ...


def take(database: Database, name: str, limit: Limit, cost: float = 1.0) -> Taken:
    """Take `cost` tokens from the bucket `name`, which is full at first, or nothing if there are
    not as many. Raises `ValueError` for more than the bucket ever holds."""
    if not 0 < cost <= limit.capacity:
        raise ValueError(f"{name}: {cost} cannot be taken from a bucket for {limit.capacity}")
    return database.buckets.take(name, limit, cost)


class BucketsInMemory:
    """Of the one process that SQLite serves; a restart fills them all.

    A bucket is only the moment at which it is full again: what has passed need not be remembered.
    """

    def __init__(self) -> None:
        self._full_at: dict[str, float] = {}
        self._lock = threading.Lock()
        self._takes = 0

    def take(self, name: str, limit: Limit, cost: float) -> Taken:
        now = time.monotonic()
        with self._lock:
            self._forget_full(now)
            until_full = max(0.0, self._full_at.get(name, now) - now)
            taken = _judge(until_full, limit, cost)
            if taken.allowed:
                self._full_at[name] = now + until_full + cost / limit.per_second
        return taken

    def _forget_full(self, now: float) -> None:
        self._takes += 1
        if self._takes % SWEEP_AFTER == 0:
            self._full_at = {name: at for name, at in self._full_at.items() if at > now}


class BucketsInSql:
    """Of all processes on one PostgreSQL, by its clock. The table is not logged: it costs no wait
    for the disk, and a crash of the server fills all buckets."""

    _TAKE = text(
        "INSERT INTO buckets AS b (name, full_at) VALUES (:name, :now + :took) "
        "ON CONFLICT (name) DO UPDATE SET full_at = greatest(b.full_at, :now) + :took "
        "WHERE greatest(b.full_at, :now) + :took <= :now + :whole RETURNING full_at - :now".replace(
            ":now", "extract(epoch FROM statement_timestamp())::double precision"
        )
    )
    _LOOK = text(
        "SELECT full_at - extract(epoch FROM statement_timestamp())::double precision "
        "FROM buckets WHERE name = :name"
    )
    _SWEEP = text(
        "DELETE FROM buckets WHERE full_at < extract(epoch FROM statement_timestamp()) - 60"
    )

    def __init__(self, engine: Engine) -> None:
        self._engine = engine.execution_options(isolation_level="AUTOCOMMIT")
        self._takes = 0

    def take(self, name: str, limit: Limit, cost: float) -> Taken:
        took, whole = cost / limit.per_second, limit.capacity / limit.per_second
        values = {"name": name, "took": took, "whole": whole}
        with self._engine.connect() as connection:
            self._takes += 1
            if self._takes % SWEEP_AFTER == 0:
                connection.execute(self._SWEEP)
            until_full = connection.scalar(self._TAKE, values)
            if until_full is not None:
                return Taken(True, (whole - until_full) * limit.per_second, 0.0)
            until_full = connection.scalar(self._LOOK, {"name": name})
        refused = _judge(until_full or 0.0, limit, cost)
        return Taken(False, refused.remaining, refused.retry_after_s)


def _judge(until_full: float, limit: Limit, cost: float) -> Taken:
    """Of a bucket that would be full after so many seconds."""
    there = min(limit.capacity, limit.capacity - until_full * limit.per_second)
    missing = cost - there
    # A bucket that has just gained its token must not refuse it because of the last digit.
    if missing <= 1e-9:
        return Taken(True, max(0.0, there - cost), 0.0)
    return Taken(False, max(0.0, there), missing / limit.per_second)
