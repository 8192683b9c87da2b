"""An office for browser tests: web alone, its staff and teams, and customers whose conversations with
the assistant are made as the assistant's worker makes them."""

from __future__ import annotations

import shutil
import struct
import time
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import update

from bot.conversations import agents, canned, messages, teams, turns
from bot.conversations.handoffs import Reason
from bot.conversations.locale import Heard
from bot.conversations.messages import Utterance
from bot.people import passwords, staff
from bot.people.roles import Role
from bot.storage import tables
from tests.assistant.stack import ROOT, Stack
from tests.browser.conftest import PASSWORD

ARTICLES = ("returns/damaged-item", "returns/return-an-item", "delivery/countries-we-deliver-to")
LOCALES = ("en", "es", "ar")
CAST: dict[str, Role] = {
    "Ana": "agent",
    "Ben": "agent",
    "Sam": "supervisor",
    "Ada": "administrator",
}
PHONE = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari"


@dataclass
class Said:
    """A message of the customer, and what the assistant made of it."""

    text: str
    intent: str | None = None
    confidence: float = 0.94
    entities: list[dict[str, Any]] = field(default_factory=list)
    replies: list[Utterance] = field(default_factory=list)


class Customer:
    """Somebody who chats; `name` and `email` are what the company knows of them."""

    def __init__(
        self, stack: Stack, locale: str = "en", name: str | None = None, email: str | None = None
    ) -> None:
        self._stack, self._locale = stack, locale
        body = {
            "locale": locale,
            "page": "https://shop.example/lamps",
            "time_zone": "Europe/Madrid",
        }
        answer = stack.http.post(
            "/api/v1/chat/conversations", json=body, headers={"User-Agent": PHONE}
        ).json()
        self.id: str = answer["conversation_id"]
        self._headers = {"Authorization": f"Bearer {answer['token']}"}
        self._sent = 0
        with stack.database.write() as connection:
            contact = (
                tables.conversations.select()
                .where(tables.conversations.c.id == self.id)
                .with_only_columns(tables.conversations.c.contact_id)
                .scalar_subquery()
            )
            connection.execute(
                update(tables.contacts)
                .where(tables.contacts.c.id == contact)
                .values(name=name, email=email)
            )

    def chat(self, *said: Said, reason: Reason | None = None) -> Customer:
        """Talk with the assistant; with a `reason` it hands off after the last message."""
        for one in said:
            self._turn(one, reason if one is said[-1] else None)
        self.read()  # through the server, whose desks learn of it by that
        return self

    def write(self, text: str) -> None:
        """Through the channel, as the widget does."""
        self._post("messages", {"client_id": self._next_id(), "text": text})

    def read(self) -> list[dict[str, Any]]:
        """Get everything, and look at it."""
        found: list[dict[str, Any]] = self._stack.http.get(
            "/api/v1/chat/events?after=0&wait=0", headers=self._headers
        ).json()["events"]
        self._post("read", {"seq": found[-1]["id"]})
        return found

    def texts(self) -> list[str]:
        """What the customer sees."""
        return [event["text"] for event in self.read() if event["kind"] == "message"]

    def _post(self, path: str, body: dict[str, Any]) -> None:
        answer = self._stack.http.post(f"/api/v1/chat/{path}", json=body, headers=self._headers)
        assert answer.status_code < 300, answer.text

    def _next_id(self) -> str:
        self._sent += 1
        return f"{self.id}-{self._sent}"

    def _turn(self, said: Said, reason: Reason | None) -> None:
        languages = self._stack.settings.languages
        heard = Heard({name: 0.0 if name == self._locale else -20.0 for name in languages})
        intent = said.intent and {"name": said.intent, "confidence": said.confidence}
        slots = {each["entity"]: each["value"] for each in said.entities}
        outcome = turns.Outcome(said.replies, intent or None, said.entities, slots, reason)
        # One transaction: the server's own worker would wait for an assistant that is not there.
        with self._stack.database.write() as connection:
            messages.do_receive(connection, self.id, self._next_id(), said.text, heard, languages)
            claim = turns.do_claim(connection, self.id)
            assert claim
            turn = turns.do_attempt(connection, claim)
            assert turn and turns.do_answer(connection, claim, turn, outcome)
            turns.do_release(connection, claim)


def card(title: str, text: str, locale: str = "en") -> Utterance:
    """An article, as the assistant shows it."""
    shown = {
        "type": "article",
        "article": "return-an-item",
        "title": title,
        "text": text,
        "html": f"<p>{text}</p>",
        "url": f"/help/{locale}/returns/return-an-item",
        "locale": locale,
        "revision": 1,
        "notice": None,
    }
    return Utterance(text, locale, card=shown)


def open_office(home: Path, var: Path) -> Stack:
    """The demo shop with a few of its articles; web alone."""
    for file in ("parley.yml", "wording", "actions", "domain.yml", "data", "config.yml"):
        (home / file).symlink_to(ROOT / file)
    for locale in LOCALES:
        for article in ARTICLES:
            place = home / "knowledge_base" / locale / f"{article}.md"
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / "knowledge_base" / locale / f"{article}.md", place)
    shutil.copy(ROOT / "knowledge_base" / "values.yml", home / "knowledge_base")
    return Stack(home, var)


def hire(stack: Stack) -> dict[str, int]:
    """The staff, two teams and a canned reply; returns the ids of the staff by name."""
    ids: dict[str, int] = {}
    with stack.database.write() as connection:
        for name, role in CAST.items():
            ids[name] = staff.do_create(
                connection,
                email=f"{name.lower()}@shop.example",
                name=name,
                role=role,
                password_hash=passwords.hash_password(PASSWORD),
            ).id
        for name in ("Ana", "Ben", "Sam"):
            agents.do_save_profile(
                connection, ids[name], locale=None, languages=[], skills=[], capacity=100
            )
            agents.do_set_presence(connection, ids[name], "online")
        _make_team(connection, "Returns", [ids["Ana"], ids["Sam"]])
        canned.do_add(connection, ids["Ada"], "thanks", "en", "Thank you for waiting. I’m on it.")
        canned.do_add(connection, ids["Ada"], "gracias", "es", "Gracias por esperar.")
    return ids


def _make_team(connection: Any, name: str, members: Sequence[int]) -> None:
    teams.do_save_team(
        connection,
        None,
        name=name,
        time_zone="Europe/Madrid",
        hours=[],
        holidays=[],
        assigns=False,
        first_response_minutes=15,
        resolution_minutes=240,
        members=members,
    )


def age(stack: Stack, customer: Customer, minutes: float) -> None:
    """Let a customer have waited for so long already."""
    since = time.time() - minutes * 60
    with stack.database.write() as connection:
        connection.execute(
            update(tables.handoffs)
            .where(tables.handoffs.c.conversation_id == customer.id)
            .values(requested_at=since, queued_at=since, first_response_due=since + 15 * 60)
        )


def png() -> bytes:
    """A green square of eight pixels."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        check = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x14\x78\x5a" * 8) * 8)
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts
