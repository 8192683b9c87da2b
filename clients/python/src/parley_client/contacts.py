"""Customers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Unpack

from parley_client import shapes
from parley_client.http import path
from parley_client.resource import Resource


class Contacts(Resource):
    def find(self, **wanted: Unpack[shapes.ContactFilter]) -> Iterator[shapes.Contact]:
        return self._http.pages(shapes.Contact, "/contacts", wanted)

    def create(self, **values: Unpack[shapes.NewContact]) -> shapes.Contact:
        """Raises `Conflict` if somebody has the `external_id`."""
        return self._http.post(shapes.Contact, "/contacts", values)

    def get(self, contact: int) -> shapes.Contact:
        return self._http.get(shapes.Contact, path("contacts", contact))

    def change(self, contact: int, **values: Unpack[shapes.ContactChange]) -> shapes.Contact:
        """What is left out stays; None empties it."""
        return self._http.patch(shapes.Contact, path("contacts", contact), values)

    def conversations(self, contact: int) -> Iterator[shapes.Conversation]:
        """The newest first."""
        return self._http.pages(shapes.Conversation, path("contacts", contact, "conversations"))
