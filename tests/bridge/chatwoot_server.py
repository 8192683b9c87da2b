"""A server on loopback that speaks the part of Chatwoot's API that the bridge uses, and its webhooks."""

from __future__ import annotations

import email
import email.policy
import hashlib
import hmac
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2

TOKEN, SECRET = "an-agent-bots-token", "the-secret-of-the-inbox"
ACCOUNT, INBOX = 3, 7
BASE = f"/api/v1/accounts/{ACCOUNT}"
PAGE = 20

# Called with method and path before anything is done; what it returns is answered instead: a status,
# headers and a body. With `after`, the request is done nevertheless.
Fault = Callable[[str, str], "Failure | None"]


@dataclass(frozen=True)
class Failure:
    status: int
    body: bytes = b'{"error": "out of order"}'
    headers: dict[str, str] = field(default_factory=dict)
    is_done: bool = False  # it happened, though the answer says otherwise


@dataclass
class Chatwoot:
    url: str = ""
    contacts: list[dict[str, Any]] = field(default_factory=list)
    conversations: list[dict[str, Any]] = field(default_factory=list)
    messages: list[dict[str, Any]] = field(default_factory=list)
    requests: list[tuple[str, str]] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)  # of the next requests
    broken: Failure | None = None  # of all requests, as long as it is set
    lock: threading.Lock = field(default_factory=threading.Lock)

    def said(self, *, private: bool = False) -> list[str]:
        with self.lock:
            return [one["content"] for one in self.messages if one["private"] is private]

    def tell(
        self, parley: str, event: dict[str, Any], *, secret: str = SECRET, age: int = 0
    ) -> int:
        """Send an event as Chatwoot does; returns the status."""
        body = json.dumps(event).encode()
        stamp = str(int(time.time()) - age)
        signed = hmac.new(secret.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
        headers = {
            "Content-Type": "application/json",
            "X-Chatwoot-Timestamp": stamp,
            "X-Chatwoot-Signature": f"sha256={signed}",
        }
        url = f"{parley}/bridge/chatwoot/events"
        return httpx2.post(url, content=body, headers=headers, trust_env=False).status_code

    def answer(
        self, text: str, message_id: int, *, name: str = "Ada", **more: Any
    ) -> dict[str, Any]:
        """The event of an agent's answer in the first conversation."""
        return {
            "event": "message_created",
            "id": message_id,
            "content": text,
            "message_type": "outgoing",
            "content_type": "text",
            "content_attributes": {},
            "private": False,
            "source_id": None,
            "sender": {"id": 1, "name": name, "email": "ada@shop.example", "type": "user"},
            "conversation": {"id": self.conversations[0]["id"], "status": "open"},
            "account": {"id": ACCOUNT, "name": "Shop"},
        } | more

    def status(self, status: str) -> dict[str, Any]:
        return {
            "event": "conversation_status_changed",
            "id": self.conversations[0]["id"],
            "status": status,
        }

    def handle(self, method: str, path: str, query: dict[str, str], body: dict[str, Any]) -> Any:
        """The JSON of the answer, or a status."""
        parts = path.removeprefix(f"{BASE}/").split("/")
        match method, parts:
            case "GET", ["inboxes", inbox]:
                found = inbox == str(INBOX)
                return {"id": INBOX, "channel_type": "Channel::Api"} if found else 404
            case "GET", ["contacts", "search"]:
                wanted = query["q"]
                return {"payload": [one for one in self.contacts if wanted in one["identifier"]]}
            case "POST", ["contacts"]:
                return self._make_contact(body)
            case "GET", ["contacts", contact, "conversations"]:
                theirs = [one for one in self.conversations if one["contact_id"] == int(contact)]
                return {"payload": theirs}
            case "POST", ["conversations"]:
                return self._make_conversation(body)
            case _, ["conversations", number, *rest]:
                known = [one for one in self.conversations if one["id"] == int(number)]
                return self._in_conversation(known[0], method, rest, query, body) if known else 404
        return 404

    def _make_contact(self, body: dict[str, Any]) -> Any:
        for name in ("identifier", "email"):
            if body.get(name) and any(one.get(name) == body[name] for one in self.contacts):
                return 422
        if body["inbox_id"] != INBOX:
            return 404
        self.contacts.append({"id": len(self.contacts) + 11, **body})
        inbox = {"source_id": body["source_id"], "inbox": {"id": INBOX}}
        return {"payload": {"contact": self.contacts[-1], "contact_inbox": inbox}}

    def _make_conversation(self, body: dict[str, Any]) -> Any:
        if not any(one["id"] == body["contact_id"] for one in self.contacts):
            return 404
        self.conversations.append({"id": len(self.conversations) + 101, **body})
        return self.conversations[-1]

    def _in_conversation(
        self, one: dict[str, Any], method: str, rest: list[str], query: dict[str, str], body: Any
    ) -> Any:
        theirs = [said for said in self.messages if said["conversation_id"] == one["id"]]
        if (method, rest) == ("GET", ["messages"]):
            last = int(query.get("before", 10**9))
            return {"meta": {}, "payload": [said for said in theirs if said["id"] < last][-PAGE:]}
        if (method, rest) == ("POST", ["toggle_status"]):
            one["status"] = body["status"]
            return {"payload": {"success": True, "current_status": body["status"]}}
        if (method, rest) != ("POST", ["messages"]):
            return 404
        if not body.get("content") and not body.get("attachments"):
            return 422
        if body["message_type"] not in ("incoming", "outgoing"):
            return 422
        is_private = body["private"] in (True, "true")
        values = {**body, "private": is_private, "conversation_id": one["id"]}
        self.messages.append({"id": len(self.messages) + 1001, **values})
        return {key: self.messages[-1][key] for key in ("id", "content", "private", "source_id")}


class _Handler(BaseHTTPRequestHandler):
    chatwoot: Chatwoot

    def do_GET(self) -> None:
        self._serve("GET")

    def do_POST(self) -> None:
        self._serve("POST")

    def log_message(self, *_: object) -> None:
        pass

    def _serve(self, method: str) -> None:
        parts = urlsplit(self.path)
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
        raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        chatwoot = self.chatwoot
        with chatwoot.lock:
            chatwoot.requests.append((method, parts.path))
            failure = chatwoot.failures.pop(0) if chatwoot.failures else chatwoot.broken
            if failure and not failure.is_done:
                return self._answer(failure.status, failure.body, failure.headers)
            if self.headers.get("api_access_token") != TOKEN:
                return self._answer(401, b'{"error": "Invalid Access Token"}', {})
            made = chatwoot.handle(method, parts.path, query, self._body(raw))
        if failure:
            return self._answer(failure.status, failure.body, failure.headers)
        if isinstance(made, int):
            return self._answer(made, b'{"error": "no"}', {})
        return self._answer(200, json.dumps(made).encode(), {})

    def _body(self, raw: bytes) -> dict[str, Any]:
        kind = self.headers.get("Content-Type", "")
        if not kind.startswith("multipart/form-data"):
            return json.loads(raw) if raw else {}
        whole = email.message_from_bytes(
            f"Content-Type: {kind}\r\n\r\n".encode() + raw, policy=email.policy.HTTP
        )
        body: dict[str, Any] = {"attachments": []}
        for part in whole.iter_parts():
            name = part.get_param("name", header="content-disposition")
            content: Any = part.get_payload(decode=True)
            if name == "attachments[]":
                body["attachments"].append((part.get_filename(), part.get_content_type(), content))
            else:
                body[str(name)] = content.decode()
        return body

    def _answer(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def chatwoot_running() -> Iterator[Chatwoot]:
    chatwoot = Chatwoot()
    handler = type("Handler", (_Handler,), {"chatwoot": chatwoot})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    chatwoot.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield chatwoot
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
