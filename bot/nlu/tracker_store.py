"""Where Rasa keeps what was said: its own SQL table, reached with a fraction of the statements."""

from __future__ import annotations

import asyncio
import json
from collections import OrderedDict
from collections.abc import Coroutine, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, SessionStarted
from rasa.shared.core.trackers import DialogueStateTracker

_EVENTS = SQLTrackerStore.SQLEvent.__table__
# Where a tracker carries how many of its events are stored.
_STORED = "_parley_stored_events"
# How many conversations are kept at hand. One of fifty messages takes about 0.5 MB.
_KEPT = 100

# How many events of a conversation the table has, and the time of the latest.
Mark = tuple[int, float | None]


@dataclass(frozen=True)
class _Kept:
    """A tracker as it was saved, whose table had this mark then."""

    tracker: DialogueStateTracker
    domain: Domain
    mark: Mark


class EventStore(SQLTrackerStore):  # type: ignore[misc]  # Rasa is untyped
    """The same table and options as Rasa's `SQL` store. Rasa's reads and counts a conversation's
    events again before it saves; this one remembers how many it has read, and keeps the trackers of
    the latest conversations for as long as nobody else changes their rows. Whoever saves a tracker
    must hold the conversation's lock since it was read, as our channel and Rasa's own do."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.engine: sa.engine.Engine
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        # SQLite lets one write at a time, and who meets another sleeps.
        self._may_write = asyncio.Semaphore(50)
        if self.engine.dialect.name == "sqlite":
            self._may_write = asyncio.Semaphore(1)
            # Rasa's engine opens the file anew for each statement.
            self.engine = sa.create_engine(
                self.engine.url,
                poolclass=sa.pool.QueuePool,
                connect_args={"check_same_thread": False},
            )
            self.sessionmaker.configure(bind=self.engine)
            sa.event.listen(self.engine, "connect", _write_ahead)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Adds the events that are not stored yet, in one transaction."""
        await self.stream_events(tracker)
        stored: int | None = getattr(tracker, _STORED, None)
        if stored is None:
            rows = await asyncio.to_thread(self._rows, tracker.sender_id)
            stored = len(_of_last_session(rows))
        new = [_row(tracker.sender_id, event) for event in list(tracker.events)[stored:]]
        if new:
            mark = await _to_its_end(self._write(tracker.sender_id, new))
            self._keep(tracker, mark)
        setattr(tracker, _STORED, stored + len(new))

    async def _write(self, sender_id: str, rows: list[dict[str, Any]]) -> Mark:
        async with self._may_write:
            return await asyncio.to_thread(self._add, sender_id, rows)

    def _add(self, sender_id: str, rows: list[dict[str, Any]]) -> Mark:
        with self.engine.begin() as connection:
            connection.execute(_EVENTS.insert(), rows)
            return _mark(connection, sender_id)

    def _keep(self, tracker: DialogueStateTracker, mark: Mark) -> None:
        if len(_of_last_session(tracker.events)) == len(tracker.events):
            self._kept[tracker.sender_id] = _Kept(tracker, self.domain, mark)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)

    async def _retrieve(
        self, sender_id: str, fetch_events_from_all_sessions: bool
    ) -> DialogueStateTracker | None:
        # Taken away until it is saved again: a turn that fails may have changed it.
        kept = self._kept.pop(sender_id, None)
        if kept is not None and not fetch_events_from_all_sessions and await self._is_valid(kept):
            return kept.tracker
        rows = await asyncio.to_thread(self._rows, sender_id)
        if not rows:
            return None
        if not fetch_events_from_all_sessions:
            rows = _of_last_session(rows)
        events = [json.loads(row.data) for row in rows]
        tracker = DialogueStateTracker.from_dict(sender_id, events, self.domain.slots)
        setattr(tracker, _STORED, len(rows))
        return tracker

    async def _is_valid(self, kept: _Kept) -> bool:
        mark = await asyncio.to_thread(self._mark, kept.tracker.sender_id)
        return kept.domain is self.domain and kept.mark == mark

    def _mark(self, sender_id: str) -> Mark:
        with self.engine.connect() as connection:
            return _mark(connection, sender_id)

    def _rows(self, sender_id: str) -> Sequence[Any]:
        query = (
            sa.select(_EVENTS.c.type_name, _EVENTS.c.timestamp, _EVENTS.c.data)
            .where(_EVENTS.c.sender_id == sender_id)
            .order_by(_EVENTS.c.id)
        )
        with self.engine.connect() as connection:
            rows: Sequence[Any] = connection.execute(query).all()
        return rows


async def _to_its_end(work: Coroutine[Any, Any, Mark]) -> Mark:
    """Waits for it, also when the customer does not: nobody may read what is half written."""
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task})
        raise


def _write_ahead(connection: Any, _record: Any) -> None:
    """One write to the disk for each turn instead of three, and what is committed stays."""
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")


def _mark(connection: sa.engine.Connection, sender_id: str) -> Mark:
    query = sa.select(sa.func.count(), sa.func.max(_EVENTS.c.timestamp)).where(
        _EVENTS.c.sender_id == sender_id
    )
    count, latest = connection.execute(query).one()
    return count, latest


def _of_last_session(rows: Iterable[Any]) -> list[Any]:
    """Of rows or events. By time, as Rasa does: the action that starts a session is stored before
    its start."""
    rows = list(rows)
    starts = [row.timestamp for row in rows if row.type_name == SessionStarted.type_name]
    return [row for row in rows if row.timestamp >= max(starts)] if starts else rows


def _row(sender_id: str, event: Event) -> dict[str, Any]:
    data = event.as_dict()
    return {
        "sender_id": sender_id,
        "type_name": event.type_name,
        "timestamp": data.get("timestamp"),
        "intent_name": data.get("parse_data", {}).get("intent", {}).get("name"),
        "action_name": data.get("name"),
        "data": json.dumps(data),
    }
