"""Handoffs to people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Unpack

from parley_client import shapes
from parley_client.http import path
from parley_client.resource import Resource


class Handoffs(Resource):
    def find(self, **wanted: Unpack[shapes.HandoffFilter]) -> Iterator[shapes.Handoff]:
        return self._http.pages(shapes.Handoff, "/handoffs", wanted)

    def get(self, handoff: int) -> shapes.WholeHandoff:
        """With its package: what whoever takes over must know."""
        return self._http.get(shapes.WholeHandoff, path("handoffs", handoff))
