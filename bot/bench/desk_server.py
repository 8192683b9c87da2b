"""The desk and the website channel in a process of their own, for the desk's bench."""

from __future__ import annotations

import multiprocessing
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path

import uvicorn
from fastapi import APIRouter, FastAPI, Request

from bot import desk, problems
from bot.assistant.replies import Renderer
from bot.channels import website
from bot.conversations import handoffs
from bot.conversations.typing import Typing
from bot.desk.news import News
from bot.knowledge import BothEncoders, Library
from bot.people.secret import load_secret
from bot.settings import A_MINUTE, load_settings
from bot.storage import Database
from bot.text.language import Identifier
from bot.wording import Catalog

HANDOFF = "/bench/handoff/"
router = APIRouter()


@router.post(HANDOFF + "{conversation_id}", status_code=204)
def request_handoff(conversation_id: str, request: Request) -> None:
    """What the assistant does when somebody asks for a person."""
    database: Database = request.app.state.database
    with database.write() as connection:
        handoffs.do_request(connection, conversation_id, "asked", {})


@contextmanager
def served(database_url: str, var: Path) -> Iterator[int]:
    """The port of a server on this database, whose secret is kept in `var`."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(database_url, var, theirs), daemon=True)
    process.start()
    try:
        yield ours.recv()
    finally:
        ours.send("over")
        process.join()


def make_app(database: Database, var: Path) -> FastAPI:
    """The parts that agents and customers meet; nobody understands messages."""
    settings = load_settings()
    # All customers come from one address here.
    limits = settings.limits.model_copy(
        update={"begins_per_address": A_MINUTE, "begins_per_site": A_MINUTE}
    )
    settings = settings.model_copy(update={"var": var, "limits": limits})
    app = FastAPI()
    state = app.state
    state.settings, state.database = settings, database
    state.renderer = Renderer(
        Catalog(settings.wording, settings.default_locale), settings.brand.name
    )
    state.typing, state.news = Typing(database.hub), News(database)
    identifier: Future[Identifier] = Future()
    state.library = Library(
        database,
        BothEncoders(),
        settings.languages,
        settings.default_locale,
        lambda text: identifier.result().evidence(text),
    )
    state.website = website.Website(
        settings, database, state.typing, identifier, state.renderer, load_secret(var)
    )
    problems.install(app)
    for part in (*desk.ROUTERS, *website.ROUTERS, router):
        app.include_router(part)
    return app


def _serve(database_url: str, var: Path, pipe: Connection) -> None:
    database = Database(database_url)
    app = make_app(database, var)
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    pipe.send(server.servers[0].sockets[0].getsockname()[1])
    pipe.recv()
    server.should_exit = True
    thread.join()
    database.close()
