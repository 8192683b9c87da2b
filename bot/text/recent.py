"""The vectors of the last texts, so that they can be made before they are asked for."""

from __future__ import annotations

import threading
from collections import OrderedDict
from concurrent.futures import Future

from bot.text.encoder import Encodes, Vectors

# 0.5 MB of vectors. They bridge a moment; they are no store.
_ENOUGH = 256


class RecentVectors:
    """Stands in front of an encoder, for queries one at a time. Who asks for a text that another
    thread encodes at this moment waits for that."""

    def __init__(self, encoder: Encodes) -> None:
        self._encoder = encoder
        self._lock = threading.Lock()
        self._recent: OrderedDict[str, Future[Vectors]] = OrderedDict()

    def vector(self, text: str) -> Vectors:
        """The unit vector of `text`. Raises what the encoder raises."""
        with self._lock:
            future = self._recent.get(text)
            is_new = future is None
            future = self._recent.setdefault(text, future or Future())
            self._recent.move_to_end(text)
            if len(self._recent) > _ENOUGH:
                self._recent.popitem(last=False)
        if is_new:
            self._make(text, future)
        return future.result()

    def _make(self, text: str, future: Future[Vectors]) -> None:
        try:
            future.set_result(self._encoder.encode([text])[0])
        except BaseException as error:  # noqa: BLE001 - whoever waits must hear of it
            with self._lock:
                self._recent.pop(text, None)
            future.set_exception(error)
