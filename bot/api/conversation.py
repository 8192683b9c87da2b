"""A conversation as programs see it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, and_, select, tuple_
from sqlalchemy import literal as value

from bot.api.context import Named, Shown
from bot.api.pages import Page, Wanted
from bot.conversations.conversations import OPEN
from bot.conversations.tags import Priority, tags_of
from bot.errors import NotFound
from bot.storage.tables import contacts, conversations, handoffs, programs, staff, teams

Status = Literal["pending", "open", "snoozed", "resolved"]
Answerer = Literal["assistant", "program"]
_columns = conversations.c


class ContactOf(Shown):
    """Whose conversation it is."""

    id: int
    name: str | None
    email: str | None
    external_id: str | None
    site: str | None
    user_id: str | None


CONTACT = ("name", "email", "external_id", "site", "user_id")


class Conversation(Shown):
    """`answered_by` tells who is the bot in it: the assistant or `program`. `unanswered` messages wait
    for the bot, `waiting` says that the customer waits for a person, `handoff` is the open handoff.
    Times are UNIX seconds."""

    id: str
    status: Status
    waiting: bool
    contact: ContactOf
    assignee: Named | None
    team: Named | None
    handoff: int | None
    reason: str | None
    answered_by: Answerer
    program: Named | None
    unanswered: int
    priority: Priority
    tags: list[str]
    language: str | None
    locale: str
    page: str | None
    spam: bool
    snoozed_until: float | None
    resolved_at: float | None
    last_event: int
    created_at: float
    updated_at: float


def shown(connection: Connection, conversation_id: str) -> Conversation:
    """Raises `NotFound`."""
    row = connection.execute(_query(_columns.id == conversation_id)).mappings().one_or_none()
    if row is None:
        raise NotFound("There is no such conversation.")
    return _present(row, tags_of(connection, [conversation_id]).get(conversation_id, []))


def listed(connection: Connection, paged: Wanted, among: ColumnElement[bool]) -> Page[Conversation]:
    """A page of the conversations of which `among` is true, those that were begun last first."""
    order = _columns.created_at, _columns.id
    query = _query(among).order_by(*(column.desc() for column in order)).limit(paged.limit + 1)
    if before := paged.after(float, str):
        query = query.where(tuple_(*order) < tuple_(*map(value, before)))
    rows = connection.execute(query).mappings().all()
    tags = tags_of(connection, [row["id"] for row in rows])
    return paged.page(
        rows,
        lambda row: [row["created_at"], row["id"]],
        lambda row: _present(row, tags.get(row["id"], [])),
    )


def _query(among: ColumnElement[bool]) -> Select[Any]:
    open_one = and_(handoffs.c.conversation_id == _columns.id, handoffs.c.closed_at.is_(None))
    return (
        select(
            conversations,
            *(contacts.c[key].label(f"contact_{key}") for key in CONTACT),
            staff.c.name.label("assignee_name"),
            teams.c.name.label("team_name"),
            programs.c.name.label("program_name"),
            handoffs.c.id.label("handoff"),
            handoffs.c.reason,
        )
        .join(contacts, contacts.c.id == _columns.contact_id)
        .outerjoin(staff, staff.c.id == _columns.assignee_id)
        .outerjoin(teams, teams.c.id == _columns.team_id)
        .outerjoin(programs, programs.c.id == _columns.program_id)
        .outerjoin(handoffs, open_one)
        .where(among)
    )


def _present(row: RowMapping, tags: Sequence[str]) -> Conversation:
    plain = ("id", "status", "handoff", "reason", "unanswered", "priority", "language", "locale")
    more = ("page", "snoozed_until", "resolved_at", "last_event", "created_at", "updated_at")
    contact = {key: row[f"contact_{key}"] for key in ("id", *CONTACT)}
    return Conversation(
        **{key: row[key] for key in (*plain, *more)},
        contact=ContactOf(**contact),
        assignee=_named(row, "assignee"),
        team=_named(row, "team"),
        program=_named(row, "program"),
        answered_by="assistant" if row["program_id"] is None else "program",
        waiting=row["status"] == OPEN and row["assignee_id"] is None,
        spam=row["is_spam"],
        tags=list(tags),
    )


def _named(row: RowMapping, what: str) -> Named | None:
    number = row[f"{what}_id"]
    return None if number is None else Named(id=number, name=row[f"{what}_name"])
