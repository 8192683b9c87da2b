"""Webhooks to a real receiver, and workers like those of the web processes."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from typing import Any

import pytest
from sqlalchemy import select

from bot.conversations import conversations, messages
from bot.conversations.locale import Heard
from bot.settings import Webhooks
from bot.storage import Database
from bot.storage.tables import webhook_deliveries
from bot.webhooks import webhooks
from bot.webhooks.delivering import Delivering
from bot.webhooks.outbox import TYPES
from tests.webhooks.receiver import Receiver, receiving

ALL = list(TYPES)


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as receiver:
        yield receiver


@pytest.fixture
def secret(database: Database, receiver: Receiver) -> str:
    """Of the first webhook, which gets all messages."""
    with database.write() as connection:
        return webhooks.do_make(connection, receiver.url, ["message.created"])[1]


@contextmanager
def working(database: Database, **settings: Any) -> Iterator[None]:
    """A worker in a thread, as in one web process."""
    delivering = Delivering(Webhooks(**{"allow_private": True, **settings}), database)
    loop = asyncio.new_event_loop()
    task = loop.create_task(delivering.run())

    def run() -> None:
        with suppress(asyncio.CancelledError):
            loop.run_until_complete(task)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield
    finally:
        loop.call_soon_threadsafe(task.cancel)
        thread.join()
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()


Work = Callable[..., AbstractContextManager[None]]


@pytest.fixture
def work(database: Database) -> Work:
    return lambda **settings: working(database, **settings)


def begin(database: Database) -> str:
    with database.write() as connection:
        return conversations.do_begin(connection, "en", None)


def write(database: Database, conversation_id: str, text: str) -> None:
    with database.write() as connection:
        messages.do_receive(
            connection, conversation_id, text, text, Heard({"en": 0.0, "es": -20.0}), ("en", "es")
        )


def log(database: Database) -> list[dict[str, Any]]:
    """All deliveries, the oldest first."""
    query = select(webhook_deliveries).order_by(webhook_deliveries.c.id)
    with database.read() as connection:
        return [dict(row) for row in connection.execute(query).mappings()]


def states(database: Database) -> list[str]:
    return [row["state"] for row in log(database)]
