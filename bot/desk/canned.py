"""Canned replies: everybody who answers may read and write them."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Query
from pydantic import Field

from bot.conversations import canned
from bot.conversations.messages import check_text
from bot.desk import told
from bot.desk.context import PREFIX, Body, Here
from bot.desk.session import Reader, Scribe
from bot.documented import documented

router = APIRouter(prefix=f"{PREFIX}/canned", tags=["desk"])

Number = Annotated[int, Path(ge=1, le=2**31 - 1)]


class Reply(Body):
    """`name` is what is typed after the slash."""

    name: str = Field(max_length=100)
    locale: str = Field(max_length=20, pattern=r"^[A-Za-z0-9-]+$")
    text: str


@router.get("", **documented(told.CannedReplies))
def replies(
    _session: Reader, here: Here, locale: Annotated[str, Query(max_length=20)] = ""
) -> dict[str, Any]:
    """By name; those of one locale, or all."""
    with here.database.read() as connection:
        return {"replies": [dict(row) for row in canned.replies(connection, locale)]}


@router.post("", **documented(told.CannedReply, 201))
def add(body: Reply, session: Scribe, here: Here) -> dict[str, Any]:
    """A ready answer for all; 409 if its locale has one of this name."""
    values = _checked(body, here.settings.limits.message_characters)
    with here.database.write() as connection:
        return dict(canned.do_add(connection, session.person.id, **values))


@router.put("/{reply}", **documented(told.CannedReply))
def change(reply: Number, body: Reply, session: Scribe, here: Here) -> dict[str, Any]:
    """Another name, locale or text for it."""
    values = _checked(body, here.settings.limits.message_characters)
    with here.database.write() as connection:
        return dict(canned.do_change(connection, reply, session.person.id, **values))


@router.delete("/{reply}", status_code=204)
def remove(reply: Number, _session: Scribe, here: Here) -> None:
    """What was sent with it stays."""
    with here.database.write() as connection:
        canned.do_remove(connection, reply)


def _checked(body: Reply, limit: int) -> dict[str, str]:
    name, text = canned.check_name(body.name), check_text(body.text, limit)
    return {"name": name, "locale": body.locale, "text": text}
