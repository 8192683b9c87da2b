"""Colleagues who are named in a private note, and what they have not looked at yet."""

from __future__ import annotations

import time
from collections.abc import Sequence

from sqlalchemy import Connection, Select, func, insert, select, update

from bot.errors import RequestInvalid
from bot.storage.database import after_commit
from bot.storage.tables import mentions, messages, staff

MOST = 20


def topic(staff_id: int) -> str:
    """The hint that somebody has named this person."""
    return f"mention:{staff_id}"


def do_mention(connection: Connection, message_id: int, staff_ids: Sequence[int]) -> None:
    """Tell these people of a note that is just being stored; repeated it changes nothing.

    Raises `RequestInvalid` for somebody who does not exist.
    """
    wanted = set(staff_ids)
    known = connection.scalars(select(staff.c.id).where(staff.c.id.in_(wanted)))
    if len(wanted) > MOST or wanted - set(known):
        raise RequestInvalid("mentions: must be ids of colleagues, 20 at most.")
    told = connection.scalars(
        select(mentions.c.staff_id).where(mentions.c.message_id == message_id)
    )
    for person in sorted(wanted - set(told)):
        connection.execute(insert(mentions).values(message_id=message_id, staff_id=person))
        after_commit(connection, topic(person), message_id)


def do_see(connection: Connection, conversation_id: str, staff_id: int) -> None:
    """This person has the conversation in front of them: its notes no longer wait for them."""
    seen = connection.execute(
        update(mentions)
        .where(
            mentions.c.staff_id == staff_id,
            mentions.c.seen_at.is_(None),
            mentions.c.message_id.in_(
                select(messages.c.id).where(messages.c.conversation_id == conversation_id)
            ),
        )
        .values(seen_at=time.time())
    )
    if seen.rowcount:
        after_commit(connection, "inbox")


def mentioned_in(staff_id: int, *, unseen: bool = False) -> Select[tuple[str]]:
    """Ids of the conversations in whose notes this person is named."""
    query = (
        select(messages.c.conversation_id)
        .join(mentions, mentions.c.message_id == messages.c.id)
        .where(mentions.c.staff_id == staff_id)
        .distinct()
    )
    return query.where(mentions.c.seen_at.is_(None)) if unseen else query


def count_unseen(connection: Connection, staff_id: int) -> int:
    """How many conversations have a note that names this person and that they have not seen."""
    unseen = mentioned_in(staff_id, unseen=True).subquery()
    return connection.execute(select(func.count()).select_from(unseen)).scalar_one()


def last_mention(connection: Connection, staff_id: int) -> int:
    """The row of the newest note that names this person, or 0."""
    query = select(func.max(mentions.c.message_id)).where(mentions.c.staff_id == staff_id)
    return connection.execute(query).scalar_one() or 0


def mentions_after(connection: Connection, staff_id: int, last: int) -> list[tuple[int, str, str]]:
    """Newer notes that name this person: (note's row, conversation, who wrote it)."""
    query = (
        select(messages.c.id, messages.c.conversation_id, staff.c.name)
        .join(mentions, mentions.c.message_id == messages.c.id)
        .join(staff, staff.c.id == messages.c.staff_id)
        .where(mentions.c.staff_id == staff_id, messages.c.id > last)
        .order_by(messages.c.id)
    )
    return [(row[0], row[1], row[2]) for row in connection.execute(query)]
