"""What happens, in one conversation or in all, for programs that follow it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from anyio import to_thread
from fastapi import APIRouter, Query
from sqlalchemy import Connection, true

from bot.api.calls import ConversationReader
from bot.api.context import HIGHEST, PREFIX, Shown
from bot.api.conversations import CONVERSATIONS, Id
from bot.api.message import Happened, present
from bot.api.messages import Seq
from bot.api.pages import MOST, USUAL
from bot.api.waiting import Wait, wait_for
from bot.conversations import event_log, events
from bot.conversations.event_log import TOPIC, Entry
from bot.people.access import access_conversation
from bot.storage.tables import conversations

router = APIRouter(prefix=PREFIX, tags=["events"])


class Occurrence(Shown):
    """Event `n` of all, and what happened in which conversation."""

    n: int
    conversation: str
    event: Happened


class Occurrences(Shown):
    """`last` is the `after` of the next request."""

    items: list[Occurrence]
    last: int


class Events(Shown):
    """`last` is the `after` of the next request."""

    items: list[Happened]
    last: int


@router.get("/events")
async def everywhere(
    call: ConversationReader,
    after: Annotated[int | None, Query(ge=0, le=HIGHEST)] = None,
    limit: Annotated[int, Query(ge=1, le=MOST)] = USUAL,
    mine: bool = False,
    wait: Wait = 0,
) -> Occurrences:
    """What happened after event `after` in all conversations, or (`mine`) in those that the program
    answers. Without `after` nothing but the number to begin with. With `wait` (seconds) not before
    something happens."""
    among = conversations.c.program_id == call.program.id if mine else true()

    def look() -> list[Occurrence]:
        with call.here.database.read() as connection:
            found = event_log.after(connection, after or 0, limit, among)
            return _read(connection, found)

    if after is None:
        return Occurrences(items=[], last=await to_thread.run_sync(_last, call))
    items = await wait_for(call, TOPIC, look, wait)
    return Occurrences(items=items, last=items[-1].n if items else after)


@router.get(f"{CONVERSATIONS.removeprefix(PREFIX)}/{{conversation}}/events")
async def here(
    conversation: Id,
    call: ConversationReader,
    after: Seq = 0,
    limit: Annotated[int, Query(ge=1, le=MOST)] = USUAL,
    wait: Wait = 0,
) -> Events:
    """What happened in a conversation after its event `after`."""

    def look() -> list[Happened]:
        with call.here.database.read() as connection:
            access_conversation(connection, call.program, conversation)
            found = events.after(connection, conversation, after, for_staff=True)
        return [present(event) for event in found[:limit]]

    items = await wait_for(call, f"conversation:{conversation}", look, wait)
    return Events(items=items, last=items[-1].seq if items else after)


def _last(call: ConversationReader) -> int:
    with call.here.database.read() as connection:
        return event_log.last(connection)


def _read(connection: Connection, entries: Sequence[Entry]) -> list[Occurrence]:
    """One look into each conversation that is concerned, from its first event on."""
    first: dict[str, int] = {}
    for entry in entries:
        first.setdefault(entry.conversation_id, entry.seq)
    told = {
        (name, event["id"]): event
        for name, seq in first.items()
        for event in events.after(connection, name, seq - 1, for_staff=True)
    }
    found = ((entry, told.get((entry.conversation_id, entry.seq))) for entry in entries)
    return [
        Occurrence(n=entry.n, conversation=entry.conversation_id, event=present(event))
        for entry, event in found
        if event is not None
    ]
