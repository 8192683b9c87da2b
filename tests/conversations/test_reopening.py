from __future__ import annotations

import time

import pytest

from bot.conversations import agents, handoffs, messages, snooze
from bot.conversations.locale import Heard
from bot.conversations.messages import Stored
from bot.errors import RequestInvalid
from bot.storage import Database
from bot.storage import tables as t
from tests.conversations import cast
from tests.conversations.cast import ask, do, go_silent, hire, put, row


def write(database: Database, conversation: str, client_id: str = "1", **options: float) -> Stored:
    heard = Heard({"en": 0.0})
    return do(
        database,
        messages.do_receive,
        conversation,
        client_id,
        "It flickers again.",
        heard,
        ("en",),
        **options,
    )


@pytest.fixture
def ana(database: Database) -> int:
    return hire(database, "Ana")


@pytest.fixture
def resolved(database: Database, ana: int) -> str:
    """Ana has resolved it."""
    conversation = cast.queue(database)
    do(database, handoffs.do_take, conversation, ana)
    do(database, handoffs.do_resolve, conversation, ana)
    return conversation


def test_the_same_agent_has_it_again_if_online(database: Database, resolved: str, ana: int) -> None:
    stored = write(database, resolved)
    assert stored.reopened_for == ana
    found = row(database, resolved)
    assert (found["status"], found["assignee_id"], found["unanswered"]) == ("open", ana, 0)
    handoff = ask(database, handoffs.open_handoff, resolved)
    assert handoff
    assert (handoff["reason"], handoff["accepted_by"]) == ("asked", ana)
    again = write(database, resolved)
    assert (again.message_id, again.reopened_for) == (stored.message_id, None)
    assert write(database, resolved, "2").reopened_for is None


@pytest.mark.parametrize("presence", ["busy", "offline"])
def test_whoever_takes_nothing_now_leaves_it_to_the_bot(
    database: Database, resolved: str, ana: int, presence: str
) -> None:
    do(database, agents.do_set_presence, ana, presence)
    assert write(database, resolved).reopened_for is None
    found = row(database, resolved)
    assert (found["status"], found["assignee_id"], found["unanswered"]) == ("pending", None, 1)


def test_a_closed_desk_leaves_it_to_the_bot(database: Database, resolved: str, ana: int) -> None:
    go_silent(database, ana)
    write(database, resolved)
    assert row(database, resolved)["status"] == "pending"


def test_after_the_set_time_the_bot_has_it(database: Database, resolved: str) -> None:
    put(database, t.conversations, resolved, resolved_at=time.time() - 2 * 3600)
    assert write(database, resolved, reopen_hours=1.9).reopened_for is None
    assert row(database, resolved)["status"] == "pending"


def test_within_the_set_time_the_agent_has_it(database: Database, resolved: str, ana: int) -> None:
    put(database, t.conversations, resolved, resolved_at=time.time() - 2 * 3600)
    assert write(database, resolved, reopen_hours=2.1).reopened_for == ana


def test_what_a_supervisor_closed_goes_to_whoever_had_it(database: Database, ana: int) -> None:
    sam = hire(database, "Sam")
    conversation = cast.queue(database)
    do(database, handoffs.do_take, conversation, ana)
    do(database, handoffs.do_resolve, conversation, sam)
    assert write(database, conversation).reopened_for == ana


def test_what_was_closed_by_silence_goes_to_the_bot(database: Database, resolved: str) -> None:
    write(database, resolved)
    conversation = cast.begin(database)
    do(database, handoffs.do_close_silent, conversation)
    assert write(database, conversation).reopened_for is None
    assert row(database, conversation)["status"] == "pending"


def test_a_message_wakes_what_was_put_aside(database: Database, ana: int) -> None:
    conversation = cast.queue(database)
    do(database, handoffs.do_take, conversation, ana)
    do(database, snooze.do_snooze, conversation, ana, time.time() + 3600)
    write(database, conversation)
    found = row(database, conversation)
    assert (found["status"], found["assignee_id"], found["unanswered"]) == ("open", ana, 0)
    assert found["snoozed_until"] is None


@pytest.mark.parametrize("seconds", [-1, 0, 367 * 86_400, float("inf"), float("nan")])
def test_a_time_that_is_none_is_refused(seconds: float) -> None:
    with pytest.raises(RequestInvalid):
        snooze.check_until(time.time() + seconds)
