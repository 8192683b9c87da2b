"""Where webhooks may go, and where not."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import httpx2
import pytest

from bot.errors import AddressRefused, RequestInvalid
from bot.webhooks import addresses, sending
from bot.webhooks.addresses import check_url, is_public, resolve
from bot.webhooks.sending import Parcel, send
from tests.webhooks.receiver import Receiver

NUMBERS = (
    "https://2130706433/",
    "https://0x7f000001/",
    "https://0x7f.1/",
    "https://017700000001/",
    "https://0177.0.0.1/",
    "https://127.1/",
    "https://127.0.0.1.0x7f/",
)
PRIVATE = (
    "https://127.0.0.1/",
    "https://0.0.0.0/",
    "https://10.1.2.3/",
    "https://172.16.0.1/",
    "https://192.168.1.1/",
    "https://100.64.0.1/",
    "https://169.254.169.254/latest/meta-data",
    "https://224.0.0.1/",
    "https://255.255.255.255/",
    "https://240.0.0.1/",
    "https://[::1]/",
    "https://[::]/",
    "https://[fe80::1]/",
    "https://[fc00::1]/",
    "https://[ff02::1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[::ffff:7f00:1]/",
    "https://[::127.0.0.1]/",
    "https://[2002:7f00:1::]/",
    "https://[64:ff9b::7f00:1]/",
    "https://[fd00:ec2::254]/",
    "https://localhost/",
    "https://LOCALHOST./",
    "https://a.localhost/",
    "https://metadata.google.internal/",
    "https://printer.local/",
    "https://１２７.0.0.1/",
    "https://127。0。0。1/",
)
MALFORMED = (
    "",
    "x",
    "https://",
    "https:///x",
    "//shop.example/",
    "ftp://shop.example/",
    "file:///etc/passwd",
    "gopher://shop.example/",
    "https://user:secret@shop.example/",
    "https://user@shop.example/",
    "https://shop.example/#x",
    "https://shop.example/ x",
    "https://shop.example/\r\nHost: x",
    "https://shop.example\\@127.0.0.1/",
    "https://shop.example:99999/",
    "https://shop.example:x/",
    "https://[::1/",
    "https://shop.example/" + "x" * 2000,
)


@pytest.mark.parametrize("url", [*NUMBERS, *PRIVATE, *MALFORMED])
def test_refused_when_it_is_entered(url: str) -> None:
    with pytest.raises(RequestInvalid, match="url: "):
        check_url(url, allow_private=False)


@pytest.mark.parametrize("url", ["http://shop.example/", "https://shop.example:22/"])
def test_only_https_and_its_ports(url: str) -> None:
    with pytest.raises(RequestInvalid):
        check_url(url, allow_private=False)
    assert check_url(url, allow_private=True) == url


@pytest.mark.parametrize("url", [*NUMBERS, *MALFORMED])
def test_refused_also_where_private_addresses_are_allowed(url: str) -> None:
    with pytest.raises(RequestInvalid):
        check_url(url, allow_private=True)


@pytest.mark.parametrize(
    "url",
    [
        "https://shop.example/parley?a=b",
        "https://shop.example:8443/",
        "https://93.184.216.34/",
        "https://[2606:4700:4700::1111]/",
        "https://bücher.example/",
    ],
)
def test_what_is_public_is_taken(url: str) -> None:
    assert check_url(url, allow_private=False)


@pytest.mark.parametrize(
    ("digits", "expected"),
    [
        ("8.8.8.8", True),
        ("::ffff:8.8.8.8", True),
        ("64:ff9b::808:808", True),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::a00:1", False),
        ("2001:0:a00:1::", False),
        ("fe80::1%eth0", False),
        ("192.0.2.1", False),
        ("198.18.0.1", False),
    ],
)
def test_what_is_public(digits: str, expected: bool) -> None:
    assert is_public(digits) == expected


def name_server(monkeypatch: pytest.MonkeyPatch, *answers: list[str]) -> list[str]:
    """Each look-up gets the next answer; returns the names that were asked for."""
    asked, left = [], list(answers)

    def look_up(host: str, port: int, *_: object, **__: object) -> list[Any]:
        asked.append(host)
        found = left.pop(0) if len(left) > 1 else left[0]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, port)) for one in found]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return asked


def test_every_address_of_a_host_must_be_public(monkeypatch: pytest.MonkeyPatch) -> None:
    name_server(monkeypatch, ["8.8.8.8", "10.0.0.1"], ["8.8.8.8"])
    with pytest.raises(AddressRefused, match=r"10\.0\.0\.1"):
        asyncio.run(resolve("https://shop.example/", allow_private=False))
    assert asyncio.run(resolve("https://shop.example/", allow_private=False)) == ["8.8.8.8"]


def test_the_connection_goes_to_the_address_that_was_checked(
    receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name server that says something else a moment later is not asked again."""
    port = receiver.url.split(":")[2].split("/")[0]
    asked = name_server(monkeypatch, ["127.0.0.1"], ["203.0.113.9"])
    url = f"http://rebinding.example:{port}/x?y=1"
    parcel = Parcel(1, "evt_1", "test", url, ("k",), b"{}", 0)

    async def try_once() -> sending.Answer:
        async with httpx2.AsyncClient(timeout=2, trust_env=False) as http:
            return await send(http, parcel, allow_private=True)

    assert asyncio.run(try_once()).status == 204
    assert [name for name in asked if name == "rebinding.example"] == ["rebinding.example"]
    (request,) = receiver.got
    assert request.headers["Host"] == f"rebinding.example:{port}"
    assert request.path == "/x?y=1"


def test_a_host_that_is_private_by_now_gets_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    name_server(monkeypatch, ["169.254.169.254"])
    parcel = Parcel(1, "evt_1", "test", "https://shop.example/", ("k",), b"{}", 0)

    async def try_once() -> sending.Answer:
        async with httpx2.AsyncClient(timeout=2, trust_env=False) as http:
            return await send(http, parcel, allow_private=False)

    answer = asyncio.run(try_once())
    assert answer.status is None
    assert "not public" in answer.text


def test_ports_are_those_of_the_docs() -> None:
    assert addresses.PORTS == (443, 8443)
