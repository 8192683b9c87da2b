"""What a person is told although they look at something else: a mention, a conversation given."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from bot.conversations.conversations import OPEN
from bot.conversations.mentions import last_mention, mentions_after
from bot.desk.news import Update
from bot.storage import Database
from bot.storage.tables import conversations, status_events


class Notices:
    """For one desk, from the moment that it is opened."""

    def __init__(self, database: Database, person: int) -> None:
        self._database = database
        self._person = person
        with database.read() as connection:
            self._last_mention = last_mention(connection, person)
            self._own = _own(connection, person)

    def mentions(self) -> list[dict[str, Any]]:
        """Frames for the notes that have named this person since the last look."""
        with self._database.read() as connection:
            found = mentions_after(connection, self._person, self._last_mention)
        self._last_mention = max([self._last_mention, *(row for row, _, _ in found)])
        return [{"type": "mention", "conversation": one, "by": name} for _, one, name in found]

    def is_concerned(self, update: Update) -> bool:
        """Whether this update gives this person something, or takes it; cheap, for all desks do it."""
        for conversation, assignee in update.assignees.items():
            if (assignee == self._person) != (conversation in self._own):
                return True
        return False

    def assigned(self) -> list[dict[str, Any]]:
        """Frames for what they have now and have not taken themselves."""
        with self._database.read() as connection:
            own = _own(connection, self._person)
            given = [
                one for one in sorted(own - self._own) if _is_given(connection, one, self._person)
            ]
        self._own = own
        return [{"type": "assigned", "conversation": one} for one in given]


def _own(connection: Connection, person: int) -> set[str]:
    query = select(conversations.c.id).where(
        conversations.c.assignee_id == person, conversations.c.status == OPEN
    )
    return set(connection.scalars(query))


def _is_given(connection: Connection, conversation_id: str, person: int) -> bool:
    """Whether somebody else, or a rule, has given them the conversation."""
    query = (
        select(status_events.c.by_id)
        .where(
            status_events.c.conversation_id == conversation_id,
            status_events.c.staff_id == person,
        )
        .order_by(status_events.c.seq.desc())
        .limit(1)
    )
    return connection.execute(query).scalar_one_or_none() != person
