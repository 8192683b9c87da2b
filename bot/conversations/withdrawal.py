"""An agent takes a message back: customers see that there was one, staff still read it."""

from __future__ import annotations

import time

from sqlalchemy import Connection, select, update

from bot.errors import Conflict, NotFound
from bot.storage.database import after_commit
from bot.storage.tables import mails, messages


def do_withdraw(
    connection: Connection, conversation_id: str, seq: int, *, by: int, others: bool = False
) -> bool:
    """Withdraw an agent's message; False when it was already. The caller holds the lock.

    Raises `NotFound` for what no agent wrote, `Conflict` for somebody else's unless `others`, and
    for what has left by e-mail.
    """
    row = connection.execute(
        select(messages.c.id, messages.c.staff_id, messages.c.withdrawn_at).where(
            messages.c.conversation_id == conversation_id,
            messages.c.seq == seq,
            messages.c.author == "agent",
        )
    ).one_or_none()
    if row is None:
        raise NotFound(f"Nobody of the staff has written a message {seq} here.")
    if row.withdrawn_at is not None:
        return False
    if row.staff_id != by and not others:
        raise Conflict("Only whoever wrote a message withdraws it, or a supervisor.")
    _stop_mail(connection, row.id)
    connection.execute(
        update(messages).where(messages.c.id == row.id).values(withdrawn_at=time.time())
    )
    after_commit(connection, f"conversation:{conversation_id}")
    after_commit(connection, "inbox")
    return True


def _stop_mail(connection: Connection, message_id: int) -> None:
    """Its e-mail is not sent any more; raises `Conflict` when it was."""
    mail = mails.c.message_id == message_id
    if connection.execute(select(mails.c.id).where(mail, mails.c.sent_at.is_not(None))).first():
        raise Conflict("The message has been sent by e-mail: nobody can take it back.")
    connection.execute(
        update(mails).where(mail).values(next_attempt_at=None, error="withdrawn by its author")
    )
