"""What customers will see: the same HTML, with nothing in it that could harm them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import insert

from bot.storage import Database
from bot.storage.tables import shared_values
from tests.editor.conftest import Desk, create, say


def preview(desk: Desk, **text: str) -> dict[str, Any]:
    answer = desk.post("articles/preview", {"locale": "en", **text})
    assert answer.status_code == 200, answer.text
    shown: dict[str, Any] = answer.json()
    return shown


def test_values_are_filled_in(eve: Desk, database: Database) -> None:
    with database.write() as connection:
        connection.execute(insert(shared_values).values(name="days", locale="", value="30"))
    shown = preview(eve, answer="In **{days}** days", body="# {nothing}\n\n{days}")
    assert shown == {
        "answer_html": "<p>In <strong>30</strong> days</p>\n",
        "body_html": "<h1>{nothing}</h1>\n<p>30</p>\n",
        "unknown_values": ["nothing"],
        "broken_links": [],
    }


def test_attacks_are_only_text(eve: Desk) -> None:
    shown = preview(
        eve,
        answer="<script>alert(1)</script> [x](javascript:alert(1))",
        body="<img src=x onerror=alert(1)> ![x](javascript:alert(1)) ![x](https://evil.example/x)",
    )
    html = shown["answer_html"] + shown["body_html"]
    for tag in ("<script", "<img", 'href="javascript'):
        assert tag not in html


def test_links_that_lead_nowhere_are_named(eve: Desk) -> None:
    create(eve)
    create(eve, "boxes")
    eve.post("articles/wrapping/en/publish", {"revision": 1, "accept_lost": True})
    shown = preview(
        eve,
        answer="[a](/help/en/service/wrapping) [b](/help/en) [c](/help/en/service) [d](/help/xx)",
        body="[draft](/help/en/service/boxes) [e](/help/en/other/wrapping#how) [f](/help/es/nix/x) "
        "[g](/help/en/nothing) [h](https://elsewhere.example/help/en/x/y) [i](/help/en/search?q=x) "
        "[j](http://127.0.0.1:8000/help/en/service/gone) [k](/help/en/a/b/c/d)",
    )
    assert shown["broken_links"] == [
        "/help/xx",
        "/help/en/service/boxes",
        "/help/es/nix/x",
        "/help/en/nothing",
        "/help/en/service/gone",
        "/help/en/a/b/c/d",
    ]


def test_what_cannot_be_shown(eve: Desk) -> None:
    for body in ({}, {"locale": "en", "answer": 1}, {"locale": "x" * 21}):
        assert say(eve.post("articles/preview", body)) == (422, "request_invalid")
    half = eve.post("articles/preview", {"locale": "en", "answer": "\ud800", "body": ""})
    assert say(half) == (422, "request_invalid")
    assert preview(eve, body="[x](/help/en/a/%00) \x00")["broken_links"] == ["/help/en/a/\x00"]
