"""One conversation: read it, take it, resolve it or give it back to the bot."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query

from bot.assistant.summary_text import in_words
from bot.conversations import agents, handoffs, mentions, suggestions
from bot.desk import told
from bot.desk.context import PREFIX, Here
from bot.desk.orders import find_orders
from bot.desk.session import Answerer, Reader
from bot.desk.telling import say, take
from bot.desk.transcript import details, last_package, transcript
from bot.documented import documented
from bot.errors import NotFound
from bot.people.access import access_conversation, access_conversation_to_close

router = APIRouter(prefix=f"{PREFIX}/conversations/{{conversation_id}}", tags=["desk"])


@router.get("", **documented(told.Conversation))
def read(conversation_id: str, session: Reader, here: Here) -> dict[str, Any]:
    """The transcript, and with an open handoff everything that came with it."""
    person = session.person
    with here.database.read() as connection:
        conversation = access_conversation(connection, person, conversation_id)
        found = transcript(connection, conversation, person)
        given = details(connection, conversation_id)
        locale = agents.profile(connection, person.id).locale or here.settings.default_locale
    orders = find_orders(here.settings.actions, found["contact"]["email"], given, locale)
    writing = here.typing.colleagues(conversation_id, without=person.id)
    return found | {"orders": orders, "writing": sorted(writing.values())}


@router.get("/package", **documented(told.Package))
def package(conversation_id: str, session: Reader, here: Here) -> dict[str, Any]:
    """The context package of the open handoff, or of the last one; raises `NotFound`."""
    with here.database.read() as connection:
        access_conversation(connection, session.person, conversation_id)
        found = last_package(connection, conversation_id)
    if found is None:
        raise NotFound("This conversation has never been handed off.")
    return found


@router.get("/package/summary", **documented(told.Summary))
def summary(
    conversation_id: str,
    session: Reader,
    here: Here,
    locale: Annotated[str, Query(max_length=20, pattern=r"^[A-Za-z0-9-]*$")] = "",
) -> dict[str, Any]:
    """The package's summary in words of `locale`, or of the reader's profile."""
    found = package(conversation_id, session, here)
    with here.database.read() as connection:
        own = agents.profile(connection, session.person.id).locale
    chosen = locale or own or here.settings.default_locale
    return in_words(here.renderer.catalog, here.renderer.brand, chosen, found.get("summary") or {})


@router.post("/take", status_code=204)
def take_over(conversation_id: str, session: Answerer, here: Here) -> None:
    """Answer this customer from now on; 409 names whoever was first."""
    with here.database.write() as connection:
        row = access_conversation(connection, session.person, conversation_id, lock=True)
        take(connection, here, row, session.person)


@router.post("/resolve", status_code=204)
def resolve(conversation_id: str, session: Answerer, here: Here) -> None:
    """The matter is settled; what was answered is worth suggesting to others."""
    with here.database.write() as connection:
        row = access_conversation_to_close(connection, session.person, conversation_id)
        if handoffs.do_resolve(connection, conversation_id, session.person.id):
            suggestions.do_learn(connection, conversation_id)
            mentions.do_see(connection, conversation_id, session.person.id)
            say(connection, here, row, "utter_resolved")


@router.post("/return", status_code=204)
def give_back(conversation_id: str, session: Answerer, here: Here) -> None:
    """The bot answers again."""
    with here.database.write() as connection:
        row = access_conversation_to_close(connection, session.person, conversation_id)
        if handoffs.do_return(connection, conversation_id, session.person.id):
            say(connection, here, row, "utter_returned")
