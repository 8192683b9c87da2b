"""What the customer decides about the conversation itself: its end, a new one, a person, a copy."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Response
from fastapi.responses import PlainTextResponse

from bot.channels.website import told
from bot.channels.website.http import Holder
from bot.channels.website.transcript import transcript
from bot.conversations import conversations, handoffs
from bot.documented import documented

router = APIRouter(prefix="/api/v1/chat", tags=["chat"])


@router.post("/end", status_code=204)
def end(holder: Holder) -> Response:
    """The customer is done. What they write later begins anew."""
    with holder.website.database.write() as connection:
        handoffs.do_end(connection, holder.conversation_id)
    return Response(status_code=204)


@router.post("/restart", **documented(told.Key, 201))
def restart(holder: Holder) -> dict[str, Any]:
    """End this conversation and begin another one of the same customer; the answer has its key."""
    holder.check_pace("begin")
    website = holder.website
    with website.database.write() as connection:
        handoffs.do_end(connection, holder.conversation_id)
        row = conversations.get(connection, holder.conversation_id)
        known = {"page": row["page"], "contact": row["contact_id"]}
        begun = website.do_begin(connection, row["locale"], **known)
    return website.key(begun, holder.site)


@router.post("/person", status_code=204)
def person(holder: Holder) -> Response:
    """Ask for a person, whatever the bot is doing; nothing changes if people have it already."""
    website, conversation_id = holder.website, holder.conversation_id
    with website.database.write() as connection:
        holder.check_welcome(connection)
        row = conversations.lock(connection, conversation_id)
        if row["status"] == conversations.RESOLVED:
            conversations.do_change_status(connection, conversation_id, "begun", "pending")
        if row["status"] in (conversations.RESOLVED, conversations.PENDING):
            website.say(connection, row, "utter_handoff_asked")
            handoffs.do_request(connection, conversation_id, "asked", {})
    return Response(status_code=204)


@router.get("/transcript", response_class=PlainTextResponse)
def read(holder: Holder) -> Response:
    """What was said so far, to keep."""
    website = holder.website
    with website.database.read() as connection:
        text = transcript(connection, website.renderer, holder.conversation_id)
    headers = {
        "Content-Disposition": 'attachment; filename="chat.txt"',
        "Cache-Control": "no-store",
    }
    return PlainTextResponse(text, headers=headers)
