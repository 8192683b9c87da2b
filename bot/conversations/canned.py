"""Canned replies: texts that agents insert by name, one for each locale."""

from __future__ import annotations

import re
import time

from sqlalchemy import Connection, RowMapping, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.conversations.messages import storable
from bot.errors import Conflict, NotFound, RequestInvalid
from bot.storage.tables import canned_replies

LONGEST_NAME = 40
NAME = re.compile(r"[^\s/]+")


def check_name(name: str) -> str:
    """What is typed after the slash: one word; raises `RequestInvalid`."""
    name = storable(name).strip()
    if len(name) > LONGEST_NAME or not NAME.fullmatch(name) or not name.isprintable():
        raise RequestInvalid(
            f"name: must be one word of 1 to {LONGEST_NAME} characters without a slash."
        )
    return name


def replies(connection: Connection, locale: str | None = None) -> list[RowMapping]:
    """All of them by name, or those of one locale."""
    query = select(*_SHOWN).order_by(canned_replies.c.name, canned_replies.c.locale)
    if locale:
        query = query.where(canned_replies.c.locale == locale)
    return list(connection.execute(query).mappings())


def do_add(connection: Connection, author: int, name: str, locale: str, text: str) -> RowMapping:
    """Add one (checked values); raises `Conflict` when the name is taken in this locale."""
    values = {"name": name, "locale": locale, "text": text, "author_id": author}
    try:
        added = connection.execute(
            insert(canned_replies).values(**values, created_at=time.time()).returning(*_SHOWN)
        )
    except IntegrityError:
        raise _taken(name, locale) from None
    return added.mappings().one()


def do_change(
    connection: Connection, reply: int, author: int, name: str, locale: str, text: str
) -> RowMapping:
    """Raises `NotFound`, and `Conflict` when the name is taken in this locale."""
    values = {"name": name, "locale": locale, "text": text, "author_id": author}
    try:
        changed = connection.execute(
            update(canned_replies)
            .where(canned_replies.c.id == reply)
            .values(values)
            .returning(*_SHOWN)
        )
    except IntegrityError:
        raise _taken(name, locale) from None
    row = changed.mappings().one_or_none()
    if row is None:
        raise _missing()
    return row


def do_remove(connection: Connection, reply: int) -> None:
    """Raises `NotFound`."""
    removed = connection.execute(delete(canned_replies).where(canned_replies.c.id == reply))
    if not removed.rowcount:
        raise _missing()


_SHOWN = tuple(canned_replies.c[name] for name in ("id", "name", "locale", "text"))


def _taken(name: str, locale: str) -> Conflict:
    return Conflict(f"There is a canned reply /{name} in {locale} already: choose another name.")


def _missing() -> NotFound:
    return NotFound("There is no such canned reply; somebody may have removed it.")
