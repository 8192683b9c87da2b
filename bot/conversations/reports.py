"""What happened in a span of days: conversations, how people served, how the assistant answered."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Column, ColumnElement, Connection, Text, and_, cast, distinct, func, select

from bot.conversations.conversations import RESOLVED
from bot.conversations.hours import check_time_zone
from bot.conversations.numbers import Spread, spread
from bot.errors import RequestInvalid
from bot.storage.tables import (
    conversations,
    handoffs,
    messages,
    ratings,
    staff,
    status_events,
    unanswered_questions,
    votes,
)

MOST_DAYS = 366
QUARTER_S = 900  # clocks of all time zones differ by quarters of an hour


@dataclass(frozen=True)
class Period:
    """Whole days in a time zone; `starts` is when each begins, and when the last one ends."""

    days: tuple[date, ...]
    starts: tuple[float, ...]

    def covers(self, moment: Column[Any]) -> ColumnElement[bool]:
        return and_(moment >= self.starts[0], moment < self.starts[-1])


@dataclass(frozen=True)
class Day:
    """Conversations that were begun, that were handed to people, that ended; and messages of
    customers."""

    day: date
    begun: int
    handed_off: int
    resolved: int
    messages: int


@dataclass(frozen=True)
class Conversations:
    """`by_answerer` counts those begun by who is the bot in them; `by_locale` by their language now;
    `by_reason` counts handoffs."""

    days: list[Day]
    by_locale: dict[str, int]
    by_answerer: dict[str, int]
    by_reason: dict[str, int]


@dataclass(frozen=True)
class Served:
    """What one person did: handoffs that they took and that were resolved with them; their ratings."""

    id: int
    name: str
    accepted: int
    resolved: int
    ratings: int
    mean_rating: float | None


@dataclass(frozen=True)
class Service:
    """`by_score`: ratings from 1 to 5. Times (seconds) are of what happened in the period."""

    first_response_s: Spread
    handling_s: Spread
    by_score: dict[int, int]
    mean_rating: float | None
    people: list[Served]


@dataclass(frozen=True)
class Answers:
    """Messages of customers that the assistant answered, how many of them with an article, what
    customers said of these, and what was noticed as unanswered."""

    answered: int
    with_article: int
    helpful: int
    unhelpful: int
    unanswered: dict[str, int]


def period(first: date, last: date, time_zone: str) -> Period:
    """From the beginning of `first` to the end of `last`. Raises `RequestInvalid`."""
    zone = ZoneInfo(check_time_zone(time_zone))
    count = (last - first).days + 1
    if not 1 <= count <= MOST_DAYS:
        raise RequestInvalid(f"from, to: must be 1 to {MOST_DAYS} days, the earlier one first.")
    if not date(1970, 1, 2) <= first <= last < date(9999, 12, 30):
        raise RequestInvalid("from, to: must be days from 1970-01-02 on.")
    midnights = [first + timedelta(days=n) for n in range(count + 1)]
    starts = (datetime(day.year, day.month, day.day, tzinfo=zone) for day in midnights)
    return Period(tuple(midnights[:-1]), tuple(start.timestamp() for start in starts))


def conversations_in(connection: Connection, span: Period) -> Conversations:
    """What was begun, handed over and ended."""
    is_customers = messages.c.author == "customer"
    ended = status_events.c.status == RESOLVED
    counts = (
        _per_day(connection, span, conversations.c.created_at),
        _per_day(connection, span, handoffs.c.requested_at),
        _per_day(connection, span, status_events.c.created_at, ended),
        _per_day(connection, span, messages.c.created_at, is_customers),
    )
    begun = span.covers(conversations.c.created_at)
    has_program = conversations.c.program_id.is_not(None)
    answerers = _count_by(connection, has_program, begun)
    names = {False: "assistant", True: "program"}
    return Conversations(
        days=[Day(day, *(count[n] for count in counts)) for n, day in enumerate(span.days)],
        by_locale=_count_by(connection, conversations.c.locale, begun),
        by_answerer={name: answerers.get(key, 0) for key, name in names.items()},
        by_reason=_count_by(connection, handoffs.c.reason, span.covers(handoffs.c.requested_at)),
    )


def service_in(connection: Connection, span: Period) -> Service:
    """How long people took, and how content customers were."""
    responded = handoffs.c.first_response_at - handoffs.c.requested_at
    handled = handoffs.c.closed_at - handoffs.c.accepted_at
    first = select(responded).where(span.covers(handoffs.c.first_response_at))
    whole = select(handled).where(
        span.covers(handoffs.c.closed_at), handoffs.c.accepted_at.is_not(None)
    )
    scores = _count_by(connection, ratings.c.score, span.covers(ratings.c.created_at))
    return Service(
        first_response_s=spread(list(connection.scalars(first))),
        handling_s=spread(list(connection.scalars(whole))),
        by_score={score: scores.get(score, 0) for score in range(1, 6)},
        mean_rating=_mean(scores),
        people=_people(connection, span),
    )


def answers_in(connection: Connection, span: Period) -> Answers:
    """How the assistant answered."""
    asked = messages.alias()
    answers = (
        select(func.count(distinct(messages.c.reply_to)))
        .join(asked, asked.c.id == messages.c.reply_to)
        .where(span.covers(asked.c.created_at))
    )
    said = and_(span.covers(votes.c.created_at), votes.c.message_id.is_not(None))
    opinions = _count_by(connection, votes.c.helpful, said)
    noticed = span.covers(unanswered_questions.c.created_at)
    reasons = _count_by(connection, unanswered_questions.c.reason, noticed)
    has_article = cast(messages.c.card, Text) != "null"
    return Answers(
        answered=connection.scalar(answers) or 0,
        with_article=connection.scalar(answers.where(has_article)) or 0,
        helpful=opinions.get(True, 0),
        unhelpful=opinions.get(False, 0),
        unanswered={name: reasons.get(name, 0) for name in ("unknown", "unhelpful", "wrong")},
    )


def _per_day(
    connection: Connection, span: Period, moment: Column[Any], *where: ColumnElement[bool]
) -> list[int]:
    """How many there are on each day. The database counts by quarters of an hour, which belong to one
    day whatever the time zone."""
    quarter = func.floor(moment / QUARTER_S)
    query = select(quarter, func.count()).where(span.covers(moment), *where).group_by(quarter)
    found: Counter[int] = Counter()
    for number, count in connection.execute(query):
        found[bisect_right(span.starts, number * QUARTER_S) - 1] += count
    return [found[n] for n in range(len(span.days))]


def _count_by(
    connection: Connection, what: ColumnElement[Any], where: ColumnElement[bool]
) -> dict[Any, int]:
    query = select(what, func.count()).where(where).group_by(what).order_by(what)
    return {row[0]: row[1] for row in connection.execute(query)}


def _people(connection: Connection, span: Period) -> list[Served]:
    """Those who did something, by name."""
    who = handoffs.c.accepted_by
    accepted = _count_by(connection, who, span.covers(handoffs.c.accepted_at))
    ended = and_(span.covers(handoffs.c.closed_at), handoffs.c.outcome == RESOLVED)
    resolved = _count_by(connection, who, ended)
    rated = select(ratings.c.staff_id, func.count(), func.avg(ratings.c.score)).where(
        span.covers(ratings.c.created_at)
    )
    opinions = {row[0]: row[1:] for row in connection.execute(rated.group_by(ratings.c.staff_id))}
    names = select(staff.c.id, staff.c.name).where(
        staff.c.id.in_([*accepted, *resolved, *opinions])
    )
    return [
        Served(
            id=row.id,
            name=row.name,
            accepted=accepted.get(row.id, 0),
            resolved=resolved.get(row.id, 0),
            ratings=opinions[row.id][0] if row.id in opinions else 0,
            mean_rating=round(float(opinions[row.id][1]), 2) if row.id in opinions else None,
        )
        for row in connection.execute(names.order_by(func.lower(staff.c.name), staff.c.id))
    ]


def _mean(scores: dict[int, int]) -> float | None:
    count = sum(scores.values())
    return round(sum(score * n for score, n in scores.items()) / count, 2) if count else None


def last_days(count: int, time_zone: str) -> Sequence[date]:
    """The first and the last of so many days up to today. Raises `RequestInvalid`."""
    today = datetime.now(ZoneInfo(check_time_zone(time_zone))).date()
    return today - timedelta(days=count - 1), today
