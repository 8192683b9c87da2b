"""What somebody is told who follows a conversation: stored events, and what changes besides them."""

from __future__ import annotations

from typing import Any

from bot.channels.website.visitor import Visitor
from bot.conversations import conversations, events, unnumbered
from bot.conversations.unnumbered import Seen

Event = dict[str, Any]


class Following:
    """One program that follows one conversation; it has got everything up to event `last`.

    `seen` is what it knows of the rest. Whoever comes new knows nothing, and is told all of it.
    """

    def __init__(self, holder: Visitor, last: int) -> None:
        self.last = last
        self._holder = holder
        self._seen = Seen()
        self._typing: frozenset[str] = frozenset()

    def look_away(self) -> None:
        """What is so now is no news: only what changes from here on."""
        with self._holder.website.database.read() as connection:
            self._seen = unnumbered.see(connection, self._holder.conversation_id, for_staff=False)
        self._typing = self._holder.typing_authors()

    def stored(self) -> list[Event]:
        """The next events; empty when there are none."""
        with self._holder.website.database.read() as connection:
            found = events.after(connection, self._holder.conversation_id, self.last)
        if found:
            self.last = found[-1]["id"]
        return found

    def changes(self) -> list[Event]:
        """Messages that are different now, and how far the staff have read; no event has a number
        of its own."""
        holder = self._holder
        with holder.website.database.read() as connection:
            now = unnumbered.see(connection, holder.conversation_id, for_staff=False)
            before, self._seen = self._seen, now
            return unnumbered.differences(
                connection, holder.conversation_id, before, now, self.last, for_staff=False
            )

    def typing(self) -> list[Event]:
        """Who began or stopped to write."""
        before, self._typing = self._typing, self._holder.typing_authors()
        return [
            {"id": self.last, "kind": "typing", "author": author, "on": author in self._typing}
            for author in sorted(before ^ self._typing)
        ]

    def news(self) -> list[Event]:
        """All of it."""
        return [*self.stored(), *self.changes(), *self.typing()]

    def note_arrival(self) -> None:
        """The program says that it has got everything up to `last`; staff see it, and no e-mail is
        sent for that."""
        holder = self._holder
        with holder.website.database.read() as connection:
            row = conversations.get(connection, holder.conversation_id)
        if row["customer_got"] < min(self.last, row["last_event"]):
            holder.mark_got(self.last)
