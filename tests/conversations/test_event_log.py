"""All events in one numbering: whoever follows it misses nothing, whoever commits first or last."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import true

from bot.conversations import conversations, event_log, messages
from bot.conversations.messages import Utterance
from bot.storage import Database


def begin(database: Database) -> str:
    with database.write() as connection:
        return conversations.do_begin(connection, "en", None)


def say(database: Database, conversation: str, text: str) -> None:
    with database.write() as connection:
        conversations.lock(connection, conversation)
        messages.do_say(connection, conversation, Utterance(text, "en"))


def read(database: Database, after: int, most: int = 100) -> list[tuple[int, str, int]]:
    with database.read() as connection:
        found = event_log.after(connection, after, most, true())
    return [(one.n, one.conversation_id, one.seq) for one in found]


@pytest.mark.postgresql
def test_who_commits_late_comes_later(database: Database) -> None:
    """SQLite has one writer at a time: there is no late one."""
    if database.is_sqlite:
        return
    slow, quick = begin(database), begin(database)
    has_written, may_commit = threading.Event(), threading.Event()

    def write_slowly() -> None:
        with database.write() as connection:
            conversations.lock(connection, slow)
            messages.do_say(connection, slow, Utterance("First begun", "en"))
            has_written.set()
            assert may_commit.wait(10)

    with ThreadPoolExecutor(1) as pool:
        late = pool.submit(write_slowly)
        assert has_written.wait(10)
        say(database, quick, "First committed")
        seen = read(database, 0)
        may_commit.set()
        late.result(10)
    assert [one[1] for one in seen] == [quick]
    assert [one[1] for one in read(database, seen[-1][0])] == [slow]


def test_a_follower_gets_what_many_writers_write_each_once_in_order(database: Database) -> None:
    each, names = 15, [begin(database) for _ in range(6)]
    is_over = threading.Event()
    seen: list[tuple[int, str, int]] = []

    def follow() -> None:
        while True:
            was_over = is_over.is_set()
            found = read(database, seen[-1][0] if seen else 0, 7)
            seen.extend(found)
            if was_over and not found:
                return

    def write(name: str) -> None:
        for n in range(each):
            say(database, name, str(n))

    with ThreadPoolExecutor(len(names) + 1) as pool:
        follower = pool.submit(follow)
        list(pool.map(write, names))
        is_over.set()
        follower.result(60)
    assert sorted(one[1:] for one in seen) == sorted(
        (name, seq) for name in names for seq in range(1, each + 1)
    )
    for name in names:
        assert [seq for _, whose, seq in seen if whose == name] == list(range(1, each + 1))
