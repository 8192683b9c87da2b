"""Agents of the chat's bench: each talks with one visitor, from an open desk."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress

import httpx2
from sqlalchemy import insert

from bot.bench.chat_visitors import LOST, Received, Visitor, Watches
from bot.bench.desk_live import Site
from bot.people import sessions
from bot.storage import Database
from bot.storage.tables import staff

AGAIN_AFTER_S = 0.3


def employ(database: Database, number: int) -> list[str]:
    """So many agents; returns the tokens of their sessions."""
    with database.write() as connection:
        ids = [
            connection.execute(
                insert(staff)
                .values(
                    email=f"agent{one}@bench.example",
                    name=f"Agent {one}",
                    role="agent",
                    password_hash="-",  # noqa: S106
                    created_at=time.time(),
                )
                .returning(staff.c.id)
            ).scalar_one()
            for one in range(number)
        ]
        return [sessions.do_begin(connection, one) for one in ids]


class Agent:
    """Somebody at the desk, who has taken this visitor's conversation."""

    def __init__(
        self, site: Site, session: str, client: httpx2.AsyncClient, visitor: Visitor, watch: Watches
    ) -> None:
        self.visitor = visitor
        self.received = Received()
        self.acknowledged: list[str] = []  # texts, in order
        self.is_done = True
        self._site = site
        self._session = session
        self._client = client
        self._watches = watch
        self._place = f"/desk/api/conversations/{visitor.conversation}"

    async def take(self) -> None:
        """The visitor asks for a person, and this agent answers."""
        key = {"Authorization": f"Bearer {self.visitor.token}"}
        asked = await self._client.post("/api/v1/chat/person", headers=key)
        asked.raise_for_status()
        (await self._client.post(f"{self._place}/take")).raise_for_status()

    async def stay(self) -> None:
        """Look at the conversation, again and again, until cancelled."""
        while True:
            with suppress(*LOST):
                async with self._site.desk(self._session) as socket:
                    watch = {
                        "type": "watch",
                        "conversation": self.visitor.conversation,
                        "after": self.received.last,
                    }
                    await socket.send(json.dumps(watch))
                    async for text in socket:
                        frame = json.loads(text)
                        if frame["type"] == "event":
                            self._note(frame["event"])
            await asyncio.sleep(AGAIN_AFTER_S)

    def _note(self, event: dict[str, object]) -> None:
        if self.received.take(event) and event.get("author") == "customer":
            self._watches.human.end(str(event["text"]))

    async def write(self, text: str) -> None:
        """Answer; the same again until the server has it."""
        self.is_done = False
        self._watches.human.begin(text)
        while not await self._try_to_write(text):  # noqa: ASYNC110
            await asyncio.sleep(AGAIN_AFTER_S)
        self.acknowledged.append(text)
        self.is_done = True

    async def _try_to_write(self, text: str) -> bool:
        body = {"client_id": text, "text": text}
        try:
            answer = await self._client.post(f"{self._place}/messages", json=body)
        except httpx2.HTTPError:
            return False
        if answer.is_client_error:
            answer.raise_for_status()
        return answer.is_success


@asynccontextmanager
async def at_work(
    site: Site, visitors: Sequence[Visitor], watches: Watches
) -> AsyncIterator[list[Agent]]:
    """An agent for each of these visitors; `site.sessions` has as many."""
    async with AsyncExitStack() as stack:
        agents = []
        for session, visitor in zip(site.sessions, visitors, strict=True):
            visitor.with_person = True
            client = await stack.enter_async_context(site.agent(session))
            agent = Agent(site, session, client, visitor, watches)
            await agent.take()
            agents.append(agent)
        staying = [asyncio.create_task(agent.stay()) for agent in agents]
        try:
            yield agents
        finally:
            for task in staying:
                task.cancel()
            await asyncio.gather(*staying, return_exceptions=True)
