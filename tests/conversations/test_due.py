from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from datetime import datetime, timezone

import pytest
from sqlalchemy import select, update

from bot.assistant.downtime import Downtime
from bot.assistant.replies import Renderer
from bot.conversations import agents, events, handoffs, messages, moments, routing, snooze
from bot.conversations.due import Due
from bot.conversations.locale import Heard
from bot.errors import Conflict
from bot.people.roles import PERMISSIONS, ROLES
from bot.settings import Handoff
from bot.storage import Database
from bot.storage import tables as t
from tests.conversations import cast
from tests.conversations.cast import do, found_team, go_silent, hire, put, row

Look = Callable[..., None]


@pytest.fixture
def look(database: Database, renderer: Renderer) -> Look:
    """What is due happens; given how long the assistant has been down."""

    def look(down_s: float = 0) -> None:
        Due(Handoff(), database, renderer.say, lambda: down_s).do_what_is_due()

    return look


def said(database: Database, conversation: str) -> list[str | None]:
    """The keys of what the bot has told the customer."""
    query = (
        select(t.messages.c.wording)
        .where(t.messages.c.conversation_id == conversation, t.messages.c.author == "bot")
        .order_by(t.messages.c.seq)
    )
    with database.read() as connection:
        return list(connection.execute(query).scalars())


def write(database: Database, conversation: str, text: str = "Hello?") -> None:
    heard = Heard({"en": 0.0})
    do(database, messages.do_receive, conversation, str(time.time()), text, heard, ("en",))


def answer(database: Database, conversation: str, staff_id: int) -> None:
    do(database, messages.do_write, conversation, staff_id, str(time.time()), "Hello!")


def grow_old(database: Database, seconds: float = 3600) -> None:
    """Everything that has happened so far happened that much earlier."""
    with database.write() as connection:
        for table in (t.status_events, t.messages):
            created_at = table.c.created_at - seconds
            connection.execute(update(table).values(created_at=created_at))


@pytest.mark.parametrize("change", [{"role": "editor"}, {"disabled_at": 1.0}])
def test_who_may_not_answer_any_more_keeps_and_gets_nothing(
    database: Database, look: Look, change: dict[str, object]
) -> None:
    ana, ben = hire(database, "Ana"), hire(database, "Ben")
    conversation = cast.queue(database)
    do(database, handoffs.do_take, conversation, ana)
    put(database, t.staff, ana, **change)
    look()
    assert row(database, conversation)["assignee_id"] is None
    assert said(database, conversation) == ["utter_requeued"]
    do(database, handoffs.do_take, conversation, ben)
    with pytest.raises(Conflict, match="Ana does not answer"):
        do(database, handoffs.do_transfer, conversation, ben, to_staff=ana)
    assert row(database, conversation)["assignee_id"] == ben
    with database.read() as connection:
        assert [agent.staff_id for agent in agents.all_agents(connection)] == [ben]


def test_those_who_answer_are_those_whose_role_lets_them() -> None:
    may = {role for role in ROLES if "answer_customers" in PERMISSIONS[role]}
    assert may == {*agents.ANSWERING}


def test_what_a_silent_agent_had_goes_back_first_in_line(database: Database, look: Look) -> None:
    ana, ben = hire(database, "Ana"), hire(database, "Ben")
    waits = cast.queue(database)
    conversation = cast.queue(database)
    do(database, handoffs.do_take, conversation, ana)
    look()
    assert row(database, conversation)["assignee_id"] == ana
    go_silent(database, ana)
    look()
    assert row(database, conversation)["assignee_id"] == ana, "she has just taken it"
    grow_old(database)
    look()
    handoff = cast.ask(database, handoffs.open_handoff, conversation)
    assert handoff
    assert handoff["queued_at"] == 0
    assert said(database, conversation) == ["utter_requeued"]
    assert row(database, waits)["assignee_id"] is None
    do(database, handoffs.do_take, conversation, ben)


def test_a_customer_who_waits_for_nothing_is_not_told(database: Database, look: Look) -> None:
    ana = hire(database, "Ana")
    hire(database, "Ben")
    conversation = cast.queue(database)
    do(database, handoffs.do_take, conversation, ana)
    answer(database, conversation, ana)
    go_silent(database, ana)
    grow_old(database)
    look()
    assert row(database, conversation)["assignee_id"] is None
    assert said(database, conversation) == []


def test_who_writes_without_a_desk_is_not_silent(database: Database, look: Look) -> None:
    ana = hire(database, "Ana")
    conversation = cast.queue(database)
    do(database, handoffs.do_take, conversation, ana)
    go_silent(database, ana)
    grow_old(database)
    answer(database, conversation, ana)
    look()
    assert row(database, conversation)["assignee_id"] == ana


def test_with_nobody_there_it_becomes_a_ticket_once(database: Database, look: Look) -> None:
    found_team(database, first_response_minutes=60)
    ana = hire(database, "Ana")
    conversation = cast.queue(database)
    look()
    assert said(database, conversation) == []
    go_silent(database, ana)
    look()
    look()
    assert said(database, conversation) == ["utter_queue_ticket"]
    change = cast.last_change(database, conversation)
    assert change["change"] == "ticket"
    assert 3590 < change["until"] - time.time() <= 3600


def test_busy_agents_are_there(database: Database, look: Look) -> None:
    hire(database, "Ana", presence="busy")
    conversation = cast.queue(database)
    look()
    assert said(database, conversation) == []


def test_somebody_of_another_language_does_not_help(database: Database, look: Look) -> None:
    hire(database, "Ana", languages=["en"])
    hire(database, "Yuki", languages=["ja"], presence="offline")
    japanese, english = cast.queue(database, "ja"), cast.queue(database, "en")
    look()
    assert said(database, japanese) == ["utter_queue_ticket"]
    assert said(database, english) == []


def test_somebody_who_was_disabled_is_waited_for_by_nobody(database: Database, look: Look) -> None:
    ana = hire(database, "Ana", languages=["en"])
    dora = hire(database, "Dora", languages=["de"])
    put(database, t.staff, dora, disabled_at=time.time())
    conversation = cast.queue(database, "de")
    look()
    assert cast.last_change(database, conversation)["change"] == "handed_off"  # and no ticket
    with database.write() as connection:
        assert routing.do_take_next(connection, ana) == conversation


def test_out_of_hours_it_is_a_ticket_for_when_the_team_opens(
    database: Database, look: Look
) -> None:
    hire(database, "Ana")
    opens_in_days = 3
    shift = {"day": (time.gmtime().tm_wday + opens_in_days) % 7, "from": "09:00", "to": "17:00"}
    found_team(database, hours=[shift], first_response_minutes=30)
    conversation = cast.queue(database)
    look()
    until = time.gmtime(cast.last_change(database, conversation)["until"])
    assert (until.tm_wday, until.tm_hour, until.tm_min) == (shift["day"], 9, 30)


@pytest.mark.parametrize(
    ("locale", "own_zone", "text"),
    [
        ("en", "America/New_York", "Fri, Nov 27, 4:30\u202fAM"),
        ("de", "Asia/Tokyo", "Fr., 27. Nov., 18:30"),
        ("tl", "Asia/Manila", "Biy, Nob 27, 5:30\u202fPM"),
        ("ja", None, "11月27日(金) 10:30 (GMT+01:00)"),
        ("xx", None, "Fri, Nov 27, 10:30\u202fAM (GMT+01:00)"),
    ],
)
def test_the_customer_reads_the_time_where_they_are(
    locale: str, own_zone: str | None, text: str
) -> None:
    at = datetime(2026, 11, 27, 9, 30, tzinfo=timezone.utc).timestamp()
    assert moments.written(at, locale, own_zone, "Europe/Madrid") == text


def test_a_ticket_says_when(database: Database, look: Look) -> None:
    found_team(database, first_response_minutes=30)
    conversation = cast.begin(database, locale="de")
    contact = row(database, conversation)["contact_id"]
    put(database, t.contacts, contact, time_zone="Asia/Tokyo")
    do(database, handoffs.do_request, conversation, "asked", {})
    look()
    until = cast.last_change(database, conversation)["until"]
    last = cast.ask(database, events.after, conversation, 0)[-1]
    assert moments.written(until, "de", "Asia/Tokyo", "UTC") in last["text"]


def test_snoozed_ones_wake_when_their_time_has_come(database: Database, look: Look) -> None:
    ana = hire(database, "Ana")
    conversation = cast.queue(database)
    do(database, handoffs.do_take, conversation, ana)
    do(database, snooze.do_snooze, conversation, ana, time.time() + 3600)
    look()
    assert row(database, conversation)["status"] == "snoozed"
    put(database, t.conversations, conversation, snoozed_until=time.time() - 1)
    look()
    assert row(database, conversation)["status"] == "open"
    assert row(database, conversation)["snoozed_until"] is None
    assert row(database, conversation)["assignee_id"] == ana


def test_who_is_assigned_is_introduced(database: Database, look: Look) -> None:
    ana = hire(database, "Ana", capacity=2)
    found_team(database, assigns=True)
    waiting = [cast.queue(database) for _ in range(3)]
    look()
    assert [row(database, one)["assignee_id"] for one in waiting] == [ana, ana, None]
    assert [said(database, one) for one in waiting] == [["utter_agent_joined"]] * 2 + [[]]


def test_a_dead_assistant_hands_off_who_waits_for_it(database: Database, look: Look) -> None:
    hire(database, "Ana")
    waits, quiet = cast.begin(database), cast.begin(database)
    write(database, waits)
    look(down_s=59)
    assert row(database, waits)["status"] == "pending"
    look(down_s=60)
    change = cast.last_change(database, waits)
    assert (change["change"], change["reason"]) == ("handed_off", "assistant_down")
    assert said(database, waits) == ["utter_handoff_assistant_down"]
    assert row(database, waits)["unanswered"] == 0
    assert row(database, quiet)["status"] == "pending"


def test_a_slow_assistant_is_not_dead(database: Database, look: Look) -> None:
    conversation = cast.begin(database)
    write(database, conversation)
    grow_old(database)
    look(down_s=0)
    assert row(database, conversation)["status"] == "pending"


def test_downtime_counts_from_when_it_was_found_down(monkeypatch: pytest.MonkeyPatch) -> None:
    now, ready = [100.0], [True]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    downtime = Downtime(lambda: ready[0])
    assert downtime.seconds() == 0
    ready[0] = False
    assert downtime.seconds() == 0
    now[0] = 130.0
    assert downtime.seconds() == 30
    ready[0] = True
    assert downtime.seconds() == 0
    ready[0], now[0] = False, 200.0
    assert downtime.seconds() == 0


def test_silent_conversations_of_the_bot_are_closed(database: Database, look: Look) -> None:
    silent, recent, owed, waits = (cast.begin(database) for _ in range(4))
    write(database, owed)
    do(database, handoffs.do_request, waits, "asked", {})
    for conversation in (silent, owed, waits):
        put(database, t.conversations, conversation, updated_at=time.time() - 25 * 3600)
    put(database, t.conversations, recent, updated_at=time.time() - 23 * 3600)
    look()
    found = [row(database, one)["status"] for one in (silent, recent, owed, waits)]
    assert found == ["resolved", "pending", "pending", "open"]
    assert row(database, silent)["part"] == 2
    assert said(database, silent) == []
    write(database, silent)
    assert row(database, silent)["status"] == "pending"


def test_a_step_that_fails_keeps_no_other_from_being_done(
    database: Database, caplog: pytest.LogCaptureFixture, renderer: Renderer
) -> None:
    silent = cast.begin(database)
    put(database, t.conversations, silent, updated_at=0)

    def down() -> float:
        raise OSError("the network is away")

    with caplog.at_level(logging.ERROR):
        Due(Handoff(), database, renderer.say, down).do_what_is_due()
    assert "hand_off_from_a_dead_assistant failed" in caplog.text
    assert row(database, silent)["status"] == "resolved"


def test_two_looks_at_once_do_everything_once(
    database: Database, database_url: str, renderer: Renderer
) -> None:
    """Two processes look at the same moment."""
    ana = hire(database, "Ana", presence="busy")
    silent = [cast.begin(database) for _ in range(5)]
    held = [cast.queue(database) for _ in range(5)]
    for conversation in silent:
        put(database, t.conversations, conversation, updated_at=0)
    for conversation in held:
        do(database, handoffs.do_take, conversation, ana)
    grow_old(database)
    go_silent(database, ana)
    databases = [Database(database_url) for _ in range(2)]
    threads = [
        threading.Thread(target=Due(Handoff(), one, renderer.say, lambda: 0.0).do_what_is_due)
        for one in databases
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for one in databases:
        one.close()
    with database.read() as connection:
        changes = [
            (change.change, change.conversation_id)
            for change in connection.execute(
                select(t.status_events).where(
                    t.status_events.c.change.in_(("closed_by_silence", "requeued", "ticket"))
                )
            )
        ]
    expected = [("closed_by_silence", one) for one in silent]
    expected += [(change, one) for change in ("requeued", "ticket") for one in held]
    assert sorted(changes) == sorted(expected)
    for conversation in held:
        assert said(database, conversation) == ["utter_requeued", "utter_queue_ticket"]
