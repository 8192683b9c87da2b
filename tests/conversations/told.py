"""Puts a conversation that was written down in a file into a database, as if it had been had."""

from __future__ import annotations

import time
from typing import Any

from sqlalchemy import Connection, insert, update

from bot.conversations import conversations
from bot.environments.places import ROOT
from bot.storage import tables as t
from bot.wording import Catalog

CATALOG = Catalog(ROOT / "wording", "en")


def do_tell(connection: Connection, told: dict[str, Any], language: str) -> str:
    """Returns the conversation's id."""
    language = told.get("language", language)
    conversation_id = conversations.do_begin(connection, language, "https://shop.example/lamps")
    asked = None
    for step in told["said"]:
        if "status" in step:
            conversations.do_change_status(
                connection, conversation_id, step["status"], step["status"]
            )
            continue
        message = _insert(connection, conversation_id, language, step, asked)
        asked = message if "customer" in step else asked
    connection.execute(
        update(t.conversations)
        .where(t.conversations.c.id == conversation_id)
        .values(language=language)
    )
    return conversation_id


def _insert(
    connection: Connection,
    conversation_id: str,
    language: str,
    step: dict[str, Any],
    asked: int | None,
) -> int:
    values = {
        "conversation_id": conversation_id,
        "seq": conversations.next_seq(connection, conversation_id),
        "note": False,
        "locale": language,
        "buttons": [],
        "created_at": time.time(),
        **_values(connection, step, language, asked),
    }
    message: int = connection.execute(
        insert(t.messages).values(values).returning(t.messages.c.id)
    ).scalar_one()
    if step.get("helpful") is not None:
        _vote(connection, message, helpful=step["helpful"])
    return message


def _values(
    connection: Connection, step: dict[str, Any], language: str, asked: int | None
) -> dict[str, Any]:
    if "customer" in step:
        return _of_customer(step)
    if "agent" in step:
        return {"author": "agent", "text": step["agent"], "staff_id": _ana(connection)}
    reply = {"author": "bot", "reply_to": asked if step.get("is_reply", True) else None}
    if "article" in step:
        card = {"article": "some", "title": step["article"], "locale": language, "url": "/help"}
        return {**reply, "text": "What the article says.", "card": card}
    args = step.get("args", {})
    text = step.get("text") or CATALOG.text(language, step["bot"], **args, brand="Brightwater")
    return {**reply, "text": text, "wording": step["bot"], "wording_args": args}


def _of_customer(step: dict[str, Any]) -> dict[str, Any]:
    text, intent = step["customer"], step.get("intent")
    return {
        "author": "customer",
        "text": text,
        "intent": {"name": intent, "confidence": 0.9} if intent else None,
        "entities": [_entity(text, *one) for one in step.get("found", {}).items()],
    }


def _entity(text: str, name: str, value: str) -> dict[str, Any]:
    start = max(text.find(value), 0)
    end = start + len(value) if value in text else len(text)
    return {"entity": name, "value": value, "start": start, "end": end}


def _ana(connection: Connection) -> int:
    person = t.staff.insert().values(
        email=f"{time.time_ns()}@shop.example",
        name="Ana",
        role="agent",
        password_hash="-",
        created_at=0,
    )
    found: int = connection.execute(person.returning(t.staff.c.id)).scalar_one()
    return found


def _vote(connection: Connection, message: int, *, helpful: bool) -> None:
    """On an article that exists, as foreign keys want it."""
    name = f"some-{message}"
    article = {"id": name, "topic": "help", "audience": "public", "tags": [], "created_at": 0}
    connection.execute(insert(t.articles).values(article))
    translation = connection.execute(
        insert(t.translations)
        .values(article_id=name, locale="en", slug=name, state="published")
        .returning(t.translations.c.id)
    ).scalar_one()
    connection.execute(
        insert(t.votes).values(
            translation_id=translation,
            revision=1,
            locale="en",
            question="",
            helpful=helpful,
            message_id=message,
            created_at=0,
        )
    )
