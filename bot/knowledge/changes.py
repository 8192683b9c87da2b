"""The log of what changed in the published knowledge; every process's index follows it."""

from __future__ import annotations

import time
from collections.abc import Iterable

from sqlalchemy import Connection, func, insert, select, text, update

from bot.storage.database import after_commit
from bot.storage.tables import counters, knowledge_changes

TOPIC = "knowledge"


def record_changes(connection: Connection, translations: Iterable[int]) -> None:
    """Say that these translations' passages changed; numbered in the order of commits."""
    rows = sorted(set(translations))
    if not rows:
        return
    last = _advance(connection, len(rows))
    now = time.time()
    connection.execute(
        insert(knowledge_changes),
        [
            {"n": last - len(rows) + n, "translation_id": translation, "created_at": now}
            for n, translation in enumerate(rows, start=1)
        ],
    )
    after_commit(connection, TOPIC, last)


def last_change(connection: Connection) -> int:
    return connection.scalar(select(func.max(knowledge_changes.c.n))) or 0


def changed_since(connection: Connection, n: int) -> set[int]:
    """The translations that changed after change `n`."""
    query = select(knowledge_changes.c.translation_id).where(knowledge_changes.c.n > n)
    return set(connection.scalars(query))


def changed_at(connection: Connection) -> dict[int, float]:
    """When each translation's passages changed last (UNIX seconds)."""
    rows = knowledge_changes.c
    query = select(rows.translation_id, func.max(rows.created_at)).group_by(rows.translation_id)
    return {row[0]: row[1] for row in connection.execute(query)}


def _advance(connection: Connection, by: int) -> int:
    # The counter's row stays locked until the commit, so no number commits before a lower one.
    connection.execute(
        text("INSERT INTO counters (name, value) VALUES (:name, 0) ON CONFLICT DO NOTHING"),
        {"name": TOPIC},
    )
    row = counters.c.name == TOPIC
    connection.execute(update(counters).where(row).values(value=counters.c.value + by))
    return int(connection.execute(select(counters.c.value).where(row)).scalar_one())
