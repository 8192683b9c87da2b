"""What the parts of the API have in common."""

from __future__ import annotations

from parley_client.http import Http


class Resource:
    def __init__(self, http: Http) -> None:
        self._http = http
