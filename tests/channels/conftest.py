"""The website channel alone, behind the application's own error handling, on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from bot import problems
from bot.assistant.replies import Renderer
from bot.channels import website
from bot.conversations import handoffs, messages
from bot.conversations.typing import Typing
from bot.people import staff
from bot.settings import Settings, load_settings
from bot.storage import Database
from bot.text.language import Identifier
from bot.wording import Catalog

SECRET = "a secret of at least thirty-two characters"


@pytest.fixture(scope="session")
def identifier() -> Future[Identifier]:
    loaded: Future[Identifier] = Future()
    loaded.set_result(Identifier(load_settings().languages))
    return loaded


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    settings = load_settings()
    return Renderer(Catalog(settings.home / "wording", "en"), settings.brand.name)


@pytest.fixture
def settings() -> Settings:
    """What the channel is set to; a module that needs other settings has its own."""
    return load_settings()


@pytest.fixture
def channel(
    database: Database, identifier: Future[Identifier], renderer: Renderer, settings: Settings
) -> website.Website:
    return website.Website(settings, database, Typing(database.hub), identifier, renderer, SECRET)


@pytest.fixture
def client(channel: website.Website) -> Iterator[TestClient]:
    app = FastAPI()
    app.state.website = channel
    problems.install(app, channel.settings.sites.values())
    for router in website.ROUTERS:
        app.include_router(router)
    with TestClient(app, raise_server_exceptions=False) as client:
        yield client


@dataclass
class Chat:
    """A customer's program: begins a conversation and talks by plain HTTP."""

    client: TestClient
    conversation_id: str
    token: str

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    def send(self, text: object, client_id: object = "1") -> dict[str, object]:
        answer = self.client.post(
            "/api/v1/chat/messages",
            json={"client_id": client_id, "text": text},
            headers=self.headers,
        )
        return {"status": answer.status_code, **answer.json()}

    def get(self, path: str) -> Any:
        answer = self.client.get(f"/api/v1/chat/{path}", headers=self.headers)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def post(self, path: str, body: object = None) -> Any:
        """The code of the error, or the status if it went well."""
        answer = self.client.post(f"/api/v1/chat/{path}", json=body, headers=self.headers)
        return answer.status_code if answer.is_success else answer.json()["error"]["code"]

    def texts(self) -> list[str]:
        """What was said so far."""
        events: Any = self.events()["events"]
        return [event["text"] for event in events if event["kind"] == "message"]

    def events(self, after: int = 0, wait: float = 0) -> dict[str, object]:
        answer = self.client.get(
            "/api/v1/chat/events", params={"after": after, "wait": wait}, headers=self.headers
        )
        assert answer.status_code == 200, answer.text
        body: dict[str, object] = answer.json()
        return body


def begin(client: TestClient, **body: object) -> Chat:
    answer = client.post("/api/v1/chat/conversations", json=body)
    assert answer.status_code == 201, answer.text
    return open_chat(client, answer.json())


def open_chat(client: TestClient, key: dict[str, Any]) -> Chat:
    """With what the server gave as the key to a conversation."""
    return Chat(client, key["conversation_id"], key["token"])


@pytest.fixture
def chat(client: TestClient) -> Chat:
    return begin(client, locale="en")


@pytest.fixture
def mara(database: Database) -> int:
    """Somebody who answers customers; their id."""
    with database.write() as connection:
        return staff.do_create(
            connection, email="mara@shop.example", name="Mara", role="agent", password_hash="-"
        ).id


def ask_for_person(database: Database, chat: Chat) -> None:
    with database.write() as connection:
        assert handoffs.do_request(connection, chat.conversation_id, "asked", {})


def take(database: Database, chat: Chat, person: int) -> None:
    with database.write() as connection:
        assert handoffs.do_take(connection, chat.conversation_id, person)


def resolve(database: Database, chat: Chat, person: int) -> None:
    with database.write() as connection:
        assert handoffs.do_resolve(connection, chat.conversation_id, person)


def write(database: Database, chat: Chat, person: int, text: str) -> int:
    """An agent's message; returns its number."""
    with database.write() as connection:
        return messages.do_write(connection, chat.conversation_id, person, text, text).seq
