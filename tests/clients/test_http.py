"""What the client does about retries, refusals and pages, against a server that misbehaves as told."""

from __future__ import annotations

import hashlib
import hmac
import socket
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from parley_client import (
    Changed,
    Client,
    Invalid,
    Refused,
    TooManyRequests,
    Unreachable,
    is_from_parley,
)

PROBLEM = b'{"status": 422, "code": "request_invalid", "detail": "email: is none.", "errors": []}'
Answer = tuple[int, dict[str, str], bytes]
Serve = Callable[..., tuple[Client, list[tuple[str, str, str | None, float]]]]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """A server that gives these answers in turn, a client of it, and what was asked: method, path,
    key and when. An answer of status 0 hangs up."""
    servers = []

    def serve(
        *answers: Answer, retries: int = 4
    ) -> tuple[Client, list[tuple[str, str, str | None, float]]]:
        asked: list[tuple[str, str, str | None, float]] = []
        left = iter(answers)

        class Handler(BaseHTTPRequestHandler):
            def answer(self) -> None:
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                key = self.headers.get("Idempotency-Key")
                asked.append((self.command, self.path, key, time.monotonic()))
                status, headers, body = next(left)
                if status == 0:
                    self.connection.shutdown(socket.SHUT_RDWR)
                    self.close_connection = True
                    return
                self.send_response(status)
                for name, value in {**headers, "Content-Length": str(len(body))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST = do_PUT = answer  # noqa: N815

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                """Nothing: the tests say what was asked."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}).start()
        servers.append(server)
        client = Client(f"http://127.0.0.1:{server.server_port}/", "parley_x", retries=retries)
        clients.append(client)
        return client, asked

    clients: list[Client] = []
    yield serve
    for client in clients:
        client.close()
    for server in servers:
        server.shutdown()
        server.server_close()


MADE = (201, {}, b'{"id": 7}')


@pytest.mark.parametrize("first", [(503, {}, b""), (0, {}, b""), (502, {}, b"<html>")])
def test_a_write_is_sent_again_under_the_same_key(serve: Serve, first: Answer) -> None:
    client, asked = serve(first, MADE)
    assert client.contacts.create(name="Mia")["id"] == 7
    keys = [key for _, _, key, _ in asked]
    assert len(keys) == 2 and keys[0] and keys[0] == keys[1]


def test_each_write_has_a_key_of_its_own_and_a_read_none(serve: Serve) -> None:
    client, asked = serve(MADE, MADE, (200, {}, b"{}"))
    client.contacts.create(name="Mia")
    client.contacts.create(name="Mia")
    client.contacts.get(7)
    keys = [key for _, _, key, _ in asked]
    assert keys[0] and keys[1] and keys[0] != keys[1] and keys[2] is None


def test_it_waits_as_long_as_it_is_told(serve: Serve) -> None:
    client, asked = serve((429, {"Retry-After": "1"}, b""), (200, {}, b"{}"))
    client.contacts.get(7)
    assert asked[1][3] - asked[0][3] >= 1


def test_who_is_refused_too_often_hears_so(serve: Serve) -> None:
    client, asked = serve(*[(429, {"Retry-After": "0"}, b"{}")] * 2, retries=1)
    with pytest.raises(TooManyRequests):
        client.contacts.get(7)
    assert len(asked) == 2


def test_a_problem_has_its_words(serve: Serve) -> None:
    client, asked = serve((422, {"Content-Type": "application/problem+json"}, PROBLEM))
    with pytest.raises(Invalid, match=r"email: is none\. \(422 request_invalid\)") as refused:
        client.contacts.create(email="none")
    assert refused.value.code == "request_invalid" and refused.value.problem["errors"] == []
    assert len(asked) == 1


@pytest.mark.parametrize("body", [b"<h1>Not here</h1>", b"[1]", b""])
def test_an_error_of_something_between(serve: Serve, body: bytes) -> None:
    client, _ = serve((418, {}, body))
    with pytest.raises(Refused) as refused:
        client.contacts.get(7)
    assert refused.value.status == 418 and refused.value.detail


def test_what_others_changed_comes_with_it(serve: Serve) -> None:
    body = (
        b'{"code": "precondition_failed", "detail": "Changed.", "etag": "\\"2\\"", "current": {}}'
    )
    client, _ = serve((412, {}, body))
    with pytest.raises(Changed) as changed:
        client.wording.change("en", "utter_hi", '"1"', "Hi!")
    assert changed.value.problem["etag"] == '"2"'


def test_nobody_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with (
        Client(f"http://127.0.0.1:{port}", "parley_x", retries=1) as client,
        pytest.raises(Unreachable, match=f"127.0.0.1:{port}.* does not answer"),
    ):
        client.contacts.get(7)


def test_pages_are_asked_for_when_they_are_needed(serve: Serve) -> None:
    client, asked = serve(
        (200, {}, b'{"items": [{"id": 1}, {"id": 2}], "next": "a/b"}'),
        (200, {}, b'{"items": [{"id": 3}], "next": null}'),
    )
    found = client.contacts.find(site="shop", limit=2)
    assert next(found)["id"] == 1 and len(asked) == 1
    assert [one["id"] for one in found] == [2, 3]
    assert asked[1][1] == "/api/v1/contacts?site=shop&limit=2&cursor=a%2Fb"


def test_names_in_addresses_are_quoted(serve: Serve) -> None:
    client, asked = serve((200, {}, b""))
    client.files.read("../x?y")
    assert asked[0][1] == "/api/v1/files/..%2Fx%3Fy"


def signed(secret: str, at: float, body: bytes) -> dict[str, str]:
    signature = hmac.new(secret.encode(), f"{at:.0f}.".encode() + body, hashlib.sha256)
    return {
        "parley-timestamp": f"{at:.0f}",
        "Parley-Signature": f"sha256=00, sha256={signature.hexdigest()}",
    }


def test_signatures_of_webhooks() -> None:
    headers = signed("s", time.time(), b"{}")
    assert is_from_parley("s", headers, b"{}")
    assert not is_from_parley("t", headers, b"{}")
    assert not is_from_parley("s", headers, b"{} ")
    assert not is_from_parley("s", signed("s", time.time() - 301, b"{}"), b"{}")
    assert not is_from_parley("s", {}, b"{}")
    assert not is_from_parley("s", headers | {"Parley-Signature": "sha256=é"}, b"{}")
