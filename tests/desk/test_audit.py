from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest

from bot.people.audit import Actor, do_audit
from bot.people.roles import Role
from bot.people.staff import Person
from bot.storage import Database
from tests.desk.conftest import Browser, Customer, say_code

People = dict[Role, Person]


def entries(administrator: Browser, **query: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = administrator.get("/audit", **query).json()["entries"]
    return found


def test_what_is_done_is_found(
    administrator: Browser, supervisor: Browser, agent: Browser, people: People, waiting: Customer
) -> None:
    administrator.post("/people", {"email": "n@shop.example", "name": "N", "role": "agent"})
    supervisor.post("/teams", {"name": "Night", "time_zone": "UTC"})
    agent.post(f"/conversations/{waiting.id}/take")
    supervisor.post(f"/conversations/{waiting.id}/transfer", {"staff": people["supervisor"].id})
    agent.put(f"/conversations/{waiting.id}/block", {"on": True})
    assert [(row["actor"], row["action"]) for row in entries(administrator)] == [
        ("Ana", "contact_blocked"),
        ("Sam", "conversation_taken_over"),
        ("Sam", "team_made"),
        ("Ada", "invited"),
    ]
    [taken] = entries(administrator, action="conversation_taken_over")
    assert taken["object"] == f"conversation:{waiting.id}"
    assert taken["address"] == "127.0.0.1"
    assert [row["action"] for row in entries(administrator, q="NIGHT sam")] == ["team_made"]
    assert [row["action"] for row in entries(administrator, person=people["agent"].id)] == [
        "contact_blocked"
    ]
    assert entries(administrator, q="100%_\\") == []
    assert entries(administrator, until=taken["at"] - 3600) == []


def test_pages_leave_nothing_out(administrator: Browser, database: Database) -> None:
    with database.write() as connection:
        for n in range(120):
            do_audit(connection, Actor(f"a{n}"), "signed_in")
    found: list[str] = []
    before: dict[str, Any] = {}
    while True:
        page = administrator.get("/audit", **before).json()
        found += [row["actor"] for row in page["entries"]]
        if page["next"] is None:
            break
        before = {"before": page["next"]}
    assert found == [f"a{n}" for n in reversed(range(120))]


def test_export_as_a_table_and_as_lines(administrator: Browser, database: Database) -> None:
    with database.write() as connection:
        do_audit(connection, Actor('=cmd|"x"!A1'), "signed_in", "person:1", way="a,b\né")
    answer = administrator.get("/audit/export")
    assert answer.headers["Content-Type"].startswith("text/csv")
    assert "attachment" in answer.headers["Content-Disposition"]
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert [row["action"] for row in rows] == ["audit_exported", "signed_in"]
    assert rows[1]["actor"] == '\'=cmd|"x"!A1'
    lines = administrator.get("/audit/export", form="jsonl", action="signed_in").text.splitlines()
    [line] = map(json.loads, lines)
    assert (line["actor"], line["details"]) == ('=cmd|"x"!A1', {"way": "a,b\né"})


def test_programs_export_with_the_scope(administrator: Browser, outsider: Browser) -> None:
    def make(*scopes: str) -> dict[str, str]:
        made = administrator.post("/programs", {"name": "Archive", "scopes": scopes}).json()
        return {"Authorization": f"Bearer {made['token']}"}

    allowed, other = make("read_audit"), make("read_articles")
    assert outsider.http.get("/audit/export", headers=allowed).status_code == 200
    assert say_code(outsider.http.get("/audit/export", headers=other)) == (403, "not_allowed")
    assert say_code(outsider.http.get("/audit", headers=allowed)) == (401, "sign_in_required")
    newest = entries(administrator)[0]
    assert (newest["actor"], newest["action"]) == ("Archive", "audit_exported")
    listed = administrator.get("/programs").json()["programs"]
    assert [bool(row["last_used_at"]) for row in listed] == [True, True]
    assert "token" not in str(listed)
    assert administrator.delete(f"/programs/{listed[1]['id']}").status_code == 204
    assert say_code(outsider.http.get("/audit/export", headers=allowed)) == (
        401,
        "sign_in_required",
    )
    assert say_code(administrator.delete(f"/programs/{listed[1]['id']}")) == (404, "not_found")


@pytest.mark.parametrize(
    "change",
    [
        {"scopes": []},
        {"scopes": ["everything"]},
        {"scopes": ["manage_people"]},
        {"name": " "},
        {"name": "a\u202eb"},
        {"days": 0},
    ],
)
def test_programs_that_cannot_be(administrator: Browser, change: dict[str, Any]) -> None:
    body = {"name": "Archive", "scopes": ["read_audit"], **change}
    assert say_code(administrator.post("/programs", body)) == (422, "request_invalid")
    assert administrator.get("/programs").json()["programs"] == []


def test_strange_queries_are_explained(administrator: Browser) -> None:
    for query in ({"before": "x"}, {"person": "0"}, {"since": "inf"}, {"q": "x" * 201}):
        assert say_code(administrator.get("/audit", **query)) == (422, "request_invalid"), query
    assert administrator.get("/audit", q="\x00'").status_code == 200
