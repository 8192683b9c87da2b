"""Who has seen what: how far the customer and the staff have got, and are, in a conversation."""

from __future__ import annotations

from typing import Literal

from sqlalchemy import Connection, case, update

from bot.storage.database import after_commit
from bot.storage.tables import conversations

Mark = Literal["customer_got", "customer_read", "staff_read"]


def do_mark(connection: Connection, conversation_id: str, mark: Mark, seq: int) -> bool:
    """Everything up to event `seq` has been got or read; False when that is nothing new.

    A number that there is not yet counts as the last one.
    """
    last, column = conversations.c.last_event, conversations.c[mark]
    marked = connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id, column < seq, column < last)
        .values({mark: case((last < seq, last), else_=seq)})
    )
    if marked.rowcount:
        after_commit(connection, f"conversation:{conversation_id}")
    return bool(marked.rowcount)
