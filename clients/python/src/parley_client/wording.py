"""What the bot says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Unpack

from parley_client import shapes
from parley_client.http import path
from parley_client.resource import Resource
from parley_client.tagged import Tagged


class Wording(Resource):
    def find(self, **wanted: Unpack[shapes.WordingFilter]) -> Iterator[shapes.BotText]:
        return self._http.pages(shapes.BotText, "/wording", wanted)

    def get(self, locale: str, key: str) -> Tagged[shapes.BotText]:
        return self._http.tagged(shapes.BotText, path("wording", locale, key))

    def get_unless(self, locale: str, key: str, etag: str) -> Tagged[shapes.BotText] | None:
        """None if it is still the version with this tag."""
        return self._http.tagged_unless(shapes.BotText, path("wording", locale, key), etag)

    def change(self, locale: str, key: str, etag: str, text: str) -> Tagged[shapes.BotText]:
        """Raises `Changed` if somebody changed it since."""
        where = path("wording", locale, key)
        return self._http.change("PUT", shapes.BotText, where, etag, {"text": text})

    def reset(self, locale: str, key: str, etag: str) -> Tagged[shapes.BotText]:
        """Back to what the file has. Raises `Changed`."""
        return self._http.change("DELETE", shapes.BotText, path("wording", locale, key), etag)
