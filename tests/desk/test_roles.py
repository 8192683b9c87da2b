"""Every route of the desk × everybody who may knock: the one table that says who gets in."""

from __future__ import annotations

import time
from base64 import b64decode
from dataclasses import dataclass
from typing import Any

import pytest
from fastapi import FastAPI

from bot.people.roles import ROLES
from bot.people.staff import Person
from bot.storage import Database
from tests.desk.conftest import Browser, Open, begin, say_code

EVERYBODY = ("outsider", *ROLES)


@dataclass(frozen=True)
class Row:
    """What each gets: the statuses stand in the order of `EVERYBODY`."""

    method: str
    path: str
    statuses: tuple[int, int, int, int, int]
    body: dict[str, Any] | None = None
    file: bytes | None = None

    @property
    def is_public(self) -> bool:
        return self.statuses[0] != 401


CREDENTIALS = {"email": "nobody@shop.example", "password": "x"}
SETUP = {"token": "x", "name": "X", "email": "x@shop.example", "password": "a long password"}
ANSWER = {"client_id": "1", "text": "Hello"}
INVITATION = {"email": "new@shop.example", "name": "New", "role": "agent"}
PERSON = "/desk/api/people/{person}"
ONE = "/desk/api/conversations/{conversation_id}"

PICTURE = b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
TEAM = {"name": "Night", "time_zone": "UTC"}
CANNED = {"name": "hi", "locale": "en", "text": "Hello!"}
PROFILE = {"locale": "de", "languages": ["de"], "skills": [], "capacity": 5}
ON, READ = {"on": True}, {"seq": 1}
TOMORROW = {"until": time.time() + 86_400}
# What an address names; nothing has these but the person, who is the agent.
NAMES = {
    "seq": 999,
    "reply": 999,
    "team": 999,
    "file": "f_unknown",
    "person": 3,
    "key": "unknown",
    "program": 999,
    "webhook": 999,
    "delivery": 999,
}
WRONG = {"password": "a wrong password"}
WEBHOOK = {"url": "https://shop.example/parley", "events": ["message.created"]}
HOOK = "/desk/api/webhooks/{webhook}"
PROGRAM = {"name": "Reports", "scopes": ["read_audit"]}

#        method  path                          out  adm  sup  age  edi
TABLE = (
    Row("POST", "/desk/api/sign-out",          (401, 204, 204, 204, 204)),
    Row("GET",  "/desk/api/me",                (401, 200, 200, 200, 200)),
    Row("POST", "/desk/api/setup",             (403, 403, 403, 403, 403), SETUP),
    Row("POST", "/desk/api/setup/check",       (403, 403, 403, 403, 403), {"token": "x"}),
    Row("GET",  "/desk/api/wording",           (200, 200, 200, 200, 200)),
    Row("GET",  "/desk/api/inbox",             (401, 200, 200, 200, 403)),
    Row("GET",  ONE,                           (401, 200, 200, 200, 403)),
    Row("GET",  f"{ONE}/package",              (401, 200, 200, 200, 403)),
    Row("GET",  f"{ONE}/package/summary",      (401, 200, 200, 200, 403)),
    Row("GET",  f"{ONE}/suggestions",          (401, 200, 200, 200, 403)),
    Row("POST", f"{ONE}/take",                 (401, 204, 204, 204, 403)),
    Row("POST", f"{ONE}/messages",             (401, 202, 202, 202, 403), ANSWER),
    Row("POST", f"{ONE}/messages/{{seq}}/withdraw", (401, 404, 404, 404, 403)),
    Row("POST", f"{ONE}/files",                (401, 201, 201, 201, 403), file=PICTURE),
    Row("GET",  "/desk/api/files/{file}",      (401, 404, 404, 404, 403)),
    Row("POST", f"{ONE}/typing",               (401, 204, 204, 204, 403), ON),
    Row("POST", f"{ONE}/read",                 (401, 204, 204, 204, 403), READ),
    Row("POST", f"{ONE}/resolve",              (401, 204, 204, 204, 403)),
    Row("POST", f"{ONE}/return",               (401, 204, 204, 204, 403)),
    Row("POST", f"{ONE}/requeue",              (401, 204, 204, 204, 403)),
    Row("POST", f"{ONE}/transfer",             (401, 204, 204, 204, 403), {"staff": 3}),
    Row("POST", f"{ONE}/snooze",               (401, 204, 204, 204, 403), TOMORROW),
    Row("POST", f"{ONE}/wake",                 (401, 204, 204, 204, 403)),
    Row("PUT",  f"{ONE}/tags",                 (401, 204, 204, 204, 403), {"tags": ["vip"]}),
    Row("PUT",  f"{ONE}/priority",             (401, 204, 204, 204, 403), {"priority": "high"}),
    Row("PUT",  f"{ONE}/spam",                 (401, 204, 204, 204, 403), ON),
    Row("PUT",  f"{ONE}/block",                (401, 204, 204, 204, 403), ON),
    Row("GET",  "/desk/api/tags",              (401, 200, 200, 200, 403)),
    Row("GET",  "/desk/api/find-articles",     (401, 200, 200, 200, 403)),
    Row("POST", "/desk/api/next",              (401, 200, 200, 200, 403)),
    Row("GET",  "/desk/api/canned",            (401, 200, 200, 200, 403)),
    Row("POST", "/desk/api/canned",            (401, 201, 201, 201, 403), CANNED),
    Row("PUT",  "/desk/api/canned/{reply}",    (401, 404, 404, 404, 403), CANNED),
    Row("DELETE", "/desk/api/canned/{reply}",  (401, 404, 404, 404, 403)),
    Row("GET",  "/desk/api/me/profile",        (401, 200, 200, 200, 403)),
    Row("PUT",  "/desk/api/me/profile",        (401, 204, 204, 204, 403), PROFILE),
    Row("POST", "/desk/api/me/presence",       (401, 204, 204, 204, 403), {"presence": "busy"}),
    Row("POST", "/desk/api/me/beat",           (401, 204, 204, 204, 403)),
    Row("GET",  "/desk/api/colleagues",        (401, 200, 200, 200, 403)),
    Row("GET",  "/desk/api/people/{person}/profile", (401, 200, 200, 403, 403)),
    Row("PUT",  "/desk/api/people/{person}/profile", (401, 204, 204, 403, 403), PROFILE),
    Row("GET",  "/desk/api/teams",             (401, 200, 200, 200, 403)),
    Row("POST", "/desk/api/teams",             (401, 201, 201, 403, 403), TEAM),
    Row("PUT",  "/desk/api/teams/{team}",      (401, 404, 404, 403, 403), TEAM),
    Row("DELETE", "/desk/api/teams/{team}",    (401, 404, 404, 403, 403)),
    Row("GET",  "/desk/api/numbers",           (401, 200, 200, 403, 403)),
    Row("GET",  "/desk/api/people",            (401, 200, 200, 403, 403)),
    Row("POST", "/desk/api/people",            (401, 201, 403, 403, 403), INVITATION),
    Row("PUT",  f"{PERSON}/role",              (401, 204, 403, 403, 403), {"role": "agent"}),
    Row("POST", f"{PERSON}/enable",            (401, 204, 403, 403, 403)),
    Row("POST", f"{PERSON}/unlock",            (401, 204, 403, 403, 403)),
    Row("GET",  f"{PERSON}/sessions",          (401, 200, 403, 403, 403)),
    Row("POST", f"{PERSON}/reset-link",        (401, 201, 403, 403, 403)),
    Row("DELETE", f"{PERSON}/second-factor",   (401, 204, 403, 403, 403)),
    Row("POST", f"{PERSON}/sign-out",          (401, 204, 403, 403, 403)),
    Row("POST", f"{PERSON}/disable",           (401, 204, 403, 403, 403)),
    Row("GET",  "/desk/api/me/sessions",       (401, 200, 200, 200, 200)),
    Row("DELETE", "/desk/api/me/sessions",     (401, 204, 204, 204, 204)),
    Row("DELETE", "/desk/api/me/sessions/{key}", (401, 404, 404, 404, 404)),
    Row("PUT",  "/desk/api/me/name",           (401, 204, 204, 204, 204), {"name": "Someone"}),
    Row("PUT",  "/desk/api/me/password",       (401, 422, 422, 422, 422), {**WRONG, "new": "x"}),
    Row("GET",  "/desk/api/me/second-factor",  (401, 200, 200, 200, 200)),
    Row("POST", "/desk/api/me/second-factor",  (401, 422, 422, 422, 422), WRONG),
    Row("POST", "/desk/api/me/second-factor/confirm", (401, 409, 409, 409, 409), {"code": "1"}),
    Row("POST", "/desk/api/me/second-factor/off", (401, 422, 422, 422, 422), WRONG),
    Row("POST", "/desk/api/me/recovery-codes", (401, 422, 422, 422, 422), WRONG),
    Row("POST", "/desk/api/reset",             (403, 403, 403, 403, 403), {"email": "a@b.example"}),
    Row("POST", "/desk/api/reset/check",       (403, 403, 403, 403, 403), {"token": "x"}),
    Row("POST", "/desk/api/reset/use",         (403, 403, 403, 403, 403), {"token": "x", **WRONG}),
    Row("GET",  "/desk/api/ways-in",           (200, 200, 200, 200, 200)),
    Row("GET",  "/desk/api/company/start",     (404, 404, 404, 404, 404)),
    Row("GET",  "/desk/api/company/callback",  (303, 303, 303, 303, 303)),
    Row("GET",  "/desk/api/programs",          (401, 200, 403, 403, 403)),
    Row("POST", "/desk/api/programs",          (401, 201, 403, 403, 403), PROGRAM),
    Row("DELETE", "/desk/api/programs/{program}", (401, 404, 403, 403, 403)),
    Row("GET",  "/desk/api/webhooks",          (401, 200, 403, 403, 403)),
    Row("POST", "/desk/api/webhooks",          (401, 201, 403, 403, 403), WEBHOOK),
    Row("PUT",  HOOK,                          (401, 404, 403, 403, 403), WEBHOOK),
    Row("DELETE", HOOK,                        (401, 404, 403, 403, 403)),
    Row("POST", f"{HOOK}/secret",              (401, 404, 403, 403, 403)),
    Row("POST", f"{HOOK}/test",                (401, 404, 403, 403, 403)),
    Row("GET",  f"{HOOK}/deliveries",          (401, 404, 403, 403, 403)),
    Row("POST", f"{HOOK}/deliveries/{{delivery}}/resend", (401, 404, 403, 403, 403)),
    Row("POST", f"{HOOK}/resend-dead",         (401, 404, 403, 403, 403)),
    Row("GET",  "/desk/api/audit",             (401, 200, 403, 403, 403)),
    Row("GET",  "/desk/api/audit/export",      (401, 200, 403, 403, 403)),
)  # fmt: skip
# Wrong credentials are 401 for everybody, so it has no row above; test_sign_in.py tests it.
ELSEWHERE = {("POST", "/desk/api/sign-in")}


def ask(browser: Browser, row: Row, conversation_id: str, **headers: str) -> Any:
    path = row.path.removeprefix("/desk/api").format(conversation_id=conversation_id, **NAMES)
    if row.method == "GET":
        return browser.get(path)
    if row.method == "DELETE":
        return browser.delete(path, **headers)
    if row.file:
        return browser.upload(path, "dot.gif", row.file, **headers)
    return (browser.put if row.method == "PUT" else browser.post)(path, row.body, **headers)


def test_every_route_has_a_row(app: FastAPI) -> None:
    routes = {
        (method.upper(), path)
        for path, methods in app.openapi()["paths"].items()
        for method in methods
    }
    assert routes == {(row.method, row.path) for row in TABLE} | ELSEWHERE


@pytest.mark.parametrize("who", EVERYBODY)
def test_everybody_gets_what_the_table_says(
    open_browser: Open, people: dict[str, Person], database: Database, who: str
) -> None:
    browser = open_browser(people.get(who))
    expected, got = {}, {}
    for row in sorted(TABLE, key=lambda row: row.path == "/desk/api/sign-out"):
        customer = begin(database)
        customer.ask_for_a_person()
        name = f"{row.method} {row.path}"
        expected[name] = row.statuses[EVERYBODY.index(who)]
        got[name] = ask(browser, row, customer.id).status_code
    assert got == expected


def test_what_does_not_exist_tells_nothing_to_those_who_may_not_see_it(
    agent: Browser, editor: Browser, outsider: Browser
) -> None:
    for row in TABLE:
        if row.path.startswith(ONE):
            assert say_code(ask(agent, row, "c_unknown")) == (404, "not_found")
            assert say_code(ask(editor, row, "c_unknown")) == (403, "not_allowed")
            assert say_code(ask(outsider, row, "c_unknown")) == (401, "sign_in_required")


def test_every_write_needs_the_csrf_token(
    administrator: Browser, supervisor: Browser, database: Database
) -> None:
    customer = begin(database)
    for row in TABLE:
        if row.method == "GET" or row.is_public:
            continue
        for token in ("", "x", "é", supervisor.csrf):
            answer = ask(administrator, row, customer.id, **{"X-Parley-CSRF": token.encode()})  # type: ignore[arg-type]
            assert say_code(answer) == (403, "not_allowed"), row.path
            assert "X-Parley-CSRF" in answer.json()["error"]["message"]
    assert customer.events() == []


def test_a_customers_token_opens_nothing_here(outsider: Browser, database: Database) -> None:
    customer = begin(database)
    for row in TABLE:
        if not row.is_public and row.method != "GET":
            answer = ask(outsider, row, customer.id, Authorization="Bearer x")
            assert answer.status_code == 401
