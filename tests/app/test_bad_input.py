"""What nobody sends by accident: a clear answer each time, and nothing half done."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest
from fastapi import FastAPI
from sqlalchemy import func, select
from websockets.sync.client import connect

from bot.app import Parts
from bot.storage.tables import metadata
from tests.app.door import Door
from tests.app.serving import serving
from tests.app.things import DOT

CHAT, API, DESK = "/api/v1/chat", "/api/v1", "/desk/api"
WRITES = (
    f"{CHAT}/conversations",
    f"{CHAT}/messages",
    f"{API}/contacts",
    f"{DESK}/sign-in",
    f"{DESK}/people",
    f"{DESK}/articles",
)
COUNTERS = {"buckets"}  # of how often somebody has asked


@dataclass
class Sender:
    """Sends what it is told to, as whoever may do everything."""

    url: str
    http: httpx2.Client
    parts: Parts
    door: Door

    def send(self, path: str, body: Any, method: str = "POST", **headers: str) -> httpx2.Response:
        content = body if isinstance(body, str | bytes) else json.dumps(body)
        sent = {"Content-Type": "application/json", **self.door.headers(path), **headers}
        return self.http.request(method, path, content=content, headers=sent)

    def rows(self) -> dict[str, int]:
        """How many each table has."""
        with self.parts.database.read() as connection:
            return {
                table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
                for table in metadata.sorted_tables
                if table.name not in COUNTERS
            }


@pytest.fixture
def sender(parts: Parts, app: FastAPI) -> Iterator[Sender]:
    with serving(app) as url, httpx2.Client(base_url=url, trust_env=False) as http:
        yield Sender(url, http, parts, Door(parts))


def code(answer: httpx2.Response) -> tuple[int, str]:
    told = answer.json()
    return answer.status_code, told.get("code") or told["error"]["code"]


@pytest.mark.parametrize("path", WRITES)
def test_json_that_is_nested_too_deeply(sender: Sender, path: str) -> None:
    for deep in ("[" * 100_000 + "]" * 100_000, '{"a":' * 50_000 + "1" + "}" * 50_000):
        sender.door.headers(path)
        before = sender.rows()
        answer = sender.send(path, deep)
        assert code(answer) == (400, "json_invalid")
        assert "nested too deeply" in answer.text
        assert sender.rows() == before


@pytest.mark.parametrize("path", WRITES)
def test_what_is_too_large_is_refused_before_it_is_read(sender: Sender, path: str) -> None:
    sender.door.headers(path)
    before = sender.rows()
    assert code(sender.send(path, {"name": "x" * 1_000_001})) == (413, "too_large")
    assert sender.rows() == before


@pytest.mark.parametrize("path", WRITES)
def test_what_is_no_utf_8_is_no_json(sender: Sender, path: str) -> None:
    answer = sender.send(path, b'{"name": "\xff\xfe"}')
    assert code(answer) == (400, "json_invalid")


def test_slots_are_not_nested_deeper_than_people_can_read(sender: Sender, parts: Parts) -> None:
    contact = sender.send(f"{API}/contacts", {"name": "Mia"}).json()["id"]
    begun = sender.send(f"{API}/conversations", {"contact": contact, "answered_by": "program"})
    place = f"{API}/conversations/{begun.json()['id']}/handoffs"
    for depth in (30, 500, 900):
        slots = json.loads('{"a":' * depth + "1" + "}" * depth)
        before = sender.rows()
        answer = sender.send(place, {"slots": slots})
        assert code(answer) == (422, "request_invalid")
        assert "slots" in answer.text and "nested" in answer.text
        assert sender.rows() == before
    assert sender.send(place, {"slots": {"order": {"number": "10234"}}}).status_code == 201


@pytest.mark.parametrize("path", [f"{CHAT}/socket", f"{DESK}/socket"])
def test_deep_and_large_frames_are_explained(sender: Sender, path: str) -> None:
    headers = sender.door.headers(DESK)
    cookie = {"Cookie": headers["Cookie"]}
    address = sender.url.replace("http", "ws") + path
    for frame in ("[" * 50_000, '{"type":' * 50_000, '"' + "x" * 250_000 + '"'):
        with connect(address, origin=sender.url, additional_headers=cookie, proxy=None) as opened:
            opened.send(frame)
            told = json.loads(opened.recv(timeout=5))
            if told["type"] == "ready":  # the desk says that first
                told = json.loads(opened.recv(timeout=5))
            assert (told["type"], told["code"]) == ("error", "request_invalid")


def test_a_key_that_was_used_for_another_body_does_nothing(sender: Sender) -> None:
    place, key = f"{API}/contacts", {"Idempotency-Key": "order-1"}
    first = sender.send(place, {"name": "Mia"}, **key)
    before = sender.rows()
    for method, path, body in (
        ("POST", place, {"name": "Eve"}),
        ("POST", f"{place}?a=1", {"name": "Mia"}),
        ("PATCH", f"{place}/{first.json()['id']}", {"name": "Mia"}),
    ):
        answer = sender.send(path, body, method, **key)
        assert code(answer) == (422, "idempotency_key_reused")
    assert sender.rows() == before
    again = sender.send(place, {"name": "Mia"}, **key)
    assert (again.json(), again.headers["Idempotency-Replayed"]) == (first.json(), "true")


@pytest.mark.parametrize("key", ["", "a b", "a\tb", "x" * 256, "é"])
def test_a_key_that_is_none_is_refused(sender: Sender, key: str) -> None:
    place = f"{API}/contacts"
    sent = sender.door.headers(place) | {"Idempotency-Key": key.encode("latin-1")}
    before = sender.rows()
    answer = sender.http.post(place, json={"name": "Mia"}, headers=sent)
    assert code(answer) == (422, "request_invalid")
    assert sender.rows() == before


NAMES = (
    "a.gif\r\nSet-Cookie: parley_session=evil\r\n.gif",
    "a.gif\nX-Evil: 1",
    'a"; filename="evil.exe',
    "..\\..\\evil.gif",
    "../../../etc/evil.gif",
    "\u202efig.exe.gif",
    "\u0000.gif",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_files_name_puts_nothing_into_headers(sender: Sender, name: str) -> None:
    place = f"{CHAT}/files"
    headers = sender.door.headers(place)
    # By hand: a client would encode what we mean to send.
    form = b"--B\r\nContent-Disposition: form-data; name=\"file\"; filename*=UTF-8''"
    form += (
        "".join(f"%{byte:02X}" for byte in name.encode()).encode()
        + b"\r\n\r\n"
        + DOT
        + b"\r\n--B--\r\n"
    )
    sent = headers | {"Content-Type": "multipart/form-data; boundary=B"}
    answer = sender.http.post(place, content=form, headers=sent)
    if answer.status_code != 201:
        assert code(answer)[0] in (400, 422)
        return
    made = answer.json()
    assert made["name"].isprintable() and not {"/", "\\"} & {*made["name"]}
    shown = sender.http.get(made["url"], headers=headers)
    assert shown.status_code == 200
    assert not {"set-cookie", "x-evil"} & {*shown.headers}
    disposition = shown.headers["content-disposition"]
    assert disposition.startswith("inline; filename*=UTF-8''") and '"' not in disposition


def test_a_header_with_a_line_break_reaches_nobody(sender: Sender) -> None:
    """Sent as bytes: no client would. The server may cut the connection or answer 400."""
    there = urlsplit(sender.url)
    request = (
        b"GET /desk/api/wording?locale=en%0d%0aX-Evil:%201 HTTP/1.1\r\nHost: h\r\n"
        b"Connection: close\r\n\r\n"
    )
    with closing(socket.create_connection((there.hostname, there.port), 5)) as raw:
        raw.sendall(request)
        answer = b"".join(iter(lambda: raw.recv(65536), b""))
    head = answer.partition(b"\r\n\r\n")[0]
    assert head.startswith(b"HTTP/1.1 ") and b"X-Evil" not in head


def test_redirects_stay_here(sender: Sender) -> None:
    for path in (
        "//evil.example/",
        "/help//evil.example",
        "/help/en/%0d%0aX-Evil:1",
        "/desk//evil.example",
    ):
        answer = sender.http.get(path, follow_redirects=False)
        assert "x-evil" not in answer.headers
        target = urlsplit(answer.headers.get("location", "/"))
        assert target.netloc in ("", urlsplit(sender.url).netloc)


NO_ADDRESSES = (
    "ana@shop.example\r\nBcc: eve@evil.example",
    "ana@shop.example,eve@evil.example",
    "<ana@shop.example>",
    "ana@evil.x\u0000y",
)


@pytest.mark.parametrize("email", NO_ADDRESSES)
def test_an_address_is_one_address(sender: Sender, email: str) -> None:
    for path, body in (
        (f"{DESK}/people", {"email": email, "name": "Ana", "role": "agent"}),
        (f"{API}/contacts", {"email": email}),
        (f"{CHAT}/email", {"email": email}),
    ):
        sender.door.headers(path)
        before = sender.rows()
        assert code(sender.send(path, body)) == (422, "request_invalid")
        assert sender.rows() == before


def test_two_names_that_look_alike_are_one(sender: Sender) -> None:
    for name in ("Ana", "A\u200bna", "\ufeffAna", " Ana\u00a0"):
        made = sender.send(f"{API}/contacts", {"name": name}).json()
        assert made["name"] == "Ana"


def test_an_address_in_other_letters_is_shown_as_what_it_is(sender: Sender) -> None:
    body = {"email": "ada@ex\u0430mple.com", "name": "Ada", "role": "agent"}
    assert sender.send(f"{DESK}/people", body).status_code == 201
    invited = sender.http.get(f"{DESK}/people", headers=sender.door.headers(DESK)).json()[
        "invitations"
    ]
    assert [one["email"] for one in invited] == ["ada@xn--exmple-4nf.com"]


@pytest.mark.parametrize("text", ["\ud800", "\u0000", "\udfff\ud800"])
def test_halves_of_letters_and_nul_are_kept_or_refused(sender: Sender, text: str) -> None:
    """JSON can hold what databases cannot."""
    for path, body in (
        (f"{CHAT}/messages", {"client_id": "1", "text": f"a{text}b"}),
        (f"{API}/contacts", {"name": f"a{text}b", "external_id": text}),
        (f"{DESK}/people", {"email": f"a{text}@b.example", "name": text, "role": text}),
        (f"{DESK}/sign-in", {"email": text, "password": text}),
        (f"{DESK}/teams", {"name": text, "time_zone": text}),
        (f"{DESK}/canned", {"name": text, "locale": text, "text": text}),
        (f"{DESK}/webhooks", {"url": text, "events": [text]}),
    ):
        answer = sender.send(path, body)
        assert answer.status_code in (202, 401, 422), (path, answer.text)
