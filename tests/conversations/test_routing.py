from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.conversations import agents, handoffs, routing, snooze, teams
from bot.storage import Database
from bot.storage import tables as t
from tests.conversations import cast
from tests.conversations.cast import do, found_team, go_silent, hire, put, put_handoff, queue, row

ROOT = Path(__file__).resolve().parents[2]


def take_next(database: Database, staff_id: int) -> str | None:
    return do(database, routing.do_take_next, staff_id)


def assign_all(database: Database) -> list[str]:
    """Who got what was given out, in order."""
    given = []
    while conversation := do(database, routing.do_assign):
        given.append(conversation)
    return given


def test_who_waits_longest_comes_first_within_priority(database: Database) -> None:
    ana = hire(database, "Ana")
    first, second, urgent, low = (queue(database) for _ in range(4))
    put(database, t.conversations, urgent, priority="urgent")
    put(database, t.conversations, low, priority="low")
    put_handoff(database, low, queued_at=0)
    assert [take_next(database, ana) for _ in range(5)] == [urgent, first, second, low, None]


def test_what_came_back_from_somebody_silent_is_first_in_line(database: Database) -> None:
    ana, ben = hire(database, "Ana"), hire(database, "Ben")
    queue(database)
    late = queue(database)
    do(database, handoffs.do_take, late, ben)
    do(database, handoffs.do_requeue, late, None, is_first=True)
    assert take_next(database, ana) == late


def test_what_somebody_gave_back_is_where_its_age_puts_it(database: Database) -> None:
    ana, ben = hire(database, "Ana"), hire(database, "Ben")
    early, late = queue(database), queue(database)
    for conversation in (late, early):
        do(database, handoffs.do_take, conversation, ben)
        do(database, handoffs.do_requeue, conversation, ben)
    assert [take_next(database, ana) for _ in range(2)] == [early, late]


def test_agents_get_languages_that_they_speak(database: Database) -> None:
    ana = hire(database, "Ana", languages=["es", "en"])
    yuki = hire(database, "Yuki", languages=["ja"])
    anybody = hire(database, "Ben")
    japanese, spanish, german = (queue(database, language) for language in ("ja", "es", "de"))
    assert take_next(database, ana) == spanish
    assert take_next(database, ana) is None
    assert take_next(database, yuki) == japanese
    assert take_next(database, anybody) == german


def test_agents_get_what_they_can(database: Database) -> None:
    hire(database, "Ana", skills=["Returns"])
    ben, cem = hire(database, "Ben"), hire(database, "Cem", skills=["returns", "b2b"])
    special, plain = queue(database, skill="Returns"), queue(database)
    assert take_next(database, ben) == plain
    assert take_next(database, ben) is None
    assert take_next(database, cem) == special


def test_what_nobody_speaks_or_can_is_not_asked_of_anybody(database: Database) -> None:
    """Better somebody who must translate than nobody, for ever."""
    ana = hire(database, "Ana", languages=["en"], skills=["b2b"])
    japanese, odd = queue(database, "ja"), queue(database, skill="astrology")
    both = queue(database, "ja", skill="astrology")
    assert [take_next(database, ana) for _ in range(3)] == [japanese, odd, both]


def test_who_has_the_skill_but_not_the_language_leaves_it_to_who_speaks(database: Database) -> None:
    ana = hire(database, "Ana", languages=["en"], skills=["b2b"])
    yuki = hire(database, "Yuki", languages=["ja"])
    waiting = queue(database, "ja", skill="b2b")
    assert take_next(database, ana) is None
    assert take_next(database, yuki) == waiting


def test_agents_get_what_waits_in_their_teams(database: Database) -> None:
    ana, ben = hire(database, "Ana"), hire(database, "Ben", skills=["b2b"])
    found_team(database, "Shop", members=[ana])
    business = found_team(database, "Business", members=[ben])
    for_shop, for_business = queue(database), queue(database, skill="b2b")
    assert row(database, for_business)["team_id"] == business
    assert take_next(database, ben) == for_business
    assert take_next(database, ben) is None
    assert take_next(database, ana) == for_shop


def test_nobody_gets_more_than_they_can_hold(database: Database) -> None:
    ana = hire(database, "Ana", capacity=2)
    first, second, third = (queue(database) for _ in range(3))
    assert [take_next(database, ana) for _ in range(3)] == [first, second, None]
    do(database, snooze.do_snooze, first, ana, time.time() + 3600)
    assert take_next(database, ana) == third


def test_spam_waits_for_nobody(database: Database) -> None:
    ana = hire(database, "Ana")
    put(database, t.conversations, queue(database), is_spam=True)
    assert take_next(database, ana) is None


def test_the_team_is_the_one_that_can_help_soonest(database: Database) -> None:
    ana = hire(database, "Ana", languages=["en"])
    yuki = hire(database, "Yuki", languages=["ja"], skills=["returns"])
    closed = [{"day": (time.gmtime().tm_wday + 3) % 7, "from": "09:00", "to": "10:00"}]
    found_team(database, "Closed", hours=closed, members=[ana])
    english = found_team(database, "English", members=[ana])
    japanese = found_team(database, "Japanese", members=[yuki])
    assert row(database, queue(database))["team_id"] == english
    assert row(database, queue(database, "ja"))["team_id"] == japanese
    assert row(database, queue(database, skill="Returns"))["team_id"] == japanese
    go_silent(database, ana)
    assert row(database, queue(database, "en"))["team_id"] == english


def test_a_team_without_members_is_everybodys(database: Database) -> None:
    ana = hire(database, "Ana")
    team = found_team(database)
    waiting = queue(database)
    assert row(database, waiting)["team_id"] == team
    assert take_next(database, ana) == waiting


def test_a_team_that_assigns_gives_to_the_least_busy(database: Database) -> None:
    ana, ben = hire(database, "Ana", capacity=4), hire(database, "Ben", capacity=2)
    found_team(database, assigns=True)
    for _ in range(7):
        queue(database)
    assert len(assign_all(database)) == 6
    assert cast.ask(database, agents.loads) == {ana: 4, ben: 2}
    assert do(database, routing.do_assign) is None


def test_it_gives_to_those_who_are_online_and_fit(database: Database) -> None:
    hire(database, "Busy", presence="busy")
    hire(database, "Offline", presence="offline")
    hire(database, "German", languages=["de"])
    go_silent(database, hire(database, "Gone"))
    ana = hire(database, "Ana", languages=["en"])
    found_team(database, assigns=True)
    conversation = queue(database)
    assert assign_all(database) == [conversation]
    assert row(database, conversation)["assignee_id"] == ana


def test_whoever_cannot_be_helped_now_does_not_hold_up_the_others(database: Database) -> None:
    hire(database, "Yuki", languages=["ja"], presence="offline")
    ana = hire(database, "Ana", languages=["en"])
    found_team(database, assigns=True)
    queue(database, "ja")
    english = queue(database)
    assert assign_all(database) == [english]
    assert row(database, english)["assignee_id"] == ana


def test_a_team_that_does_not_assign_leaves_it_to_the_agents(database: Database) -> None:
    hire(database, "Ana")
    found_team(database)
    queue(database)
    assert assign_all(database) == []


def taken_by(database: Database) -> list[tuple[str, int]]:
    """Each time that somebody got a conversation."""
    changes = t.status_events.c
    query = select(changes.conversation_id, changes.staff_id).where(
        changes.change.in_(("taken", "assigned"))
    )
    with database.read() as connection:
        return [(row.conversation_id, row.staff_id) for row in connection.execute(query)]


def assert_each_was_taken_once(database: Database, waiting: set[str]) -> None:
    taken = taken_by(database)
    assert Counter(conversation for conversation, _ in taken) == Counter(waiting)
    for conversation, staff_id in taken:
        assert row(database, conversation)["assignee_id"] == staff_id
    with database.read() as connection:
        accepted = dict(
            connection.execute(select(t.handoffs.c.conversation_id, t.handoffs.c.accepted_by)).all()  # type: ignore[arg-type]
        )
    assert accepted == dict(taken)


@pytest.mark.slow
def test_fifty_agents_take_five_hundred_handoffs_each_once(database: Database) -> None:
    capacity = 20
    people = [hire(database, f"Agent {n}", capacity=capacity) for n in range(50)]
    waiting = {queue(database) for _ in range(500)}
    begin = threading.Barrier(len(people))

    def work(staff_id: int) -> None:
        begin.wait()
        while take_next(database, staff_id):
            pass

    run_all([threading.Thread(target=work, args=(staff_id,)) for staff_id in people])
    assert_each_was_taken_once(database, waiting)
    assert max(cast.ask(database, agents.loads).values()) <= capacity


def test_one_agent_with_many_desks_takes_no_more_than_they_can_hold(database: Database) -> None:
    ana = hire(database, "Ana", capacity=3)
    for _ in range(10):
        queue(database)
    run_all([threading.Thread(target=take_next, args=(database, ana)) for _ in range(10)])
    assert cast.ask(database, agents.loads) == {ana: 3}


@pytest.mark.slow
def test_two_processes_and_all_kinds_of_taking_give_each_once(
    database: Database, database_url: str
) -> None:
    """Both give out, and in both agents take the next, and take by hand what they see."""
    people = [hire(database, f"Agent {n}", capacity=30) for n in range(6)]
    found_team(database, assigns=True)
    waiting = {queue(database) for _ in range(120)}
    program = ROOT / "tests" / "conversations" / "busy_process.py"
    processes = [
        subprocess.Popen(
            [sys.executable, str(program), database_url, *map(str, half)],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        for half in (people[:3], people[3:])
    ]
    assert [process.wait(timeout=100) for process in processes] == [0, 0]
    assert_each_was_taken_once(database, waiting)


def run_all(threads: list[threading.Thread]) -> None:
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_what_a_deleted_team_had_is_everybodys(database: Database) -> None:
    ana = hire(database, "Ana")
    ben = hire(database, "Ben")
    found_team(database, members=[ben])
    gone = found_team(database, "Returns", members=[ben])
    waiting = queue(database)
    do(database, handoffs.do_transfer, waiting, ben, to_team=gone)
    assert take_next(database, ana) is None
    do(database, teams.do_delete_team, gone)
    assert take_next(database, ana) == waiting
