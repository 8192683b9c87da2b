"""What an agent receives with a handoff, so that the customer need not repeat anything."""

from __future__ import annotations

import time
from typing import Any

from sqlalchemy import Connection, func, select

from bot.conversations import conversations as rows
from bot.conversations.earlier import earlier
from bot.conversations.masking import masked_values
from bot.conversations.quotes import quote
from bot.conversations.record import attachments, record
from bot.conversations.summary import summary
from bot.storage.tables import contacts, conversations
from bot.text.mood import mood

VERSION = 2
INTENTS = 10  # the last ones

Entry = dict[str, Any]


def build(
    connection: Connection,
    conversation_id: str,
    reason: str,
    slots: dict[str, Any],
    *,
    skill: str | None = None,
) -> dict[str, Any]:
    """The context of a handoff, as `docs/conversations.md` describes version 2 of it.

    `slots` is what the assistant had gathered (an order number, say), `skill` what the reason asks
    for.
    """
    conversation = rows.get(connection, conversation_id)
    transcript = record(connection, conversation_id)
    said = [entry for entry in transcript if entry["kind"] == "message"]
    from_customer = [message for message in said if message["author"] == "customer"]
    contact = _contact(connection, conversation["contact_id"])
    package = {
        "version": VERSION,
        "conversation": conversation_id,
        "channel": "website",
        "page": conversation["page"],
        "user_agent": contact.pop("user_agent"),
        "time_zone": contact.pop("time_zone"),
        "reason": reason,
        "reason_words": quote(from_customer[-1]) if from_customer else None,
        "reason_signs": _signs(reason, from_customer),
        "language": conversation["language"],
        "locale": conversation["locale"],
        "contact": contact,
        "earlier": earlier(connection, contact["id"], conversation_id),
        "wish": from_customer[-1]["text"] if from_customer else None,
        "intents": _intents(from_customer),
        "misunderstandings": sum(map(_is_misunderstood, from_customer)),
        "gathered": _gathered(slots),
        "slots": _details(from_customer) | _gathered(slots),
        "articles": [message["article"] for message in said if message.get("article")],
        "attachments": attachments(connection, conversation_id),
        "priority": conversation["priority"],
        "needs": {"language": conversation["language"], "skill": skill},
        "waiting_since": time.time(),
        "transcript": transcript,
        "messages": len(said),
        "last_event": conversation["last_event"],
    }
    return package | {"summary": summary(package)}


def _contact(connection: Connection, contact_id: int) -> dict[str, Any]:
    found = (
        connection.execute(
            select(
                *(contacts.c.id, contacts.c.name, contacts.c.email),
                *(contacts.c.user_agent, contacts.c.time_zone),
                *(contacts.c.site, contacts.c.user_id),
            ).where(contacts.c.id == contact_id)
        )
        .mappings()
        .one()
    )
    conversations_so_far = connection.execute(
        select(func.count()).where(conversations.c.contact_id == contact_id)
    ).scalar_one()
    is_verified = found["user_id"] is not None
    return {**found, "verified": is_verified, "conversations": conversations_so_far}


def _signs(reason: str, from_customer: list[Entry]) -> list[dict[str, Any]]:
    """What told that the customer is angry; of the last message."""
    if reason != "anger" or not from_customer:
        return []
    return [sign.as_json() for sign in mood(from_customer[-1]["text"]).signs]


def _intents(from_customer: list[Entry]) -> list[dict[str, Any]]:
    return [
        {"text": message["text"], **message["intent"], "seq": message["seq"]}
        for message in from_customer
        if message["intent"]
    ][-INTENTS:]


def _gathered(slots: dict[str, Any]) -> dict[str, Any]:
    filled = {name: value for name, value in slots.items() if value is not None}
    return {name: masked_values(value) for name, value in filled.items()}


def _details(from_customer: list[Entry]) -> dict[str, Any]:
    """What was found in the messages; the last one of a kind counts."""
    return {
        entity["entity"]: entity["value"]
        for message in from_customer
        for entity in message["entities"]
    }


def _is_misunderstood(message: Entry) -> bool:
    return bool(message["intent"]) and message["intent"]["name"] == "nlu_fallback"
