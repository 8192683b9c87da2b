"""How it goes: who waits, and how long answers and solutions took."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from bot.conversations.queue import is_waiting
from bot.storage.tables import conversations, handoffs, ratings


@dataclass(frozen=True, slots=True)
class Spread:
    """Half of the values are at most `p50`, 95 of a hundred at most `p95`; None of no values."""

    p50: float | None
    p95: float | None


@dataclass(frozen=True, slots=True)
class Numbers:
    """`resolved` are handoffs; `mean_rating` is None without ratings."""

    waiting: int
    longest_wait_s: float | None
    first_response_s: Spread
    handling_s: Spread
    resolved: int
    ratings: int
    mean_rating: float | None


def numbers(connection: Connection, since: float) -> Numbers:
    """As it is now, and what happened since a time."""
    waiting, first = connection.execute(
        select(func.count(), func.min(handoffs.c.requested_at))
        .join_from(conversations, handoffs, handoffs.c.conversation_id == conversations.c.id)
        .where(is_waiting())
    ).one()
    rated, mean = connection.execute(
        select(func.count(), func.avg(ratings.c.score)).where(ratings.c.created_at >= since)
    ).one()
    return Numbers(
        waiting=waiting,
        longest_wait_s=None if first is None else max(0.0, time.time() - first),
        first_response_s=_first_responses(connection, since),
        handling_s=_handling(connection, since),
        resolved=_count_resolved(connection, since),
        ratings=rated,
        mean_rating=None if mean is None else round(float(mean), 2),
    )


def spread(values: Sequence[float]) -> Spread:
    """By the nearest rank."""
    ordered = sorted(values)
    if not ordered:
        return Spread(None, None)
    half, most = (ordered[math.ceil(len(ordered) * share) - 1] for share in (0.5, 0.95))
    return Spread(half, most)


def _first_responses(connection: Connection, since: float) -> Spread:
    took = handoffs.c.first_response_at - handoffs.c.requested_at
    query = select(took).where(handoffs.c.first_response_at >= since)
    return spread(list(connection.scalars(query)))


def _handling(connection: Connection, since: float) -> Spread:
    """From the moment that somebody took it."""
    took = handoffs.c.closed_at - handoffs.c.accepted_at
    query = select(took).where(handoffs.c.closed_at >= since, handoffs.c.accepted_at.is_not(None))
    return spread(list(connection.scalars(query)))


def _count_resolved(connection: Connection, since: float) -> int:
    query = select(func.count()).where(
        handoffs.c.closed_at >= since, handoffs.c.outcome == "resolved"
    )
    return connection.execute(query).scalar_one()
