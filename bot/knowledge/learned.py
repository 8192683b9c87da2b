"""Values that were calculated from the content and are kept: rows of the table `calibrations`."""

from __future__ import annotations

import time
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite

from bot.storage import Database
from bot.storage.tables import calibrations


def load(database: Database, name: str) -> dict[str, Any] | None:
    query = select(calibrations.c["values"]).where(calibrations.c.name == name)
    with database.read() as connection:
        found: dict[str, Any] | None = connection.scalar(query)
    return found


def store(database: Database, name: str, values: dict[str, Any]) -> None:
    insert = sqlite.insert if database.is_sqlite else postgresql.insert
    row = {"values": values, "created_at": time.time()}
    with database.write() as connection:
        connection.execute(
            insert(calibrations)
            .values(name=name, **row)
            .on_conflict_do_update(index_elements=["name"], set_=row)
        )
