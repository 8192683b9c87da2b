"""What happens in all conversations."""

from __future__ import annotations

from collections.abc import Iterator

from parley_client import shapes
from parley_client.conversations import LONGEST_WAIT_S
from parley_client.resource import Resource


class Events(Resource):
    def read(
        self,
        *,
        after: int | None = None,
        limit: int = 50,
        mine: bool = False,
        wait: float = 0,
    ) -> shapes.Occurrences:
        """Without `after` only the number to begin with (`last`); `mine`: where this program is the
        bot."""
        query = {"after": after, "limit": limit, "mine": mine, "wait": wait}
        return self._http.get(shapes.Occurrences, "/events", query, wait)

    def watch(self, *, after: int | None = None, mine: bool = False) -> Iterator[shapes.Occurrence]:
        """Everything after this number (without one: from now on) as it happens; it never ends. Keep
        the `n` of what is done to go on there."""
        number = self.read(mine=mine)["last"] if after is None else after
        while True:
            found = self.read(after=number, mine=mine, wait=LONGEST_WAIT_S)
            yield from found["items"]
            number = found["last"]
