"""The workers that bring customers' messages to Rasa and its replies back, once and in order."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import Connection

from bot.assistant.rasa import RasaClient, RasaTurn
from bot.assistant.replies import Renderer
from bot.assistant.triggers import passed_on, reason_for_person, without_second_handoff
from bot.conversations import conversations, handoffs, messages, turns
from bot.conversations.typing import Typing
from bot.errors import AssistantUnavailable
from bot.storage import Database

log = logging.getLogger(__name__)

CONVERSATIONS_AT_ONCE = 8
LOOK_SECONDS = 0.5  # hints wake the worker; this is for those that get lost
READY_LOOK_SECONDS = 0.5
RENEW_SECONDS = turns.CLAIM_SECONDS / 3
MOST_ATTEMPTS = 3  # failed turns of a healthy assistant before a person gets the conversation

T = TypeVar("T")


def _nothing(_point: str) -> None:
    """What happens at the named points of a turn, unless a test wants to die there."""


@dataclass
class Answering:
    """Answers waiting conversations until it is cancelled; each message in its turn.

    `at` is called with `claimed`, `answered` (by Rasa, not committed) and `committed`.
    """

    database: Database
    rasa: RasaClient
    renderer: Renderer
    typing: Typing
    at: Callable[[str], None] = _nothing

    def __post_init__(self) -> None:
        self.is_ready = False
        self._busy: dict[str, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Runs until cancelled; what is under way then is taken up by the next process."""
        try:
            with self.database.hub.wakes(messages.UNANSWERED) as wake:
                while True:
                    await self._look()
                    with suppress(TimeoutError):
                        await asyncio.wait_for(wake.wait(), LOOK_SECONDS)
                    wake.clear()
        finally:
            for task in self._busy.values():
                task.cancel()

    async def _look(self) -> None:
        """Begin what waits. Whatever fails here, a database that was away say, must not end us."""
        try:
            await self._until_ready()
            await self._begin_waiting()
        except Exception:
            log.exception("could not look for waiting messages; looking again")
            await asyncio.sleep(READY_LOOK_SECONDS)

    async def _until_ready(self) -> None:
        while not self.is_ready:
            self.is_ready = await self.rasa.is_ready()
            if self.is_ready:
                await self._write(turns.do_hasten)
                log.info("the assistant is ready")
            else:
                await asyncio.sleep(READY_LOOK_SECONDS)

    async def _begin_waiting(self) -> None:
        free = CONVERSATIONS_AT_ONCE - len(self._busy)
        if free <= 0:
            return
        waiting = await self._read(lambda connection: turns.waiting(connection, free))
        for conversation_id in waiting:
            if conversation_id not in self._busy:
                self._begin(conversation_id)

    def _begin(self, conversation_id: str) -> None:
        task = asyncio.create_task(self._answer_all(conversation_id))
        self._busy[conversation_id] = task

        def end(done: asyncio.Task[None]) -> None:
            del self._busy[conversation_id]
            if not done.cancelled() and done.exception():
                log.error("answering %s failed", conversation_id, exc_info=done.exception())
            self.database.hub.publish(messages.UNANSWERED, 0)

        task.add_done_callback(end)

    async def _answer_all(self, conversation_id: str) -> None:
        claim = await self._write(lambda connection: turns.do_claim(connection, conversation_id))
        if claim is None:
            return
        self.at("claimed")
        renewing = asyncio.create_task(self._renew(claim))
        self.typing.set(conversation_id, "bot", True, seconds=60)
        try:
            while turn := await self._write(lambda connection: turns.do_attempt(connection, claim)):
                if not await self._answer(claim, turn):
                    return
        finally:
            renewing.cancel()
            self.typing.set(conversation_id, "bot", False)
            await self._write(lambda connection: turns.do_release(connection, claim))

    async def _answer(self, claim: turns.Claim, turn: turns.Turn) -> bool:
        """Answer one message; False when this conversation must wait or is no longer ours."""
        try:
            return await self._try_to_answer(claim, turn)
        except AssistantUnavailable as error:
            log.warning("message %s was not answered: %s", turn.message_id, error.message)
        except Exception:
            # A reply that nobody can show, for example: a person gets it after a few attempts.
            log.exception("message %s was not answered", turn.message_id)
        await self._postpone(claim, turn)
        return False

    async def _try_to_answer(self, claim: turns.Claim, turn: turns.Turn) -> bool:
        answer = await self._asked(turn)
        self.at("answered")
        outcome = self.renderer.outcome(answer, turn.locale)
        if turn.is_settled:
            outcome = without_second_handoff(outcome)
        stored = await self._write(
            lambda connection: turns.do_answer(connection, claim, turn, outcome)
        )
        self.at("committed")
        return stored

    async def _asked(self, turn: turns.Turn) -> RasaTurn:
        """The assistant's answer, or a person where no assistant should answer."""
        reason = reason_for_person(turn)
        if reason is None:
            return await self.rasa.turn(turn)
        understood = None
        with suppress(AssistantUnavailable):  # a person is called all the same
            understood = await self.rasa.understand(turn)
        return passed_on(reason, understood)

    async def _postpone(self, claim: turns.Claim, turn: turns.Turn) -> None:
        self.is_ready = await self.rasa.is_ready()
        attempts = await self._write(lambda connection: turns.do_postpone(connection, claim))
        if self.is_ready and attempts >= MOST_ATTEMPTS:
            await self._write(lambda connection: self._give_up(connection, claim, turn))

    def _give_up(self, connection: Connection, claim: turns.Claim, turn: turns.Turn) -> None:
        """The assistant is well but cannot answer this: a person gets it."""
        row = conversations.lock(connection, claim.conversation_id)
        if row["status"] == conversations.PENDING and row["unanswered"]:
            utterance = self.renderer.say(turn.locale, "utter_handoff_action_failed")
            messages.do_say(connection, claim.conversation_id, utterance)
            handoffs.do_request(connection, claim.conversation_id, "action_failed", {})

    async def _renew(self, claim: turns.Claim) -> None:
        while True:
            await asyncio.sleep(RENEW_SECONDS)
            try:
                await self._write(lambda connection: turns.do_renew(connection, claim))
            except Exception:
                log.exception("the claim on %s was not renewed", claim.conversation_id)

    async def _write(self, do: Callable[[Connection], T]) -> T:
        def write() -> T:
            with self.database.write() as connection:
                return do(connection)

        return await asyncio.to_thread(write)

    async def _read(self, ask: Callable[[Connection], T]) -> T:
        def read() -> T:
            with self.database.read() as connection:
                return ask(connection)

        return await asyncio.to_thread(read)
