"""An action server that does nothing, so that what is measured is Rasa."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self


class ActionServer:
    """Use as a context manager; `url` is what `endpoints.yml` names. An action says "ok"; the
    validation of a form takes every value."""

    def __enter__(self) -> Self:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/webhook"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body go as one packet; as two, the second would wait for the other side's word.
    wbufsize = -1
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        call = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        body = json.dumps(_answer(call)).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Says nothing."""


def _answer(call: dict[str, Any]) -> dict[str, Any]:
    if call["next_action"].startswith("validate_"):
        return {"events": _extracted(call["tracker"]["events"]), "responses": []}
    return {"events": [], "responses": [{"text": "ok"}]}


def _extracted(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The slots that were filled since the last event of another kind."""
    slots: list[dict[str, Any]] = []
    for event in reversed(events):
        if event["event"] != "slot":
            break
        slots.insert(0, {key: event[key] for key in ("event", "name", "value")})
    return slots
