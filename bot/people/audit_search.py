"""Reading what was done: page by page, or all of it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, Text, cast, func, or_, select

from bot.storage import Database
from bot.storage.tables import audit_log

PAGE, CHUNK = 50, 1000
COLUMNS = ("id", "at", "staff_id", "program_id", "actor", "action", "object", "details", "address")
FORMULA = ("=", "+", "-", "@", "\t", "\r")
_columns = audit_log.c


@dataclass(frozen=True)
class Filter:
    """What is looked for; `words` stand anywhere in actor, object or details."""

    words: str = ""
    action: str = ""
    staff_id: int | None = None
    program_id: int | None = None
    since: float | None = None
    until: float | None = None

    def conditions(self) -> list[ColumnElement[bool]]:
        found: list[ColumnElement[bool]] = []
        for word in self.words.lower().split():
            places = (_columns.actor, _columns.object, cast(_columns.details, Text))
            found.append(
                or_(*(func.lower(place).contains(word, autoescape=True) for place in places))
            )
        if self.action:
            found.append(_columns.action == self.action)
        if self.staff_id is not None:
            found.append(_columns.staff_id == self.staff_id)
        if self.program_id is not None:
            found.append(_columns.program_id == self.program_id)
        if self.since is not None:
            found.append(_columns.at >= self.since)
        if self.until is not None:
            found.append(_columns.at < self.until)
        return found


def page(
    connection: Connection, wanted: Filter, before: int | None = None, limit: int = PAGE
) -> list[dict[str, Any]]:
    """The newest rows before number `before`, or the newest of all."""
    query = select(audit_log).where(*wanted.conditions())
    if before is not None:
        query = query.where(_columns.id < before)
    rows = connection.execute(query.order_by(_columns.id.desc()).limit(limit)).mappings()
    return [_present(row) for row in rows]


def actions(connection: Connection) -> list[str]:
    """All that were ever done, by name."""
    query = select(_columns.action).distinct().order_by(_columns.action)
    return list(connection.execute(query).scalars())


def export(database: Database, wanted: Filter, form: str) -> Iterator[str]:
    """All rows, the newest first, as `csv` or `jsonl`, a transaction for every thousand of them."""
    if form == "csv":
        yield _csv([COLUMNS])
    before: int | None = None
    while True:
        with database.read() as connection:
            rows = page(connection, wanted, before, CHUNK)
        if not rows:
            return
        before = rows[-1]["id"]
        yield _csv(map(_cells, rows)) if form == "csv" else _lines(rows)


def _present(row: RowMapping) -> dict[str, Any]:
    return {name: row[name] for name in COLUMNS}


def _lines(rows: Sequence[dict[str, Any]]) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def _csv(rows: Any) -> str:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()


def _cells(row: dict[str, Any]) -> list[Any]:
    details = json.dumps(row["details"], ensure_ascii=False)
    return [_cell(value) for value in {**row, "details": details}.values()]


def _cell(value: Any) -> Any:
    """A spreadsheet would run what begins like a formula; people choose their names themselves."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value
