from __future__ import annotations

from typing import Any

import pytest
from fastapi.testclient import TestClient
from starlette.testclient import WebSocketTestSession
from starlette.websockets import WebSocketDisconnect

from bot.channels import website
from tests.channels.conftest import Chat

PATH = "/api/v1/chat/socket"


def hello(socket: WebSocketTestSession, chat: Chat, after: int = 0) -> list[dict[str, Any]]:
    """Say hello; returns the events that came before `ready`."""
    socket.send_json({"type": "hello", "token": chat.token, "after": after})
    events = []
    while (frame := socket.receive_json())["type"] != "ready":
        events.append(frame["event"])
    return events


def test_it_catches_up_and_goes_on(client: TestClient, chat: Chat) -> None:
    chat.send("first", "1")
    with client.websocket_connect(PATH) as socket:
        assert [event["text"] for event in hello(socket, chat, after=1)] == ["first"]
        chat.send("second", "2")
        assert socket.receive_json()["event"]["text"] == "second"


def test_a_message_is_acknowledged_once_stored(client: TestClient, chat: Chat) -> None:
    with client.websocket_connect(PATH) as socket:
        hello(socket, chat, after=1)
        for _ in range(2):
            socket.send_json({"type": "message", "client_id": "a", "text": "hello"})
        frames = [socket.receive_json() for _ in range(3)]
    acks = [frame for frame in frames if frame["type"] == "ack"]
    assert len(acks) == 2 and acks[0] == acks[1]
    assert sum(frame["type"] == "event" for frame in frames) == 1


def test_two_tabs_see_the_same(client: TestClient, chat: Chat) -> None:
    with client.websocket_connect(PATH) as one, client.websocket_connect(PATH) as two:
        hello(one, chat, after=1)
        hello(two, chat, after=1)
        one.send_json({"type": "message", "client_id": "a", "text": "hello"})
        assert two.receive_json()["event"]["client_id"] == "a"


def test_typing_of_others_arrives(client: TestClient, chat: Chat, channel: website.Website) -> None:
    with client.websocket_connect(PATH) as socket:
        hello(socket, chat, after=1)
        channel.typing.set(chat.conversation_id, "bot", True)
        event = socket.receive_json()["event"]
        assert event == {"id": 1, "kind": "typing", "author": "bot", "on": True}
        socket.send_json({"type": "typing", "on": True})
        channel.typing.set(chat.conversation_id, "bot", False)
        assert socket.receive_json()["event"]["on"] is False


@pytest.mark.parametrize(
    "frame",
    [
        '{"type": "hello", "token": "forged", "after": 0}',
        '{"type": "message"}',
        '{"type": "hello"}',
        '{"type": "hello", "token": 7}',
        "[]",
        "not json",
    ],
)
def test_who_does_not_say_hello_properly_is_shown_out(client: TestClient, frame: str) -> None:
    with client.websocket_connect(PATH) as socket:
        socket.send_text(frame)
        answer = socket.receive_json()
        assert answer["type"] == "error" and answer["message"]
        with pytest.raises(WebSocketDisconnect) as closed:
            socket.receive_json()
        assert closed.value.code == 1008


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ({"type": "message", "client_id": "a", "text": " "}, "message_empty"),
        ({"type": "message", "client_id": "a", "text": "x" * 10_001}, "message_too_long"),
        ({"type": "message", "client_id": "a"}, "request_invalid"),
        ({"type": "dance", "client_id": "a"}, "request_invalid"),
        ({"type": "message", "client_id": 7, "text": "x"}, "request_invalid"),
    ],
)
def test_bad_frames_get_an_error_and_the_socket_stays(
    client: TestClient, chat: Chat, frame: dict[str, Any], code: str
) -> None:
    with client.websocket_connect(PATH) as socket:
        hello(socket, chat, after=1)
        socket.send_json(frame)
        error = socket.receive_json()
        assert (error["type"], error["code"]) == ("error", code)
        assert error["client_id"] == frame["client_id"]
        socket.send_json({"type": "message", "client_id": "b", "text": "still here"})
        assert {socket.receive_json()["type"], socket.receive_json()["type"]} == {"ack", "event"}


def test_deeply_nested_json_is_refused(client: TestClient, chat: Chat) -> None:
    with client.websocket_connect(PATH) as socket:
        hello(socket, chat, after=1)
        socket.send_text("[" * 100_000)
        assert socket.receive_json()["code"] == "request_invalid"
