"""What strangers may do at most, on both databases."""

from __future__ import annotations

import json
import socket as network
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import pytest
import uvicorn
from fastapi.testclient import TestClient
from starlette.websockets import WebSocketDisconnect
from websockets.sync.client import connect

from bot.channels import website
from bot.channels.website import socket as channel_socket
from bot.conversations import messages
from bot.settings import Settings, load_settings
from bot.storage import Database
from tests.channels.conftest import Chat, ask_for_person, begin, resolve, take

SOCKET = "/api/v1/chat/socket"
FEW = {
    "begins_per_address": 4,
    "messages_per_visitor": 3,
    "messages_per_address": 8,
    "files_per_visitor": 1,
    "requests_per_visitor": 6,
    "sockets_per_visitor": 2,
    "sockets_per_address": 3,
}


@pytest.fixture
def settings() -> Settings:
    settings = load_settings()
    return settings.model_copy(update={"limits": settings.limits.model_copy(update=FEW)})


def check_refusal(answer: Any) -> None:
    """A code, words for people, and when to try again."""
    error = answer.json()["error"]
    assert (answer.status_code, error["code"]) == (429, "too_many_requests")
    assert "Try again in" in error["message"] and 0 < error["retry_after_s"] <= 60
    assert 1 <= int(answer.headers["Retry-After"]) <= 60


def post(chat: Chat, path: str, **options: Any) -> Any:
    return chat.client.post(f"/api/v1/chat/{path}", headers=chat.headers, **options)


def send(chat: Chat, number: int) -> Any:
    return post(chat, "messages", json={"client_id": str(number), "text": f"number {number}"})


def test_conversations_of_one_address(client: TestClient) -> None:
    for _ in range(4):
        begin(client)
    check_refusal(client.post("/api/v1/chat/conversations", json={}))


def test_messages_of_one_visitor(client: TestClient, chat: Chat) -> None:
    assert [send(chat, number).status_code for number in range(3)] == [202] * 3
    check_refusal(send(chat, 3))
    assert chat.texts()[-1] == "number 2"
    assert send(begin(client), 0).status_code == 202


def test_many_at_once_are_no_way_around(chat: Chat) -> None:
    with ThreadPoolExecutor(6) as pool:
        statuses = [answer.status_code for answer in pool.map(lambda n: send(chat, n), range(12))]
    assert statuses.count(202) == 3 and statuses.count(429) == 9


def test_messages_of_one_address(client: TestClient) -> None:
    chats = [begin(client) for _ in range(3)]
    statuses = [send(chat, number).status_code for number in range(3) for chat in chats]
    assert statuses == [202] * 8 + [429]


def test_files_and_all_other_requests(chat: Chat) -> None:
    paper = b"%PDF-1.4 %%EOF"
    posts = [post(chat, "files", files={"file": ("a.pdf", paper)}) for _ in range(2)]
    check_refusal(posts[-1])
    answers = [post(chat, "typing", json={"on": True}) for _ in range(7)]
    assert [answer.status_code for answer in answers[:6]] == [204] * 6
    check_refusal(answers[-1])


def test_who_talks_to_a_person_is_never_stopped(
    database: Database, client: TestClient, chat: Chat, mara: int
) -> None:
    ask_for_person(database, chat)
    take(database, chat, mara)
    flood = begin(client)
    assert [send(flood, number).status_code for number in range(9)][-1] == 429
    assert [send(chat, number).status_code for number in range(20)] == [202] * 20
    assert post(chat, "typing", json={"on": True}).status_code == 204
    with client.websocket_connect(SOCKET) as socket:
        socket.send_json({"type": "hello", "token": chat.token, "after": 100})
        for number in range(20, 30):
            socket.send_json({"type": "message", "client_id": str(number), "text": "still here"})
        frames = [socket.receive_json() for _ in range(11)]
    assert [frame["type"] for frame in frames].count("error") == 0
    resolve(database, chat, mara)
    check_refusal(send(chat, 40))


def test_by_socket_the_client_learns_which_message_it_was(client: TestClient, chat: Chat) -> None:
    with client.websocket_connect(SOCKET) as socket:
        socket.send_json({"type": "hello", "token": chat.token, "after": 100})
        assert socket.receive_json()["type"] == "ready"
        for number in range(4):
            socket.send_json({"type": "message", "client_id": str(number), "text": "hello"})
        frames = [socket.receive_json() for _ in range(4)]
        refused = next(frame for frame in frames if frame["type"] == "error")
        assert (refused["client_id"], refused["code"]) == ("3", "too_many_requests")
        assert 0 < refused["retry_after_s"] <= 60


@pytest.mark.parametrize("visitors", [1, 2])
def test_sockets(client: TestClient, visitors: int) -> None:
    """Two of one visitor and three of one address; there is room again when one is closed."""
    chats = [begin(client) for _ in range(visitors)]
    room = 2 if visitors == 1 else 3

    def enter(stack: ExitStack, number: int) -> Any:
        socket = stack.enter_context(client.websocket_connect(SOCKET))
        hello = {"type": "hello", "token": chats[number % visitors].token, "after": 100}
        socket.send_json(hello)
        return socket

    with ExitStack() as stack:
        for number in range(room):
            assert enter(stack, number).receive_json()["type"] == "ready"
        refused = stack.enter_context(client.websocket_connect(SOCKET))
        if visitors == 1:
            refused.send_json({"type": "hello", "token": chats[0].token})
        refusal = refused.receive_json()
        assert refusal["code"] == "too_many_sockets"
        assert refusal["retry_after_s"] > 0
        with pytest.raises(WebSocketDisconnect) as closed:
            refused.receive_json()
        assert closed.value.code == 4429
    with ExitStack() as stack:
        assert enter(stack, 0).receive_json()["type"] == "ready"


@pytest.fixture
def port(client: TestClient) -> Iterator[int]:
    """Of a real server: only its sockets fill up when nobody reads."""
    with network.create_server(("127.0.0.1", 0)) as listener:
        server = uvicorn.Server(
            uvicorn.Config(client.app, log_config=None, lifespan="off", timeout_graceful_shutdown=1)
        )
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        while not server.started:
            time.sleep(0.01)
        yield listener.getsockname()[1]
        server.should_exit = True
        thread.join()


def test_who_does_not_read_is_closed_and_loses_nothing(
    database: Database,
    channel: website.Website,
    chat: Chat,
    mara: int,
    port: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(channel_socket, "SLOW_SECONDS", 0.5)
    ask_for_person(database, chat)
    take(database, chat, mara)
    texts = [f"{number} " + "x" * 50_000 for number in range(200)]
    for text in texts:
        write_long(database, chat, mara, text)
    address = f"ws://127.0.0.1:{port}{SOCKET}"
    narrow = network.socket()
    narrow.setsockopt(network.SOL_SOCKET, network.SO_RCVBUF, 4096)
    narrow.connect(("127.0.0.1", port))
    with connect(address, sock=narrow, max_queue=1, ping_interval=None, compression=None) as lazy:
        lazy.send(json.dumps({"type": "hello", "token": chat.token, "after": 0}))
        wait_until(lambda: vars(channel.sockets)["_open"].total() == 2)
        wait_until(lambda: not vars(channel.sockets)["_open"])
    with connect(address, proxy=None, max_size=None) as reader:
        reader.send(json.dumps({"type": "hello", "token": chat.token, "after": 0}))
        got = []
        while (frame := json.loads(reader.recv(timeout=10)))["type"] != "ready":
            got.append(frame["event"].get("text"))
    assert [text for text in got if text and "x" * 9 in text] == texts


def write_long(database: Database, chat: Chat, person: int, text: str) -> None:
    with database.write() as connection:
        messages.do_write(connection, chat.conversation_id, person, text[:10], text)


def test_a_word_without_end_is_a_message_too(chat: Chat) -> None:
    assert chat.send("x" * 10_000)["status"] == 202


def wait_until(is_so: Any) -> None:
    deadline = time.monotonic() + 15
    while not is_so():
        assert time.monotonic() < deadline, "it never came"
        time.sleep(0.05)
