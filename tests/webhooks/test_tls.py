"""Webhooks by TLS, to a real server: connected by the address, known by the name."""

from __future__ import annotations

import asyncio
import socket
import ssl
from pathlib import Path
from typing import Any

import httpx2
import pytest

from bot.webhooks.sending import Answer, Parcel, send
from tests.webhooks.certificates import Authority
from tests.webhooks.receiver import receiving

HOST = "hooks.shop.example"


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


def names(monkeypatch: pytest.MonkeyPatch, *digits: str) -> None:
    """The host has these addresses."""

    def look_up(_host: str, port: int, *_: object, **__: object) -> list[Any]:
        families = [socket.AF_INET6 if ":" in one else socket.AF_INET for one in digits]
        return [
            (family, socket.SOCK_STREAM, 6, "", (one, port))
            for family, one in zip(families, digits, strict=True)
        ]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)


def deliver(url: str, trust: ssl.SSLContext) -> Answer:
    parcel = Parcel(1, "evt_1", "test", url, ("k",), b"{}", 0)

    async def once() -> Answer:
        async with httpx2.AsyncClient(timeout=2, trust_env=False, verify=trust) as http:
            return await send(http, parcel, allow_private=True)

    return asyncio.run(once())


def test_the_server_hears_the_name_and_shows_its_certificate(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str | None] = []
    shown = authority.server(HOST)
    shown.sni_callback = lambda _socket, name, _context: heard.append(name)
    names(monkeypatch, "127.0.0.1")
    with receiving(shown) as receiver:
        port = receiver.url.split(":")[2].split("/")[0]
        assert deliver(f"https://{HOST}:{port}/parley", authority.client()).status == 204
    assert heard == [HOST]
    assert receiver.got[0].headers["Host"] == f"{HOST}:{port}"


def test_a_certificate_for_another_name_gets_nothing(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    names(monkeypatch, "127.0.0.1")
    with receiving(authority.server("evil.example")) as receiver:
        port = receiver.url.split(":")[2].split("/")[0]
        answer = deliver(f"https://{HOST}:{port}/parley", authority.client())
    assert answer.status is None and "certificate" in answer.text.lower()
    assert receiver.got == []


def test_a_certificate_of_nobody_whom_we_know_gets_nothing(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    names(monkeypatch, "127.0.0.1")
    with receiving(authority.server(HOST)) as receiver:
        port = receiver.url.split(":")[2].split("/")[0]
        answer = deliver(f"https://{HOST}:{port}/parley", ssl.create_default_context())
    assert answer.status is None and "certificate" in answer.text.lower()
    assert receiver.got == []


def test_where_nobody_answers_the_next_address_is_tried(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    names(monkeypatch, "::1", "127.0.0.2", "127.0.0.1")
    with receiving(authority.server(HOST)) as receiver:
        port = receiver.url.split(":")[2].split("/")[0]
        assert deliver(f"https://{HOST}:{port}/parley", authority.client()).status == 204
    assert len(receiver.got) == 1


def test_a_server_that_was_reached_is_the_only_one_that_is_asked(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may have done what was asked, whatever it answers."""
    names(monkeypatch, "127.0.0.1", "127.0.0.1", "127.0.0.2")
    with receiving(authority.server(HOST)) as receiver:
        receiver.answer = lambda handler, _request: handler.connection.close()
        port = receiver.url.split(":")[2].split("/")[0]
        assert deliver(f"https://{HOST}:{port}/parley", authority.client()).status is None
    assert len(receiver.got) == 1


def test_only_so_many_addresses_are_tried(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    names(monkeypatch, "127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.1")
    with receiving(authority.server(HOST)) as receiver:
        port = receiver.url.split(":")[2].split("/")[0]
        answer = deliver(f"https://{HOST}:{port}/parley", authority.client())
    assert answer.status is None and receiver.got == []
