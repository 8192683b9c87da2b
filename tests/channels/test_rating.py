"""How content the customer was, after each resolution."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from bot.storage import Database
from bot.storage.tables import ratings
from tests.channels.conftest import Chat, resolve, take


def rows(database: Database) -> list[tuple[Any, ...]]:
    wanted = ratings.c.part, ratings.c.score, ratings.c.words, ratings.c.staff_id
    with database.read() as connection:
        return [tuple(row) for row in connection.execute(select(*wanted).order_by(ratings.c.part))]


def test_nothing_can_be_rated_before_it_is_resolved(chat: Chat) -> None:
    assert chat.post("rating", {"score": 5}) == "conflict"
    assert chat.get("rating") == {"score": None}


def test_each_resolution_is_rated_once(database: Database, chat: Chat, mara: int) -> None:
    take(database, chat, mara)
    resolve(database, chat, mara)
    assert chat.get("rating") == {"score": None}
    assert chat.post("rating", {"score": 2, "words": "slow"}) == 204
    assert chat.post("rating", {"score": 4, "words": " quick after all "}) == 204
    assert chat.get("rating") == {"score": 4}
    assert rows(database) == [(1, 4, "quick after all", mara)]
    take(database, chat, mara)
    resolve(database, chat, mara)
    assert chat.get("rating") == {"score": None}
    assert chat.post("rating", {"score": 5}) == 204
    assert [row[:2] for row in rows(database)] == [(1, 4), (2, 5)]


@pytest.mark.parametrize("body", [{"score": 0}, {"score": 6}, {"score": "5"}, {}])
def test_scores_are_one_to_five(database: Database, chat: Chat, mara: int, body: Any) -> None:
    take(database, chat, mara)
    resolve(database, chat, mara)
    assert chat.post("rating", body) == "request_invalid"
    assert rows(database) == []
