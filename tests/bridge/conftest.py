"""A Chatwoot, a Parley that hands conversations to it by real HTTP, and a customer."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import pytest
from sqlalchemy import select

from bot.app import Parts, public_app
from bot.bridge import queued
from bot.bridge.bridging import Bridging
from bot.conversations import events, handoffs
from bot.settings import Settings, load_settings
from bot.storage import Database
from bot.storage.tables import bridged
from bot.text.language import Identifier
from tests.app.serving import serving
from tests.bridge.chatwoot_server import ACCOUNT, INBOX, SECRET, TOKEN, Chatwoot, chatwoot_running


@pytest.fixture
def chatwoot() -> Iterator[Chatwoot]:
    with chatwoot_running() as chatwoot:
        yield chatwoot


@pytest.fixture
def settings(chatwoot: Chatwoot, database_url: str, tmp_path: Path) -> Settings:
    return load_settings(
        environment={
            "PARLEY_DATABASE_URL": database_url,
            "PARLEY_VAR": str(tmp_path / "var"),
            "PARLEY_BRIDGE_KIND": "chatwoot",
            "PARLEY_BRIDGE_URL": chatwoot.url,
            "PARLEY_BRIDGE_ACCOUNT": str(ACCOUNT),
            "PARLEY_BRIDGE_INBOX": str(INBOX),
            "PARLEY_BRIDGE_TOKEN": TOKEN,
            "PARLEY_BRIDGE_WEBHOOK_SECRET": SECRET,
            "PARLEY_WEBHOOKS_ALLOW_PRIVATE": "true",
        }
    )


@dataclass
class Parley:
    url: str
    parts: Parts
    conversation: str
    headers: dict[str, str]

    @property
    def database(self) -> Database:
        return self.parts.database

    def write(self, text: str, client_id: str | None = None, files: tuple[str, ...] = ()) -> None:
        body = {"client_id": client_id or text, "text": text, "files": list(files)}
        url = f"{self.url}/api/v1/chat/messages"
        answer = httpx2.post(url, json=body, headers=self.headers, trust_env=False)
        assert answer.status_code == 202, answer.text

    def hand_off(self) -> None:
        with self.database.write() as connection:
            handoffs.do_request(connection, self.conversation, "asked", {})

    def events(self, *, for_staff: bool = False) -> list[dict[str, Any]]:
        with self.database.read() as connection:
            return events.after(connection, self.conversation, 0, for_staff=for_staff)

    def said(self, author: str) -> list[str]:
        return [one["text"] for one in self.events() if one.get("author") == author]

    def row(self) -> Any:
        with self.database.read() as connection:
            return connection.execute(select(bridged)).mappings().first()


@pytest.fixture
def parley(settings: Settings) -> Iterator[Parley]:
    settings.var.mkdir(parents=True, exist_ok=True)
    parts = Parts(settings)
    parts.open()
    parts.identifier.set_result(Identifier(settings.languages))
    with serving(public_app(parts)) as url:
        began = httpx2.post(
            f"{url}/api/v1/chat/conversations", json={"locale": "en"}, trust_env=False
        ).json()
        headers = {"Authorization": f"Bearer {began['token']}"}
        yield Parley(url, parts, began["conversation_id"], headers)
    asyncio.run(parts.close())


@contextmanager
def working(parley: Parley) -> Iterator[None]:
    """The worker of a web process, in a thread."""
    bridging = Bridging(parley.parts.settings, parley.database, parley.parts.renderer)
    loop = asyncio.new_event_loop()
    task = loop.create_task(bridging.run())

    def run() -> None:
        with suppress(asyncio.CancelledError):
            loop.run_until_complete(task)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield
    finally:
        loop.call_soon_threadsafe(task.cancel)
        thread.join()
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What failed is tried again soon."""
    monkeypatch.setattr(queued, "FIRST_PAUSE_S", 0.05)
    monkeypatch.setattr(queued, "LONGEST_PAUSE_S", 0.2)
    monkeypatch.setattr("bot.bridge.bridging.LOOK_S", 0.05)


def wait_for(is_so: Callable[[], object], seconds: float = 40) -> None:
    until = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < until, "this has not happened in time"
        time.sleep(0.02)
