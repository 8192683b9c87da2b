"""Where Rasa keeps what was said: its own SQL table, reached with a third of the statements."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.events import Event, SessionStarted
from rasa.shared.core.trackers import DialogueStateTracker

_EVENTS = SQLTrackerStore.SQLEvent.__table__
# Where a tracker carries how many of its events are stored.
_STORED = "_parley_stored_events"


class EventStore(SQLTrackerStore):  # type: ignore[misc]  # Rasa is untyped
    """The same table and options as Rasa's `SQL` store. Rasa's reads and counts a conversation's
    events again before it saves; this one remembers how many it has read. Whoever saves a tracker
    must hold the conversation's lock since it was read, as our channel and Rasa's own do."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        if self.engine.dialect.name == "sqlite":
            # Rasa's engine opens the file anew for each statement.
            self.engine = sa.create_engine(self.engine.url, poolclass=sa.pool.QueuePool)
            self.sessionmaker.configure(bind=self.engine)
            sa.event.listen(self.engine, "connect", _write_ahead)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Adds the events that are not stored yet, in one transaction."""
        await self.stream_events(tracker)
        stored: int | None = getattr(tracker, _STORED, None)
        if stored is None:
            stored = len(self._rows(tracker.sender_id))
        rows = [_row(tracker.sender_id, event) for event in list(tracker.events)[stored:]]
        if rows:
            with self.engine.begin() as connection:
                connection.execute(_EVENTS.insert(), rows)
        setattr(tracker, _STORED, stored + len(rows))

    async def _retrieve(
        self, sender_id: str, fetch_events_from_all_sessions: bool
    ) -> DialogueStateTracker | None:
        rows = self._rows(sender_id, fetch_events_from_all_sessions)
        if not rows:
            return None
        events = [json.loads(row.data) for row in rows]
        tracker = DialogueStateTracker.from_dict(sender_id, events, self.domain.slots)
        setattr(tracker, _STORED, len(rows))
        return tracker

    def _rows(self, sender_id: str, of_all_sessions: bool = False) -> Sequence[Any]:
        query = (
            sa.select(_EVENTS.c.type_name, _EVENTS.c.timestamp, _EVENTS.c.data)
            .where(_EVENTS.c.sender_id == sender_id)
            .order_by(_EVENTS.c.id)
        )
        with self.engine.connect() as connection:
            rows = connection.execute(query).all()
        return rows if of_all_sessions else _of_last_session(rows)


def _write_ahead(connection: Any, _record: Any) -> None:
    """One write to the disk for each turn instead of three, and what is committed stays."""
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")


def _of_last_session(rows: Sequence[Any]) -> Sequence[Any]:
    """By time, as Rasa does: the action that starts a session is stored before its start."""
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
