"""The desk alone behind a real server, with a fixed cast: one of each role, and an outsider."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2
import pytest
import uvicorn
from fastapi import FastAPI

from bot import desk, problems
from bot.assistant.replies import Renderer
from bot.conversations import conversations, events, handoffs, messages
from bot.conversations.locale import Heard
from bot.conversations.typing import Typing
from bot.desk.news import News
from bot.desk.session import COOKIE
from bot.knowledge import Library
from bot.people import passwords, sessions, staff
from bot.people.roles import ROLES, Role
from bot.people.staff import Person
from bot.settings import Settings, load_settings
from bot.storage import Database
from bot.text.encoder import Kind, Vectors
from bot.wording import Catalog
from tests.knowledge.library import LANGUAGES, encoder, identifier

PASSWORD = "correct horse battery"
CAST: dict[Role, str] = dict(zip(ROLES, ("Ada", "Sam", "Ana", "Eve"), strict=True))


@pytest.fixture(scope="session")
def password_hash() -> str:
    return passwords.hash_password(PASSWORD)


@pytest.fixture(scope="session")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """With a folder of its own for files."""
    var = tmp_path_factory.mktemp("var")
    return load_settings(environment={}).model_copy(update={"var": var})


@pytest.fixture(scope="session")
def renderer(settings: Settings) -> Renderer:
    return Renderer(Catalog(settings.home / "wording", "en"), settings.brand.name)


class LateEncoder:
    """The encoder, loaded by the tests that need it and by no others."""

    def encode(self, texts: Sequence[str], kind: Kind = "query") -> Vectors:
        return encoder().encode(texts, kind)


def identifier_evidence(text: str) -> dict[str, float]:
    return identifier().evidence(text)


@pytest.fixture
def app(
    database: Database,
    settings: Settings,
    renderer: Renderer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> FastAPI:
    monkeypatch.setenv("SHOP_DATABASE_URL", f"sqlite:///{tmp_path / 'shop.db'}")
    app = FastAPI()
    app.state.settings, app.state.database, app.state.renderer = settings, database, renderer
    app.state.typing, app.state.news = Typing(database.hub), News(database)
    app.state.library = Library(database, LateEncoder(), LANGUAGES, "en", identifier_evidence)
    problems.install(app)
    for router in desk.ROUTERS:
        app.include_router(router)
    return app


@pytest.fixture
def url(app: FastAPI) -> Iterator[str]:
    """Where the desk listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, timeout_graceful_shutdown=1))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        while not server.started:
            time.sleep(0.01)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join()


@dataclass
class Browser:
    """What one person sees; signed in, it sends the CSRF token with every request."""

    url: str
    csrf: str = ""
    http: httpx2.Client = field(init=False)

    def __post_init__(self) -> None:
        self.http = httpx2.Client(base_url=f"{self.url}/desk/api", trust_env=False)

    def get(self, path: str, **query: Any) -> httpx2.Response:
        return self.http.get(path, params=query)

    def post(self, path: str, body: Any = None, **headers: str) -> httpx2.Response:
        return self.http.post(path, json=body, headers={"X-Parley-CSRF": self.csrf, **headers})

    def put(self, path: str, body: Any = None, **headers: str) -> httpx2.Response:
        return self.http.put(path, json=body, headers={"X-Parley-CSRF": self.csrf, **headers})

    def delete(self, path: str, **headers: str) -> httpx2.Response:
        return self.http.delete(path, headers={"X-Parley-CSRF": self.csrf, **headers})

    def upload(self, path: str, name: str, content: bytes, **headers: str) -> httpx2.Response:
        form = {"file": (name, content)}
        return self.http.post(path, files=form, headers={"X-Parley-CSRF": self.csrf, **headers})

    def sign_in(self, email: str, password: str = PASSWORD) -> httpx2.Response:
        answer = self.post("/sign-in", {"email": email, "password": password})
        if answer.status_code == 200:
            self.csrf = answer.json()["me"]["csrf"]
        return answer


def say_code(answer: httpx2.Response) -> tuple[int, str]:
    """Status and error code of an answer."""
    return answer.status_code, answer.json()["error"]["code"]


@pytest.fixture
def people(database: Database, password_hash: str) -> dict[Role, Person]:
    with database.write() as connection:
        return {
            role: staff.do_create(
                connection,
                email=f"{name.lower()}@shop.example",
                name=name,
                role=role,
                password_hash=password_hash,
            )
            for role, name in CAST.items()
        }


Open = Callable[..., Browser]


@pytest.fixture
def open_browser(url: str, database: Database) -> Iterator[Open]:
    """Opens one browser after the other; given a person, that person is signed in."""
    with ExitStack() as stack:

        def open_browser(person: Person | None = None) -> Browser:
            browser = Browser(url)
            stack.enter_context(browser.http)
            if person:
                _sign_in(database, browser, person)
            return browser

        yield open_browser


def _sign_in(database: Database, browser: Browser, person: Person) -> None:
    """Without the time that a password takes; test_sign_in.py comes through the door."""
    with database.write() as connection:
        browser.http.cookies.set(COOKIE, sessions.do_begin(connection, person.id))
    browser.csrf = browser.get("/me").json()["csrf"]


@pytest.fixture
def outsider(open_browser: Open) -> Browser:
    return open_browser()


@pytest.fixture
def administrator(open_browser: Open, people: dict[Role, Person]) -> Browser:
    return open_browser(people["administrator"])


@pytest.fixture
def supervisor(open_browser: Open, people: dict[Role, Person]) -> Browser:
    return open_browser(people["supervisor"])


@pytest.fixture
def agent(open_browser: Open, people: dict[Role, Person]) -> Browser:
    return open_browser(people["agent"])


@pytest.fixture
def editor(open_browser: Open, people: dict[Role, Person]) -> Browser:
    return open_browser(people["editor"])


@dataclass(frozen=True)
class Customer:
    """A customer with one conversation, as the website channel stores it."""

    database: Database
    id: str

    def write(self, text: str, client_id: str | None = None, language: str = "en") -> None:
        heard = Heard({name: 0.0 if name == language else -20.0 for name in ("en", "es")})
        with self.database.write() as connection:
            messages.do_receive(connection, self.id, client_id or text, text, heard, ("en", "es"))

    def ask_for_a_person(self, reason: handoffs.Reason = "asked") -> None:
        with self.database.write() as connection:
            handoffs.do_request(connection, self.id, reason, {"order_number": "10234"})

    def events(self) -> list[dict[str, Any]]:
        """What the customer gets to see."""
        with self.database.read() as connection:
            return events.after(connection, self.id, 0)

    def texts(self) -> list[str]:
        return [event["text"] for event in self.events() if event["kind"] == "message"]

    def status(self) -> str:
        with self.database.read() as connection:
            return str(conversations.get(connection, self.id)["status"])


def begin(database: Database, locale: str = "en") -> Customer:
    with database.write() as connection:
        conversation_id = conversations.do_begin(connection, locale, "https://shop.example/lamps")
    return Customer(database, conversation_id)


@pytest.fixture
def customer(database: Database) -> Customer:
    """Has written something that the bot has not answered."""
    customer = begin(database)
    customer.write("Where is my order?")
    return customer


@pytest.fixture
def waiting(customer: Customer) -> Customer:
    """Waits for a person."""
    customer.ask_for_a_person()
    return customer
