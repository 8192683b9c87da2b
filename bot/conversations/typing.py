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
