"""A process with a small library and a shop database, and rasa-sdk's own executor."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa_sdk import Action
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.utils import all_subclasses

import actions
from bot import knowledge
from bot.environments.places import ROOT
from bot.storage import Database
from tests.knowledge.library import fill, started, wait_until

Run = Callable[..., dict[str, Any]]

DOMAIN = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def executor() -> ActionExecutor:
    """With the company's actions only: other tests define some of their own."""
    executor = ActionExecutor()
    for module in pkgutil.iter_modules(actions.__path__, "actions."):
        importlib.import_module(module.name)
    for action in all_subclasses(Action):
        if action.__module__.startswith("actions.") and not inspect.isabstract(action):
            executor.register_action(action)
    return executor


@pytest.fixture(scope="session")
def small_library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[knowledge.Library]:
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('actions') / 'parley.db'}")
    database.migrate()
    fill(database)
    with started(database) as library:
        wait_until(lambda: library.is_ready)
        yield library
    database.close()


@pytest.fixture
def run(
    executor: ActionExecutor,
    small_library: knowledge.Library,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Run:
    """Calls an action as Rasa does; answers `{events, responses}`."""
    knowledge.use(small_library)
    monkeypatch.setenv("SHOP_DATABASE_URL", f"sqlite:///{tmp_path / 'shop.db'}")

    def run(action: str, text: str = "", locale: str = "en", **more: Any) -> dict[str, Any]:
        result = asyncio.run(executor.run(call(action, text, locale, **more)))
        assert result is not None
        return dict(result.model_dump())

    return run


def call(
    action: str,
    text: str,
    locale: str,
    intent: str = "ask_knowledge",
    slots: dict[str, Any] | None = None,
    entities: list[dict[str, Any]] | None = None,
    before: list[dict[str, Any]] | None = None,
    after: list[dict[str, Any]] | None = None,
    ranking: list[dict[str, Any]] | None = None,
) -> dict[str, Any]:
    """`before`, `after`: the events around the customer's message."""
    message = {
        "text": text,
        "intent": {"name": intent, "confidence": 0.9},
        "intent_ranking": ranking or [],
        "entities": entities or [],
        "metadata": {"message_id": "7", "language": locale, "locale": locale},
    }
    return {
        "next_action": action,
        "sender_id": "c_test-1",
        "tracker": {
            "sender_id": "c_test-1",
            "slots": slots or {},
            "latest_message": message,
            "events": [*(before or []), {"event": "user", **message}, *(after or [])],
            "paused": False,
            "active_loop": {},
            "latest_action_name": "action_listen",
        },
        "domain": DOMAIN,
    }


def slots_of(result: dict[str, Any]) -> dict[str, Any]:
    """What the action set, by slot."""
    return {e["name"]: e["value"] for e in result["events"] if e["event"] == "slot"}


def said(result: dict[str, Any]) -> list[str]:
    """The wording keys of the replies."""
    return [r["response"] for r in result["responses"] if r.get("response")]
