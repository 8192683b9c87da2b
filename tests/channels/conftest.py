"""The website channel alone, behind the application's own error handling, on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from bot import problems
from bot.assistant.replies import Renderer
from bot.channels import website
from bot.conversations.typing import Typing
from bot.settings import load_settings
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
def channel(
    database: Database, identifier: Future[Identifier], renderer: Renderer
) -> website.Website:
    return website.Website(
        load_settings(), database, Typing(database.hub), identifier, renderer, SECRET
    )


@pytest.fixture
def client(channel: website.Website) -> Iterator[TestClient]:
    app = FastAPI()
    app.state.website = channel
    problems.install(app)
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
    return Chat(client, **answer.json())


@pytest.fixture
def chat(client: TestClient) -> Chat:
    return begin(client, locale="en")
