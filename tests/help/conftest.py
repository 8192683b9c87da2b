"""The help centre with the small shop's articles, on both databases."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from bot import help, problems
from bot.help import voting
from bot.knowledge import Library
from bot.settings import load_settings
from bot.storage import Database
from bot.wording import Catalog
from tests.knowledge.library import LANGUAGES, encoder, fill, identifier, started, wait_until


@pytest.fixture
def app(database: Database) -> FastAPI:
    """Without articles; the library has not been started: only words are searched."""
    settings = load_settings(environment={})
    app = FastAPI()
    app.state.settings, app.state.database = settings, database
    app.state.catalog = Catalog(settings.wording, "en")
    app.state.library = Library(database, encoder(), LANGUAGES, "en", identifier().evidence)
    problems.install(app)
    for router in help.ROUTERS:
        app.include_router(router)
    return app


@pytest.fixture
def client(
    app: FastAPI, database: Database, monkeypatch: pytest.MonkeyPatch
) -> Iterator[TestClient]:
    monkeypatch.setattr(voting, "_pace", voting.Pace())
    fill(database)
    with TestClient(app, raise_server_exceptions=False, follow_redirects=False) as client:
        yield client


@pytest.fixture
def searched(app: FastAPI, database: Database, client: TestClient) -> Iterator[TestClient]:
    """The same with a library that has loaded: meaning counts, too."""
    with started(database) as library:
        wait_until(lambda: library.is_ready, 30)
        app.state.library = library
        yield client
