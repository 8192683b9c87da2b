"""What fifty agents and their customers wait for, measured from outside."""

from __future__ import annotations

import asyncio
import json
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx2
import numpy as np
from websockets.asyncio.client import ClientConnection, connect

from bot.bench.desk_server import HANDOFF
from bot.desk.session import COOKIE, CSRF_HEADER

BETWEEN_S = 0.3
PATIENCE_S = 30
CAPACITY = 100


@dataclass(frozen=True)
class Spread:
    """Milliseconds."""

    p50: float
    p95: float


@dataclass(frozen=True)
class Taken:
    """What came of handoffs that many agents wanted at once."""

    handoffs: int
    agents: int
    lost: int
    twice: int
    seconds: float


def spread(milliseconds: Sequence[float]) -> Spread:
    half, most = np.percentile(milliseconds, (50, 95))
    return Spread(round(float(half), 1), round(float(most), 1))


@dataclass(frozen=True)
class Site:
    """A server, and the tokens of the agents' sessions."""

    port: int
    sessions: list[str]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @asynccontextmanager
    async def agent(self, session: str) -> AsyncIterator[httpx2.AsyncClient]:
        """Somebody at the desk."""
        async with httpx2.AsyncClient(
            base_url=self.url, cookies={COOKIE: session}, trust_env=False, timeout=PATIENCE_S
        ) as client:
            me = await client.get("/desk/api/me")
            client.headers[CSRF_HEADER] = me.json()["csrf"]
            yield client

    def desk(self, session: str) -> connect:
        """Their open desk."""
        return connect(
            f"ws://127.0.0.1:{self.port}/desk/api/socket",
            origin=self.url,  # type: ignore[arg-type]
            additional_headers={"Cookie": f"{COOKIE}={session}"},
            proxy=None,
            max_size=None,
        )

    def chat(self) -> connect:
        return connect(f"ws://127.0.0.1:{self.port}/api/v1/chat/socket", proxy=None)


async def inbox_times(site: Site, paths: Sequence[str], rounds: int) -> dict[str, Spread]:
    """How long an agent waits for each of these addresses below the API."""
    found = {}
    async with site.agent(site.sessions[0]) as client:
        for path in paths:
            times = []
            for _ in range(rounds + 1):
                begin = time.perf_counter()
                answer = await client.get(f"/desk/api{path}")
                times.append(1000 * (time.perf_counter() - begin))
                answer.raise_for_status()
            found[path] = spread(times[1:])
    return found


async def handoff_times(site: Site, rounds: int) -> tuple[Spread, Spread]:
    """From a handoff until the last agent's desk has its line; from an agent's reply until the
    customer has it."""
    handed, answered = [], []
    async with AsyncExitStack() as stack:
        client = await stack.enter_async_context(site.agent(site.sessions[0]))
        desks = [await stack.enter_async_context(site.desk(one)) for one in site.sessions]
        for _ in range(rounds):
            begun = await client.post("/api/v1/chat/conversations", json={})
            conversation, token = begun.json()["conversation_id"], begun.json()["token"]
            await asyncio.sleep(BETWEEN_S)
            handed.append(await _hand_off(client, desks, conversation))
            await asyncio.sleep(BETWEEN_S)
            async with site.chat() as chat:
                answered.append(await _answer(client, chat, conversation, token))
    return spread(handed), spread(answered)


async def _hand_off(
    client: httpx2.AsyncClient, desks: Sequence[ClientConnection], conversation: str
) -> float:
    begin = time.perf_counter()
    request = asyncio.create_task(client.post(HANDOFF + conversation))
    moments = await asyncio.gather(*(_when_shown(desk, conversation) for desk in desks))
    (await request).raise_for_status()
    return 1000 * (max(moments) - begin)


async def _when_shown(desk: ClientConnection, conversation: str) -> float:
    async with asyncio.timeout(PATIENCE_S):
        while True:
            frame = json.loads(await desk.recv())
            for line in frame.get("changed", ()):
                if line["id"] == conversation and line["status"] == "open":
                    return time.perf_counter()


async def _answer(
    client: httpx2.AsyncClient, chat: ClientConnection, conversation: str, token: str
) -> float:
    """The conversation is taken over before, so that only the reply is measured."""
    place = f"/desk/api/conversations/{conversation}"
    (await client.post(f"{place}/take")).raise_for_status()
    await chat.send(json.dumps({"type": "hello", "token": token, "after": 0}))
    await _frame(chat, lambda frame: frame["type"] == "ready")
    await asyncio.sleep(BETWEEN_S)
    begin = time.perf_counter()
    body = {"client_id": "1", "text": "Hello, how can I help?"}
    request = asyncio.create_task(client.post(f"{place}/messages", json=body))
    await _frame(chat, lambda frame: frame.get("event", {}).get("text") == body["text"])
    took = 1000 * (time.perf_counter() - begin)
    (await request).raise_for_status()
    return took


async def _frame(socket: ClientConnection, is_wanted: Any) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not is_wanted(json.loads(await socket.recv())):
            pass


async def take_all(site: Site, handoffs: int) -> Taken:
    """Handoffs come while every agent takes the next one as fast as they can."""
    taken: Counter[str] = Counter()
    over = asyncio.Event()

    async def work(session: str) -> None:
        async with site.agent(session) as client:
            body: dict[str, Any] = {
                "locale": None,
                "languages": [],
                "skills": [],
                "capacity": CAPACITY,
            }
            (await client.put("/desk/api/me/profile", json=body)).raise_for_status()
            while True:
                is_last = over.is_set()
                answer = await client.post("/desk/api/next")
                answer.raise_for_status()
                if answer.status_code == 200:
                    taken[answer.json()["conversation"]] += 1
                elif is_last:
                    return
                else:
                    await asyncio.sleep(BETWEEN_S)

    begin = time.perf_counter()
    agents = [asyncio.create_task(work(session)) for session in site.sessions]
    asked = set()
    async with site.agent(site.sessions[0]) as client:
        for _ in range(handoffs):
            begun = await client.post("/api/v1/chat/conversations", json={})
            asked.add(begun.json()["conversation_id"])
            (await client.post(HANDOFF + begun.json()["conversation_id"])).raise_for_status()
    over.set()
    await asyncio.gather(*agents)
    return Taken(
        handoffs=handoffs,
        agents=len(site.sessions),
        lost=len(asked - set(taken)),
        twice=sum(1 for count in taken.values() if count > 1),
        seconds=round(time.perf_counter() - begin, 1),
    )
