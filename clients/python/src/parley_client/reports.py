"""Numbers, live and of whole days."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from parley_client import shapes
from parley_client.resource import Resource

T = TypeVar("T")


class Reports(Resource):
    """Days are those of `time_zone`, the first and the last included; without them the last 30."""

    def live(self, *, since: float | None = None) -> shapes.Live:
        """`since` in UNIX seconds; without it the last 24 hours."""
        return self._http.get(shapes.Live, "/reports/live", {"since": since})

    def conversations(
        self, first: date | None = None, last: date | None = None, *, time_zone: str = "UTC"
    ) -> shapes.Conversations:
        return self._days(shapes.Conversations, "conversations", first, last, time_zone)

    def service(
        self, first: date | None = None, last: date | None = None, *, time_zone: str = "UTC"
    ) -> shapes.Service:
        return self._days(shapes.Service, "service", first, last, time_zone)

    def assistant(
        self, first: date | None = None, last: date | None = None, *, time_zone: str = "UTC"
    ) -> shapes.Answers:
        return self._days(shapes.Answers, "assistant", first, last, time_zone)

    def _days(
        self, shape: type[T], name: str, first: date | None, last: date | None, time_zone: str
    ) -> T:
        query = {
            "from": first and first.isoformat(),
            "to": last and last.isoformat(),
            "time_zone": time_zone,
        }
        return self._http.get(shape, f"/reports/{name}", query)
