"""What people and programs did."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Unpack

from parley_client import shapes
from parley_client.resource import Resource


class Audit(Resource):
    def find(self, **wanted: Unpack[shapes.AuditFilter]) -> Iterator[shapes.AuditEntry]:
        """The newest first."""
        return self._http.pages(shapes.AuditEntry, "/audit", wanted)
