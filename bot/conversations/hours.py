"""When a team is open: hours of the week in its time zone, and the days on which it is closed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone
from typing import TypedDict
from zoneinfo import ZoneInfo, available_timezones

from bot.errors import RequestInvalid

FARTHEST_DAYS = 400  # whoever does not open within this time does not open
CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]|24:00")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

# `to` may lie on the next day: a shift from 22:00 to 06:00 belongs to the day it begins on.
Shift = TypedDict("Shift", {"day": int, "from": str, "to": str})


class Holiday(TypedDict):
    day: str
    name: str


class Week(TypedDict):
    """What says when a team is open. Without hours it always is, but on holidays."""

    time_zone: str
    hours: list[Shift]
    holidays: list[Holiday]


def check_time_zone(name: str) -> str:
    """Raises `RequestInvalid`."""
    if name not in available_timezones():
        raise RequestInvalid(f"time_zone: {name[:60]!r} is none, such as Europe/Madrid.")
    return name


def check_hours(hours: list[Shift]) -> list[Shift]:
    """Hours by day and time; raises `RequestInvalid`."""
    for shift in hours:
        if not 0 <= shift["day"] <= 6:
            raise RequestInvalid("hours: day is 0 (Monday) to 6 (Sunday).")
        for moment in (shift["from"], shift["to"]):
            if not CLOCK.fullmatch(moment):
                raise RequestInvalid(f"hours: {moment[:20]!r} is no time such as 09:00.")
    return sorted(hours, key=lambda shift: (shift["day"], shift["from"]))


def check_holidays(holidays: list[Holiday]) -> list[Holiday]:
    """Holidays by day, each once; raises `RequestInvalid`."""
    for holiday in holidays:
        _check_day(holiday["day"])
        if len(holiday["name"]) > 60:
            raise RequestInvalid("holidays: a name has at most 60 characters.")
    return sorted({holiday["day"]: holiday for holiday in holidays}.values(), key=_day)


def is_open(team: Week, at: float) -> bool:
    """Whether the team is open at that moment."""
    return any(begin <= at < end for begin, end in _times(team, at, days=0))


def opens_at(team: Week, at: float) -> float | None:
    """The first moment from `at` on in which the team is open; None if it never is."""
    return next((max(begin, at) for begin, end in _times(team, at) if end > at), None)


def after_open_minutes(team: Week, at: float, minutes: float) -> float | None:
    """When that many minutes will have passed in which the team is open; None if they never will."""
    left = minutes * 60
    for begin, end in _times(team, at):
        begin = max(begin, at)
        if end <= begin:
            continue
        if left <= end - begin:
            return begin + left
        left -= end - begin
        at = end
    return None


def _times(team: Week, at: float, days: int = FARTHEST_DAYS) -> Iterator[tuple[float, float]]:
    """Begin and end of the times that the team is open, from the one that may hold `at` on."""
    zone = ZoneInfo(team["time_zone"])
    closed = {holiday["day"] for holiday in team["holidays"]}
    first = datetime.fromtimestamp(at, zone).date() - timedelta(days=1)
    for n in range(days + 2):
        day = first + timedelta(days=n)
        if day.isoformat() not in closed:
            yield from _shifts_of(team, day, zone)


def _shifts_of(team: Week, day: date, zone: ZoneInfo) -> Iterator[tuple[float, float]]:
    if not team["hours"]:
        yield _moment(day, "00:00", zone), _moment(day, "24:00", zone)
    for shift in team["hours"]:
        if shift["day"] == day.weekday():
            ends_on = day if shift["to"] > shift["from"] else day + timedelta(days=1)
            yield _moment(day, shift["from"], zone), _moment(ends_on, shift["to"], zone, fold=1)


def _moment(day: date, clock: str, zone: ZoneInfo, fold: int = 0) -> float:
    """UNIX seconds of a time on the wall. Where clocks go back, `fold` 1 is the second time that
    they show it; where they go forward, a time that they leave out is an hour later."""
    if clock == "24:00":
        day, clock = day + timedelta(days=1), "00:00"
    local = datetime.combine(day, time.fromisoformat(clock), zone).replace(fold=fold)
    if not _exists(local):
        local = local.replace(fold=0)
    return local.timestamp()


def _exists(local: datetime) -> bool:
    there_and_back = local.astimezone(timezone.utc).astimezone(local.tzinfo)
    return there_and_back.replace(tzinfo=None) == local.replace(tzinfo=None)


def _day(holiday: Holiday) -> str:
    return holiday["day"]


def _check_day(day: str) -> None:
    try:
        is_day = bool(DAY.fullmatch(day)) and bool(date.fromisoformat(day))
    except ValueError:
        is_day = False
    if not is_day:
        raise RequestInvalid(f"holidays: {day[:20]!r} is no day such as 2026-12-25.")
