from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from sqlalchemy import update
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from bot.desk import socket as desk_socket
from bot.storage import Database
from bot.storage.tables import staff
from tests.desk.conftest import Browser, Customer, begin


class Socket:
    """A desk's socket; frames are awaited for a few seconds."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection

    def send(self, frame: Any) -> None:
        self._connection.send(frame if isinstance(frame, str | bytes) else json.dumps(frame))

    def receive(self, seconds: float = 5) -> dict[str, Any]:
        frame: dict[str, Any] = json.loads(self._connection.recv(timeout=seconds))
        return frame

    def next(self, kind: str) -> dict[str, Any]:
        """The next frame of this type; others are passed over."""
        while True:
            frame = self.receive()
            if frame["type"] == kind:
                return frame

    def watch(self, customer: Customer, after: int = 0) -> None:
        self.send({"type": "watch", "conversation": customer.id, "after": after})

    def texts(self, count: int) -> list[str]:
        """The texts (or statuses) of that many events."""
        events = [self.next("event")["event"] for _ in range(count)]
        return [event.get("text") or event["status"] for event in events]

    def wait_for_the_end(self) -> tuple[int, str]:
        with suppress(ConnectionClosed):
            while True:
                self.receive()
        return self._connection.close_code or 0, self._connection.close_reason or ""


OpenSocket = Callable[..., Socket]


@pytest.fixture
def open_socket(url: str) -> Iterator[OpenSocket]:
    with ExitStack() as stack:

        def open_socket(browser: Browser, origin: str | None = url) -> Socket:
            cookie = "; ".join(f"{name}={value}" for name, value in browser.http.cookies.items())
            return Socket(
                stack.enter_context(
                    connect(
                        url.replace("http", "ws") + "/desk/api/socket",
                        origin=origin,  # type: ignore[arg-type]
                        additional_headers={"Cookie": cookie},
                        proxy=None,
                    )
                )
            )

        yield open_socket


def test_it_is_ready_first_and_tells_of_changes(
    open_socket: OpenSocket, agent: Browser, database: Database
) -> None:
    socket = open_socket(agent)
    assert socket.receive() == {"type": "ready"}
    customer = begin(database)
    assert socket.receive()["type"] == "inbox"
    customer.ask_for_a_person()
    frame = socket.receive()
    assert frame["type"] == "inbox"
    [line] = frame["changed"]
    assert line == agent.get("/inbox", view="unassigned").json()["conversations"][0]
    assert frame["counts"] == agent.get("/inbox").json()["counts"]
    assert (line["id"], frame["counts"]["unassigned"]) == (customer.id, 1)


def test_two_desks_see_the_same_events(
    open_socket: OpenSocket, agent: Browser, supervisor: Browser, waiting: Customer
) -> None:
    sockets = [open_socket(agent), open_socket(supervisor)]
    for socket in sockets:
        socket.watch(waiting)
        assert socket.texts(2) == ["Where is my order?", "open"]
    agent.post(f"/conversations/{waiting.id}/messages", {"client_id": "1", "text": "Hello"})
    waiting.write("At last!")
    for socket in sockets:
        assert socket.texts(4) == ["open", "Ana has joined the chat.", "Hello", "At last!"]


def test_events_are_the_staffs_with_notes(
    open_socket: OpenSocket, agent: Browser, waiting: Customer
) -> None:
    socket = open_socket(agent)
    socket.watch(waiting, after=2)
    note = {"client_id": "1", "text": "psst", "note": True}
    agent.post(f"/conversations/{waiting.id}/messages", note)
    frame = socket.next("event")
    assert frame["conversation"] == waiting.id
    assert (frame["event"]["text"], frame["event"]["note"]) == ("psst", True)
    assert {"intent", "language", "entities"} <= frame["event"].keys()


def test_watching_another_ends_the_first(
    open_socket: OpenSocket, agent: Browser, database: Database
) -> None:
    one, two = begin(database), begin(database)
    socket = open_socket(agent)
    socket.watch(one)
    socket.watch(two)
    two.write("two")
    assert socket.next("event")["conversation"] == two.id
    one.write("one")
    two.write("two again")
    assert socket.next("event")["event"]["text"] == "two again"


def test_after_a_lost_socket_it_goes_on_where_it_was(
    open_socket: OpenSocket, agent: Browser, waiting: Customer
) -> None:
    waiting.write("Anybody there?")
    socket = open_socket(agent)
    socket.watch(waiting, after=2)
    assert socket.texts(1) == ["Anybody there?"]


def test_more_events_than_one_answer_holds_all_arrive(
    open_socket: OpenSocket, agent: Browser, customer: Customer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.conversations.events.MOST", 2)
    for n in range(6):
        customer.write(str(n))
    socket = open_socket(agent)
    socket.watch(customer, after=1)
    assert socket.texts(6) == [str(n) for n in range(6)]


def test_typing_of_the_customer_and_its_end(
    open_socket: OpenSocket,
    agent: Browser,
    waiting: Customer,
    app: FastAPI,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(desk_socket, "TYPING_LOOK_S", 0.1)
    socket = open_socket(agent)
    socket.watch(waiting, after=1)
    socket.next("event")
    app.state.typing.set(waiting.id, "customer", True, seconds=0.3)
    typing = {"id": 2, "kind": "typing", "author": "customer", "name": None}
    assert socket.next("event")["event"] == {**typing, "on": True}
    assert socket.next("event")["event"] == {**typing, "on": False}


BAD_FRAMES = (
    "{",
    "[]",
    "{}",
    '{"type": "shout"}',
    '{"type": "watch"}',
    '{"type": "watch", "conversation": 1}',
    '{"type": "watch", "conversation": "c", "after": -1}',
    '{"type": "watch", "conversation": "c", "after": 99999999999}',
    '"' + "x" * 20_000 + '"',
    "[" * 9_000,
    b"\x00",
)


def test_bad_frames_are_explained_and_it_stays_open(
    open_socket: OpenSocket, agent: Browser, waiting: Customer
) -> None:
    socket = open_socket(agent)
    for frame in BAD_FRAMES:
        socket.send(frame)
        error = socket.next("error")
        assert error["code"] == "request_invalid"
        assert error["message"]
    for conversation in ("c_unknown", "\x00", "'"):
        socket.send({"type": "watch", "conversation": conversation, "after": 0})
        assert socket.next("error")["code"] == "not_found"
    socket.watch(waiting)
    assert socket.texts(1) == ["Where is my order?"]


def refused(open_socket: OpenSocket, browser: Browser, **options: Any) -> bool:
    with pytest.raises(InvalidStatus) as caught:
        open_socket(browser, **options)
    return caught.value.response.status_code == 403


def test_only_staff_who_may_read_get_in(
    open_socket: OpenSocket, outsider: Browser, editor: Browser
) -> None:
    assert refused(open_socket, outsider)
    assert refused(open_socket, editor)


def test_foreign_pages_do_not_get_in(open_socket: OpenSocket, agent: Browser) -> None:
    for origin in (None, "https://evil.example", "null", "http://127.0.0.1"):
        assert refused(open_socket, agent, origin=origin)


def test_signing_out_closes_it_at_once(open_socket: OpenSocket, agent: Browser) -> None:
    socket = open_socket(agent)
    socket.next("ready")
    begin_at = time.monotonic()
    agent.post("/sign-out")
    assert socket.wait_for_the_end() == (1008, "sign_in_required")
    assert time.monotonic() - begin_at < 2


def test_a_lost_role_closes_it_soon(
    open_socket: OpenSocket, agent: Browser, database: Database
) -> None:
    socket = open_socket(agent)
    with database.write() as connection:
        connection.execute(update(staff).where(staff.c.name == "Ana").values(role="editor"))
    assert socket.wait_for_the_end() == (1008, "not_allowed")


@pytest.mark.parametrize("words", [("role", "EMAIL", "editor"), ("disable", "EMAIL")])
def test_what_another_process_does_to_somebody_closes_it_at_once(
    open_socket: OpenSocket,
    agent: Browser,
    database_url: str,
    tmp_path: Path,
    words: tuple[str, ...],
) -> None:
    """`./parley user` is a process of its own, as another web process would be."""
    socket = open_socket(agent)
    socket.next("ready")
    named = "brand: {name: Shop}\nlanguages: [en]\n"
    (tmp_path / "parley.yml").write_text(f"{named}database_url: {database_url}\n")
    arguments = ["user", *(word.replace("EMAIL", "ana@shop.example") for word in words)]
    subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        env={**os.environ, "PARLEY_HOME": str(tmp_path)},
        check=True,
        capture_output=True,
    )
    begin_at = time.monotonic()
    assert socket.wait_for_the_end() == (1008, "sign_in_required")
    assert time.monotonic() - begin_at < 2
