"""The whole public application over a real database, without what works in the background."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI

from bot.app import Parts, public_app
from bot.knowledge import Library
from bot.settings import Settings, load_settings
from tests.knowledge.library import LANGUAGES, encoder, identifier

MUCH = 10_000  # a minute: as many requests as tests like to send


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    return settings_of(database_url, tmp_path)


def settings_of(database_url: str, var: Path, **changes: Any) -> Settings:
    """As in parley.yml, but nobody waits for anybody."""
    found = load_settings(environment={})
    paces = [name for name in type(found.limits).model_fields if "_per_" in name]
    limits = found.limits.model_copy(update=dict.fromkeys(paces, MUCH))
    known = {"var": var, "database_url": database_url, "limits": limits}
    return found.model_copy(update=known | changes)


@pytest.fixture
def parts(whole: Parts) -> Parts:
    return whole


@pytest.fixture
def whole(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[Parts]:
    """Migrated, with the encoder that the tests share; its articles are those of the test."""
    monkeypatch.setenv("SHOP_DATABASE_URL", f"sqlite:///{settings.var / 'shop.db'}")
    parts = Parts(settings)
    parts.identifier.set_result(identifier())
    parts.library = Library(parts.database, encoder(), LANGUAGES, "en", identifier().evidence)
    parts.open()
    yield parts
    parts.library.close()
    parts.wording.close()
    parts.database.close()


@pytest.fixture
def app(parts: Parts) -> FastAPI:
    """Its lifespan never begins: no worker sends or answers anything."""
    return public_app(parts)
