"""What addresses name, made when somebody is to find it."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Mapping
from typing import Any

from bot.app import Parts
from bot.conversations import files, teams
from bot.settings import TeamSeed
from bot.webhooks import deliveries, webhooks
from tests.desk.conftest import begin
from tests.knowledge.library import SHOP, fill

DOT = b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")


class Things:
    """Of each kind one that is there now; made anew when it may have been removed."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        fill(parts.database, SHOP)

    def named(self, path: str, names: Mapping[str, Any]) -> dict[str, Any]:
        """Values for those of these names of which there is something."""
        makers = {
            "conversation_id": self.conversation,
            "conversation": self.conversation,
            "file": lambda: self.file(self.conversation()),
            "seq": lambda: 1,
            "handoff": lambda: 1,
            "webhook": self.webhook,
            "delivery": lambda: 1,
            "team": self.team,
            "article": lambda: "returns",
            "locale": lambda: "en",
            "key": lambda: "utter_welcome",
        }
        found = {name: makers[name]() for name in names if name in makers}
        return {} if "sessions" in path else found

    def conversation(self) -> str:
        """Of a customer who waits for a person."""
        customer = begin(self._parts.database)
        customer.write("Where is my order?")
        customer.ask_for_a_person()
        return customer.id

    def webhook(self) -> int:
        """With one delivery that waits."""
        with self._parts.database.write() as connection:
            found = webhooks.all_webhooks(connection)
            if found:
                return int(found[0]["id"])
            url = "https://shop.example/parley"
            made, _ = webhooks.do_make(connection, url, ["message.created"])
            deliveries.do_test(connection, made)
            return made

    def team(self) -> int:
        with self._parts.database.write() as connection:
            found = teams.all_teams(connection)
            if not found:
                teams.do_seed(connection, (TeamSeed(name="Support"),))
                found = teams.all_teams(connection)
            return int(found[0]["id"])

    def file(self, conversation_id: str) -> str:
        """A picture in this conversation."""
        with self._parts.database.write() as connection:
            row = files.do_add(
                connection,
                self._parts.settings.var / "files",
                conversation_id,
                name="dot.gif",
                media_type="image/gif",
                content=DOT,
            )
            return str(row["id"])
