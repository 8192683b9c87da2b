"""Inserting a row that somebody else may insert at the same moment."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Executable, Table
from sqlalchemy.dialects import postgresql, sqlite

_INSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


def insert_new(connection: Connection, table: Table, **values: Any) -> Executable:
    """An INSERT that changes nothing where there is such a row already."""
    statement: Executable = (
        _INSERT[connection.dialect.name](table).values(**values).on_conflict_do_nothing()
    )
    return statement
