"""The editor with the small shop's articles, and a fixed cast: one of each role, and an outsider."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx2
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from bot import editor, problems
from bot.assistant.replies import Renderer
from bot.conversations.typing import Typing
from bot.desk.news import News
from bot.desk.session import COOKIE
from bot.knowledge import Library
from bot.people import sessions, staff
from bot.people.roles import ROLES, Role
from bot.people.staff import Person
from bot.settings import Settings, load_settings
from bot.storage import Database
from bot.wording import Catalog
from tests.knowledge.library import LANGUAGES, SHOP, encoder, fill, identifier, started, wait_until

CAST: dict[Role, str] = dict(zip(ROLES, ("Ada", "Sam", "Ana", "Eve"), strict=True))


@pytest.fixture
def settings() -> Settings:
    return load_settings(environment={})


@pytest.fixture
def library(database: Database) -> Library:
    """Not started: nothing is answered, everything can be written."""
    return Library(database, encoder(), LANGUAGES, "en", identifier().evidence)


@pytest.fixture
def answering(database: Database, app: FastAPI) -> Iterator[Library]:
    """The shop's articles, searched."""
    fill(database, SHOP)
    with started(database) as library:
        wait_until(lambda: library.is_ready, 30)
        app.state.library = library
        yield library


@pytest.fixture
def app(database: Database, settings: Settings, library: Library) -> FastAPI:
    app = FastAPI()
    app.state.settings, app.state.database, app.state.library = settings, database, library
    app.state.catalog = Catalog(settings.wording, "en")
    app.state.renderer = Renderer(app.state.catalog, settings.brand.name)
    app.state.typing, app.state.news = Typing(database.hub), News(database)
    problems.install(app)
    for router in editor.ROUTERS:
        app.include_router(router)
    return app


@pytest.fixture
def people(database: Database) -> dict[Role, Person]:
    with database.write() as connection:
        return {
            role: staff.do_create(
                connection,
                email=f"{name.lower()}@shop.example",
                name=name,
                role=role,
                password_hash="x",
            )
            for role, name in CAST.items()
        }


@dataclass
class Desk:
    """What one person does; sends the CSRF token with every request."""

    client: TestClient
    headers: dict[str, str]

    def get(self, path: str, **query: Any) -> httpx2.Response:
        return self._send("GET", path, params=query or None)

    def post(self, path: str, body: Any = None) -> httpx2.Response:
        return self._send("POST", path, json=body)

    def put(self, path: str, body: Any) -> httpx2.Response:
        return self._send("PUT", path, json=body)

    def delete(self, path: str) -> httpx2.Response:
        return self._send("DELETE", path)

    def upload(self, path: str, content: bytes) -> httpx2.Response:
        return self._send("POST", path, content=content)

    def send(self, method: str, path: str, body: Any = None) -> httpx2.Response:
        return self._send(method, path, json=body)

    def _send(self, method: str, path: str, **how: Any) -> Any:
        headers = {"Content-Type": "application/json", **self.headers}
        if "json" in how:  # as ASCII, so that it may hold what is no text
            how["content"] = json.dumps(how.pop("json"))
        return self.client.request(method, f"/desk/api/{path}", headers=headers, **how)


def say(answer: httpx2.Response) -> tuple[int, str]:
    """Status and error code of an answer."""
    return answer.status_code, answer.json()["error"]["code"]


def message(answer: httpx2.Response) -> str:
    return str(answer.json()["error"]["message"])


@pytest.fixture
def client(app: FastAPI) -> TestClient:
    return TestClient(app, raise_server_exceptions=False)


def sign_in(client: TestClient, database: Database, person: Person) -> Desk:
    with database.write() as connection:
        token = sessions.do_begin(connection, person.id)
    with database.read() as connection:
        session = sessions.find(connection, token)
    assert session
    return Desk(client, {"Cookie": f"{COOKIE}={token}", "X-Parley-CSRF": session.csrf})


@pytest.fixture
def outsider(client: TestClient) -> Desk:
    return Desk(client, {})


@pytest.fixture
def eve(client: TestClient, database: Database, people: dict[Role, Person]) -> Desk:
    """An editor."""
    return sign_in(client, database, people["editor"])


@pytest.fixture
def sam(client: TestClient, database: Database, people: dict[Role, Person]) -> Desk:
    """A supervisor."""
    return sign_in(client, database, people["supervisor"])


@pytest.fixture
def ana(client: TestClient, database: Database, people: dict[Role, Person]) -> Desk:
    """An agent."""
    return sign_in(client, database, people["agent"])


@pytest.fixture
def ada(client: TestClient, database: Database, people: dict[Role, Person]) -> Desk:
    """An administrator."""
    return sign_in(client, database, people["administrator"])


def new(article: str = "wrapping", **changes: Any) -> dict[str, Any]:
    return {
        "article": article,
        "locale": "en",
        "topic": "service",
        "slug": article,
        "title": "Gift wrapping",
        "answer": "We wrap for **free**.",
        "body": "## How\n\nTick the box.\n",
        "questions": ["Do you wrap presents?"],
        "audience": "public",
        "tags": ["gifts"],
        "owner": None,
        "review_by": None,
        "comment": "",
        "made_from": None,
    } | changes


def change(base: int, **changes: Any) -> dict[str, Any]:
    return new(**changes) | {"base": base, "significance": changes.get("significance", "normal")}


def create(desk: Desk, article: str = "wrapping", **changes: Any) -> dict[str, Any]:
    answer = desk.post("articles", new(article, **changes))
    assert answer.status_code == 201, answer.text
    created: dict[str, Any] = answer.json()
    return created
