"""Files of conversations."""

from __future__ import annotations

from parley_client.http import path
from parley_client.resource import Resource


class Files(Resource):
    def read(self, file: str) -> bytes:
        return self._http.send("GET", path("files", file)).content
