"""Who works at the desk, and in which teams."""

from __future__ import annotations

from collections.abc import Iterator

from parley_client import shapes
from parley_client.resource import Resource


class Teams(Resource):
    def find(self) -> Iterator[shapes.Team]:
        return self._http.pages(shapes.Team, "/teams")


class People(Resource):
    def find(self) -> Iterator[shapes.Person]:
        return self._http.pages(shapes.Person, "/people")
