"""The API as a company's program uses it, behind the application's own error handling, on both databases."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

import httpx2
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from bot import api, problems
from bot.assistant.replies import Renderer
from bot.channels import website
from bot.conversations.typing import Typing
from bot.knowledge import Library
from bot.people import programs, staff
from bot.people.audit import Actor
from bot.people.programs import SCOPES
from bot.settings import Settings, load_settings
from bot.storage import Database
from bot.text.language import Identifier
from bot.wording import Catalog
from tests.desk.conftest import LateEncoder, identifier_evidence
from tests.knowledge.library import LANGUAGES

SECRET = "a secret of at least thirty-two characters"


@pytest.fixture(scope="session")
def settings() -> Settings:
    return load_settings(environment={})


@pytest.fixture(scope="session")
def catalog(settings: Settings) -> Catalog:
    return Catalog(settings.home / "wording", "en")


@pytest.fixture(scope="session")
def identifier(settings: Settings) -> Future[Identifier]:
    loaded: Future[Identifier] = Future()
    loaded.set_result(Identifier(settings.languages))
    return loaded


@pytest.fixture
def app(
    database: Database, settings: Settings, catalog: Catalog, identifier: Future[Identifier]
) -> FastAPI:
    app = FastAPI()
    renderer = Renderer(catalog, settings.brand.name)
    app.state.settings, app.state.database, app.state.renderer = settings, database, renderer
    app.state.catalog, app.state.typing = catalog, Typing(database.hub)
    app.state.website = website.Website(
        settings, database, app.state.typing, identifier, renderer, SECRET
    )
    app.state.library = Library(database, LateEncoder(), LANGUAGES, "en", identifier_evidence)
    problems.install(app, settings.sites.values())
    for router in api.ROUTERS:
        app.include_router(router)
    return app


@dataclass
class Client:
    """A program with a token."""

    http: TestClient
    token: str
    id: int

    def ask(self, method: str, path: str, body: Any = None, **headers: str) -> httpx2.Response:
        own = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        # As ASCII, so that it may hold what is no text.
        content = None if body is None else json.dumps(body)
        return self.http.request(
            method, f"/api/v1/{path}", content=content, headers={**own, **named}
        )

    def get(self, path: str) -> Any:
        answer = self.ask("GET", path)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def post(self, path: str, body: Any = None, **headers: str) -> Any:
        answer = self.ask("POST", path, body, **headers)
        assert answer.is_success, answer.text
        return answer.json() if answer.content else None


def refusal(answer: Any) -> tuple[int, str]:
    """Status and code of a problem."""
    assert answer.headers["content-type"] == "application/problem+json", answer.text
    told = answer.json()
    assert told["status"] == answer.status_code and told["detail"] and told["title"]
    assert told["type"] == f"urn:parley:error:{told['code']}"
    return answer.status_code, told["code"]


Enrol = Callable[..., Client]


@pytest.fixture
def ada(database: Database) -> int:
    """An administrator's id."""
    with database.write() as connection:
        return staff.do_create(
            connection,
            email="ada@shop.example",
            name="Ada",
            role="administrator",
            password_hash="-",
        ).id


@pytest.fixture
def eve(database: Database) -> int:
    """An editor's id."""
    with database.write() as connection:
        return staff.do_create(
            connection, email="eve@shop.example", name="Eve", role="editor", password_hash="-"
        ).id


@pytest.fixture
def enrol(app: FastAPI, database: Database, ada: int) -> Iterator[Enrol]:
    """Makes a program with these scopes, or with all."""
    with TestClient(app, raise_server_exceptions=False) as http:

        def enrol(name: str = "Own bot", *scopes: str) -> Client:
            with database.write() as connection:
                made = programs.do_make(connection, Actor("Ada", ada), name, scopes or SCOPES)
            return Client(http, made[1], made[0])

        yield enrol


@pytest.fixture
def program(enrol: Enrol) -> Client:
    return enrol()


@pytest.fixture
def contact(program: Client) -> int:
    made: int = program.post("contacts", {"name": "Mia", "external_id": "42"})["id"]
    return made


@pytest.fixture
def own(program: Client, contact: int) -> str:
    """The address of a conversation that the program answers."""
    begun = program.post("conversations", {"contact": contact, "answered_by": "program"})
    return f"conversations/{begun['id']}"
