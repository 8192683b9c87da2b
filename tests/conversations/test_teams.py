from __future__ import annotations

from typing import Any

import pytest

from bot.conversations import agents, handoffs, teams
from bot.errors import Conflict, NotFound, RequestInvalid
from bot.settings import TeamSeed
from bot.storage import Database
from tests.conversations import cast
from tests.conversations.cast import ask, do, found_team, go_silent, hire

SEEDS = (
    TeamSeed.model_validate(
        {
            "name": "Shop",
            "time_zone": "Europe/Madrid",
            "hours": [{"day": 0, "from": "09:00", "to": "17:00"}],
            "holidays": [{"day": "2026-12-25", "name": "Christmas Day"}],
            "first_response_minutes": 15,
        }
    ),
    TeamSeed(name="Business", assigns=True),
)


def test_the_first_teams_come_from_the_settings_once(database: Database) -> None:
    do(database, teams.do_seed, SEEDS)
    do(database, teams.do_seed, (TeamSeed(name="Other"),))
    business, shop = ask(database, teams.all_teams)
    assert (business["name"], business["assigns"]) == ("Business", True)
    assert shop == {
        "id": shop["id"],
        "name": "Shop",
        "time_zone": "Europe/Madrid",
        "hours": [{"day": 0, "from": "09:00", "to": "17:00"}],
        "holidays": [{"day": "2026-12-25", "name": "Christmas Day"}],
        "assigns": False,
        "first_response_minutes": 15,
        "resolution_minutes": None,
        "members": [],
    }


def test_without_any_in_the_settings_there_is_one_that_is_always_open(database: Database) -> None:
    do(database, teams.do_seed, ())
    (team,) = ask(database, teams.all_teams)
    assert (team["name"], team["hours"], team["members"]) == ("Support", [], [])


def test_a_team_can_be_changed_and_has_those_who_are_named(database: Database) -> None:
    ana, ben = hire(database, "Ana"), hire(database, "Ben")
    team = found_team(database, members=[ana, ben])
    other = found_team(database, "Everybody")
    changed = ask(database, teams.get, team) | {"name": " Night  shift ", "members": [ben]}
    del changed["id"]
    assert do(database, teams.do_save_team, team, **changed) == team
    found = ask(database, teams.get, team)
    assert (found["name"], found["members"]) == ("Night shift", [ben])
    assert [one["id"] for one in ask(database, teams.teams_of, ana)] == [other]
    assert [one["id"] for one in ask(database, teams.teams_of, ben)] == [other, team]


@pytest.mark.parametrize(
    "values",
    [
        {"name": ""},
        {"name": "x" * 61},
        {"name": "a\x00b"},
        {"time_zone": "Mars/Olympus"},
        {"hours": [{"day": 9, "from": "09:00", "to": "17:00"}]},
        {"holidays": [{"day": "tomorrow", "name": ""}]},
        {"first_response_minutes": 0},
        {"resolution_minutes": 1_000_001},
        {"members": [999]},
    ],
)
def test_what_cannot_be_meant_is_refused(database: Database, values: dict[str, Any]) -> None:
    with pytest.raises(RequestInvalid):
        found_team(database, **{"name": "Shop", **values})
    assert ask(database, teams.all_teams) == []


def test_a_name_is_one_teams(database: Database) -> None:
    found_team(database, "Shop")
    with pytest.raises(Conflict, match="Shop"):
        found_team(database, "Shop")


def test_the_last_team_stays(database: Database) -> None:
    team = found_team(database)
    with pytest.raises(Conflict, match="last team"):
        do(database, teams.do_delete_team, team)
    other = found_team(database, "Other")
    do(database, teams.do_delete_team, team)
    assert [one["id"] for one in ask(database, teams.all_teams)] == [other]
    with pytest.raises(NotFound):
        do(database, teams.do_delete_team, team)


def test_nobody_is_passed_on_to_a_team_or_person_that_is_not_there(database: Database) -> None:
    ana = hire(database, "Ana")
    conversation = cast.queue(database)
    for to in ({"to_team": 999}, {"to_staff": 999}):
        with pytest.raises(NotFound):
            do(database, handoffs.do_transfer, conversation, ana, **to)


def test_whoever_opens_a_desk_is_online_until_it_is_closed(database: Database) -> None:
    ana = hire(database, "Ana")
    go_silent(database, ana)
    assert not ask(database, agents.profile, ana).is_there
    do(database, agents.do_beat, ana)
    assert ask(database, agents.profile, ana).is_online


def test_a_sign_of_life_does_not_change_what_somebody_chose(database: Database) -> None:
    ana = hire(database, "Ana")
    for presence, is_there in (("busy", True), ("offline", False)):
        do(database, agents.do_set_presence, ana, presence)
        do(database, agents.do_beat, ana)
        found = ask(database, agents.profile, ana)
        assert (found.presence, found.is_there, found.is_online) == (presence, is_there, False)


def test_somebody_new_is_offline_and_the_first_sign_of_life_makes_them_online(
    database: Database, people: dict[str, int]
) -> None:
    assert not ask(database, agents.profile, people["Ana"]).is_there
    do(database, agents.do_beat, people["Ana"])
    assert ask(database, agents.profile, people["Ana"]).is_online
    assert [agent.staff_id for agent in ask(database, agents.all_agents)] == [people["Ana"]]


def test_a_profile_is_kept_in_one_spelling(database: Database) -> None:
    ana = hire(database, "Ana", languages=["ES", "en", "es"], skills=[" Big  orders ", ""])
    found = ask(database, agents.profile, ana)
    assert (found.languages, found.skills) == (("en", "es"), ("big orders",))


@pytest.mark.parametrize(
    "values",
    [
        {"locale": "x" * 21},
        {"locale": ""},
        {"capacity": 0},
        {"capacity": 101},
        {"languages": ["x" * 41]},
        {"skills": [str(n) for n in range(51)]},
    ],
)
def test_a_profile_that_cannot_be_meant_is_refused(
    database: Database, people: dict[str, int], values: dict[str, Any]
) -> None:
    profile: dict[str, Any] = {"locale": None, "languages": [], "skills": [], "capacity": 5}
    with pytest.raises(RequestInvalid, match=next(iter(values))):
        do(database, agents.do_save_profile, people["Ana"], **{**profile, **values})


def test_an_unknown_presence_is_refused(database: Database, people: dict[str, int]) -> None:
    with pytest.raises(RequestInvalid, match="online, busy, offline"):
        do(database, agents.do_set_presence, people["Ana"], "asleep")
