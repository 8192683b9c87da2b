"""The views of the inbox: which conversations are in each, and in what order."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    and_,
    func,
    literal,
    select,
    true,
    tuple_,
)

from bot.conversations.conversations import OPEN, PENDING, RESOLVED, SNOOZED
from bot.conversations.mentions import mentioned_in
from bot.conversations.queue import rank
from bot.errors import RequestInvalid
from bot.storage.tables import conversations, handoffs

Name = Literal[
    "mine", "unassigned", "all", "team", "bot", "snoozed", "resolved", "mentions", "spam"
]
PAGE = 50


@dataclass(frozen=True, slots=True)
class View:
    """One view of one person; `team` is the id where the view is a team's."""

    name: Name
    person: int
    team: int | None = None

    @property
    def is_queue(self) -> bool:
        """Whether who waits longest comes first."""
        return self.name == "unassigned"

    @property
    def condition(self) -> ColumnElement[bool]:
        """Which rows of `conversations` are in it."""
        rows = conversations.c
        if self.name == "spam":
            return rows.is_spam
        return and_(self._among_wanted(), rows.is_spam.is_(False))

    def _among_wanted(self) -> ColumnElement[bool]:
        rows = conversations.c
        match self.name:
            case "mine":
                return and_(rows.status == OPEN, rows.assignee_id == self.person)
            case "unassigned":
                return and_(rows.status == OPEN, rows.assignee_id.is_(None))
            case "team":
                return and_(rows.status == OPEN, rows.team_id == self.team)
            case "mentions":
                return rows.id.in_(mentioned_in(self.person))
            case "bot":
                return rows.status == PENDING
            case "snoozed":
                return rows.status == SNOOZED
            case "resolved":
                return rows.status == RESOLVED
        return rows.status == OPEN


def is_open_handoff() -> ColumnElement[bool]:
    """Joins a conversation with its open handoff."""
    return and_(handoffs.c.conversation_id == conversations.c.id, handoffs.c.closed_at.is_(None))


def page(connection: Connection, view: View, before: str) -> tuple[list[str], str | None]:
    """The ids of a page, and what asks for the next one, if there is one.

    `before` is what the page before this one said, or empty. Raises `RequestInvalid`.
    """
    place = _read(before, 3 if view.is_queue else 2) if before else None
    query = (_queue(place) if view.is_queue else _newest(place)).where(view.condition)
    rows = connection.execute(query.limit(PAGE + 1)).mappings().all()
    shown = rows[:PAGE]
    return [row["id"] for row in shown], _place_of(shown[-1]) if len(rows) > PAGE else None


def _newest(place: list[Any] | None) -> Select[Any]:
    order = conversations.c.updated_at, conversations.c.id
    is_later = tuple_(*order) < tuple_(*map(literal, place)) if place else true()
    return select(*order).where(is_later).order_by(*(column.desc() for column in order))


def _queue(place: list[Any] | None) -> Select[Any]:
    """Within a priority, who waits longest; who lost their agent is the first of all."""
    since = func.coalesce(handoffs.c.queued_at, handoffs.c.requested_at, 0.0)
    order = rank(), since, conversations.c.id
    is_later = tuple_(*order) > tuple_(*map(literal, place)) if place else true()
    return (
        select(rank().label("rank"), since.label("since"), conversations.c.id)
        .outerjoin(handoffs, is_open_handoff())
        .where(is_later)
        .order_by(*order)
    )


def _place_of(row: RowMapping) -> str:
    place = json.dumps(list(row.values())).encode()
    return base64.urlsafe_b64encode(place).decode().rstrip("=")


def _read(before: str, length: int) -> list[Any]:
    try:
        place = json.loads(base64.urlsafe_b64decode(before + "=" * (-len(before) % 4)))
    except (binascii.Error, ValueError):
        place = None
    types = [int | float] * (length - 1) + [str]
    is_place = isinstance(place, list) and len(place) == length
    if not is_place or not all(map(isinstance, place, types)):
        raise RequestInvalid("before: must be the `next` of the page before, of the same view.")
    return list(place)
