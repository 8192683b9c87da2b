"""What is done with a conversation: passed on, put aside, resolved, marked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

from fastapi import APIRouter, Response
from pydantic import Field
from sqlalchemy import Connection, RowMapping

from bot.api.calls import Answerer, Call, Done
from bot.api.context import HIGHEST, Body
from bot.api.conversation import Conversation, shown
from bot.api.conversations import CONVERSATIONS, Id
from bot.conversations import (
    answering_programs,
    handoffs,
    reopening,
    snooze,
    suggestions,
    tags,
    teams,
)
from bot.conversations.tags import Priority
from bot.errors import RequestInvalid
from bot.people import staff
from bot.people.access import access_conversation, access_conversation_to_close, may

router = APIRouter(prefix=f"{CONVERSATIONS}/{{conversation}}", tags=["conversations"])

Number = Annotated[int, Field(ge=1, le=HIGHEST)]


class Marks(Body):
    """What is left out stays as it is."""

    priority: Priority | None = None
    tags: list[Annotated[str, Field(max_length=100)]] | None = Field(default=None, max_length=100)


class Assignment(Body):
    """To a person, who has it at once, or into a team's queue."""

    staff: Number | None = None
    team: Number | None = None


class Until(Body):
    """UNIX seconds."""

    until: float = Field(allow_inf_nan=False)


@router.patch("", response_model=Conversation)
def mark(conversation: Id, body: Marks, call: Answerer) -> Response:
    """Set its tags (these and no others) and its priority."""
    checked = None if body.tags is None else tags.check_tags(body.tags)

    def do(connection: Connection) -> Done:
        access_conversation(connection, call.program, conversation, lock=True)
        if checked is not None:
            tags.do_tag(connection, conversation, checked)
        if body.priority is not None:
            tags.do_prioritise(connection, conversation, body.priority)
        given = {key: value for key, value in body.model_dump().items() if value is not None}
        return _done(connection, conversation, **given)

    return call.once("conversation_marked", do)


@router.post("/resolve", response_model=Conversation)
def resolve(conversation: Id, call: Answerer) -> Response:
    """The matter is settled; the customer is told."""

    def do(connection: Connection, row: RowMapping) -> None:
        program = call.program.id
        if handoffs.do_resolve(connection, conversation, None, program_id=program):
            suggestions.do_learn(connection, conversation)
            call.here.say(connection, row, "utter_resolved")

    return _change(call, conversation, "conversation_resolved", do)


@router.post("/reopen", response_model=Conversation)
def reopen(conversation: Id, call: Answerer) -> Response:
    """What was resolved waits for a person again. 409 while the bot has it."""

    def do(connection: Connection, _row: RowMapping) -> None:
        reopening.do_queue_again(connection, conversation)

    return _change(call, conversation, "conversation_reopened", do)


@router.post("/snooze", response_model=Conversation)
def put_aside(conversation: Id, body: Until, call: Answerer) -> Response:
    """It comes back at that time, or when the customer writes."""
    until = snooze.check_until(body.until)

    def do(connection: Connection, _row: RowMapping) -> None:
        snooze.do_snooze(connection, conversation, None, until)

    return _change(call, conversation, "conversation_snoozed", do, until=until)


@router.post("/wake", response_model=Conversation)
def wake(conversation: Id, call: Answerer) -> Response:
    """It comes back now."""

    def do(connection: Connection, _row: RowMapping) -> None:
        snooze.do_wake(connection, conversation)

    return _change(call, conversation, "conversation_woken", do)


@router.post("/return", response_model=Conversation)
def give_back(conversation: Id, call: Answerer) -> Response:
    """From people to the bot, which answers what nobody has answered yet."""

    def do(connection: Connection, row: RowMapping) -> None:
        if handoffs.do_return(connection, conversation, None):
            call.here.say(connection, row, "utter_returned")

    return _change(call, conversation, "conversation_returned", do)


@router.post("/assign", response_model=Conversation)
def assign(conversation: Id, body: Assignment, call: Answerer) -> Response:
    """Pass on what people have. 409 while the bot has it: hand it off first."""
    if (body.staff is None) == (body.team is None):
        raise RequestInvalid("staff, team: name one of them.")

    def do(connection: Connection, row: RowMapping) -> None:
        person = None if body.staff is None else staff.get(connection, body.staff)
        if person and not may(person, "answer_customers"):
            raise RequestInvalid(f"staff: {person.name} does not answer customers.")
        changed = handoffs.do_transfer(
            connection, conversation, None, to_staff=body.staff, to_team=body.team
        )
        if not changed:
            return
        if person:
            call.here.say(connection, row, "utter_agent_joined", agent=person.name)
        else:
            team = teams.get(connection, body.team)["name"]
            call.here.say(connection, row, "utter_transferred", team=team)

    given = {key: value for key, value in body.model_dump().items() if value is not None}
    return _change(call, conversation, "conversation_assigned", do, **given)


def _change(
    call: Call,
    conversation: str,
    action: str,
    change: Callable[[Connection, RowMapping], None],
    **details: Any,
) -> Response:
    """Do it with a conversation that the program may do it with."""

    def do(connection: Connection) -> Done:
        row = access_conversation_to_close(connection, call.program, conversation)
        change(connection, row)
        answering_programs.do_sign(
            connection, conversation, call.program.id, after=row["last_event"]
        )
        return _done(connection, conversation, **details)

    return call.once(action, do)


def _done(connection: Connection, conversation: str, **details: Any) -> Done:
    return Done(shown(connection, conversation), f"conversation:{conversation}", details=details)
