"""Pictures of articles: kept in the database, and never changed once they are there."""

from __future__ import annotations

import re
import secrets
import time
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from bot.errors import NotFound, RequestInvalid
from bot.knowledge.article import Content
from bot.knowledge.pictures import find_picture
from bot.knowledge.render import PICTURES
from bot.storage.tables import articles, attachments

MOST_PIXELS = 40_000_000  # more takes a browser's memory, whatever the file's size
LONGEST_NAME = 200
DAYS_UNSAVED = 30  # that a picture waits for its article
MENTIONED = re.compile(rf"{PICTURES}([A-Za-z0-9_-]+)")


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
    connection: Connection, article: str | None, attachment: Attachment, author: int | None
) -> str:
    """Store a checked picture; returns its id, which nobody can guess. Without an article it waits
    for `do_keep`. Raises `NotFound`."""
    if article is None:
        _forget_unsaved(connection)
    elif not connection.scalar(select(articles.c.id).where(articles.c.id == article)):
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


def do_keep(connection: Connection, content: Content) -> None:
    """The pictures of a text that has just been saved belong to its article from now on."""
    shown = set(MENTIONED.findall(f"{content.answer}\n{content.body}"))
    waiting = attachments.c.article_id.is_(None) & attachments.c.id.in_(shown)
    connection.execute(update(attachments).where(waiting).values(article_id=content.article))


def _forget_unsaved(connection: Connection) -> None:
    """Nobody has saved a text with these."""
    since = time.time() - DAYS_UNSAVED * 86_400
    old = attachments.c.article_id.is_(None) & (attachments.c.created_at < since)
    connection.execute(delete(attachments).where(old))


def get_attachment(connection: Connection, name: str) -> Attachment | None:
    row = connection.execute(select(attachments).where(attachments.c.id == name)).one_or_none()
    return Attachment(row.name, row.media_type, row.content) if row else None
