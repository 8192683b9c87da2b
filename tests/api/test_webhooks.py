"""Webhooks through the API."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select, update

from bot.storage import Database
from bot.storage.tables import audit_log, webhook_deliveries
from tests.api.conftest import Client, Enrol, refusal

NEW = {"url": "https://shop.example/parley", "events": ["conversation.opened"]}


@pytest.fixture
def webhook(program: Client) -> int:
    made: int = program.post("webhooks", NEW)["id"]
    return made


def test_the_secret_is_shown_once(program: Client, database: Database) -> None:
    answer = program.ask("POST", "webhooks", NEW)
    made = answer.json()
    assert answer.status_code == 201 and made["secret"].startswith("whsec_")
    place = answer.headers["location"].removeprefix("/api/v1/")
    read = program.get(place)
    assert read == {key: made[key] for key in made if key != "secret"}
    assert program.get("webhooks")["items"] == [read]
    changed = program.post(f"{place}/secret")["secret"]
    assert changed not in (made["secret"], "")
    with database.read() as connection:
        told = str(connection.execute(select(audit_log.c.details)).all())
    assert made["secret"] not in told and changed not in told


def test_what_is_left_out_stays(program: Client, webhook: int) -> None:
    path = f"webhooks/{webhook}"
    paused = program.ask("PATCH", path, {"paused": True}).json()
    assert paused["paused_at"] and (paused["url"], paused["events"]) == (NEW["url"], NEW["events"])
    moved = program.ask("PATCH", path, {"url": "https://shop.example/other"}).json()
    assert moved["paused_at"] == paused["paused_at"]
    on = program.ask("PATCH", path, {"paused": False, "events": ["message.created"]}).json()
    assert (on["paused_at"], on["events"], on["url"]) == (None, ["message.created"], moved["url"])


def test_the_log_is_read_and_sent_again(program: Client, webhook: int, database: Database) -> None:
    path = f"webhooks/{webhook}"
    for _ in range(3):
        assert program.ask("POST", f"{path}/test").status_code == 204
    page = program.get(f"{path}/deliveries?limit=2")
    rest = program.get(f"{path}/deliveries?limit=2&cursor={page['next']}")
    ids = [one["id"] for one in page["items"] + rest["items"]]
    assert ids == sorted(ids, reverse=True) and len(ids) == 3 and rest["next"] is None
    with database.write() as connection:
        connection.execute(update(webhook_deliveries).values(state="dead", attempts=9))
    assert program.get(path)["dead"] == 3
    assert program.ask("POST", f"{path}/deliveries/{ids[0]}/resend").status_code == 204
    assert [one["id"] for one in program.get(f"{path}/deliveries?state=waiting")["items"]] == ids[
        :1
    ]
    assert program.post(f"{path}/resend-dead") == {"count": 2}
    assert program.get(path)["waiting"] == 3


def test_a_webhook_is_removed(program: Client, webhook: int) -> None:
    path = f"webhooks/{webhook}"
    assert program.ask("DELETE", path).status_code == 204
    for method, more in (("GET", ""), ("DELETE", ""), ("GET", "/deliveries"), ("POST", "/test")):
        assert refusal(program.ask(method, path + more)) == (404, "not_found")
    assert refusal(program.ask("POST", f"{path}/deliveries/1/resend")) == (404, "not_found")


@pytest.mark.parametrize(
    "changes",
    [
        {"url": "http://127.0.0.1/"},
        {"url": "ftp://shop.example/"},
        {"url": "https://shop.example/\r\nX: y"},
        {"url": "\x00"},
        {"events": []},
        {"events": ["something.else"]},
        {"paused": "yes"},
        {"secret": "mine"},
    ],
)
def test_what_cannot_be_a_webhook(program: Client, webhook: int, changes: dict[str, Any]) -> None:
    before = program.get("webhooks")
    assert refusal(program.ask("POST", "webhooks", NEW | changes))[0] == 422
    assert refusal(program.ask("PATCH", f"webhooks/{webhook}", changes))[0] == 422
    assert program.get("webhooks") == before


def test_only_with_the_scope(enrol: Enrol, webhook: int) -> None:
    other = enrol("Reader", "read_conversations")
    for method, path in (("GET", "webhooks"), ("DELETE", f"webhooks/{webhook}")):
        assert refusal(other.ask(method, path)) == (403, "not_allowed")
