"""A whole Parley for tests: web and Rasa as real processes on free ports, with a `var/` of their own."""

from __future__ import annotations

import dataclasses
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2

from bot.processes import programs
from bot.processes.child import Child, Program
from bot.processes.supervisor import Supervisor
from bot.processes.training import model_path, train
from bot.settings import Settings, load_settings
from bot.storage import Database
from tests.assistant import knowledge

ROOT = Path(__file__).resolve().parents[2]
SECONDS_TO_START = 90


class Stack:
    """Web and Rasa of one company's folder; either can be killed and started again."""

    def __init__(self, home: Path, var: Path, database_url: str = "") -> None:
        ports = _free_ports(3)
        self.environment = {
            "PARLEY_HOME": str(home),
            "PARLEY_VAR": str(var),
            "PARLEY_WEB_PORT": str(ports[0]),
            "PARLEY_INTERNAL_PORT": str(ports[1]),
            "PARLEY_RASA_PORT": str(ports[2]),
            "PARLEY_DATABASE_URL": database_url,
            # Rasa may take long to start on a small machine; what that does is tested by itself.
            "PARLEY_HANDOFF_ASSISTANT_DOWN_SECONDS": "3600",
            # All customers of the tests come from one address.
            "PARLEY_LIMITS_BEGINS_PER_ADDRESS": "100000",
            "PARLEY_LIMITS_MESSAGES_PER_VISITOR": "100000",
            "PARLEY_LIMITS_MESSAGES_PER_ADDRESS": "100000",
            "PARLEY_LIMITS_REQUESTS_PER_VISITOR": "100000",
            "PARLEY_LIMITS_REQUESTS_PER_ADDRESS": "100000",
            "SHOP_DATABASE_URL": f"sqlite:///{var / 'shop.db'}",
        }
        self.settings: Settings = load_settings(home, self.environment)
        self.rasa_env = programs.write_rasa_env(self.settings)
        self.database = Database(self.settings.database)
        self.http = httpx2.Client(base_url=self.settings.url, timeout=40, trust_env=False)
        self.web: Child | None = None
        self.rasa: Child | None = None

    def start_web(self, program: Path | None = None) -> None:
        """Start web, or a test's own variant of it, and wait until it accepts messages."""
        if self.settings.home == ROOT:
            knowledge.put(self.settings)
        started = programs.web_program(self.settings)
        if program:
            started = dataclasses.replace(started, argv=(sys.executable, str(program)))
        self.web = self._start(started)
        self.wait(lambda: programs.answers(f"{self.settings.url}/healthz"), "web to start")

    def start_rasa(self, *, wait: bool = True) -> None:
        """Start Rasa with the current model, which is trained if there is none."""
        self.rasa = self._start(
            programs.assistant_program(self.settings, self.rasa_env, self._model())
        )
        if wait:
            self.wait(lambda: self.ready()["assistant"], "the assistant to be ready")

    def ready(self) -> dict[str, Any]:
        """What `/readyz` says."""
        try:
            body: dict[str, Any] = self.http.get("/readyz").json()
        except httpx2.HTTPError:
            return {"assistant": False, "knowledge": False}
        return body

    def wait_for_knowledge(self) -> None:
        self.wait(lambda: self.ready()["knowledge"], "the knowledge base to be loaded")

    def close(self) -> None:
        for child in (self.rasa, self.web):
            if child:
                child.ask_to_end()
        for child in (self.rasa, self.web):
            if child:
                child.make_end(10)
        self.http.close()
        self.database.close()

    def wait(
        self, is_so: Callable[[], object], what: str, seconds: float = SECONDS_TO_START
    ) -> None:
        until = time.monotonic() + seconds
        while not is_so():
            if time.monotonic() > until:
                raise AssertionError(f"waited {seconds:.0f} s in vain for {what}\n{self.logs()}")
            time.sleep(0.1)

    def logs(self) -> str:
        """The end of both logs."""
        files = sorted((self.settings.var / "log").glob("*.log"))
        return "\n".join(f"== {file.name}\n{file.read_text()[-3000:]}" for file in files)

    def _start(self, program: Program) -> Child:
        env: Mapping[str, str] = {**program.env, **self.environment}
        return Child(dataclasses.replace(program, env=env), lambda _child: None)

    def _model(self) -> Path:
        model = model_path(self.settings)
        if not model.exists():
            with Supervisor() as supervisor:
                train(supervisor, self.settings, self.rasa_env)
        return model


def kill(child: Child | None) -> None:
    """End a process as a power cut would."""
    assert child
    os.kill(child.pid, signal.SIGKILL)
    child.make_end(10)


@contextmanager
def running(home: Path, var: Path, database_url: str = "") -> Iterator[Stack]:
    """A stack that is up, with its articles loaded."""
    stack = Stack(home, var, database_url)
    try:
        stack.start_web()
        stack.start_rasa()
        stack.wait_for_knowledge()
        yield stack
    finally:
        stack.close()


class Customer:
    """Chats by plain HTTP as a customer's browser would, and waits for answers."""

    def __init__(self, stack: Stack, locale: str = "en") -> None:
        self._stack = stack
        body = stack.http.post("/api/v1/chat/conversations", json={"locale": locale}).json()
        self.conversation_id: str = body["conversation_id"]
        self._headers = {"Authorization": f"Bearer {body['token']}"}
        self._sent = 0
        self.last = self.events()[-1]["id"]

    def send(self, text: str) -> dict[str, Any]:
        """Send once; returns the acknowledgement."""
        self._sent += 1
        answer = self._post({"client_id": f"{self.conversation_id}-{self._sent}", "text": text})
        assert answer.status_code == 202, answer.text
        body: dict[str, Any] = answer.json()
        return body

    def send_until_acknowledged(self, text: str) -> None:
        """As the widget does: the same client id again until the server says that it is stored."""
        while True:
            try:
                answer = self._post({"client_id": text, "text": text})
            except httpx2.HTTPError:
                time.sleep(0.2)
            else:
                assert answer.status_code == 202, answer.text
                return

    def _post(self, message: dict[str, str]) -> httpx2.Response:
        return self._stack.http.post("/api/v1/chat/messages", json=message, headers=self._headers)

    def events(self, after: int = 0, wait: float = 0) -> list[dict[str, Any]]:
        answer = self._stack.http.get(
            "/api/v1/chat/events", params={"after": after, "wait": wait}, headers=self._headers
        )
        found: list[dict[str, Any]] = answer.json()["events"]
        return found

    def ask(self, text: str, seconds: float = 60) -> list[dict[str, Any]]:
        """Send, and return the bot's messages and changes of status that follow."""
        seq = self.send(text)["seq"]
        answer: list[dict[str, Any]] = []

        def is_answered() -> bool:
            answer[:] = [event for event in self.events(after=seq) if event["kind"] != "typing"]
            return bool(answer)

        self._stack.wait(is_answered, f"an answer to {text!r}", seconds)
        return answer

    def call(self, text: str, seconds: float = 60) -> dict[str, Any]:
        """Send what calls a person, and return the handoff; whoever waits may be told more after it."""
        answer = self.ask(text, seconds)
        return next(event for event in answer if event["kind"] == "status")

    def texts(self) -> list[str]:
        """Everything that was said, in order."""
        return [event["text"] for event in self.events() if event["kind"] == "message"]


def _free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [int(one.getsockname()[1]) for one in sockets]
    for one in sockets:
        one.close()
    return ports
