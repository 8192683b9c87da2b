"""Puts the web process together: one application for people, one for the assistant on loopback."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Future
from contextlib import asynccontextmanager, suppress
from typing import Any

from fastapi import FastAPI

from bot import api, bridge, desk, editor, help, knowledge, pages, problems
from bot.assistant.actions import Actions, actions_app
from bot.assistant.answering import Answering
from bot.assistant.downtime import Downtime
from bot.assistant.live_wording import LiveWording
from bot.assistant.rasa import RasaClient
from bot.assistant.regularly import regularly
from bot.assistant.replies import Renderer
from bot.bridge.bridging import Bridging
from bot.channels import website
from bot.conversations import teams
from bot.conversations.agents import QUEUE
from bot.conversations.due import Due
from bot.conversations.post import Post
from bot.conversations.typing import Typing
from bot.description import describe
from bot.desk.news import News
from bot.errors import ContentInvalid, SettingsError
from bot.people.secret import derive, load_secret
from bot.settings import FILE_NAME, Settings
from bot.storage import Database
from bot.text.language import Identifier, check_languages
from bot.webhooks.delivering import Delivering
from bot.wording import Catalog, WordingBroken

log = logging.getLogger(__name__)

SECONDS_TO_NEXT_TRY = 10
DUE_SECONDS = 2.0  # hints tell of new handoffs; this is for what only time brings
POST_SECONDS = 5.0


class Parts:
    """Everything that one web process holds; made once, closed once."""

    def __init__(self, settings: Settings, answering: type[Answering] = Answering) -> None:
        _check_languages(settings)
        self.settings = settings
        self.secret = load_secret(settings.var)
        self.database = Database(settings.database)
        self.typing = Typing(self.database.hub)
        self.news = News(self.database)
        self.catalog = _catalog(settings)
        self.wording = LiveWording(self.database, self.catalog)
        self.renderer = Renderer(self.catalog, settings.brand.name)
        self.identifier: Future[Identifier] = Future()  # the first message waits for it
        self.rasa = RasaClient(settings.rasa_port, derive(self.secret, "rasa"))
        self.actions = Actions(settings.actions, settings.home, settings.limits.action_seconds)
        self.answering = answering(self.database, self.rasa, self.renderer, self.typing)
        downtime = Downtime(lambda: self.answering.is_ready)
        self.due = Due(settings.handoff, self.database, self.renderer.say, downtime.seconds)
        self.post = Post(settings, self.database, self.renderer.say)
        self.delivering = Delivering(settings.webhooks, self.database)
        self.bridging = Bridging(settings, self.database, self.renderer)
        self.library = knowledge.Library(
            self.database,
            knowledge.BothEncoders(),
            settings.languages,
            settings.default_locale,
            lambda text: self.identifier.result().evidence(text),
        )
        self.website = website.Website(
            settings, self.database, self.typing, self.identifier, self.renderer, self.secret
        )

    def open(self) -> None:
        """What must be done before the first request; raises `SettingsError`."""
        self.database.migrate()
        with self.database.write() as connection:
            teams.do_seed(connection, self.settings.teams)
        self.wording.start()
        knowledge.use(self.library)

    def warm_up(self) -> None:
        """What the first messages need and the first request does not; each part on its own."""
        if not self.identifier.done():
            settings = self.settings
            self.identifier.set_result(Identifier(settings.languages, settings.language_detector))
        self.actions.load()

    def load_knowledge(self) -> None:
        """Import the articles into an empty database, and search what is published."""
        knowledge.import_if_empty(self.library, self.settings.home / "knowledge_base")
        self.library.start()

    async def close(self) -> None:
        await self.rasa.close()
        self.library.close()
        self.wording.close()
        self.database.close()


def public_app(parts: Parts) -> FastAPI:
    """The application that faces customers, agents and content staff."""
    app = FastAPI(
        title="Parley",
        version="1",
        docs_url=None,  # its page would load a script from a public server: ours is in bot/pages.py
        openapi_url="/api/openapi.json",
        redoc_url=None,
        lifespan=_lifespan(parts),
    )
    for name in (
        "settings",
        "database",
        "secret",
        "catalog",
        "website",
        "typing",
        "news",
        "library",
    ):
        setattr(app.state, name, getattr(parts, name))
    app.state.renderer, app.state.answering = parts.renderer, parts.answering
    problems.install(app, parts.settings.sites.values())
    # The pictures of articles come before the help centre, which takes every other address of its own.
    if parts.settings.bridge.kind:
        app.include_router(bridge.router)
    for part in (website, api, desk, editor, help, pages):
        for router in part.ROUTERS:
            app.include_router(router)
    pages.mount_assets(app)
    describe(app)
    return app


class Listeners:
    """Sends what arrives at the internal port to the actions, and all else to the public application."""

    def __init__(self, parts: Parts) -> None:
        self._internal_port = parts.settings.internal_port
        self._public = public_app(parts)
        self._internal = actions_app(parts.actions, derive(parts.secret, "rasa"))

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        is_internal = (
            scope["type"] != "lifespan"
            and (scope.get("server") or ("", 0))[1] == self._internal_port
        )
        await (self._internal if is_internal else self._public)(scope, receive, send)


def _lifespan(parts: Parts) -> Any:
    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        await asyncio.to_thread(parts.open)
        hub = parts.database.hub
        works = (
            _try(parts.warm_up),
            _try(parts.load_knowledge),
            parts.answering.run(),
            parts.delivering.run(),
            parts.bridging.run(),
            regularly(hub, [QUEUE], DUE_SECONDS, parts.due.do_what_is_due),
            regularly(hub, [], POST_SECONDS, parts.post.do_what_is_due),
        )
        tasks = [asyncio.create_task(work) for work in works]
        yield
        for task in tasks:
            task.cancel()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task
        await parts.close()

    return lifespan


def _catalog(settings: Settings) -> Catalog:
    try:
        return Catalog(settings.wording, settings.default_locale)
    except WordingBroken as error:
        raise ContentInvalid(str(error)) from None


def _check_languages(settings: Settings) -> None:
    try:
        check_languages(settings.languages, settings.language_detector)
    except ValueError as error:
        raise SettingsError(f"{settings.home / FILE_NAME}: languages: {error}") from None


async def _try(work: Callable[[], None]) -> None:
    """Do this until it succeeds; chats and the desk go on without it meanwhile."""
    while True:
        try:
            return await asyncio.to_thread(work)
        except Exception:
            log.exception("%s failed; trying again in %s s", work.__name__, SECONDS_TO_NEXT_TRY)
            await asyncio.sleep(SECONDS_TO_NEXT_TRY)
