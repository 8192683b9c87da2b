"""What Parley asks of another desk: four calls. Whoever implements them makes another bridge."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Case:
    """A handoff as it begins. `key` is the same however often it is opened; `contact_key` is the same
    for all conversations of a customer."""

    key: str
    contact_key: str
    name: str | None
    email: str | None


@dataclass(frozen=True)
class Attachment:
    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True)
class Line:
    """Something to be shown there: the context as a note for agents, or what the customer wrote.

    `key` is the line's own, the same at each attempt. `may_be_there`: an attempt before this one got
    no answer, so look for the key before sending it again.
    """

    key: str
    text: str
    is_note: bool = False
    attachments: tuple[Attachment, ...] = ()
    may_be_there: bool = False


class Bridge(Protocol):
    """Each call is done whole or raises `BridgeFailed`; repeated, it does nothing twice."""

    async def open(self, case: Case) -> str:
        """Begin a conversation there, or find the one of an earlier attempt; returns its name there,
        at most 100 characters."""

    async def send(self, remote_id: str, line: Line) -> None:
        """Put a line into the conversation."""

    async def close(self, remote_id: str) -> None:
        """It is over here: nobody there need answer."""

    async def check(self) -> None:
        """Whether address, account, inbox and token are right."""
