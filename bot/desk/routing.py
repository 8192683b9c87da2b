"""Passing a conversation on, putting it aside, and taking the next one."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Response
from fastapi.responses import JSONResponse
from pydantic import Field

from bot.conversations import conversations, handoffs, messages, routing, snooze, teams
from bot.desk import told
from bot.desk.context import PREFIX, Body, Here
from bot.desk.session import Answerer
from bot.desk.telling import say, say_joined
from bot.errors import RequestInvalid
from bot.people import staff
from bot.people.access import access_conversation_to_close, may
from bot.people.audit import do_audit

router = APIRouter(prefix=PREFIX, tags=["desk"])
ONE = "/conversations/{conversation_id}"

Number = Annotated[int, Field(ge=1, le=2**31 - 1)]


class Transfer(Body):
    """To a person or to a team, and what they should know."""

    staff: Number | None = None
    team: Number | None = None
    note: str = ""


class Until(Body):
    """UNIX seconds."""

    until: float = Field(allow_inf_nan=False)


@router.post(f"{ONE}/transfer", status_code=204)
def transfer(conversation_id: str, body: Transfer, session: Answerer, here: Here) -> None:
    """Pass it to a person, who has it at once, or into a team's queue. A supervisor takes over what
    somebody else has by passing it to themself."""
    if (body.staff is None) == (body.team is None):
        raise RequestInvalid("staff, team: name one of them.")
    note = body.note.strip() and messages.check_text(
        body.note, here.settings.limits.message_characters
    )
    with here.database.write() as connection:
        row = access_conversation_to_close(connection, session.person, conversation_id)
        to = None if body.staff is None else staff.get(connection, body.staff)
        if to and not may(to, "answer_customers"):
            raise RequestInvalid(f"staff: {to.name} does not answer customers.")
        is_changed = handoffs.do_transfer(
            connection,
            conversation_id,
            session.person.id,
            to_staff=body.staff,
            to_team=body.team,
            note=note,
        )
        if row["assignee_id"] not in (None, session.person.id):
            on = f"conversation:{conversation_id}"
            do_audit(connection, session.actor, "conversation_taken_over", on, **_given(body))
        if is_changed and to:
            say_joined(connection, here, row, to)
        elif is_changed:
            team = teams.get(connection, body.team)["name"]
            say(connection, here, row, "utter_transferred", team=team)


def _given(body: Transfer) -> dict[str, int | None]:
    return {"staff": body.staff, "team": body.team}


@router.post(f"{ONE}/requeue", status_code=204)
def requeue(conversation_id: str, session: Answerer, here: Here) -> None:
    """Back into the queue, at the place that its age gives it."""
    with here.database.write() as connection:
        row = access_conversation_to_close(connection, session.person, conversation_id)
        if handoffs.do_requeue(connection, conversation_id, session.person.id):
            say(connection, here, row, "utter_requeued")


@router.post(f"{ONE}/snooze", status_code=204)
def put_aside(conversation_id: str, body: Until, session: Answerer, here: Here) -> None:
    """It comes back at that time, or when the customer writes, who is not told."""
    until = snooze.check_until(body.until)
    with here.database.write() as connection:
        access_conversation_to_close(connection, session.person, conversation_id)
        snooze.do_snooze(connection, conversation_id, session.person.id, until)


@router.post(f"{ONE}/wake", status_code=204)
def wake(conversation_id: str, session: Answerer, here: Here) -> None:
    """It comes back now."""
    with here.database.write() as connection:
        access_conversation_to_close(connection, session.person, conversation_id)
        snooze.do_wake(connection, conversation_id, session.person.id)


@router.post(
    "/next",
    responses={200: {"model": told.TakenNext}, 204: {"description": "nobody waits who fits"}},
)
def take_next(session: Answerer, here: Here) -> Response:
    """Take whoever waits longest, within priority, of those that fit."""
    person = session.person
    with here.database.write() as connection:
        taken = routing.do_take_next(connection, person.id)
        if taken is None:
            return Response(status_code=204)
        say_joined(connection, here, conversations.get(connection, taken), person)
    return JSONResponse({"conversation": taken})
