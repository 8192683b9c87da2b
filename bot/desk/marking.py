"""Marks on a conversation: tags, priority, spam, a blocked contact, and what has been read."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter
from pydantic import Field

from bot.conversations import mentions, reading, tags
from bot.desk import told
from bot.desk.context import PREFIX, Body, Here
from bot.desk.session import Answerer, Reader
from bot.documented import documented
from bot.people.access import access_conversation
from bot.people.audit import do_audit

router = APIRouter(prefix=PREFIX, tags=["desk"])
ONE = "/conversations/{conversation_id}"


class Tags(Body):
    tags: list[Annotated[str, Field(max_length=100)]] = Field(max_length=100)


class Urgency(Body):
    priority: tags.Priority


class Switch(Body):
    on: bool


class Place(Body):
    seq: int = Field(ge=0, le=2**31 - 1)


@router.get("/tags", **documented(told.Tags))
def known_tags(_session: Reader, here: Here) -> dict[str, Any]:
    """Every tag that some conversation has."""
    with here.database.read() as connection:
        return {"tags": tags.known_tags(connection)}


@router.put(f"{ONE}/tags", status_code=204)
def tag(conversation_id: str, body: Tags, session: Answerer, here: Here) -> None:
    """These tags and no others."""
    checked = tags.check_tags(body.tags)
    with here.database.write() as connection:
        access_conversation(connection, session.person, conversation_id, lock=True)
        tags.do_tag(connection, conversation_id, checked)


@router.put(f"{ONE}/priority", status_code=204)
def prioritise(conversation_id: str, body: Urgency, session: Answerer, here: Here) -> None:
    """The queue goes by priority first."""
    with here.database.write() as connection:
        access_conversation(connection, session.person, conversation_id, lock=True)
        tags.do_prioritise(connection, conversation_id, body.priority)


@router.put(f"{ONE}/spam", status_code=204)
def mark_spam(conversation_id: str, body: Switch, session: Answerer, here: Here) -> None:
    """Spam stands in its own view only and waits for nobody."""
    with here.database.write() as connection:
        access_conversation(connection, session.person, conversation_id, lock=True)
        tags.do_mark_spam(connection, conversation_id, body.on)


@router.put(f"{ONE}/block", status_code=204)
def block(conversation_id: str, body: Switch, session: Answerer, here: Here) -> None:
    """The contact can no longer write, in any of their conversations."""
    with here.database.write() as connection:
        row = access_conversation(connection, session.person, conversation_id, lock=True)
        tags.do_block(connection, row, body.on)
        action = "contact_blocked" if body.on else "contact_unblocked"
        do_audit(connection, session.actor, action, f"conversation:{conversation_id}")


@router.post(f"{ONE}/read", status_code=204)
def mark_read(conversation_id: str, body: Place, session: Reader, here: Here) -> None:
    """Everything up to event `seq` has been looked at; the customer may see that."""
    with here.database.write() as connection:
        access_conversation(connection, session.person, conversation_id, lock=True)
        reading.do_mark(connection, conversation_id, "staff_read", body.seq)
        mentions.do_see(connection, conversation_id, session.person.id)
