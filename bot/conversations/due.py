"""What happens by itself when its time has come, in whichever process looks first.

Each case is a short transaction of its own that looks again at the row it has locked, so processes
do not disturb one another; and a step that fails keeps no other from being done.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, select

from bot.conversations import conversations as rows
from bot.conversations import handoffs, messages, moments, queue, routing, silence, snooze
from bot.conversations.mails import Say
from bot.conversations.staffing import staffing
from bot.settings import Handoff
from bot.storage import Database
from bot.storage.tables import contacts, conversations, staff

log = logging.getLogger(__name__)

MOST = 100  # cases of a kind in one look; the next look is soon

Do = Callable[[Connection, str], None]


@dataclass(frozen=True)
class Due:
    """`say` renders a text; `assistant_down_s` tells for how long the assistant has been down, 0 if
    it runs."""

    settings: Handoff
    database: Database
    say: Say
    assistant_down_s: Callable[[], float]

    def do_what_is_due(self) -> None:
        """Look once at everything. What fails is logged, and tried again at the next look."""
        for step in (
            self._wake_snoozed,
            self._take_from_who_may_not,
            self._take_from_the_silent,
            self._hand_off_from_a_dead_assistant,
            self._hand_off_from_a_silent_program,
            self._assign,
            self._make_tickets,
            self._close_what_is_silent,
        ):
            try:
                step()
            except Exception:
                log.exception("%s failed; trying again", step.__name__)

    def _wake_snoozed(self) -> None:
        self._each(snooze.over(), _wake)

    def _take_from_who_may_not(self) -> None:
        """What somebody has who was disabled or has another role now goes back at once."""
        self._each(silence.left_by_who_may_not(), self._take_away)

    def _take_from_the_silent(self) -> None:
        """What an agent has whose desk is closed goes back to the queue, first in line."""
        self._each(silence.left_by_agents(self.settings.silent_minutes * 60), self._take_away)

    def _hand_off_from_a_dead_assistant(self) -> None:
        """Those who wait for the assistant get a person when it has been down for too long."""
        if self.assistant_down_s() >= self.settings.assistant_down_seconds:
            self._each(silence.waiting_for_the_bot(), self._hand_off)

    def _hand_off_from_a_silent_program(self) -> None:
        """So do those whom a company's own program leaves without an answer for as long."""
        seconds = self.settings.assistant_down_seconds
        self._each(silence.waiting_for_a_program(seconds), self._hand_off)

    def _assign(self) -> None:
        """Give out what waits in teams that assign, one transaction each."""
        while self._assign_one():
            pass

    def _make_tickets(self) -> None:
        """Tell those who wait while nobody is there when to expect an answer."""
        with self.database.read() as connection:
            found = queue.in_vain(connection, staffing(connection), MOST)
        for conversation_id in found:
            with self.database.write() as connection:
                rows.lock(connection, conversation_id)
                if queue.is_in_vain(connection, conversation_id):
                    self._make_ticket(connection, conversation_id)

    def _close_what_is_silent(self) -> None:
        seconds = self.settings.bot_silence_hours * 3600
        self._each(silence.left_with_the_bot(seconds), _close)

    def _each(self, cases: Select[Any], do: Do) -> None:
        with self.database.read() as connection:
            found = list(connection.execute(cases.limit(MOST)).scalars())
        for conversation_id in found:
            self._do(cases, conversation_id, do)

    def _do(self, cases: Select[Any], conversation_id: str, do: Do) -> None:
        """Do it for this conversation if it still is one of the cases."""
        with self.database.write() as connection:
            rows.lock(connection, conversation_id)
            if connection.execute(cases.where(conversations.c.id == conversation_id)).first():
                do(connection, conversation_id)

    def _take_away(self, connection: Connection, conversation_id: str) -> None:
        handoffs.do_requeue(connection, conversation_id, None, is_first=True)
        if silence.is_customer_waiting(connection, conversation_id):
            self._tell(connection, conversation_id, "utter_requeued")

    def _hand_off(self, connection: Connection, conversation_id: str) -> None:
        handoffs.do_request(connection, conversation_id, "assistant_down", {})
        self._tell(connection, conversation_id, "utter_handoff_assistant_down")

    def _assign_one(self) -> bool:
        with self.database.write() as connection:
            conversation_id = routing.do_assign(connection)
            if conversation_id is None:
                return False
            agent = rows.get(connection, conversation_id)["assignee_id"]
            name = connection.scalar(select(staff.c.name).where(staff.c.id == agent))
            self._tell(connection, conversation_id, "utter_agent_joined", agent=str(name))
            return True

    def _make_ticket(self, connection: Connection, conversation_id: str) -> None:
        conversation = rows.get(connection, conversation_id)
        team = staffing(connection).team(conversation["team_id"])
        expected_at = queue.expected_answer(team)
        if expected_at is None:
            return
        queue.do_make_ticket(connection, conversation, expected_at)
        if silence.is_customer_waiting(connection, conversation_id):
            zone = connection.scalar(
                select(contacts.c.time_zone).where(contacts.c.id == conversation["contact_id"])
            )
            time = moments.written(expected_at, conversation["locale"], zone, team["time_zone"])
            self._tell(connection, conversation_id, "utter_queue_ticket", time=time)

    def _tell(self, connection: Connection, conversation_id: str, key: str, **args: str) -> None:
        """In the same transaction as the change, so that it is told exactly once."""
        locale = rows.get(connection, conversation_id)["locale"]
        messages.do_say(connection, conversation_id, self.say(locale, key, **args))


def _wake(connection: Connection, conversation_id: str) -> None:
    snooze.do_wake(connection, conversation_id)


def _close(connection: Connection, conversation_id: str) -> None:
    handoffs.do_close_silent(connection, conversation_id)
