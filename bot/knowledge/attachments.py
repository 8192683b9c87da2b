"""Pictures of articles: kept in the database, and never changed once they are there."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select

from bot.errors import NotFound, RequestInvalid
from bot.knowledge.pictures import find_picture
from bot.storage.tables import articles, attachments

MOST_PIXELS = 40_000_000  # more takes a browser's memory, whatever the file's size
LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Attachment:
    name: str
    media_type: str
    content: bytes


def check_picture(name: str, content: bytes) -> Attachment:
    """The kind is told from the content, never from the name. Raises `RequestInvalid`."""
    picture = find_picture(content)
    if picture is None:
        raise RequestInvalid(
            f"{name!r} is no whole picture in PNG, JPEG, GIF or WebP: save it as one of these."
        )
    if picture.pixels > MOST_PIXELS:
        raise RequestInvalid(
            f"{name!r} has {picture.width:,} × {picture.height:,} pixels; "
            f"{MOST_PIXELS:,} are allowed. Make it smaller."
        )
    return Attachment(name, picture.media_type, content)


def do_attach(
    connection: Connection, article: str, attachment: Attachment, author: int | None
) -> str:
    """Store a checked picture; returns its id, which nobody can guess. Raises `NotFound`."""
    if connection.execute(select(articles.c.id).where(articles.c.id == article)).first() is None:
        raise NotFound(f"There is no article {article!r}: save it before you add pictures.")
    name = secrets.token_urlsafe(15)
    connection.execute(
        insert(attachments).values(
            id=name,
            article_id=article,
            name=attachment.name,
            media_type=attachment.media_type,
            content=attachment.content,
            author_id=author,
            created_at=time.time(),
        )
    )
    return name


def get_attachment(connection: Connection, name: str) -> Attachment | None:
    row = connection.execute(select(attachments).where(attachments.c.id == name)).one_or_none()
    return Attachment(row.name, row.media_type, row.content) if row else None
