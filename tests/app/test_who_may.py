"""Everything that can be asked for × everybody who may ask × what is theirs and what is not.

The table, `who_may.txt`, has a row for each operation of the OpenAPI document, each address that it
leaves out and each socket. A route without a row fails: whoever adds one says there who may use it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import pytest
from fastapi import APIRouter, FastAPI
from fastapi.routing import APIWebSocketRoute
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from bot import api, desk, editor, help, pages
from bot.app import Parts
from bot.channels import website
from bot.desk.session import CSRF_HEADER
from bot.help import voting
from bot.people import passwords
from bot.settings import Settings
from tests.app.asking import FORMS, MATCHING, QUERIES, bodies
from tests.app.cast import BOT, PASSWORD, PEOPLE, Cast, Headers, cast
from tests.app.conftest import MUCH
from tests.app.serving import serving
from tests.app.things import DOT
from tests.app.undone import UndoneDatabase
from tests.knowledge.library import wait_until

PARTS = (website, api, desk, editor, help, pages)
CALLERS = ("nobody", "customer", "other", *PEOPLE)

FILE = Path(__file__).with_name("who_may.txt")
NAME = re.compile(r"\{(\w+)(?:=(\w+))?\}")


@dataclass(frozen=True)
class Row:
    method: str
    path: str  # in braces what it names, with `=` which of those there are
    rule: str
    scopes: str  # joined by `+`; empty: nothing for programs

    @property
    def operation(self) -> str:
        path = NAME.sub(r"{\1}", self.path)
        return f"{self.method} {path}"

    def address(self, names: dict[str, Any]) -> str:
        return NAME.sub(lambda found: str(names[found[2] or found[1]]), self.path)


def _lines(part: int) -> list[list[str]]:
    text = FILE.read_text(encoding="utf-8").split("\n---\n")[part]
    lines = (line.split() for line in text.splitlines() if not line.startswith("#"))
    return [line for line in lines if line]


def _rules() -> dict[str, dict[str, str]]:
    head, *lines = _lines(0)
    return {name: dict(zip(head, answers, strict=True)) for name, *answers in lines}


def _rows() -> tuple[Row, ...]:
    return tuple(Row(*line[:3], "".join(line[3:])) for line in _lines(1))


RULES, ROWS = _rules(), _rows()
SCOPE_SETS = sorted({row.scopes for row in ROWS if row.scopes} | {BOT})


@dataclass
class Knocking:
    """Asks for one row after the other, each time as if it was the first."""

    url: str
    http: httpx2.Client
    database: UndoneDatabase
    cast: Cast
    bodies: dict[str, Any]

    def fares(self, row: Row, who: str) -> str:
        """`+`, or the status that refuses."""
        headers = self.cast.headers[who]
        try:
            if row.method == "SOCKET":
                return self._knock_at_socket(row, headers)
            status = self.ask(row, headers).status_code
        finally:
            self.database.undo()
        return "+" if status < 400 else str(status)

    def ask(self, row: Row, headers: Headers) -> httpx2.Response:
        names = self.cast.names
        address = f"{row.address(names)}?{QUERIES.get(row.operation, '').format(**names)}"
        how: dict[str, Any] = {}
        if row.operation in FORMS:
            how["files"] = {"file": ("dot.gif", DOT)}
        elif "attachments" in row.path:
            how["content"] = DOT
        elif row.path.startswith("/help/"):
            how["data"] = {"vote": "yes"}
        elif row.operation in self.bodies:
            how["json"] = self.bodies[row.operation]
        if row.method == "GET":
            how = {}
        if row.operation in MATCHING:
            headers = headers | {"If-Match": "*"}
        return self.http.request(row.method, address, headers=headers, **how)

    def _knock_at_socket(self, row: Row, headers: Headers) -> str:
        """A desk's socket is refused before it opens, a chat's after its first frame."""
        is_chat = "chat" in row.path
        cookies = {} if is_chat else headers
        address = f"{self.url.replace('http', 'ws')}{row.path}"
        try:
            with connect(
                address, origin=self.url, additional_headers=cookies, proxy=None
            ) as socket:
                if is_chat:
                    token = headers.get("Authorization", "").removeprefix("Bearer ")
                    socket.send(json.dumps({"type": "hello", "token": token}))
                frame = json.loads(socket.recv(timeout=5))
        except InvalidStatus as refused:
            return str(refused.response.status_code)
        return "401" if frame.get("code") == "token_invalid" else "+"


@pytest.fixture(scope="module")
def password_hash() -> str:
    return passwords.hash_password(PASSWORD)


@pytest.fixture
def parts(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Parts:
    """As for all tests of the whole, with writes that are undone."""
    monkeypatch.setattr("bot.app.Database", UndoneDatabase)
    monkeypatch.setattr(voting, "VOTES_A_MINUTE", MUCH)
    parts: Parts = request.getfixturevalue("whole")
    return parts


@pytest.fixture
def knocking(parts: Parts, app: FastAPI, password_hash: str) -> Iterator[Knocking]:
    database = parts.database
    assert isinstance(database, UndoneDatabase)
    made = cast(parts, password_hash, SCOPE_SETS)
    parts.library.start()
    wait_until(lambda: parts.library.is_ready, 60)
    with serving(app) as url, httpx2.Client(base_url=url, trust_env=False) as http:
        made.names |= _write_articles(http, made.headers["administrator"])
        database.keep()
        yield Knocking(url, http, database, made, bodies(made.names))


def _write_articles(http: httpx2.Client, headers: Headers) -> dict[str, Any]:
    """A draft, one that waits for a review, and one that only staff see; the versions of texts."""

    def send(method: str, path: str, body: Any = None) -> Any:
        answer = http.request(method, f"/desk/api/{path}", json=body, headers=headers)
        assert answer.is_success, answer.text
        return answer.json()

    made = {}
    for article in ("draft", "reviewed", "internal"):
        body = {
            "article": article,
            "locale": "en",
            "topic": "service",
            "slug": article,
            "title": f"About {article}",
            "answer": "Yes.",
            "body": "## Yes",
            "questions": [f"What is {article}?"],
            "audience": "staff" if article == "internal" else "public",
        }
        made[article] = send("POST", "articles", body)["revision"]
    send("POST", "articles/reviewed/en/submit", {"revision": made["reviewed"]})
    send("POST", "articles/internal/en/publish", {"revision": made["internal"]})
    picture = http.post("/desk/api/articles/attachments?name=dot.gif", content=DOT, headers=headers)
    published = send("GET", "articles/returns/en")
    texts = {one["key"]: one for one in send("GET", "texts?locale=en")["texts"]}
    return {
        "article": "returns",
        "locale": "en",
        "topic": "orders",
        "slug": "returns",
        "path": "no/such/page/here",
        "internal_topic": "service",
        "internal": "internal",  # published, for staff
        "picture": picture.json()["id"],
        "number": 1,
        "revision": published["revision"],
        "draft": "draft",
        "draft_revision": made["draft"],
        "reviewed": "reviewed",
        "reviewed_revision": made["reviewed"],
        "text": "utter_goodbye",
        "text_version": texts["utter_goodbye"]["version"],
        "values_version": send("GET", "values")["version"],
    }


def test_everybody_gets_what_the_table_says(knocking: Knocking) -> None:
    wrong = [
        f"{who}: {row.operation}: {got}, not {expected}"
        for who in CALLERS
        for row in ROWS
        if (got := knocking.fares(row, who)) != (expected := RULES[row.rule][who])
    ]
    assert not wrong, "\n".join(wrong)


def test_a_program_needs_each_of_its_scopes_and_no_other(knocking: Knocking) -> None:
    wrong = [
        f"{who}: {row.operation}: {got}, not {expected}"
        for row in ROWS
        for who, expected in _programs(row).items()
        if (got := knocking.fares(row, who)) != expected
    ]
    assert not wrong, "\n".join(wrong)


def _programs(row: Row) -> dict[str, str]:
    if not row.scopes:
        return {"all": RULES[row.rule]["nobody"]}
    lacking = {f"-{scope}": "403" for scope in row.scopes.split("+")}
    return (
        {row.scopes: "+"} | lacking | dict.fromkeys(("revoked", "expired", "of the leaver"), "401")
    )


def test_what_another_program_answers_is_not_theirs(knocking: Knocking) -> None:
    rows = [row for row in ROWS if "=bots}" in row.path]
    assert rows and {knocking.fares(row, "all") for row in rows} == {"409"}


def test_what_does_not_exist_tells_nothing_to_those_who_may_not_see_it(knocking: Knocking) -> None:
    knocking.cast.names["conversation_id"] = "c_unknown"
    for row in (row for row in ROWS if row.path.startswith("/desk/api/conversations/")):
        fares = {who: knocking.fares(row, who) for who in ("nobody", "editor", "agent")}
        assert fares == {"nobody": "401", "editor": "403", "agent": "404"}, row.operation


def test_every_write_of_the_desk_needs_its_csrf_token(knocking: Knocking) -> None:
    own, other = (knocking.cast.headers[who] for who in ("administrator", "supervisor"))
    for row in (row for row in ROWS if row.path.startswith("/desk/api/")):
        if row.method in ("GET", "SOCKET") or RULES[row.rule]["nobody"] != "401":
            continue
        for token in ("", "x", "é".encode(), other[CSRF_HEADER]):
            answer = knocking.ask(row, own | {CSRF_HEADER: token})
            assert answer.status_code == 403, row.operation
            assert CSRF_HEADER in answer.json()["error"]["message"], row.operation


def operations(routers: Iterable[APIRouter]) -> set[str]:
    """What these routers take, with what the OpenAPI document leaves out."""
    found = set()
    for route in (route for router in routers for route in router.routes):
        path = re.sub(r":\w+}", "}", getattr(route, "path", ""))
        is_socket = isinstance(route, APIWebSocketRoute)
        methods = {"SOCKET"} if is_socket else getattr(route, "methods", set()) - {"HEAD"}
        found |= {f"{method} {path}" for method in methods}
    return found


def test_every_route_has_a_row(app: FastAPI) -> None:
    documented = {
        f"{method.upper()} {path}"
        for path, methods in app.openapi()["paths"].items()
        for method in methods
    }
    there = operations(router for part in PARTS for router in part.ROUTERS)
    assert documented <= there
    assert there == {row.operation for row in ROWS}


def test_a_route_without_a_row_is_noticed() -> None:
    added = APIRouter(prefix="/desk/api")
    added.add_api_route("/secrets/{secret:path}", lambda: None, methods=["DELETE"])
    there = operations([*desk.ROUTERS, added])
    assert there - {row.operation for row in ROWS} == {"DELETE /desk/api/secrets/{secret}"}
