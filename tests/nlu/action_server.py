"""An action server that the tests tell what to answer: what web is to Rasa, in thirty lines."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Json = dict[str, Any]

UNKNOWN = {
    "responses": [{"response": "utter_unknown"}],
    "events": [{"event": "slot", "name": "offer", "value": "person"}],
}
FORGET = [{"event": "slot", "name": name, "value": None} for name in ("order_number", "email")]


class ActionServer:
    """`answers` maps an action's name to its answer; `status` and `body` break all of them."""

    def __init__(self) -> None:
        self.status = 200
        self.body: bytes | None = None
        self.calls: list[Json] = []
        self.headers: list[str | None] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.url = f"http://127.0.0.1:{self._server.server_port}/internal/actions"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def names(self) -> list[str]:
        """The actions that were called since the last time, without validations."""
        names = [call["next_action"] for call in self.calls]
        self.calls.clear()
        return [name for name in names if not name.startswith("validate_")]

    def heal(self) -> None:
        self.status, self.body = 200, None
        self.calls.clear()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


def answer(call: Json) -> Json:
    """What the shop's actions would say, near enough for the dialogue."""
    name, tracker = call["next_action"], call["tracker"]
    if name == "action_hand_off":
        return _says({"custom": {"handoff": {"reason": "asked"}}})
    if name == "action_track_order":
        number = tracker["slots"]["order_number"]
        response = {"response": "utter_order_not_found", "order_number": number}
        return {"responses": [response], "events": FORGET}
    if name == "validate_track_order_form":
        return _validated(tracker["events"])
    if tracker["latest_message"]["intent"]["name"] == "nlu_fallback":
        return UNKNOWN
    return _says({"text": "An answer."})


def _says(response: Json) -> Json:
    return {"responses": [response], "events": []}


def _validated(events: list[Json]) -> Json:
    responses, validated = [], []
    for event in reversed(events):
        if event["event"] != "slot":
            break
        if event["name"] not in ("order_number", "email"):
            continue
        is_good = _is_good(event["name"], event["value"])
        validated.append({**event, "value": event["value"] if is_good else None})
        if not is_good:
            responses.append({"response": f"utter_{event['name']}_invalid"})
    return {"responses": responses, "events": validated}


def _is_good(name: str, value: str | None) -> bool:
    if value is None:
        return False
    return len(value) == 5 if name == "order_number" else "." in value


def _handler(server: ActionServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            call = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            server.calls.append(call)
            server.headers.append(self.headers["Authorization"])
            body = json.dumps(answer(call)).encode() if server.body is None else server.body
            self.send_response(server.status)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Quiet."""

    return Handler
