"""Who is writing just now: kept in memory, because it is worth nothing a moment later."""

from __future__ import annotations

import threading
import time

from bot.storage.hub import Hub

SECONDS = 8.0  # somebody who stops without saying so is taken to have stopped after this


class Typing:
    """Per conversation, until when each author (customer, bot, agent) is taken to be writing."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._lock = threading.Lock()
        self._until: dict[str, dict[str, float]] = {}
        self._colleagues: dict[str, dict[int, tuple[str, float]]] = {}

    def set(self, conversation_id: str, author: str, on: bool, seconds: float = SECONDS) -> None:
        """Remember it and send the hint `typing:<conversation>`."""
        with self._lock:
            authors = self._until.setdefault(conversation_id, {})
            authors.pop(author, None)
            if on:
                authors[author] = time.monotonic() + seconds
            if not authors:
                del self._until[conversation_id]
        self._hub.publish(f"typing:{conversation_id}", int(on))

    def authors(self, conversation_id: str) -> frozenset[str]:
        """Those who are writing in this conversation now."""
        now = time.monotonic()
        with self._lock:
            authors = self._until.get(conversation_id, {})
            return frozenset(author for author, until in authors.items() if until > now)

    def set_colleague(
        self, conversation_id: str, staff_id: int, name: str, on: bool, seconds: float = SECONDS
    ) -> None:
        """The same for somebody of the staff, so that two do not answer at once; for staff only."""
        with self._lock:
            writing = self._colleagues.setdefault(conversation_id, {})
            writing.pop(staff_id, None)
            if on:
                writing[staff_id] = name, time.monotonic() + seconds
            if not writing:
                del self._colleagues[conversation_id]
        self._hub.publish(f"typing:{conversation_id}", int(on))

    def colleagues(self, conversation_id: str, without: int) -> dict[int, str]:
        """The names of the staff who are writing in this conversation now, but for one person."""
        now = time.monotonic()
        with self._lock:
            writing = self._colleagues.get(conversation_id, {})
            return {
                person: name
                for person, (name, until) in writing.items()
                if until > now and person != without
            }
