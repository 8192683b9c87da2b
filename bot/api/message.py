"""What happened in a conversation as programs see it: messages and changes of status."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from bot.api.context import PREFIX, Shown
from bot.conversations.conversations import Change

Event = dict[str, Any]


class Button(Shown):
    title: str


class File(Shown):
    """A file that was sent with a message."""

    id: str
    name: str
    media_type: str
    size: int


class Message(Shown):
    """`seq` is its number in the conversation, which it shares with changes of status. `author_name`
    is the agent's or the program's. A `note` is for staff only. `intent` and `entities` are what the
    assistant understood of it."""

    kind: Literal["message"] = "message"
    seq: int
    id: int
    at: float
    author: Literal["customer", "bot", "agent"]
    author_name: str | None
    note: bool
    text: str
    locale: str
    client_id: str | None
    buttons: list[Button]
    card: dict[str, Any] | None
    files: list[File]
    withdrawn: bool
    intent: dict[str, Any] | None
    entities: list[dict[str, Any]]


class StatusChange(Shown):
    """`by` is who of the staff, or which program, did it; `agent` who has the conversation then."""

    kind: Literal["status"] = "status"
    seq: int
    at: float
    change: Change | Literal["changed"]
    status: Literal["pending", "open", "snoozed", "resolved"]
    waiting: bool
    reason: str | None
    agent: str | None
    by: str | None
    team: str | None
    until: float | None


Happened = Annotated[Message | StatusChange, Field(discriminator="kind")]


def present(event: Event) -> Message | StatusChange:
    """An event as `bot.conversations.events` tells it to staff."""
    if event["kind"] == "status":
        keys = StatusChange.model_fields.keys() - {"kind", "seq"}
        return StatusChange(seq=event["id"], **{key: event[key] for key in keys})
    return present_message(event)


def present_message(event: Event) -> Message:
    keys = Message.model_fields.keys() - {"kind", "seq", "id", "files", "buttons"}
    return Message(
        seq=event["id"],
        id=event["message_id"],
        buttons=[Button(title=button["title"]) for button in event["buttons"]],
        files=[File(**{key: file[key] for key in File.model_fields}) for file in event["files"]],
        **{key: event[key] for key in keys},
    )


def place(conversation_id: str) -> str:
    """Where the messages of a conversation are."""
    return f"{PREFIX}/conversations/{conversation_id}/messages"
