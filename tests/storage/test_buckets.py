"""Token buckets, on both databases."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.storage import Database, buckets
from bot.storage.buckets import Limit, take

FEW = Limit(capacity=3, per_second=0.001)


def test_a_bucket_is_full_at_first_and_then_empty(database: Database) -> None:
    taken = [take(database, "ana", FEW) for _ in range(4)]
    assert [one.allowed for one in taken] == [True, True, True, False]
    assert [round(one.remaining, 1) for one in taken] == [2, 1, 0, 0]
    assert [one.retry_after_s for one in taken[:3]] == [0, 0, 0]
    assert taken[3].retry_after_s == pytest.approx(1_000, abs=5)


def test_buckets_do_not_know_each_other(database: Database) -> None:
    for _ in range(3):
        assert take(database, "ana", FEW).allowed
    assert take(database, "ben", FEW).allowed
    assert not take(database, "ana", FEW).allowed


def test_a_bucket_gains_what_the_limit_says(database: Database) -> None:
    limit = Limit(capacity=2, per_second=10)
    assert take(database, "ana", limit, cost=2).allowed
    refused = take(database, "ana", limit)
    assert not refused.allowed
    assert 0 < refused.retry_after_s <= 0.1
    time.sleep(refused.retry_after_s + 0.02)
    assert take(database, "ana", limit).allowed


def test_it_never_holds_more_than_its_capacity(database: Database) -> None:
    limit = Limit(capacity=2, per_second=100)
    assert take(database, "ana", limit).allowed
    time.sleep(0.1)
    assert round(take(database, "ana", limit, cost=2).remaining) == 0


def test_what_is_refused_takes_nothing(database: Database) -> None:
    assert take(database, "ana", FEW, cost=2).allowed
    for _ in range(5):
        assert not take(database, "ana", FEW, cost=2).allowed
    assert take(database, "ana", FEW, cost=1).allowed


def test_what_no_bucket_holds_is_a_mistake_of_the_caller(database: Database) -> None:
    for cost in (4, 0, -1):
        with pytest.raises(ValueError, match="ana"):
            take(database, "ana", FEW, cost=cost)


def test_many_at_once_take_as_many_as_there_are(database: Database) -> None:
    limit = Limit(capacity=50, per_second=0.001)
    with ThreadPoolExecutor(8) as pool:
        taken = list(pool.map(lambda _: take(database, "ana", limit).allowed, range(200)))
    assert sum(taken) == 50


@pytest.mark.postgresql
def test_processes_on_one_postgresql_count_together(migrated_postgresql: str) -> None:
    processes = Database(migrated_postgresql), Database(migrated_postgresql)
    taken = [take(one, "two processes", FEW).allowed for one in processes * 2]
    for one in processes:
        one.close()
    assert taken == [True, True, True, False]


def test_full_buckets_are_forgotten(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(buckets, "SWEEP_AFTER", 10)
    fast, slow = Limit(1, 1_000_000), Limit(5, 0.001)
    assert take(database, "slow", slow, cost=5).allowed
    for number in range(40):
        take(database, f"fast{number}", fast)
    assert not take(database, "slow", slow).allowed
    if database.is_sqlite:
        assert len(vars(database.buckets)["_full_at"]) < 20
