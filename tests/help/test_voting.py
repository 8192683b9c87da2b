"""Did this help? What is stored, and who may not vote."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from bot.help.voting import VOTES_A_MINUTE, Pace
from bot.knowledge import archive
from bot.knowledge.overview import overview
from bot.storage import Database
from bot.storage.tables import votes

PATH = "/help/en/orders/returns"


def stored(database: Database) -> list[Any]:
    with database.read() as connection:
        return list(connection.execute(select(votes).order_by(votes.c.id)))


def test_a_vote_is_stored_and_thanked_for(client: TestClient, database: Database) -> None:
    assert f'<form method="post" action="{PATH}/vote">' in client.get(PATH).text
    answer = client.post(f"{PATH}/vote", data={"vote": "yes", "q": "send it\x00 back"})
    assert (answer.status_code, answer.headers["location"]) == (303, f"{PATH}?voted=yes#vote")
    assert "set-cookie" not in answer.headers
    thanks = client.get(answer.headers["location"]).text
    assert "Thank you for telling us!" in thanks and "<form method" not in thanks
    client.post(f"{PATH}/vote", data={"vote": "no"})
    first, second = stored(database)
    assert (first.helpful, first.question, first.revision, first.locale) == (
        True,
        "send it back",
        1,
        "en",
    )
    assert (second.helpful, second.question, second.message_id) == (False, "", None)
    with database.read() as connection:
        line = next(one for one in overview(connection, "en")["returns"] if one.locale == "en")
    assert (line.helpful, line.unhelpful) == (1, 1), "the editor counts them"


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
    ],
)
def test_other_sites_cannot_vote(
    client: TestClient, database: Database, headers: dict[str, str]
) -> None:
    answer = client.post(f"{PATH}/vote", data={"vote": "yes"}, headers=headers)
    assert answer.status_code == 403
    assert stored(database) == []


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "same-origin", "Origin": "http://testserver"},
        {"Origin": "http://testserver"},
        {"Origin": "http://127.0.0.1:8000"},
    ],
)
def test_the_own_page_can(client: TestClient, headers: dict[str, str]) -> None:
    answer = client.post(f"{PATH}/vote", data={"vote": "no"}, headers=headers)
    assert answer.status_code == 303


@pytest.mark.parametrize("form", [{}, {"vote": "maybe"}, {"q": "x"}])
def test_yes_or_no(client: TestClient, database: Database, form: dict[str, str]) -> None:
    assert client.post(f"{PATH}/vote", data=form).status_code == 422
    assert stored(database) == []


def test_what_is_no_form(client: TestClient) -> None:
    assert client.post(f"{PATH}/vote", content=b"\xff").status_code == 422
    assert client.post(f"{PATH}/vote", content=b"a=b&" * 5).status_code == 422
    assert client.post(f"{PATH}/vote", content=b"&a=b" * 11).status_code == 422
    assert client.post(f"{PATH}/vote", content=b"x" * 9_000).status_code == 413


@pytest.mark.parametrize(
    "path", ["/help/en/orders/nothing", "/help/xx/orders/returns", "/help/en/orders/%00"]
)
def test_no_article_no_vote(client: TestClient, database: Database, path: str) -> None:
    archive(database, "gift-cards", "en")
    for gone in (path, "/help/en/payment/gift-cards"):
        assert client.post(f"{gone}/vote", data={"vote": "yes"}).status_code == 404
    assert stored(database) == []


def test_a_flood_is_stopped(client: TestClient, database: Database) -> None:
    for _ in range(VOTES_A_MINUTE):
        assert client.post(f"{PATH}/vote", data={"vote": "yes"}).status_code == 303
    answer = client.post(f"{PATH}/vote", data={"vote": "yes"})
    assert answer.status_code == 429
    assert answer.headers["retry-after"] == "60"
    assert "a lot of votes" in answer.text and f'href="{PATH}"' in answer.text
    assert len(stored(database)) == VOTES_A_MINUTE


def test_addresses_are_counted_apart_and_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.help.voting.MOST_ADDRESSES", 3)
    pace = Pace()
    for n in range(20):
        pace.count(f"192.0.2.{n}")
    assert len(pace._votes) == 3
