"""Conversations: found, begun, written into, answered, passed on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, Unpack

from parley_client import shapes
from parley_client.http import path
from parley_client.resource import Resource

LONGEST_WAIT_S = 30


class Conversations(Resource):
    def find(self, **wanted: Unpack[shapes.ConversationFilter]) -> Iterator[shapes.Conversation]:
        """Those that were begun last first."""
        return self._http.pages(shapes.Conversation, "/conversations", wanted)

    def begin(self, **values: Unpack[shapes.NewConversation]) -> shapes.Conversation:
        """With `answered_by="program"` this program is the bot in it."""
        return self._http.post(shapes.Conversation, "/conversations", values)

    def get(self, conversation: str) -> shapes.Conversation:
        return self._http.get(shapes.Conversation, path("conversations", conversation))

    def mark(self, conversation: str, **marks: Unpack[shapes.Marks]) -> shapes.Conversation:
        """Set its tags (these and no others) and its priority."""
        return self._http.patch(shapes.Conversation, path("conversations", conversation), marks)

    def messages(
        self, conversation: str, *, after: int = 0, limit: int = 50, wait: float = 0
    ) -> shapes.Messages:
        """Those numbered above `after`; with `wait` (up to 30 seconds) not before there is one."""
        query = {"after": after, "limit": limit, "wait": wait}
        where = path("conversations", conversation, "messages")
        return self._http.get(shapes.Messages, where, query, wait)

    def events(
        self, conversation: str, *, after: int = 0, limit: int = 50, wait: float = 0
    ) -> shapes.Events:
        """Messages and changes of status numbered above `after`."""
        query = {"after": after, "limit": limit, "wait": wait}
        where = path("conversations", conversation, "events")
        return self._http.get(shapes.Events, where, query, wait)

    def watch(
        self, conversation: str, *, after: int = 0
    ) -> Iterator[shapes.Message | shapes.StatusChange]:
        """Everything that happens in it after this number, as it happens; it never ends."""
        while True:
            found = self.events(conversation, after=after, wait=LONGEST_WAIT_S)
            yield from found["items"]
            after = found["last"]

    def write(self, conversation: str, **message: Unpack[shapes.NewMessage]) -> shapes.Sent:
        """As the customer or as the bot. Raises `Conflict` if the program is not the bot here."""
        return self._http.post(
            shapes.Sent, path("conversations", conversation, "messages"), message
        )

    def add_file(
        self,
        conversation: str,
        name: str,
        content: bytes,
        *,
        author: Literal["customer", "bot"] = "bot",
    ) -> shapes.File:
        """A picture or a PDF; it is sent with a message that names its id."""
        answer = self._http.send(
            "POST",
            path("conversations", conversation, "files"),
            query={"author": author},
            files={"file": (name, content)},
        )
        added: shapes.File = answer.json()
        return added

    def typing(self, conversation: str, on: bool) -> None:
        """Show the customer that the bot is writing."""
        self._http.do(path("conversations", conversation, "typing"), {"on": on})

    def claim(self, conversation: str) -> None:
        """The program is the bot in it from now on."""
        self._http.do(path("conversations", conversation, "claim"))

    def release(self, conversation: str) -> None:
        """The assistant is the bot in it from now on."""
        self._http.do(path("conversations", conversation, "release"))

    def hand_off(self, conversation: str, **why: Unpack[shapes.NewHandoff]) -> shapes.WholeHandoff:
        """Ask for a person; the bot is silent until they return the conversation."""
        return self._http.post(
            shapes.WholeHandoff, path("conversations", conversation, "handoffs"), why
        )

    def resolve(self, conversation: str) -> shapes.Conversation:
        return self._step(conversation, "resolve")

    def reopen(self, conversation: str) -> shapes.Conversation:
        return self._step(conversation, "reopen")

    def snooze(self, conversation: str, until: float) -> shapes.Conversation:
        """Until that time (UNIX seconds), or until the customer writes."""
        where = path("conversations", conversation, "snooze")
        return self._http.post(shapes.Conversation, where, {"until": until})

    def wake(self, conversation: str) -> shapes.Conversation:
        return self._step(conversation, "wake")

    def give_back(self, conversation: str) -> shapes.Conversation:
        """From people to the bot."""
        return self._step(conversation, "return")

    def assign(self, conversation: str, **to: Unpack[shapes.Assignment]) -> shapes.Conversation:
        """To a person (`staff`), or into the queue of a `team`."""
        return self._http.post(
            shapes.Conversation, path("conversations", conversation, "assign"), to
        )

    def _step(self, conversation: str, step: str) -> shapes.Conversation:
        return self._http.post(shapes.Conversation, path("conversations", conversation, step))
