"""Webhooks as administrators see them."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select, update

from bot.storage import Database
from bot.storage.tables import audit_log, webhook_deliveries
from tests.desk.conftest import Browser, begin, say_code

URL = "https://shop.example/parley"
WEBHOOK = {"url": URL, "events": ["conversation.opened"]}


@pytest.fixture
def webhook(administrator: Browser) -> int:
    answer = administrator.post("/webhooks", WEBHOOK)
    assert answer.status_code == 201
    return int(answer.json()["id"])


def log(browser: Browser, webhook: int, **query: Any) -> list[dict[str, Any]]:
    answer = browser.get(f"/webhooks/{webhook}/deliveries", **query)
    assert answer.status_code == 200
    deliveries: list[dict[str, Any]] = answer.json()["deliveries"]
    return deliveries


def actions(database: Database) -> list[tuple[str, str]]:
    query = select(audit_log.c.action, audit_log.c.object).order_by(audit_log.c.id)
    with database.read() as connection:
        return [(row.action, row.object) for row in connection.execute(query)]


def test_the_secret_is_shown_once(administrator: Browser, database: Database) -> None:
    made = administrator.post("/webhooks", WEBHOOK).json()
    assert made["secret"].startswith("whsec_")
    listed = administrator.get("/webhooks")
    assert made["secret"] not in listed.text
    (one,) = listed.json()["webhooks"]
    assert (one["url"], one["events"], one["paused_at"]) == (URL, WEBHOOK["events"], None)
    changed = administrator.post(f"/webhooks/{made['id']}/secret").json()["secret"]
    assert changed not in (made["secret"], "")
    with database.read() as connection:
        details = connection.execute(select(audit_log.c.details)).scalars().all()
    assert made["secret"] not in str(details) and changed not in str(details)


def test_what_was_done_is_written_down(
    administrator: Browser, database: Database, webhook: int
) -> None:
    path = f"/webhooks/{webhook}"
    assert administrator.put(path, {**WEBHOOK, "paused": True}).status_code == 204
    assert administrator.post(f"{path}/test").status_code == 204
    assert administrator.post(f"{path}/resend-dead").json() == {"count": 0}
    assert administrator.delete(path).status_code == 204
    assert administrator.delete(path).status_code == 404
    assert actions(database) == [
        (action, f"webhook:{webhook}")
        for action in (
            "webhook_made",
            "webhook_changed",
            "webhook_tested",
            "webhook_resent",
            "webhook_removed",
        )
    ]


@pytest.mark.parametrize(
    "wrong",
    [
        {"url": "http://shop.example/"},
        {"url": "https://127.0.0.1/"},
        {"url": "https://[::ffff:10.0.0.1]/"},
        {"url": "https://a:b@shop.example/"},
        {"url": "https://shop.example/\x00"},
        {"events": []},
        {"events": ["message.deleted"]},
        {"events": "message.created"},
    ],
)
def test_what_cannot_be_is_refused(
    administrator: Browser, webhook: int, database: Database, wrong: dict[str, Any]
) -> None:
    body = {**WEBHOOK, **wrong}
    before = actions(database)
    assert say_code(administrator.post("/webhooks", body)) == (422, "request_invalid")
    assert say_code(administrator.put(f"/webhooks/{webhook}", body)) == (422, "request_invalid")
    assert actions(database) == before
    assert len(administrator.get("/webhooks").json()["webhooks"]) == 1


def test_the_log_is_read_page_by_page_and_by_state(
    administrator: Browser, database: Database, webhook: int
) -> None:
    for _ in range(60):
        begin(database)
    first = administrator.get(f"/webhooks/{webhook}/deliveries").json()
    assert len(first["deliveries"]) == 50
    rest = log(administrator, webhook, before=first["next"])
    numbers = [row["id"] for row in [*first["deliveries"], *rest]]
    assert numbers == sorted(numbers, reverse=True) and len(numbers) == 60
    assert log(administrator, webhook, state="dead") == []
    assert administrator.get(f"/webhooks/{webhook}/deliveries", state="x").status_code == 422
    assert administrator.get("/webhooks").json()["webhooks"][0]["waiting"] == 60


def test_what_was_given_up_is_sent_again(
    administrator: Browser, database: Database, webhook: int
) -> None:
    begin(database)
    with database.write() as connection:
        dead = {"state": "dead", "attempts": 12, "settled_at": 1.0}
        connection.execute(update(webhook_deliveries).values(**dead))
    (row,) = log(administrator, webhook, state="dead")
    other = administrator.post("/webhooks", WEBHOOK).json()["id"]
    path = f"deliveries/{row['id']}/resend"
    assert administrator.post(f"/webhooks/{other}/{path}").status_code == 404
    assert administrator.post(f"/webhooks/{webhook}/{path}").status_code == 204
    (row,) = log(administrator, webhook)
    assert (row["state"], row["attempts"], row["settled_at"]) == ("waiting", 0, None)


def test_there_are_not_endlessly_many(administrator: Browser) -> None:
    for _ in range(50):
        assert administrator.post("/webhooks", WEBHOOK).status_code == 201
    assert say_code(administrator.post("/webhooks", WEBHOOK)) == (409, "conflict")
