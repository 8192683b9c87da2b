from __future__ import annotations

from bot.conversations import teams
from bot.settings import TeamSeed
from bot.storage import Database
from tests.api.conftest import Client, Enrol, refusal


def test_teams_and_people(program: Client, enrol: Enrol, database: Database) -> None:
    with database.write() as connection:
        teams.do_seed(connection, [TeamSeed(name="Returns"), TeamSeed(name="Billing")])
    first = program.get("teams?limit=1")
    second = program.get(f"teams?limit=1&cursor={first['next']}")
    assert [one["name"] for one in first["items"] + second["items"]] == ["Returns", "Billing"]
    assert second["next"] is None
    assert [one["role"] for one in program.get("people")["items"]] == ["administrator"]
    reader = enrol("Reader", "read_conversations")
    assert refusal(reader.ask("GET", "people")) == (403, "not_allowed")
