"""Files that are sent in a conversation: rows here, bytes in a folder, each named by its id."""

from __future__ import annotations

import secrets
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, RowMapping, func, insert, or_, select, update

from bot.conversations.messages import storable
from bot.errors import NotFound, RequestInvalid
from bot.storage.tables import files, messages

MOST_IN_A_MESSAGE = 10
MOST_WAITING = 50  # files of a conversation that belong to no message yet
LONGEST_NAME = 200


def do_add(
    connection: Connection,
    folder: Path,
    conversation_id: str,
    *,
    name: str,
    media_type: str,
    content: bytes,
    staff_id: int | None = None,
    program_id: int | None = None,
) -> RowMapping:
    """Keep a file (checked kind and size) until it is sent with a message; returns its row.

    `staff_id` or `program_id`: who of us sends it; None: the customer. Raises `RequestInvalid` when
    too many wait.
    """
    waiting = select(func.count()).where(
        files.c.conversation_id == conversation_id, files.c.message_id.is_(None)
    )
    if connection.execute(waiting).scalar_one() >= MOST_WAITING:
        raise RequestInvalid("file: too many files wait here to be sent. Send them first.")
    file = f"f_{secrets.token_urlsafe(16)}"
    _write(folder, file, content)
    row = {
        "id": file,
        "conversation_id": conversation_id,
        "name": _name(name),
        "media_type": media_type,
        "size": len(content),
        "staff_id": staff_id,
        "program_id": program_id,
        "created_at": time.time(),
    }
    return connection.execute(insert(files).values(row).returning(files)).mappings().one()


def check_files(ids: Sequence[str]) -> list[str]:
    """Each once; raises `RequestInvalid` when there are too many for one message."""
    if len(ids) > MOST_IN_A_MESSAGE:
        raise RequestInvalid(f"files: a message takes {MOST_IN_A_MESSAGE}. Send several messages.")
    return list(dict.fromkeys(ids))


def do_send(
    connection: Connection,
    conversation_id: str,
    message_id: int,
    ids: Sequence[str],
    *,
    staff_id: int | None = None,
    program_id: int | None = None,
) -> None:
    """Put files that the same person or program added into a message that is just being stored.

    Repeated it changes nothing. Raises `RequestInvalid` for what is not there to be sent.
    """
    sent = connection.execute(
        update(files)
        .where(
            files.c.id.in_(ids),
            files.c.conversation_id == conversation_id,
            files.c.staff_id.is_not_distinct_from(staff_id),
            files.c.program_id.is_not_distinct_from(program_id),
            or_(files.c.message_id.is_(None), files.c.message_id == message_id),
        )
        .values(message_id=message_id)
    )
    if sent.rowcount != len(ids):
        raise RequestInvalid("files: one of them is not there any more. Add it again.")


def get_file(connection: Connection, file: str, conversation_id: str | None = None) -> RowMapping:
    """A file's row. With a conversation: if its customer may see it, which leaves out what stands
    in notes, was withdrawn, or waits at the desk. Raises `NotFound`."""
    query = (
        select(files)
        .outerjoin(messages, messages.c.id == files.c.message_id)
        .where(files.c.id == file)
    )
    if conversation_id is not None:
        is_shown = messages.c.note.is_(False) & messages.c.withdrawn_at.is_(None)
        is_theirs = files.c.staff_id.is_(None) & files.c.program_id.is_(None)
        is_own = files.c.message_id.is_(None) & is_theirs
        query = query.where(files.c.conversation_id == conversation_id, or_(is_shown, is_own))
    row = connection.execute(query).mappings().one_or_none()
    if row is None:
        raise NotFound("There is no such file.")
    return row


def read_content(folder: Path, row: RowMapping) -> bytes:
    """The bytes of a file's row; raises `NotFound` when somebody has removed them."""
    try:
        content: bytes = (folder / row["id"]).read_bytes()
    except FileNotFoundError:
        raise NotFound("The content of this file has been removed.") from None
    return content


def files_of(connection: Connection, message_ids: Sequence[int]) -> dict[int, list[dict[str, Any]]]:
    """For each of these messages that has files: `[{id, name, media_type, size}]`."""
    query = (
        select(*(files.c[name] for name in ("message_id", "id", "name", "media_type", "size")))
        .where(files.c.message_id.in_(message_ids))
        .order_by(files.c.created_at, files.c.id)
    )
    found: dict[int, list[dict[str, Any]]] = {}
    for message, *shown in connection.execute(query):
        file = dict(zip(("id", "name", "media_type", "size"), shown, strict=True))
        found.setdefault(message, []).append(file)
    return found


def _write(folder: Path, file: str, content: bytes) -> None:
    """Before the row: a row without its bytes would be worse than bytes without a row."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / file).write_bytes(content)


def _name(name: str) -> str:
    """Without folders and control characters, and not too long; the end tells the kind."""
    last = storable(name).replace("\\", "/").rpartition("/")[2]
    shown = "".join(sign for sign in last if sign.isprintable()).strip()
    return shown[-LONGEST_NAME:] or "file"
