"""An action server that the tests tell what to answer: what web is to Rasa, in thirty lines."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Json = dict[str, Any]

SAID = {
    "action_not_understood": "utter_which_wish",
    "action_track_order": "utter_order_not_found",
    "action_cancel_order": "utter_order_kept",
    "action_change_order": "utter_order_not_changed_shipped",
    "action_change_address": "utter_order_not_changed_shipped",
    "action_request_refund": "utter_return_shipped",
    "action_track_refund": "utter_refund_none",
    "action_send_invoice": "utter_invoice_sent",
    "action_ask_confirmed": "utter_confirm_cancel_order",
    "action_newsletter": "utter_newsletter_off",
    "action_review": "utter_review_good",
    "action_change_language": "utter_language_changed",
}
FORMS = {
    "validate_order_form": ("order_number", "email"),
    "validate_newsletter_form": ("newsletter_wanted", "email"),
    "validate_review_form": ("rating", "comment"),
}
# What an action that ends a form forgets.
FORGOTTEN = ("wish", "order_number", "email", "confirmed", "newsletter_wanted", "rating", "comment")
ENDS_A_FORM = frozenset(SAID) - {
    "action_not_understood",
    "action_ask_confirmed",
    "action_change_language",
}


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
    slots = tracker["slots"]
    if name == "action_hand_off":
        return {"responses": [{"custom": {"handoff": {"reason": "asked"}}}], "events": []}
    if name == "action_second_wish":
        return {"responses": [], "events": _goes_on_with(slots["offered_wish"])}
    if name in FORMS:
        return _validated(name, tracker)
    if name not in SAID:
        return {"responses": [{"text": "An answer."}], "events": []}
    responses = [{"response": SAID[name], "order_number": slots.get("order_number")}]
    events: list[Json] = []
    if name == "action_not_understood":
        events = [_set("offer", "person")]
    if name in ENDS_A_FORM:
        events = [_set(slot, None) for slot in FORGOTTEN]
        if slots.get("second_wish"):
            responses.append({"response": "utter_second_wish"})
            events += [_set("offer", "wish"), _set("offered_wish", slots["second_wish"])]
            events.append(_set("second_wish", None))
    return {"responses": responses, "events": events}


def _set(slot: str, value: Any) -> Json:
    return {"event": "slot", "name": slot, "value": value}


def _goes_on_with(wish: str) -> list[Json]:
    parsed = {"intent": {"name": wish, "confidence": 1.0}, "entities": [], "text": f"/{wish}"}
    return [
        _set("offer", "nothing"),
        _set("offered_wish", None),
        _set("wish", wish),
        {"event": "action", "name": "action_listen"},
        {"event": "user", "text": f"/{wish}", "parse_data": parsed},
    ]


def _validated(form: str, tracker: Json) -> Json:
    responses, validated = [], []
    slots = dict(tracker["slots"])
    for event in reversed(tracker["events"]):
        if event["event"] != "slot":
            break
        name, value = event["name"], event["value"]
        if name not in ("order_number", "email", "rating"):
            continue
        is_good = _is_good(name, value)
        slots[name] = value if is_good else None
        validated.append({**event, "value": slots[name]})
        if not is_good:
            responses.append({"response": f"utter_{name}_invalid"})
    required = list(FORMS[form])
    if form == "validate_order_form" and slots.get("wish") == "cancel_order":
        required.append("confirmed")
    missing = next((name for name in required if slots.get(name) is None), None)
    return {"responses": responses, "events": [*validated, _set("requested_slot", missing)]}


def _is_good(name: str, value: str | None) -> bool:
    if value is None:
        return False
    if name == "rating":
        return value in {"1", "2", "3", "4", "5"}
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
