"""How staff mark a conversation: tags, priority, spam; and a contact: blocked."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any, Literal

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from bot.errors import NotAllowed, RequestInvalid
from bot.storage.database import after_commit
from bot.storage.tables import contacts, conversation_tags, conversations

Priority = Literal["low", "medium", "high", "urgent"]
MOST_TAGS, LONGEST_TAG = 20, 40


def check_tags(tags: Iterable[str]) -> list[str]:
    """Lower case with single spaces, each once; raises `RequestInvalid`."""
    cleaned = list(dict.fromkeys(_clean(tag) for tag in tags))
    if len(cleaned) > MOST_TAGS:
        raise RequestInvalid(f"tags: a conversation has at most {MOST_TAGS}.")
    for tag in cleaned:
        if not 1 <= len(tag) <= LONGEST_TAG or not tag.isprintable():
            raise RequestInvalid(f"tags: each must have 1 to {LONGEST_TAG} characters.")
    return cleaned


def do_tag(connection: Connection, conversation_id: str, tags: Sequence[str]) -> None:
    """These (checked) tags and no others. The caller holds the lock."""
    connection.execute(
        delete(conversation_tags).where(conversation_tags.c.conversation_id == conversation_id)
    )
    if tags:
        rows = [{"conversation_id": conversation_id, "tag": tag} for tag in tags]
        connection.execute(insert(conversation_tags), rows)
    _tell(connection, conversation_id)


def tags_of(connection: Connection, ids: Sequence[str]) -> dict[str, list[str]]:
    """The tags of each of these conversations that has any, in order."""
    query = (
        select(conversation_tags)
        .where(conversation_tags.c.conversation_id.in_(ids))
        .order_by(conversation_tags.c.tag)
    )
    found: dict[str, list[str]] = {}
    for row in connection.execute(query):
        found.setdefault(row.conversation_id, []).append(row.tag)
    return found


def known_tags(connection: Connection) -> list[str]:
    """Every tag that is used somewhere."""
    query = select(conversation_tags.c.tag).distinct().order_by(conversation_tags.c.tag)
    return list(connection.scalars(query))


def do_prioritise(connection: Connection, conversation_id: str, priority: Priority) -> None:
    _set(connection, conversation_id, priority=priority)


def do_mark_spam(connection: Connection, conversation_id: str, on: bool) -> None:
    """Spam is in no view but its own."""
    _set(connection, conversation_id, is_spam=on)


def do_block(connection: Connection, conversation: RowMapping, on: bool) -> None:
    """What this conversation's contact writes from now on reaches nobody, or does again."""
    connection.execute(
        update(contacts)
        .where(contacts.c.id == conversation["contact_id"])
        .values(blocked_at=time.time() if on else None)
    )
    _tell(connection, conversation["id"])


def check_not_blocked(connection: Connection, contact_id: int) -> None:
    """Raises `NotAllowed`."""
    query = select(contacts.c.blocked_at).where(contacts.c.id == contact_id)
    if connection.scalar(query) is not None:
        raise NotAllowed("You can no longer write here.")


def _set(connection: Connection, conversation_id: str, **values: Any) -> None:
    connection.execute(
        update(conversations).where(conversations.c.id == conversation_id).values(values)
    )
    _tell(connection, conversation_id)


def _tell(connection: Connection, conversation_id: str) -> None:
    after_commit(connection, f"conversation:{conversation_id}")
    after_commit(connection, "inbox")


def _clean(tag: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", tag).replace("\x00", "").lower().split())
