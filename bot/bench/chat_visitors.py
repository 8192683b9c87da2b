"""Visitors of the chat's bench: real sockets that get lost, and what each was told."""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import httpx2
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import WebSocketException

from bot.bench.desk_live import Site

BEGUN_AT_ONCE = 8
LOST = (OSError, TimeoutError, WebSocketException)  # what a lost network raises
BACK_AFTER_S = (0.1, 0.6)


class Stopwatch:
    """From one moment to another, of many at once; milliseconds."""

    def __init__(self) -> None:
        self.times: list[float] = []
        self._begun: dict[str, float] = {}

    def begin(self, name: str) -> None:
        self._begun[name] = time.perf_counter()

    def end(self, name: str) -> None:
        """Counts the first time only."""
        begun = self._begun.pop(name, None)
        if begun is not None:
            self.times.append(1000 * (time.perf_counter() - begun))


@dataclass
class Watches:
    """`ack`: from sending until it is acknowledged; `human`: from writing until it is on the other
    side's screen, customer's or agent's."""

    ack: Stopwatch = field(default_factory=Stopwatch)
    human: Stopwatch = field(default_factory=Stopwatch)


@dataclass
class Received:
    """Events of one conversation, as somebody got them."""

    texts: dict[int, str | None] = field(default_factory=dict)  # by number; of a status None
    last: int = 0
    doubled: int = 0
    out_of_order: int = 0

    def take(self, event: dict[str, Any]) -> bool:
        """Count an event; False for one that is not stored, or known."""
        if event["kind"] not in ("message", "status"):
            return False
        number = event["id"]
        if number in self.texts:
            self.doubled += 1
            return False
        self.out_of_order += number < self.last
        self.texts[number] = event.get("text")
        self.last = max(self.last, number)
        return True


class Visitor:
    """One customer with one conversation; what was not acknowledged is sent again."""

    def __init__(self, site: Site, conversation: str, token: str, watches: Watches) -> None:
        self.conversation = conversation
        self.token = token
        self.received = Received()
        self.sent: list[str] = []  # texts, which are their own client ids, in order
        self.acknowledged: dict[str, int] = {}  # the number of each
        self.refused: list[str] = []  # codes
        self.with_person = False
        self.is_queued = False
        self._site = site
        self._watches = watches
        self._waiting: list[str] = []
        self._socket: ClientConnection | None = None

    @property
    def is_done(self) -> bool:
        return not self._waiting

    @property
    def is_here(self) -> bool:
        return self._socket is not None

    async def stay(self) -> None:
        """Be connected, again and again, until cancelled."""
        while True:
            with suppress(*LOST):
                async with self._site.chat() as socket:
                    await self._listen(socket)
            self._socket = None
            await asyncio.sleep(random.uniform(*BACK_AFTER_S))  # noqa: S311

    async def _listen(self, socket: ClientConnection) -> None:
        hello = {"type": "hello", "token": self.token, "after": self.received.last}
        await socket.send(json.dumps(hello))
        async for text in socket:
            frame = json.loads(text)
            match frame["type"]:
                case "ready":
                    self._socket = socket
                    for waiting in list(self._waiting):
                        await self._send(socket, waiting)
                case "ack":
                    self._note_ack(frame)
                case "event":
                    self._note_event(frame["event"])
                case "error":
                    self.refused.append(frame["code"])

    def _note_ack(self, frame: dict[str, Any]) -> None:
        text = frame["client_id"]
        self._watches.ack.end(text)
        self.acknowledged[text] = frame["seq"]
        if text in self._waiting:
            self._waiting.remove(text)

    def _note_event(self, event: dict[str, Any]) -> None:
        if not self.received.take(event):
            return
        if event["kind"] == "status":
            self.is_queued = event["waiting"] and not self.with_person
        elif event["author"] == "agent":
            self._watches.human.end(event["text"])

    async def say(self, text: str) -> None:
        """Send now, or as soon as the network is back; `text` must be new."""
        self.sent.append(text)
        self._waiting.append(text)
        self._watches.ack.begin(text)
        if self.with_person:
            self._watches.human.begin(text)
        if self._socket:
            with suppress(*LOST):
                await self._send(self._socket, text)

    async def _send(self, socket: ClientConnection, text: str) -> None:
        await socket.send(json.dumps({"type": "message", "client_id": text, "text": text}))

    def cut(self) -> bool:
        """Lose the network, without a word; False if it is lost already."""
        if self._socket is None:
            return False
        self._socket.transport.abort()
        self._socket = None
        return True


async def begin(site: Site, number: int, locales: Sequence[str], watches: Watches) -> list[Visitor]:
    """So many visitors, each with a conversation, in turn in each of these languages."""
    visitors: list[Visitor] = []
    numbers = iter(range(number))
    async with httpx2.AsyncClient(base_url=site.url, trust_env=False, timeout=60) as client:

        async def begin_some() -> None:
            for one in numbers:
                wish = {"locale": locales[one % len(locales)]}
                answer = await client.post("/api/v1/chat/conversations", json=wish)
                begun = answer.raise_for_status().json()
                visitors.append(Visitor(site, begun["conversation_id"], begun["token"], watches))

        await asyncio.gather(*(begin_some() for _ in range(BEGUN_AT_ONCE)))
    return visitors


@asynccontextmanager
async def connected(visitors: Sequence[Visitor]) -> AsyncIterator[None]:
    """All of them stay connected; at the beginning all are."""
    staying = [asyncio.create_task(one.stay()) for one in visitors]
    try:
        while not all(one.is_here for one in visitors):  # noqa: ASYNC110
            await asyncio.sleep(0.05)
        yield
    finally:
        for task in staying:
            task.cancel()
        await asyncio.gather(*staying, return_exceptions=True)
