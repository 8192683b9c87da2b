"""A customer whom the site knows: their contact, and the conversations that become theirs."""

from __future__ import annotations

import time
from typing import Any

from sqlalchemy import Connection, case, delete, func, select, update

from bot.conversations import conversations as rows
from bot.storage.database import after_commit
from bot.storage.inserting import insert_new
from bot.storage.tables import contacts, conversations, messages


def do_know(
    connection: Connection, *, site: str, user_id: str, name: str | None, email: str | None
) -> tuple[int, bool]:
    """The contact of this (checked) identity, locked until the commit, with the name and address that
    the site says now; and whether it is new."""
    whose = (contacts.c.site == site) & (contacts.c.user_id == user_id)
    inserted = connection.execute(
        insert_new(connection, contacts, site=site, user_id=user_id, created_at=time.time()),
        execution_options={"preserve_rowcount": True},
    )
    contact = int(connection.scalars(select(contacts.c.id).where(whose).with_for_update()).one())
    said = {"name": name, "email": email}
    values = {key: value for key, value in said.items() if value is not None}
    if values:
        connection.execute(update(contacts).where(contacts.c.id == contact).values(values))
    return contact, inserted.rowcount == 1


def do_merge(connection: Connection, conversation_id: str, contact: int) -> bool:
    """Make the anonymous contact of this conversation, with all of its conversations, the known one,
    whose row the caller has locked. False: it was that already, or is somebody else whom the site
    knows, and stays theirs."""
    # Conversations first, then their contact: in the order of all who write into both.
    mine = conversations.c.contact_id == contact_of(connection, conversation_id)
    ordered = select(conversations.c.id).where(mine).order_by(conversations.c.id)
    connection.execute(ordered.with_for_update())
    anonymous = _anonymous(connection, conversation_id)
    if anonymous is None:
        return False
    ids = connection.scalars(
        update(conversations)
        .where(conversations.c.contact_id == anonymous["id"])
        .values(contact_id=contact)
        .returning(conversations.c.id)
    ).all()
    _do_add(connection, contact, anonymous)
    connection.execute(delete(contacts).where(contacts.c.id == anonymous["id"]))
    _do_keep_external_id(connection, contact, anonymous["external_id"])
    for id_ in ids:
        after_commit(connection, f"conversation:{id_}")
    after_commit(connection, "inbox")
    return True


def contact_of(connection: Connection, conversation_id: str) -> int:
    """Whose conversation it is."""
    return int(rows.get(connection, conversation_id)["contact_id"])


def resumable(connection: Connection, contact: int) -> str | None:
    """The contact's conversation that goes on: of those that are not resolved one that people have,
    else one in which the customer has written, else any; of several the latest."""
    has_written = (
        select(messages.c.id)
        .where(messages.c.conversation_id == conversations.c.id, messages.c.author == "customer")
        .exists()
    )
    query = (
        select(conversations.c.id)
        .where(conversations.c.contact_id == contact, conversations.c.status != rows.RESOLVED)
        .order_by(
            case((conversations.c.status != rows.PENDING, 0), (has_written, 1), else_=2),
            conversations.c.updated_at.desc(),
        )
        .limit(1)
    )
    return connection.scalar(query)


def has_written(connection: Connection, conversation_id: str) -> bool:
    """Whether the customer has said anything in it."""
    query = select(func.count()).where(
        messages.c.conversation_id == conversation_id, messages.c.author == "customer"
    )
    return bool(connection.scalar(query))


def _anonymous(connection: Connection, conversation_id: str) -> dict[str, Any] | None:
    """The conversation's contact, locked, if no site knows it."""
    query = (
        select(contacts)
        .where(
            contacts.c.id
            == select(conversations.c.contact_id)
            .where(conversations.c.id == conversation_id)
            .scalar_subquery(),
            contacts.c.user_id.is_(None),
        )
        .with_for_update()
    )
    row = connection.execute(query).mappings().one_or_none()
    return dict(row) if row else None


def _do_keep_external_id(connection: Connection, contact: int, external_id: str | None) -> None:
    """A program finds the customer by it from now on as before, unless it knows the contact already."""
    is_free = (contacts.c.id == contact) & contacts.c.external_id.is_(None)
    if external_id is not None:
        connection.execute(update(contacts).where(is_free).values(external_id=external_id))


def _do_add(connection: Connection, contact: int, anonymous: dict[str, Any]) -> None:
    """What was known of the anonymous contact fills gaps; a contact that the staff have blocked stays
    blocked under its name."""
    kept = ("name", "email", "time_zone", "user_agent", "blocked_at")
    values = {key: func.coalesce(contacts.c[key], anonymous[key]) for key in kept}
    connection.execute(update(contacts).where(contacts.c.id == contact).values(values))
