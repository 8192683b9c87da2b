"""For customers who wait for a person: where they stand, an address for the answer, the way back."""

from __future__ import annotations

import time
from typing import Any

from fastapi import APIRouter, Response
from pydantic import Field
from sqlalchemy import Connection, RowMapping, select

from bot.channels.website import told
from bot.channels.website.http import Body, Holder
from bot.conversations import conversations, handoffs, hours, queue, teams
from bot.documented import documented
from bot.people import staff
from bot.storage.tables import contacts

router = APIRouter(prefix="/api/v1/chat", tags=["chat"])


class Address(Body):
    """Where the answer goes if the customer is gone when it comes."""

    email: str = Field(max_length=staff.EMAIL_LONGEST)


@router.get("/queue", **documented(told.Standing))
def standing(holder: Holder) -> dict[str, Any]:
    """The customer's place and how long it may take, and when people are there."""
    with holder.website.database.read() as connection:
        row = conversations.get(connection, holder.conversation_id)
        found = queue.place(connection, holder.conversation_id)
        team = teams.get(connection, row["team_id"])
        email = _email(connection, row) if found and found.expected_at else None
    now = time.time()
    return {
        "waiting": found is not None,
        "place": found and found.place,
        "expected_wait_s": found and found.expected_wait_s,
        "is_ticket": found is not None and found.is_ticket,
        "expected_at": found and found.expected_at,
        "is_open": hours.is_open(team, now),
        "opens_at": hours.opens_at(team, now),
        "email": email,
    }


@router.post("/leave-queue", status_code=204)
def leave(holder: Holder) -> Response:
    """Go back to the bot, which answers what nobody has answered yet."""
    with holder.website.database.write() as connection:
        if handoffs.do_leave(connection, holder.conversation_id):
            row = conversations.get(connection, holder.conversation_id)
            holder.website.say(connection, row, "utter_left_queue")
    return Response(status_code=204)


@router.post("/email", status_code=204)
def leave_email(holder: Holder, body: Address) -> Response:
    """Have the answer sent to this address if nobody is in the chat when it comes."""
    email = staff.check_email(body.email)
    with holder.website.database.write() as connection:
        row = conversations.lock(connection, holder.conversation_id)
        if queue.do_leave_email(connection, holder.conversation_id, email):
            holder.website.say(connection, row, "utter_email_kept", email=email)
    return Response(status_code=204)


def _email(connection: Connection, row: RowMapping) -> str | None:
    """Where the answer to a ticket goes."""
    query = select(contacts.c.email).where(contacts.c.id == row["contact_id"])
    return connection.scalar(query)
