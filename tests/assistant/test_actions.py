"""The host of custom actions: nothing that an action does can hurt the web process."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from bot.assistant import actions
from bot.assistant.actions import FAILED, Actions, actions_app

GOOD = """
from rasa_sdk import Action

class Greet(Action):
    def name(self):
        return "action_test_greet"

    def run(self, dispatcher, tracker, domain):
        dispatcher.utter_message(text="Hello " + tracker.latest_message["metadata"]["locale"])
        return [{"event": "slot", "name": "greeted", "value": True}]

class GreetLater(Action):
    def name(self):
        return "action_test_async"

    async def run(self, dispatcher, tracker, domain):
        dispatcher.utter_message(text="Later")
        return []
"""
BAD = """
import sys, time
from rasa_sdk import Action
from rasa_sdk.interfaces import ActionExecutionRejection

class Raises(Action):
    def name(self):
        return "action_test_raises"

    def run(self, dispatcher, tracker, domain):
        raise ValueError("broken")

class Exits(Action):
    def name(self):
        return "action_test_exits"

    def run(self, dispatcher, tracker, domain):
        sys.exit(3)

class Hangs(Action):
    def name(self):
        return "action_test_hangs"

    def run(self, dispatcher, tracker, domain):
        time.sleep(3)
        return []

class Refuses(Action):
    def name(self):
        return "action_test_refuses"

    def run(self, dispatcher, tracker, domain):
        raise ActionExecutionRejection("action_test_refuses", "not now")
"""
UNMADE = """
from rasa_sdk import Action

class Unmade(Action):
    def __init__(self):
        raise OSError("no database")

    def name(self):
        return "action_test_unmade"

    def run(self, dispatcher, tracker, domain):
        return []
"""


@pytest.fixture
def host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[TestClient]:
    monkeypatch.setattr(sys, "path", [*sys.path])
    package = tmp_path / "test_actions_of_a_company"
    package.mkdir()
    (package / "__init__.py").touch()
    modules = {"good": GOOD, "bad": BAD, "unmade": UNMADE, "exits": "import sys\nsys.exit(2)"}
    for name, source in {**modules, "broken": "import no_such_module"}.items():
        (package / f"{name}.py").write_text(source)
    company = Actions(package.name, tmp_path, seconds=0.5)
    company.load()
    with TestClient(
        actions_app(company, "secret"), headers={"Authorization": "Bearer secret"}
    ) as client:
        yield client
    for name in [name for name in sys.modules if name.startswith(package.name)]:
        del sys.modules[name]


def run(host: TestClient, action: str) -> Any:
    tracker = {
        "sender_id": "c-1",
        "slots": {},
        "latest_message": {"metadata": {"locale": "es"}},
        "events": [],
    }
    call = {"next_action": action, "sender_id": "c-1", "tracker": tracker, "domain": {}}
    return host.post("/internal/actions", json=call)


def test_an_action_speaks_and_sets_slots(host: TestClient) -> None:
    body = run(host, "action_test_greet").json()
    assert body["responses"][0]["text"] == "Hello es"
    assert body["events"][0]["name"] == "greeted"
    assert run(host, "action_test_async").json()["responses"][0]["text"] == "Later"


@pytest.mark.parametrize(
    "action",
    ["action_test_raises", "action_test_exits", "action_test_unmade", "action_nobody_wrote"],
)
def test_an_action_that_fails_becomes_a_handoff(host: TestClient, action: str) -> None:
    answer = run(host, action)
    assert answer.status_code == 200
    assert answer.json() == FAILED


def test_an_action_that_hangs_becomes_a_handoff_in_time(host: TestClient) -> None:
    begin = time.monotonic()
    assert run(host, "action_test_hangs").json() == FAILED
    assert time.monotonic() - begin < 2.5


def test_when_all_threads_hang_further_actions_fail_at_once(
    host: TestClient, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(actions, "THREADS", 1)
    few = Actions("test_actions_of_a_company", tmp_path, seconds=0.5)
    few.load()
    with TestClient(actions_app(few, "s"), headers={"Authorization": "Bearer s"}) as client:
        assert run(client, "action_test_greet").json() != FAILED
        assert run(client, "action_test_hangs").json() == FAILED
        assert run(client, "action_test_greet").json() == FAILED


def test_an_action_may_refuse(host: TestClient) -> None:
    answer = run(host, "action_test_refuses")
    assert answer.status_code == 400
    assert answer.json() == {"action_name": "action_test_refuses", "error": "not now"}


@pytest.mark.parametrize("authorization", ["", "Bearer wrong", "Bearer é"])
def test_without_the_secret_nothing_runs(host: TestClient, authorization: str) -> None:
    answer = host.post(
        "/internal/actions", json={}, headers={"Authorization": authorization.encode()}
    )
    assert answer.status_code == 401


def test_a_missing_package_is_no_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [*sys.path])
    app = actions_app(Actions("no_such_package", tmp_path, 1), "s")
    with TestClient(app, headers={"Authorization": "Bearer s"}) as client:
        assert run(client, "action_x").json() == FAILED
