"""How things stand, as supervisors see it in the desk, and what happened in a span of days."""

from __future__ import annotations

import time
from dataclasses import asdict
from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query

from bot.api.calls import Watcher
from bot.api.context import PREFIX, Shown
from bot.conversations import reports
from bot.conversations.numbers import numbers
from bot.conversations.reports import Period

DAY_S = 86_400
USUAL_DAYS = 30

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


class Span(Shown):
    """Whole days in a time zone, the first and the last included."""

    first: date
    last: date
    time_zone: str


class Day(Shown):
    """Conversations that were begun, that were handed to people, that ended; and messages of
    customers."""

    day: date
    begun: int
    handed_off: int
    resolved: int
    messages: int


class Conversations(Shown):
    """`by_locale` and `by_answerer` (`assistant`, `program`) count those that were begun, `by_reason`
    those that were handed to people."""

    period: Span
    days: list[Day]
    by_locale: dict[str, int]
    by_answerer: dict[str, int]
    by_reason: dict[str, int]


class Served(Shown):
    """Handoffs that a person took, those that were resolved with them, and their ratings."""

    id: int
    name: str
    accepted: int
    resolved: int
    ratings: int
    mean_rating: float | None


class Service(Shown):
    """How long customers waited for a person, how long a person had them, and how they rated it from 1
    to 5 (`by_score`)."""

    period: Span
    first_response_s: Spread
    handling_s: Spread
    by_score: dict[str, int]
    mean_rating: float | None
    people: list[Served]


class Answers(Shown):
    """Messages of customers that the assistant answered, how many of them with an article, what
    customers said of these, and (`unanswered`) questions without an answer (`unknown`), with one that
    did not help (`unhelpful`), or one that an agent marked (`wrong`)."""

    period: Span
    answered: int
    with_article: int
    helpful: int
    unhelpful: int
    unanswered: dict[str, int]


def _period(
    first: Annotated[date | None, Query(alias="from")] = None,
    last: Annotated[date | None, Query(alias="to")] = None,
    time_zone: Annotated[str, Query(max_length=60)] = "UTC",
) -> tuple[Period, Span]:
    """Days such as 2026-11-01, both included; without them the last 30. Raises `RequestInvalid`."""
    usual = reports.last_days(USUAL_DAYS, time_zone)
    begin, end = first or min(usual[0], last or usual[0]), last or max(usual[1], first or usual[1])
    span = Span(first=begin, last=end, time_zone=time_zone)
    return reports.period(begin, end, time_zone), span


Days = Annotated[tuple[Period, Span], Depends(_period)]


@router.get("/conversations")
def conversations_of_days(call: Watcher, days: Days) -> Conversations:
    """What was begun, handed to people and ended on each day."""
    with call.here.database.read() as connection:
        found = reports.conversations_in(connection, days[0])
    return Conversations.model_validate(_told(found, days[1]))


@router.get("/service")
def service_of_days(call: Watcher, days: Days) -> Service:
    """How long people took, who they were, and how content customers were."""
    with call.here.database.read() as connection:
        told = _told(reports.service_in(connection, days[0]), days[1])
    scores = {str(score): count for score, count in told["by_score"].items()}
    return Service.model_validate(told | {"by_score": scores})


@router.get("/assistant")
def answers_of_days(call: Watcher, days: Days) -> Answers:
    """How the assistant answered."""
    with call.here.database.read() as connection:
        found = reports.answers_in(connection, days[0])
    return Answers.model_validate(_told(found, days[1]))


def _told(found: Any, span: Span) -> dict[str, Any]:
    return {**asdict(found), "period": span}
