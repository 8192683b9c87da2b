"""Brightwater's catalogue, read once."""

from __future__ import annotations

import functools

from bot.settings import load_settings
from bot.text.products import Catalogue, load_catalogue


@functools.cache
def catalogue() -> Catalogue:
    """The products of `catalogue.yml`. Raises what `load_catalogue` raises."""
    return load_catalogue(load_settings().home / "catalogue.yml")
