"""Which pages may chat, and what a token of one site opens on another."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from bot.conversations.identifying import contact_of
from bot.people.visitor import make_token
from bot.settings import Settings, load_settings
from bot.sites import Site
from tests.channels.conftest import SECRET, Chat, begin

SHOP, B2B = "https://www.shop.example", "https://eu.b2b.example"
SITES = {
    "shop": Site(origins=(SHOP,)),
    "b2b": Site(origins=("https://*.b2b.example",)),
}
SOCKET = "/api/v1/chat/socket"


@pytest.fixture
def settings() -> Settings:
    return load_settings().model_copy(update={"sites": SITES})


def ask(client: TestClient, origin: str | None, **body: Any) -> tuple[int, str]:
    headers = {"Origin": origin} if origin else {}
    answer = client.post("/api/v1/chat/conversations", json=body, headers=headers)
    return answer.status_code, "" if answer.is_success else answer.json()["error"]["code"]


@pytest.mark.parametrize(
    ("origin", "site", "status"),
    [
        (SHOP, None, 201),
        (SHOP, "shop", 201),
        (B2B, "b2b", 201),
        (None, "b2b", 201),
        ("http://testserver", "shop", 201),
        (B2B, "shop", 403),
        (SHOP, "b2b", 403),
        ("https://evil.example", None, 403),
        ("null", None, 403),
        ("http://www.shop.example", "shop", 403),
        ("https://www.shop.example:8443", "shop", 403),
        ("https://www.shop.example.evil.example", "shop", 403),
        ("https://b2b.example", "b2b", 403),
        ("https://xb2b.example", "b2b", 403),
        ("https://[", "shop", 403),
    ],
)
def test_only_pages_of_the_site_may_begin(
    client: TestClient, origin: str | None, site: str | None, status: int
) -> None:
    code = "" if status == 201 else "origin_not_allowed"
    assert ask(client, origin, site=site) == (status, code)


def test_a_site_that_there_is_not(client: TestClient) -> None:
    assert ask(client, SHOP, site="b3b") == (404, "site_unknown")


def test_a_token_opens_nothing_on_another_site(client: TestClient) -> None:
    chat = begin(client, site="shop")
    path = "/api/v1/chat/events"
    for answer, code in (
        (client.get(path, headers=chat.headers | {"Origin": B2B}), "origin_not_allowed"),
        (client.get(path, params={"site": "b2b"}, headers=chat.headers), "token_invalid"),
    ):
        assert answer.json()["error"]["code"] == code
    assert client.get(path, headers=chat.headers | {"Origin": SHOP}).status_code == 200


def test_the_contact_of_another_site_is_somebody_else(client: TestClient) -> None:
    chat = begin(client, site="shop")
    answer = client.post(
        "/api/v1/chat/conversations", json={"site": "b2b"}, headers=chat.headers
    ).json()
    with client.app.state.website.database.read() as connection:  # type: ignore[attr-defined]
        assert contact_of(connection, answer["conversation_id"]) != contact_of(
            connection, chat.conversation_id
        )


def test_a_token_from_before_there_were_sites_is_for_the_first(client: TestClient) -> None:
    chat = begin(client)
    old = Chat(client, chat.conversation_id, make_token(SECRET, chat.conversation_id))
    assert old.events()["last"] == 1


@pytest.mark.parametrize(
    ("origin", "site", "code"),
    [(B2B, None, "origin_not_allowed"), (SHOP, "b2b", "token_invalid")],
)
def test_a_socket_is_for_one_site_too(
    client: TestClient, origin: str, site: str | None, code: str
) -> None:
    chat = begin(client, site="shop")
    with client.websocket_connect(SOCKET, headers={"Origin": origin}) as socket:
        socket.send_json({"type": "hello", "token": chat.token, "site": site})
        assert socket.receive_json()["code"] == code
        with pytest.raises(WebSocketDisconnect):
            socket.receive_json()
    with client.websocket_connect(SOCKET, headers={"Origin": SHOP}) as socket:
        socket.send_json({"type": "hello", "token": chat.token, "site": "shop", "after": 1})
        assert socket.receive_json() == {"type": "ready", "last": 1}


@pytest.mark.parametrize(
    ("origin", "may"), [(SHOP, True), (B2B, True), ("https://x.example", False)]
)
def test_browsers_are_told_per_origin(client: TestClient, origin: str, may: bool) -> None:
    asked = {
        "Origin": origin,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization, content-type",
    }
    preflight = client.options("/api/v1/chat/messages", headers=asked)
    answer = client.get("/api/v1/chat/config", headers={"Origin": origin})
    for headers in (preflight.headers, answer.headers):
        assert headers.get("access-control-allow-origin") == (origin if may else None)
        assert "Origin" in headers["vary"]
    assert preflight.is_success == may
