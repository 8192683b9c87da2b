from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import insert

from bot.assistant.replies import Renderer
from bot.conversations import conversations, messages
from bot.conversations.locale import Heard
from bot.conversations.messages import Stored
from bot.settings import load_settings
from bot.storage import Database
from bot.storage.tables import staff
from bot.wording import Catalog

LANGUAGES = ("en", "es", "de", "ar", "ja")
Receive = Callable[..., Stored]


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    settings = load_settings(environment={})
    return Renderer(Catalog(settings.home / "wording", "en"), settings.brand.name)


@pytest.fixture
def conversation(database: Database) -> str:
    """A new conversation in English."""
    with database.write() as connection:
        return conversations.do_begin(connection, "en", "https://shop.example/lamps")


@pytest.fixture
def receive(database: Database, conversation: str) -> Receive:
    """Stores a customer's message in that conversation."""

    def receive(text: str, client_id: str | None = None, language: str | None = "en") -> Stored:
        with database.write() as connection:
            return messages.do_receive(
                connection,
                conversation,
                client_id or text,
                text,
                Heard({name: 0.0 if name == language else -20.0 for name in LANGUAGES}),
                LANGUAGES,
            )

    return receive


@pytest.fixture
def people(database: Database) -> dict[str, int]:
    """Ana and Ben, two agents; their ids by name."""
    ids = {}
    with database.write() as connection:
        for name in ("Ana", "Ben"):
            ids[name] = connection.execute(
                insert(staff)
                .values(
                    email=f"{name}@shop.example",
                    name=name,
                    role="agent",
                    password_hash="-",
                    created_at=0,
                )
                .returning(staff.c.id)
            ).scalar_one()
    return ids
