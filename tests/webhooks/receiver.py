"""A company's own system that gets webhooks: a real server on loopback, whose answers can be set."""

from __future__ import annotations

import json
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Request:
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def event(self) -> dict[str, Any]:
        return json.loads(self.body)


# Writes an answer to a request.
Answer = Callable[[BaseHTTPRequestHandler, Request], None]


def answer(status: int, body: bytes = b"", **headers: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler, _request: Request) -> None:
        handler.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


@dataclass
class Receiver:
    """What came, and how it is answered from now on."""

    url: str = ""
    got: list[Request] = field(default_factory=list)
    answer: Answer = field(default_factory=lambda: answer(204))

    def texts(self) -> list[str]:
        return [one.event["data"]["text"] for one in self.got]

    def wait(self, count: int, seconds: float = 20) -> list[Request]:
        wait_until(lambda: len(self.got) >= count, seconds, lambda: f"{len(self.got)} of {count}")
        return self.got


def wait_until(
    is_so: Callable[[], bool], seconds: float = 20, say: Callable[[], object] = lambda: ""
) -> None:
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, say()
        time.sleep(0.02)


@contextmanager
def receiving(tls: ssl.SSLContext | None = None) -> Iterator[Receiver]:
    """On a port of its own; with `tls` by https."""
    receiver, lock = Receiver(), threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            request = Request(self.path, dict(self.headers), body)
            with lock:
                receiver.got.append(request)
            receiver.answer(self, request)

        def log_message(self, *_: object) -> None:
            """Silent."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        request_queue_size = 100

        def handle_error(self, *_: object) -> None:
            """Whoever hangs up does so on purpose here."""

    server = Server(("127.0.0.1", 0), Handler)
    if tls:
        server.socket = tls.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    receiver.url = f"http://127.0.0.1:{server.server_port}/parley"
    try:
        yield receiver
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
