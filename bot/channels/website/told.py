"""What the chat's API answers, as docs/website-channel.md describes it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field

from bot.conversations.conversations import Change, Status
from bot.documented import Told


class Key(Told):
    """What lets the customer into a conversation."""

    conversation_id: str
    token: str


class Begun(Key):
    """`resumed`: the customer, whom the site knows, comes back to one that was open."""

    resumed: bool


class Identified(Key):
    """`merged`: what was anonymous is now known to be theirs."""

    merged: bool


class Stored(Told):
    """The message's id, and its number in the conversation."""

    message_id: int
    seq: int


class File(Told):
    id: str
    name: str
    media_type: str
    size: int
    url: str


class Button(Told):
    title: str


class Message(Told):
    """`id` is its number, which it shares with changes of status; `message_id` the server's name for
    it, `client_id` the sender's."""

    id: int
    kind: Literal["message"]
    at: float
    message_id: int
    author: Literal["customer", "bot", "agent"]
    author_name: str | None
    text: str
    locale: str
    dir: Literal["ltr", "rtl"]
    client_id: str | None
    buttons: list[Button]
    card: dict[str, Any] | None
    helpful: bool | None
    files: list[File]
    withdrawn: bool


class StatusChange(Told):
    """What happened to the conversation, and who answers then."""

    id: int
    kind: Literal["status"]
    at: float
    change: Change | Literal["changed"]
    status: Status
    waiting: bool
    reason: str | None
    agent: str | None


class Typing(Told):
    id: int
    kind: Literal["typing"]
    author: Literal["bot", "agent"]
    on: bool


class Changed(Told):
    """The whole message as it is now; its `id` says which it takes the place of."""

    id: int
    kind: Literal["changed"]
    message: Message


class Read(Told):
    """The staff have looked at everything up to event `seq`; `got` is what the customer's own browsers
    have got."""

    id: int
    kind: Literal["read"]
    seq: int
    got: int


Event = Annotated[Message | StatusChange | Typing | Changed | Read, Field(discriminator="kind")]


class Events(Told):
    """`last` is the `after` of the next request."""

    events: list[Event]
    last: int


class Item(Told):
    """A published article, and the place in it that fits."""

    article: str
    title: str
    excerpt: str
    url: str


class Items(Told):
    items: list[Item]


class Questions(Told):
    questions: list[str]


class Standing(Told):
    """The customer's place in the queue (1 is next), and when people are there. Times are UNIX
    seconds."""

    waiting: bool
    place: int | None
    expected_wait_s: float | None
    is_ticket: bool
    expected_at: float | None
    is_open: bool
    opens_at: float | None
    email: str | None


class Brand(Told):
    name: str
    colour: str


class LocaleName(Told):
    code: str
    name: str
    dir: Literal["ltr", "rtl"]


class Config(Told):
    """What the widget reads. `site` is how the site wants its chat, `wording` its texts (Fluent,
    parsed)."""

    model_config = ConfigDict(extra="allow")

    brand: Brand
    locale: str
    dir: Literal["ltr", "rtl"]
    locales: list[LocaleName]
    site: dict[str, Any]
    wording: list[dict[str, Any]]
