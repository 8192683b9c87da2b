from __future__ import annotations

import time

from sqlalchemy import select

from bot.conversations import conversations, handoffs, queue
from bot.conversations.queue import Waiting
from bot.storage import Database
from bot.storage import tables as t
from tests.conversations import cast
from tests.conversations.cast import ask, do, found_team, hire, put, put_handoff

HANDLING_S = 600


def place(database: Database, conversation: str) -> Waiting | None:
    return ask(database, queue.place, conversation)


def number(database: Database, conversation: str) -> int:
    found = place(database, conversation)
    assert found
    return found.place


def handled(database: Database, staff_id: int, seconds: list[float]) -> None:
    """Handoffs that took that long from the first taking to the end."""
    now = time.time()
    for length in seconds:
        conversation = cast.queue(database)
        do(database, handoffs.do_take, conversation, staff_id)
        do(database, handoffs.do_resolve, conversation, staff_id)
        put_handoff(database, conversation, accepted_at=now - length, closed_at=now)


def test_the_place_counts_those_before_in_the_same_team(database: Database) -> None:
    ana, ben = hire(database, "Ana"), hire(database, "Ben", skills=["b2b"])
    found_team(database, "Shop", members=[ana])
    found_team(database, "Business", members=[ben])
    first, second, third = (cast.queue(database) for _ in range(3))
    business = cast.queue(database, skill="b2b")
    assert [number(database, one) for one in (first, second, third)] == [1, 2, 3]
    assert number(database, business) == 1
    put(database, t.conversations, third, priority="high")
    assert [number(database, one) for one in (third, first, second)] == [1, 2, 3]
    do(database, handoffs.do_take, first, ana)
    assert place(database, first) is None
    assert number(database, second) == 2


def test_who_does_not_wait_has_no_place(database: Database) -> None:
    conversation = cast.begin(database)
    assert place(database, conversation) is None
    do(database, handoffs.do_request, conversation, "asked", {})
    assert number(database, conversation) == 1
    do(database, handoffs.do_leave, conversation)
    assert place(database, conversation) is None


def test_the_wait_comes_from_what_was_measured(database: Database) -> None:
    ana = hire(database, "Ana", capacity=1)
    ben = hire(database, "Ben", capacity=1)
    handled(database, ana, [HANDLING_S] * 4 + [HANDLING_S * 100])
    for staff_id in (ana, ben):
        do(database, handoffs.do_take, cast.queue(database), staff_id)
    waiting = [cast.queue(database) for _ in range(3)]
    found = [place(database, one) for one in waiting]
    waits = [one.expected_wait_s for one in found if one and one.expected_wait_s is not None]
    assert len(waits) == 3
    for wait, expected in zip(waits, (300, 600, 900), strict=True):
        assert abs(wait - expected) < 1


def test_whoever_finds_a_free_agent_need_not_wait(database: Database) -> None:
    ana = hire(database, "Ana", capacity=3)
    handled(database, ana, [HANDLING_S] * 5)
    found = place(database, cast.queue(database))
    assert found
    assert found.expected_wait_s == 0


def test_without_measurements_or_agents_nothing_is_expected(database: Database) -> None:
    ana = hire(database, "Ana")
    handled(database, ana, [HANDLING_S] * 4)
    conversation = cast.queue(database)
    found = place(database, conversation)
    assert found
    assert found.expected_wait_s is None
    handled(database, ana, [HANDLING_S])
    cast.go_silent(database, ana)
    found = place(database, conversation)
    assert found
    assert found.expected_wait_s is None


def test_the_agents_of_another_language_do_not_shorten_the_wait(database: Database) -> None:
    ana = hire(database, "Ana", languages=["en"], capacity=1)
    hire(database, "Dora", languages=["de"], capacity=50)
    handled(database, ana, [HANDLING_S] * 5)
    do(database, handoffs.do_take, cast.queue(database), ana)
    found = place(database, cast.queue(database))
    assert found
    assert found.expected_wait_s is not None
    assert abs(found.expected_wait_s - HANDLING_S) < 1


def test_an_address_makes_a_ticket(database: Database) -> None:
    found_team(database, first_response_minutes=30)
    conversation = cast.queue(database)
    before = time.time()
    do(database, queue.do_leave_email, conversation, "customer@mail.example")
    found = place(database, conversation)
    assert found
    assert found.is_ticket
    assert found.expected_at is not None
    assert before + 1800 <= found.expected_at <= time.time() + 1800
    with database.read() as connection:
        row = conversations.get(connection, conversation)
        email = connection.scalar(
            select(t.contacts.c.email).where(t.contacts.c.id == row["contact_id"])
        )
    assert email == "customer@mail.example"
    changes = cast.last_change(database, conversation)
    do(database, queue.do_leave_email, conversation, "other@mail.example")
    assert cast.last_change(database, conversation) == changes


def test_who_left_an_address_has_a_place_while_somebody_is_there(database: Database) -> None:
    ana = hire(database, "Ana")
    conversation = cast.queue(database)
    do(database, queue.do_leave_email, conversation, "customer@mail.example")
    found = place(database, conversation)
    assert found
    assert (found.place, found.is_ticket) == (1, False)
    assert found.expected_at is not None
    cast.go_silent(database, ana)
    found = place(database, conversation)
    assert found
    assert found.is_ticket


def test_what_the_team_promises_is_due_in_its_open_time(database: Database) -> None:
    found_team(database, first_response_minutes=10, resolution_minutes=60)
    ben = hire(database, "Ben")
    slow = found_team(database, "Slow", first_response_minutes=100, members=[ben])
    conversation = cast.queue(database)
    handoff = ask(database, handoffs.open_handoff, conversation)
    assert handoff
    assert handoff["first_response_due"] == handoff["requested_at"] + 600
    assert handoff["resolution_due"] == handoff["requested_at"] + 3600
    do(database, handoffs.do_transfer, conversation, ben, to_team=slow)
    handoff = ask(database, handoffs.open_handoff, conversation)
    assert handoff
    assert handoff["first_response_due"] == handoff["requested_at"] + 6000
    assert handoff["resolution_due"] is None
