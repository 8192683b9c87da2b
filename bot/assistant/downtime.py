"""For how long the assistant has been down, as this process has noticed."""

from __future__ import annotations

import time
from collections.abc import Callable


class Downtime:
    """Looks each time that it is asked."""

    def __init__(self, is_ready: Callable[[], bool]) -> None:
        self._is_ready = is_ready
        self._since: float | None = None

    def seconds(self) -> float:
        """Since it was first found down; 0 while it runs."""
        if self._is_ready():
            self._since = None
            return 0
        self._since = self._since or time.monotonic()
        return time.monotonic() - self._since
