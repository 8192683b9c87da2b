"""What happened in a span of days, on both databases."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert

from bot.conversations import handoffs, messages, ratings, reports
from bot.conversations.messages import Utterance
from bot.errors import RequestInvalid
from bot.people import staff
from bot.storage import Database
from bot.storage import tables as t
from tests.conversations import cast

FIRST, LAST = date(2026, 3, 28), date(2026, 3, 30)  # on the 29th clocks change in Madrid


def at(*moment: int, zone: str = "Europe/Madrid") -> float:
    return datetime(2026, 3, *moment, tzinfo=ZoneInfo(zone)).timestamp()


def span(zone: str = "Europe/Madrid") -> reports.Period:
    return reports.period(FIRST, LAST, zone)


def begun(database: Database, moment: float, **values: Any) -> str:
    name = cast.begin(database, **values)
    cast.put(database, t.conversations, name, created_at=moment)
    return name


def days(database: Database, zone: str = "Europe/Madrid") -> list[int]:
    found = cast.ask(database, reports.conversations_in, span(zone))
    return [day.begun for day in found.days]


def test_a_day_is_one_of_the_time_zone(database: Database) -> None:
    for moment in (
        at(27, 23, 59, 59),  # before
        at(28, 0),
        at(28, 23, 59),
        at(29, 0),
        at(29, 23, 59, 59),  # of a day of 23 hours
        at(30, 0),
        at(30, 23, 59, 59) + 0.7,
        at(31, 0),  # after
    ):
        begun(database, moment)
    assert days(database) == [2, 2, 2]
    assert days(database, "UTC") == [2, 2, 2]


def test_a_day_may_begin_at_a_quarter_past(database: Database) -> None:
    for moment in (at(28, 18, 14, 59, zone="UTC"), at(28, 18, 15, zone="UTC")):
        begun(database, moment)
    assert days(database, "Asia/Kathmandu") == [1, 1, 0]
    assert days(database, "UTC") == [2, 0, 0]


def test_conversations_are_counted_by_what_they_are(database: Database) -> None:
    one = begun(database, at(29, 12), locale="es")
    begun(database, at(29, 13))
    cast.do(database, handoffs.do_request, one, "asked", {})
    with database.write() as connection:
        connection.execute(t.handoffs.update().values(requested_at=at(30, 1)))
    cast.do(database, handoffs.do_resolve, one, None)
    with database.write() as connection:
        connection.execute(t.status_events.update().values(created_at=at(30, 2)))
    found = cast.ask(database, reports.conversations_in, span())
    assert [(day.day.day, day.begun, day.handed_off, day.resolved) for day in found.days] == [
        (28, 0, 0, 0),
        (29, 2, 0, 0),
        (30, 0, 1, 1),
    ]
    assert found.by_locale == {"en": 1, "es": 1}
    assert found.by_answerer == {"assistant": 2, "program": 0}
    assert found.by_reason == {"asked": 1}


def test_how_people_served(database: Database) -> None:
    ana = cast.do(
        database, staff.do_create, email="a@x.example", name="Ana", role="agent", password_hash="-"
    ).id
    one = begun(database, at(29, 12))
    cast.do(database, handoffs.do_request, one, "asked", {})
    cast.do(database, handoffs.do_take, one, ana)
    cast.do(database, handoffs.do_resolve, one, ana)
    cast.do(database, ratings.do_rate, one, 4, "")
    with database.write() as connection:
        moments = {"requested_at": at(29, 12), "accepted_at": at(29, 12, 1)}
        first = {"first_response_at": at(29, 12, 2), "closed_at": at(29, 12, 11)}
        connection.execute(t.handoffs.update().values(**moments, **first))
        connection.execute(t.ratings.update().values(created_at=at(29, 13)))
    found = cast.ask(database, reports.service_in, span())
    assert (found.first_response_s.p50, found.handling_s.p95) == (120, 600)
    assert (found.by_score, found.mean_rating) == ({1: 0, 2: 0, 3: 0, 4: 1, 5: 0}, 4)
    assert found.people == [reports.Served(ana, "Ana", 1, 1, 1, 4.0)]
    nothing = cast.ask(database, reports.service_in, reports.period(FIRST, FIRST, "UTC"))
    assert (nothing.mean_rating, nothing.people, nothing.handling_s.p50) == (None, [], None)


def test_how_the_assistant_answered(database: Database) -> None:
    one = begun(database, at(29, 12))
    card = {"type": "article", "article": "returns", "locale": "en"}
    with database.write() as connection:
        asked = [
            connection.execute(
                insert(t.messages)
                .values(
                    conversation_id=one,
                    seq=100 + n,
                    author="customer",
                    note=False,
                    client_id=str(n),
                    text="?",
                    locale="en",
                    buttons=[],
                    created_at=at(29, 12),
                )
                .returning(t.messages.c.id)
            ).scalar_one()
            for n in range(3)
        ]
        for n, shown in ((0, card), (1, None)):
            answer = Utterance("Yes", "en", card=shown)
            for ordinal in range(2):
                messages.do_say(connection, one, answer, reply_to=asked[n], ordinal=ordinal)
    found = cast.ask(database, reports.answers_in, span())
    assert (found.answered, found.with_article, found.helpful) == (2, 1, 0)
    assert found.unanswered == {"unknown": 0, "unhelpful": 0, "wrong": 0}


@pytest.mark.parametrize(
    ("first", "last", "zone"),
    [
        (LAST, FIRST, "UTC"),
        (date(2025, 1, 1), LAST, "UTC"),
        (date.min, date.min, "UTC"),
        (date.max, date.max, "UTC"),
        (FIRST, LAST, "Nowhere"),
        (FIRST, LAST, "../etc/passwd"),
    ],
)
def test_what_is_no_period(first: date, last: date, zone: str) -> None:
    with pytest.raises(RequestInvalid):
        reports.period(first, last, zone)
