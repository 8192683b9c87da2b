"""The messages of a conversation: read, waited for, and written for a customer or as the bot."""

from __future__ import annotations

import secrets
from typing import Annotated, Literal

from anyio import to_thread
from fastapi import APIRouter, Query, Response
from pydantic import Field
from sqlalchemy import Connection

from bot.api.calls import Anybody, Call, ConversationReader, Done, OwnBot
from bot.api.context import HIGHEST, Body, Shown
from bot.api.conversations import CONVERSATIONS, Id
from bot.api.message import Message, place, present_message
from bot.api.pages import MOST, USUAL
from bot.api.waiting import Wait, wait_for
from bot.channels.website.visitor import Visitor
from bot.conversations import answering_programs, files, messages
from bot.conversations.events import messages_where
from bot.conversations.files import MOST_IN_A_MESSAGE
from bot.conversations.messages import Stored, Utterance
from bot.errors import RequestInvalid
from bot.people.access import (
    access_conversation,
    access_conversation_to_answer,
    check_permission,
)
from bot.storage import tables

router = APIRouter(prefix=f"{CONVERSATIONS}/{{conversation}}", tags=["messages"])

Seq = Annotated[int, Query(ge=0, le=HIGHEST)]
FileId = Annotated[str, Field(max_length=40, pattern=r"^[A-Za-z0-9_-]+$")]
Title = Annotated[str, Field(min_length=1, max_length=100, pattern=r"^[^\x00]+$")]


class NewMessage(Body):
    """`author` is whom it is from: the customer, or the bot, which a program is in the conversations
    that it answers. A `note` is the bot's, and for staff only. `client_id` is the program's own name
    for it (else the request's Idempotency-Key): repeated in the conversation, it stores nothing.
    `buttons` of the bot are titles, each of which the customer sends when they press it. `files` are
    the ids of files that the program has added to the conversation; with some, `text` may be empty
    unless the assistant is to read it."""

    author: Literal["customer", "bot"]
    text: str
    note: bool = False
    client_id: str | None = Field(default=None, min_length=1, max_length=100)
    buttons: list[Title] = Field(default=[], max_length=10)
    files: list[FileId] = Field(default=[], max_length=MOST_IN_A_MESSAGE)


class Sent(Shown):
    """The message's number in the conversation, and its id."""

    seq: int
    id: int


class Messages(Shown):
    """`last` is the `after` of the next request."""

    items: list[Message]
    last: int


class TypingState(Body):
    on: bool


@router.get("/messages")
async def read(
    conversation: Id,
    call: ConversationReader,
    after: Seq = 0,
    limit: Annotated[int, Query(ge=1, le=MOST)] = USUAL,
    wait: Wait = 0,
) -> Messages:
    """The messages numbered above `after`, the oldest first, notes included; with `wait` (seconds)
    not before there is one."""

    def look() -> list[Message]:
        with call.here.database.read() as connection:
            access_conversation(connection, call.program, conversation)
            later = tables.messages.c.seq > after
            found = messages_where(connection, conversation, later, for_staff=True)
        return [present_message(event) for event in found[:limit]]

    items = await wait_for(call, f"conversation:{conversation}", look, wait)
    return Messages(items=items, last=items[-1].seq if items else after)


@router.post("/messages", status_code=201, response_model=Sent)
def write(conversation: Id, body: NewMessage, call: Anybody) -> Response:
    """Write as the customer (scope `write_for_customers`), as the bot (`answer_as_bot`; 409 unless
    the program answers in the conversation), or a note (`answer_customers`)."""
    _check(body, call)
    text = body.text.strip()
    if text or not body.files:
        text = messages.check_text(text, call.here.settings.limits.message_characters)
    key = call.key.value[:100] if call.key else secrets.token_hex(16)
    client_id = messages.check_client_id(body.client_id or key)
    if body.author == "customer":
        return _for_customer(call, conversation, client_id, text, body.files)

    def do(connection: Connection) -> Done:
        row = access_conversation(connection, call.program, conversation, lock=True)
        said = Utterance(text, row["locale"], buttons=_buttons(body))
        program = call.program.id
        names = connection, conversation, program, client_id, said
        if body.note:
            stored = messages.do_say_for_program(*names, note=True)
        else:
            stored = answering_programs.do_answer(*names)
        sent = connection, conversation, stored.message_id, list(dict.fromkeys(body.files))
        files.do_send(*sent, program_id=program)
        return _done(conversation, stored)

    answer = call.once("note_written" if body.note else "message_written", do)
    if not body.note:
        call.here.typing.set(conversation, "bot", False)
    return answer


@router.post("/typing", status_code=204)
async def typing(conversation: Id, body: TypingState, call: OwnBot) -> None:
    """Show the customer that the bot is writing."""

    def check() -> None:
        with call.here.database.read() as connection:
            row = access_conversation(connection, call.program, conversation)
            answering_programs.check_has(connection, row, call.program.id)

    await to_thread.run_sync(check)
    call.here.typing.set(conversation, "bot", body.on)


@router.post("/claim", status_code=204)
def claim(conversation: Id, call: OwnBot) -> Response:
    """The program is the bot in this conversation from now on, first of all for what is unanswered;
    the assistant is silent."""
    return _give(call, conversation, call.program.id, "conversation_claimed")


@router.post("/release", status_code=204)
def release(conversation: Id, call: OwnBot) -> Response:
    """The assistant is the bot from now on, and answers what nobody has answered yet. 409 if another
    program is."""
    return _give(call, conversation, None, "conversation_released")


def _check(body: NewMessage, call: Call) -> None:
    """Raises `NotAllowed`, and `RequestInvalid` for what goes together with no customer."""
    if body.author == "customer":
        check_permission(call.program, "write_for_customers")
        if body.note or body.buttons:
            raise RequestInvalid("note, buttons: only the bot has them.")
        return
    check_permission(call.program, "answer_customers" if body.note else "answer_as_bot")


def _for_customer(
    call: Call, conversation: str, client_id: str, text: str, sent: list[str]
) -> Response:
    visitor = Visitor(call.here.website, conversation, site="", address=call.program.address)
    with call.here.database.read() as connection:
        access_conversation(connection, call.program, conversation)
    heard, own = visitor.hear(text), list(dict.fromkeys(sent))

    def do(connection: Connection) -> Done:
        stored = visitor.do_send(connection, client_id, text, heard, own, call.program.id)
        return _done(conversation, stored)

    return call.once("customer_message_written", do)


def _give(call: Call, conversation: str, program_id: int | None, action: str) -> Response:
    def do(connection: Connection) -> Done:
        row = access_conversation_to_answer(connection, call.program, conversation)
        if program_id is None and row["program_id"] is not None:
            answering_programs.check_is(connection, row, call.program.id)
        answering_programs.do_take(connection, conversation, program_id)
        return Done(None, f"conversation:{conversation}", status=204)

    return call.once(action, do)


def _buttons(body: NewMessage) -> list[dict[str, str]]:
    return [
        {"title": messages.storable(title), "payload": messages.storable(title)}
        for title in body.buttons
    ]


def _done(conversation: str, stored: Stored) -> Done:
    return Done(
        Sent(seq=stored.seq, id=stored.message_id),
        f"conversation:{conversation}",
        status=201,
        headers={"Location": f"{place(conversation)}?after={stored.seq - 1}&limit=1"},
        details={"seq": stored.seq},
    )
