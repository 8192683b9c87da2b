"""A conversation as a text that its customer keeps."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from bot.assistant.replies import Renderer
from bot.conversations import conversations, events, moments
from bot.storage.tables import contacts

ZONE = "UTC"  # of customers whose own is not known


def transcript(connection: Connection, renderer: Renderer, conversation_id: str) -> str:
    """Each message with its time in the customer's time zone, who wrote it, its text, and the names
    of its files; in the conversation's language."""
    row = conversations.get(connection, conversation_id)
    own = select(contacts.c.time_zone).where(contacts.c.id == row["contact_id"])
    zone, locale = connection.scalar(own), row["locale"]
    you = renderer.catalog.text(locale, "widget_you")
    said, last = [], 0
    while found := events.after(connection, conversation_id, last):
        last = found[-1]["id"]
        for event in found:
            if event["kind"] == "message" and not event["withdrawn"]:
                others = event["author_name"] or renderer.brand
                name = you if event["author"] == "customer" else others
                moment = moments.written(event["at"], locale, zone, ZONE)
                said.append(f"{moment} · {name}\n{_content(event)}\n")
    return "\n".join([renderer.brand, "", *said])


def _content(event: dict[str, Any]) -> str:
    title = (event["card"] or {}).get("title")
    files = [f"[{file['name']}]" for file in event["files"]]
    return "\n".join([text for text in (event["text"], title, *files) if text])
