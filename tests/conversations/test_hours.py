from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.conversations import hours
from bot.conversations.hours import Week
from bot.errors import RequestInvalid

WORKDAYS: list[Any] = [{"day": day, "from": "09:00", "to": "17:00"} for day in range(5)]
NIGHT: list[Any] = [{"day": 4, "from": "22:00", "to": "06:00"}]  # from Friday to Saturday
MADRID = "Europe/Madrid"  # clocks: 2026-03-29 02:00 → 03:00, 2026-10-25 03:00 → 02:00


def week(shifts: list[Any], *holidays: str, zone: str = MADRID) -> Week:
    return Week(
        time_zone=zone,
        hours=shifts,
        holidays=[{"day": day, "name": "Holiday"} for day in holidays],
    )


def at(moment: str, zone: str = MADRID, fold: int = 0) -> float:
    return datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo(zone), fold=fold).timestamp()


def shown(moment: float | None, zone: str = MADRID) -> str | None:
    return moment and datetime.fromtimestamp(moment, ZoneInfo(zone)).isoformat()[:16]


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-11-23 08:59:59", False),
        ("2026-11-23 09:00", True),
        ("2026-11-23 16:59:59", True),
        ("2026-11-23 17:00", False),
        ("2026-11-28 12:00", False),
    ],
)
def test_hours_are_in_the_teams_time_zone(moment: str, is_open: bool) -> None:
    assert hours.is_open(week(WORKDAYS), at(moment)) is is_open
    there = week(WORKDAYS, zone="America/Los_Angeles")
    assert hours.is_open(there, at(moment, "America/Los_Angeles")) is is_open
    assert not hours.is_open(there, at("2026-11-23 12:00"))


@pytest.mark.parametrize(
    ("moment", "opens_at"),
    [
        ("2026-11-23 07:00", "2026-11-23T09:00"),
        ("2026-11-23 12:00", "2026-11-23T12:00"),
        ("2026-11-23 17:00", "2026-11-24T09:00"),
        ("2026-11-27 18:00", "2026-11-30T09:00"),
        ("2026-12-23 18:00", "2026-12-28T09:00"),  # Christmas and a weekend
    ],
)
def test_it_opens_with_the_next_shift(moment: str, opens_at: str) -> None:
    team = week(WORKDAYS, "2026-12-24", "2026-12-25")
    assert shown(hours.opens_at(team, at(moment))) == opens_at


def test_who_never_opens_says_so() -> None:
    one_day: list[Any] = [{"day": 0, "from": "09:00", "to": "17:00"}]
    first = date(2026, 2, 2)
    mondays = [(first + timedelta(weeks=n)).isoformat() for n in range(100)]
    team = week(one_day, *mondays)
    assert hours.opens_at(team, at("2026-02-01 00:00")) is None
    assert hours.after_open_minutes(team, at("2026-02-01 00:00"), 5) is None


def test_without_hours_it_is_always_open_but_on_holidays() -> None:
    team = week([], "2026-12-25")
    for moment in ("2026-12-24 23:59", "2026-12-26 00:00", "2026-07-12 03:33"):
        assert hours.is_open(team, at(moment))
    for moment in ("2026-12-25 00:00", "2026-12-25 23:59"):
        assert not hours.is_open(team, at(moment))
    assert shown(hours.opens_at(team, at("2026-12-25 10:00"))) == "2026-12-26T00:00"


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-11-27 21:59", False),
        ("2026-11-27 22:00", True),
        ("2026-11-28 00:00", True),
        ("2026-11-28 05:59", True),
        ("2026-11-28 06:00", False),
        ("2026-11-28 22:30", False),
    ],
)
def test_a_shift_may_end_on_the_next_day(moment: str, is_open: bool) -> None:
    assert hours.is_open(week(NIGHT), at(moment)) is is_open


def test_a_shift_belongs_to_the_day_that_it_begins_on() -> None:
    saturday_is_free, friday_is_free = week(NIGHT, "2026-11-28"), week(NIGHT, "2026-11-27")
    assert hours.is_open(saturday_is_free, at("2026-11-28 03:00"))
    assert not hours.is_open(friday_is_free, at("2026-11-27 23:00"))
    assert not hours.is_open(friday_is_free, at("2026-11-28 03:00"))


def test_a_shift_of_a_whole_day() -> None:
    for shift in ({"from": "00:00", "to": "24:00"}, {"from": "00:00", "to": "00:00"}):
        team = week([{"day": 0, **shift}])
        assert hours.is_open(team, at("2026-11-23 00:00"))
        assert hours.is_open(team, at("2026-11-23 23:59"))
        assert not hours.is_open(team, at("2026-11-24 00:00"))


def test_hours_follow_the_clocks_in_spring() -> None:
    """The day has 23 hours; the team opens at nine by the clock on the wall, on both sides."""
    every_day: list[Any] = [{"day": day, "from": "09:00", "to": "17:00"} for day in range(7)]
    team = week(every_day)
    before, after = at("2026-03-28 09:00"), at("2026-03-29 09:00")
    assert after - before == 23 * 3600
    for opens in (before, after):
        assert hours.opens_at(team, opens - 1) == opens


def test_what_the_clocks_leave_out_is_an_hour_later() -> None:
    team = week([{"day": 6, "from": "02:30", "to": "04:00"}])
    assert shown(hours.opens_at(team, at("2026-03-29 00:00"))) == "2026-03-29T03:30"
    assert not hours.is_open(team, at("2026-03-29 03:29"))
    assert hours.is_open(team, at("2026-03-29 03:30"))


def test_what_the_clocks_show_twice_is_open_both_times() -> None:
    team = week([{"day": 6, "from": "02:15", "to": "02:45"}])
    assert hours.is_open(team, at("2026-10-25 02:30", fold=0))
    assert hours.is_open(team, at("2026-10-25 02:30", fold=1))
    assert not hours.is_open(team, at("2026-10-25 02:45", fold=1))
    assert hours.opens_at(team, at("2026-10-25 00:00")) == at("2026-10-25 02:15", fold=0)


def test_a_night_in_which_the_clocks_change_is_as_long_as_it_is() -> None:
    nights: list[Any] = [{"day": 5, "from": "22:00", "to": "06:00"}]
    for moment, length in (
        ("2026-03-28 22:00", 7),
        ("2026-10-24 22:00", 9),
        ("2026-11-28 22:00", 8),
    ):
        end = at(moment) + length * 3600
        assert hours.is_open(week(nights), end - 1)
        assert not hours.is_open(week(nights), end)


@pytest.mark.parametrize(
    ("moment", "minutes", "due"),
    [
        ("2026-11-23 09:00", 30, "2026-11-23T09:30"),
        ("2026-11-23 16:50", 30, "2026-11-24T09:20"),
        ("2026-11-27 20:00", 30, "2026-11-30T09:30"),  # Friday evening
        ("2026-11-23 09:00", 480, "2026-11-23T17:00"),
        ("2026-11-23 09:00", 481, "2026-11-24T09:01"),
        ("2026-12-23 16:00", 120, "2026-12-28T10:00"),
    ],
)
def test_promises_count_open_time_only(moment: str, minutes: int, due: str) -> None:
    team = week(WORKDAYS, "2026-12-24", "2026-12-25")
    assert shown(hours.after_open_minutes(team, at(moment), minutes)) == due


def test_shifts_that_overlap_count_once() -> None:
    team = week(
        [{"day": 0, "from": "09:00", "to": "13:00"}, {"day": 0, "from": "12:00", "to": "15:00"}]
    )
    due = hours.after_open_minutes(team, at("2026-11-23 09:00"), 5 * 60)
    assert shown(due) == "2026-11-23T14:00"


@pytest.mark.parametrize(
    "check",
    [
        lambda: hours.check_time_zone("Europe/Nowhere"),
        lambda: hours.check_time_zone("../../etc/passwd"),
        lambda: hours.check_hours([{"day": 7, "from": "09:00", "to": "17:00"}]),
        lambda: hours.check_hours([{"day": 0, "from": "9", "to": "17:00"}]),
        lambda: hours.check_hours([{"day": 0, "from": "09:00", "to": "25:00"}]),
        lambda: hours.check_holidays([{"day": "2026-02-30", "name": ""}]),
        lambda: hours.check_holidays([{"day": "20261225", "name": ""}]),
        lambda: hours.check_holidays([{"day": "2026-12-25", "name": "x" * 61}]),
    ],
)
def test_what_cannot_be_meant_is_refused(check: Any) -> None:
    with pytest.raises(RequestInvalid):
        check()
