"""What an agent receives with a handoff, so that the customer need not repeat anything."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, func, select

from bot.conversations import conversations as rows
from bot.conversations import events
from bot.storage.tables import contacts, conversations

VERSION = 1


def build(
    connection: Connection, conversation_id: str, reason: str, slots: dict[str, Any]
) -> dict[str, Any]:
    """The context of a handoff, as `docs/conversations.md` describes version 1 of it.

    `slots` is what the assistant had gathered (an order number, say).
    """
    conversation = rows.get(connection, conversation_id)
    transcript = _everything(connection, conversation_id)
    said = [event for event in transcript if event["kind"] == "message"]
    from_customer = [message for message in said if message["author"] == "customer"]
    return {
        "version": VERSION,
        "conversation": conversation_id,
        "channel": "website",
        "page": conversation["page"],
        "reason": reason,
        "language": conversation["language"],
        "locale": conversation["locale"],
        "contact": _contact(connection, conversation["contact_id"]),
        "wish": from_customer[-1]["text"] if from_customer else None,
        "intents": [
            {"text": message["text"], **message["intent"]}
            for message in from_customer
            if message["intent"]
        ],
        "misunderstandings": sum(map(_is_misunderstood, from_customer)),
        "slots": _details(from_customer, slots),
        "articles": [
            {key: message["card"].get(key) for key in ("article", "title", "locale", "url")}
            for message in said
            if message["card"]
        ],
        "messages": len(said),
        "last_event": conversation["last_event"],
    }


def _everything(connection: Connection, conversation_id: str) -> list[dict[str, Any]]:
    everything: list[dict[str, Any]] = []
    while page := events.after(
        connection, conversation_id, everything[-1]["id"] if everything else 0, for_staff=True
    ):
        everything += page
    return everything


def _contact(connection: Connection, contact_id: int) -> dict[str, Any]:
    contact = (
        connection.execute(
            select(contacts.c.id, contacts.c.name, contacts.c.email).where(
                contacts.c.id == contact_id
            )
        )
        .mappings()
        .one()
    )
    conversations_so_far = connection.execute(
        select(func.count()).where(conversations.c.contact_id == contact_id)
    ).scalar_one()
    return {**contact, "verified": False, "conversations": conversations_so_far}


def _details(from_customer: list[dict[str, Any]], slots: dict[str, Any]) -> dict[str, Any]:
    """What was found in the messages (the last one of a kind counts) and what is still in slots."""
    found = {
        entity["entity"]: entity["value"]
        for message in from_customer
        for entity in message["entities"]
    }
    return found | {name: value for name, value in slots.items() if value is not None}


def _is_misunderstood(message: dict[str, Any]) -> bool:
    return bool(message["intent"]) and message["intent"]["name"] == "nlu_fallback"
