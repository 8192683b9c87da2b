"""Hints between the parts of one process: "topic T is at N". Rows are the truth, hints only wake."""

from __future__ import annotations

import asyncio
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Listener = Callable[[str, int], None]


class Hub:
    """Passes hints to the listeners of a topic; safe to call from any thread.

    A listener is called in the publisher's thread and must neither block nor raise. A lost hint costs
    nothing but time: whoever listens also looks at the rows when it starts and now and then.
    """

    def __init__(self) -> None:
        self._listeners: dict[str, list[Listener]] = defaultdict(list)
        self._lock = threading.Lock()

    def publish(self, topic: str, n: int) -> None:
        with self._lock:
            listeners = [*self._listeners.get(topic, ()), *self._listeners.get("*", ())]
        for listener in listeners:
            listener(topic, n)

    def listen(self, topic: str, listener: Listener) -> Callable[[], None]:
        """Call `listener(topic, n)` for each hint on `topic` (`*`: all); returns what ends that."""
        with self._lock:
            self._listeners[topic].append(listener)

        def stop() -> None:
            with self._lock:
                listeners = self._listeners[topic]
                listeners.remove(listener)
                if not listeners:
                    del self._listeners[topic]

        return stop

    @contextmanager
    def wakes(self, *topics: str) -> Iterator[asyncio.Event]:
        """An event of the running loop that is set by every hint on one of `topics`."""
        loop, event = asyncio.get_running_loop(), asyncio.Event()

        def wake(_topic: str, _n: int) -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(event.set)

        stops = [self.listen(topic, wake) for topic in topics]
        try:
            yield event
        finally:
            for stop in stops:
                stop()
