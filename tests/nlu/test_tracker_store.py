"""The store of conversations: Rasa's table, the same events in it, and nothing remembered wrongly."""

from __future__ import annotations

import asyncio
import getpass
import os
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    BotUttered,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity

from bot.nlu.tracker_store import EventStore

DOMAIN = Domain.from_yaml(
    """
version: "3.1"
intents: [greet]
slots: {city: {type: text, mappings: [{type: custom}]}}
"""
)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def options(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[dict[str, Any]]:
    """What `endpoints.yml` would say of an empty database."""
    if request.param == "sqlite":
        yield {"dialect": "sqlite", "db": str(tmp_path / "rasa.db")}
        return
    name = f"parley_test_{uuid.uuid4().hex[:12]}"
    where = {
        "dialect": "postgresql",
        "host": os.environ.get("PARLEY_TEST_POSTGRESQL_HOST", "127.0.0.1"),
        "username": getpass.getuser(),
    }
    yield {**where, "db": name, "login_db": "postgres"}
    server = sa.create_engine(
        SQLTrackerStore.get_db_url(**where, db="postgres"), isolation_level="AUTOCOMMIT"
    )
    with server.connect() as connection:
        connection.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture
def store(options: dict[str, Any]) -> EventStore:
    return EventStore(DOMAIN, **options)


def test_rasas_own_store_reads_the_same(store: EventStore, options: dict[str, Any]) -> None:
    asyncio.run(_turns(store, "c", 3))
    rasas = SQLTrackerStore(DOMAIN, **options)
    for retrieve in ("retrieve", "retrieve_full_tracker"):
        expected = asyncio.run(getattr(rasas, retrieve)("c"))
        found = asyncio.run(getattr(EventStore(DOMAIN, **options), retrieve)("c"))
        assert _state(found) == _state(expected)
        assert list(found.events) == list(expected.events)
    assert list(asyncio.run(store.keys())) == ["c"]


def test_what_is_kept_is_what_would_be_read(store: EventStore, options: dict[str, Any]) -> None:
    asyncio.run(_turns(store, "c", 4))
    kept = asyncio.run(store.retrieve("c"))
    assert _state(kept) == _state(asyncio.run(EventStore(DOMAIN, **options).retrieve("c")))


def test_a_conversation_that_goes_on_is_not_read_again(store: EventStore) -> None:
    asyncio.run(_turns(store, "c", 3))
    statements = _statements(store)
    asyncio.run(_turns(store, "c", 1))
    assert not any("events.data" in statement for statement in statements)
    assert len(statements) == 3  # is it still the same? insert; what is it now?


def test_a_turn_that_was_given_up_leaves_nothing(store: EventStore) -> None:
    asyncio.run(_turns(store, "c", 3))
    expected = _state(asyncio.run(store.retrieve("c")))
    abandoned = asyncio.run(store.retrieve("c"))
    abandoned.update(SlotSet("city", "Nowhere"))
    assert _state(asyncio.run(store.retrieve("c"))) == expected


def test_what_somebody_else_saved_is_seen(store: EventStore, options: dict[str, Any]) -> None:
    asyncio.run(_turns(store, "c", 3))
    asyncio.run(_turns(EventStore(DOMAIN, **options), "c", 1, city="Bern"))
    assert asyncio.run(store.retrieve("c")).get_slot("city") == "Bern"


def test_what_was_erased_is_gone(store: EventStore) -> None:
    asyncio.run(_turns(store, "c", 3))
    with store.engine.begin() as connection:
        connection.execute(sa.text("DELETE FROM events WHERE sender_id = 'c'"))
    assert asyncio.run(store.retrieve("c")) is None


def test_another_domain_gets_its_own_slots(store: EventStore) -> None:
    asyncio.run(_turns(store, "c", 3))
    store.domain = Domain.empty()
    assert "city" not in asyncio.run(store.retrieve("c")).slots


def test_a_new_session_begins_with_its_start(store: EventStore, options: dict[str, Any]) -> None:
    asyncio.run(_turns(store, "c", 1))
    asyncio.run(_turns(store, "c", 1))
    tracker = asyncio.run(store.retrieve("c"))
    tracker.update_with_events([ActionExecuted("action_session_start"), SessionStarted()], DOMAIN)
    asyncio.run(store.save(tracker))
    expected = asyncio.run(SQLTrackerStore(DOMAIN, **options).retrieve("c"))
    assert _state(asyncio.run(store.retrieve("c"))) == _state(expected)


def test_who_is_no_longer_waited_for_is_saved_all_the_same(store: EventStore) -> None:
    async def cancel() -> None:
        add = store._add

        def slowly(sender_id: str, rows: list[dict[str, Any]]) -> Any:
            time.sleep(0.2)
            return add(sender_id, rows)

        store._add = slowly
        turn = asyncio.ensure_future(_turns(store, "c", 1))
        await asyncio.sleep(0.1)
        turn.cancel()
        with pytest.raises(asyncio.CancelledError):
            await turn
        # Whoever has the lock now sees the turn.
        assert (await store.retrieve("c")).get_slot("city") == "Rome"

    asyncio.run(cancel())


def test_many_save_at_once(store: EventStore) -> None:
    async def save() -> None:
        await asyncio.gather(*(_turns(store, str(number), 3) for number in range(20)))

    asyncio.run(save())
    for number in range(20):
        assert len(asyncio.run(store.retrieve(str(number))).events) == 2 + 3 * 4


async def _turns(store: EventStore, sender_id: str, count: int, city: str = "Rome") -> None:
    """As Rasa's processor reads and saves."""
    for _ in range(count):
        tracker = await store.get_or_create_tracker(sender_id, append_action_listen=False)
        if not tracker.events:
            start: list[Event] = [ActionExecuted("action_session_start"), SessionStarted()]
            tracker.update_with_events([*start, ActionExecuted("action_listen")], DOMAIN)
        said = UserUttered("hi", {"name": "greet", "confidence": 1.0})
        answered = [SlotSet("city", city), BotUttered("hello"), ActionExecuted("action_listen")]
        tracker.update_with_events([said, *answered], DOMAIN)
        await store.save(tracker)


def _statements(store: EventStore) -> list[str]:
    statements: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        statements.append(statement)

    sa.event.listen(store.engine, "before_cursor_execute", note)
    return statements


def _state(tracker: DialogueStateTracker) -> dict[str, Any]:
    state: dict[str, Any] = tracker.current_state(EventVerbosity.ALL)
    return state
