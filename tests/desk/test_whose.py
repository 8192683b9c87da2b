"""Who may change what somebody has: its agent and supervisors, and nobody else."""

from __future__ import annotations

import time
from typing import Any

import pytest

from bot.people import staff
from bot.people.roles import Role
from bot.people.staff import Person
from bot.storage import Database
from tests.desk.conftest import Browser, Customer, Open, say_code

People = dict[Role, Person]
CHANGES: dict[str, Any] = {
    "resolve": lambda _people: None,
    "return": lambda _people: None,
    "requeue": lambda _people: None,
    "transfer": lambda people: {"staff": people["supervisor"].id},
    "snooze": lambda _people: {"until": time.time() + 3600},
    "wake": lambda _people: None,
}


@pytest.fixture
def colleague(database: Database, open_browser: Open, password_hash: str) -> Browser:
    """Ben, an agent like Ana."""
    with database.write() as connection:
        ben = staff.do_create(
            connection,
            email="ben@shop.example",
            name="Ben",
            role="agent",
            password_hash=password_hash,
        )
    return open_browser(ben)


@pytest.fixture
def place(agent: Browser, waiting: Customer) -> str:
    """The address of a conversation that Ana has."""
    place = f"/conversations/{waiting.id}"
    assert agent.post(f"{place}/take").status_code == 204
    return place


@pytest.mark.parametrize("change", CHANGES)
def test_a_colleague_is_told_whose_it_is(
    agent: Browser, colleague: Browser, people: People, place: str, change: str
) -> None:
    answer = colleague.post(f"{place}/{change}", CHANGES[change](people))
    assert say_code(answer) == (409, "conflict")
    assert "Ana has this conversation" in answer.json()["error"]["message"]
    found = agent.get(place).json()
    assert (found["status"], found["assignee"]["name"]) == ("open", "Ana")


@pytest.mark.parametrize("change", CHANGES)
def test_its_agent_may(agent: Browser, people: People, place: str, change: str) -> None:
    assert agent.post(f"{place}/{change}", CHANGES[change](people)).status_code == 204


@pytest.mark.parametrize("change", CHANGES)
def test_a_supervisor_may(supervisor: Browser, people: People, place: str, change: str) -> None:
    assert supervisor.post(f"{place}/{change}", CHANGES[change](people)).status_code == 204


@pytest.mark.parametrize("change", CHANGES)
def test_what_nobody_has_is_anybodys(
    colleague: Browser, people: People, waiting: Customer, change: str
) -> None:
    place = f"/conversations/{waiting.id}"
    assert colleague.post(f"{place}/{change}", CHANGES[change](people)).status_code == 204
