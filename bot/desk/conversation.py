"""One conversation: read it, take it, answer, resolve it or give it back to the bot."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from sqlalchemy import Connection, RowMapping, select

from bot.conversations import handoffs, messages
from bot.desk.context import PREFIX, Body, Context, Here
from bot.desk.session import Answerer, Reader
from bot.desk.transcript import transcript
from bot.people.access import access_conversation, access_conversation_to_close
from bot.people.staff import Person
from bot.storage import tables

router = APIRouter(prefix=f"{PREFIX}/conversations/{{conversation_id}}", tags=["desk"])


class Answer(Body):
    """`client_id` is the sender's own name for it: repeated, it changes nothing."""

    client_id: str
    text: str
    note: bool = False


class TypingState(Body):
    on: bool


@router.get("")
def read(conversation_id: str, session: Reader, here: Here) -> dict[str, Any]:
    """The transcript, and with an open handoff everything that came with it."""
    with here.database.read() as connection:
        conversation = access_conversation(connection, session.person, conversation_id)
        return transcript(connection, conversation)


@router.post("/take", status_code=204)
def take(conversation_id: str, session: Answerer, here: Here) -> None:
    """Answer this customer from now on; 409 names whoever was first."""
    with here.database.write() as connection:
        row = access_conversation(connection, session.person, conversation_id, lock=True)
        _take(connection, here, row, session.person)


@router.post("/messages", status_code=202)
def write(conversation_id: str, body: Answer, session: Answerer, here: Here) -> dict[str, int]:
    """Answer the customer, which takes the conversation over, or leave a note for staff."""
    client_id = messages.check_client_id(body.client_id)
    text = messages.check_text(body.text, here.settings.limits.message_characters)
    person = session.person
    with here.database.write() as connection:
        row = access_conversation(connection, person, conversation_id, lock=True)
        if not body.note and not _is_stored(connection, conversation_id, client_id):
            _take(connection, here, row, person)
        stored = messages.do_write(
            connection, conversation_id, person.id, client_id, text, note=body.note
        )
    here.typing.set(conversation_id, "agent", False)
    return {"message_id": stored.message_id, "seq": stored.seq}


@router.post("/typing", status_code=204)
def typing(conversation_id: str, body: TypingState, session: Answerer, here: Here) -> None:
    """The customer sees that somebody writes, if this is the person who has the conversation."""
    with here.database.read() as connection:
        row = access_conversation(connection, session.person, conversation_id)
    if row["assignee_id"] == session.person.id:
        here.typing.set(conversation_id, "agent", body.on)


@router.post("/resolve", status_code=204)
def resolve(conversation_id: str, session: Answerer, here: Here) -> None:
    """The matter is settled; what the customer writes next goes to the bot."""
    with here.database.write() as connection:
        row = access_conversation_to_close(connection, session.person, conversation_id)
        if handoffs.do_resolve(connection, conversation_id, session.person.id):
            _say(connection, here, row, "utter_resolved")


@router.post("/return", status_code=204)
def give_back(conversation_id: str, session: Answerer, here: Here) -> None:
    """The bot answers again."""
    with here.database.write() as connection:
        row = access_conversation_to_close(connection, session.person, conversation_id)
        if handoffs.do_return(connection, conversation_id, session.person.id):
            _say(connection, here, row, "utter_returned")


def _take(connection: Connection, here: Context, row: RowMapping, person: Person) -> None:
    if handoffs.do_take(connection, row["id"], person.id):
        _say(connection, here, row, "utter_agent_joined", agent=person.name)


def _say(connection: Connection, here: Context, row: RowMapping, key: str, **args: str) -> None:
    """Tell the customer what has changed; in the same transaction, so it is told exactly once."""
    messages.do_say(connection, row["id"], here.renderer.say(row["locale"], key, **args))


def _is_stored(connection: Connection, conversation_id: str, client_id: str) -> bool:
    """A repeated answer must not take a conversation over that has been resolved since."""
    rows = tables.messages.c
    query = select(rows.id).where(
        rows.conversation_id == conversation_id,
        rows.author == "agent",
        rows.client_id == client_id,
    )
    return connection.execute(query).one_or_none() is not None
