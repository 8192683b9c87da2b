"""Hands conversations to the other desk, and what customers write there: in order, each once."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from sqlalchemy import Connection, RowMapping

from bot.assistant.replies import Renderer
from bot.bridge import queued
from bot.bridge.chatwoot import Chatwoot
from bot.bridge.context import context_note
from bot.bridge.interface import Attachment, Bridge, Case, Line
from bot.bridge.queued import Claimed
from bot.conversations import conversations as rows
from bot.conversations import elsewhere, files, messages
from bot.conversations.agents import QUEUE
from bot.errors import BridgeFailed, NotFound
from bot.settings import Settings
from bot.storage import Database

log = logging.getLogger(__name__)

LOOK_S = 2.0
AT_ONCE = 8
T = TypeVar("T")


def bridge_of(settings: Settings) -> Bridge | None:
    """The one that the settings name, if they name one."""
    return Chatwoot(settings) if settings.bridge.kind == "chatwoot" else None


class Bridging:
    """Runs in every web process; claims keep them from sending the same thing at the same time."""

    def __init__(self, settings: Settings, database: Database, renderer: Renderer) -> None:
        self._settings, self._database, self._renderer = settings, database, renderer
        self._bridge = bridge_of(settings)

    async def run(self) -> None:
        """Until cancelled. Without a bridge in the settings there is nothing to do."""
        if self._bridge is None:
            return
        with self._database.hub.wakes(QUEUE, "inbox") as wake:
            while True:
                wake.clear()
                await self._look(self._bridge)
                with suppress(TimeoutError):
                    await asyncio.wait_for(wake.wait(), LOOK_S)

    async def _look(self, bridge: Bridge) -> None:
        try:
            for conversation_id in await self._read(elsewhere.waiting_here):
                await self._write(elsewhere.do_send_elsewhere, conversation_id)
            limit = asyncio.Semaphore(AT_ONCE)
            found = await self._read(queued.due)
            await asyncio.gather(*(self._serve(bridge, limit, one) for one in found))
        except Exception:
            log.exception("the bridge could not be looked after; trying again")

    async def _serve(self, bridge: Bridge, limit: asyncio.Semaphore, handoff_id: int) -> None:
        async with limit:
            claimed = await self._write(queued.do_claim, handoff_id)
            if claimed is None:
                return
            try:
                while await self._step(bridge, claimed):
                    pass
                await self._write(queued.do_release, claimed)
            except BridgeFailed as error:
                log.warning("bridge, %s: %s", claimed.conversation_id, error.message)
                await self._write(self._do_note_failed, claimed, error)
            except Exception as error:
                log.exception("bridge, %s: trying again later", claimed.conversation_id)
                failed = BridgeFailed(f"What it answered was not expected ({error!r}).")
                await self._write(self._do_note_failed, claimed, failed)

    async def _step(self, bridge: Bridge, claimed: Claimed) -> bool:
        """One call and the commit after it; False: there is nothing more to do."""
        row = await self._read(queued.row_of, claimed)
        if row is None:
            return False
        if not await self._read(elsewhere.is_with_it, row):
            return await self._close(bridge, claimed, row)
        if row["remote_id"] is None:
            remote_id = await bridge.open(_case(row))
            return await self._write(_do_set, claimed, {"remote_id": remote_id})
        if row["noted_at"] is None:
            note = context_note(self._renderer, self._settings.default_locale, row["package"])
            line = Line(f"parley:{row['handoff_id']}:context", note, is_note=True)
            return await self._send(bridge, claimed, row, line, {"noted_at": time.time()})
        message = await self._read(queued.next_message, row)
        if message is None:
            return False
        line = await self._read(self._line, row, message)
        return await self._send(bridge, claimed, row, line, {"sent_seq": message["seq"]})

    async def _send(
        self, bridge: Bridge, claimed: Claimed, row: RowMapping, line: Line, then: dict[str, object]
    ) -> bool:
        """First it is written down that it may have arrived: a crash after the call sends nothing
        twice."""
        may_be_there = row["trying"] == line.key
        if not may_be_there and not await self._write(_do_set, claimed, {"trying": line.key}):
            return False
        line = Line(line.key, line.text, line.is_note, line.attachments, may_be_there)
        await bridge.send(row["remote_id"], line)
        done = {**then, "trying": None, "attempts": 0, "failing_since": None, "problem": None}
        return await self._write(_do_set, claimed, done)

    async def _close(self, bridge: Bridge, claimed: Claimed, row: RowMapping) -> bool:
        """It is over here, or somebody of ours has it."""
        if row["remote_id"] is not None and row["ended_at"] is None:
            await bridge.close(row["remote_id"])
        await self._write(elsewhere.do_end, claimed.handoff_id)
        return False

    def _line(self, connection: Connection, row: RowMapping, message: RowMapping) -> Line:
        ids = [
            one["id"] for one in files.files_of(connection, [message["id"]]).get(message["id"], [])
        ]
        attached = tuple(self._attachment(connection, one) for one in ids)
        key = f"parley:{row['conversation_id']}:{message['seq']}"
        return Line(key, message["text"], attachments=tuple(one for one in attached if one))

    def _attachment(self, connection: Connection, file: str) -> Attachment | None:
        """None for a file whose bytes somebody has removed."""
        found = files.get_file(connection, file)
        try:
            content = files.read_content(self._settings.var / "files", found)
        except NotFound:
            return None
        return Attachment(found["name"], found["media_type"], content)

    def _do_note_failed(
        self, connection: Connection, claimed: Claimed, error: BridgeFailed
    ) -> None:
        give_up_s = self._settings.bridge.give_up_minutes * 60
        if not queued.do_note_failed(connection, claimed, error, give_up_s):
            return
        log.error("bridge, %s: given up, our own desk has it", claimed.conversation_id)
        locale = rows.get(connection, claimed.conversation_id)["locale"]
        problem = self._renderer.say(
            self._settings.default_locale, "note_bridge_failed", problem=error.message
        )
        messages.do_say(connection, claimed.conversation_id, problem, note=True)
        told = self._renderer.say(locale, "utter_requeued")
        messages.do_say(connection, claimed.conversation_id, told)

    async def _read(self, work: Callable[..., T], *args: object) -> T:
        def read() -> T:
            with self._database.read() as connection:
                return work(connection, *args)

        return await asyncio.to_thread(read)

    async def _write(self, work: Callable[..., T], *args: object) -> T:
        def write() -> T:
            with self._database.write() as connection:
                return work(connection, *args)

        return await asyncio.to_thread(write)


def _do_set(connection: Connection, claimed: Claimed, values: dict[str, object]) -> bool:
    return queued.do_set(connection, claimed, **values)


def _case(row: RowMapping) -> Case:
    return Case(
        key=f"{row['conversation_id']}:{row['handoff_id']}",
        contact_key=f"parley-{row['contact_id']}",
        name=row["name"],
        email=row["email"],
    )
