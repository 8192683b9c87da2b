from __future__ import annotations

import threading

import pytest
from sqlalchemy import select, update

from bot.conversations import conversations, events, handoffs, messages, turns
from bot.errors import Conflict
from bot.storage import Database
from bot.storage import tables as t
from tests.conversations.conftest import Receive


def request(database: Database, conversation: str) -> bool:
    with database.write() as connection:
        return handoffs.do_request(connection, conversation, "asked", {})


def statuses(database: Database, conversation: str) -> list[tuple[str, bool, str | None]]:
    with database.read() as connection:
        found = events.after(connection, conversation, 0)
    return [
        (event["status"], event["waiting"], event["agent"])
        for event in found
        if event["kind"] == "status"
    ]


def test_asking_twice_makes_one_handoff(database: Database, conversation: str) -> None:
    assert request(database, conversation)
    assert not request(database, conversation)
    with database.read() as connection:
        assert len(connection.execute(select(t.handoffs)).all()) == 1


def test_the_package_tells_the_agent_what_happened(
    database: Database, conversation: str, receive: Receive
) -> None:
    receive("My lamp is broken")
    with database.write() as connection:
        handoffs.do_request(connection, conversation, "complaint", {"order_number": "10234"})
    with database.read() as connection:
        handoff = handoffs.open_handoff(connection, conversation)
    assert handoff
    package = handoff["package"]
    assert package["wish"] == "My lamp is broken"
    assert package["reason"] == "complaint"
    assert package["page"] == "https://shop.example/lamps"
    assert package["slots"] == {"order_number": "10234"}


def test_the_package_holds_what_was_found_in_the_messages(
    database: Database, conversation: str, receive: Receive
) -> None:
    order = {"entity": "order_number", "value": "10234", "start": 0, "end": 5}
    not_understood = {"name": "nlu_fallback", "confidence": 0.9}
    for text, entities, intent in (("10234", [order], None), ("blah", [], not_understood)):
        message = receive(text)
        with database.write() as connection:
            connection.execute(
                update(t.messages)
                .where(t.messages.c.id == message.message_id)
                .values(entities=entities, intent=intent)
            )
    request(database, conversation)
    with database.read() as connection:
        handoff = handoffs.open_handoff(connection, conversation)
    assert handoff
    assert handoff["package"]["slots"] == {"order_number": "10234"}
    assert handoff["package"]["misunderstandings"] == 1


def test_while_people_have_it_nothing_waits_for_the_bot(
    database: Database, conversation: str, receive: Receive, people: dict[str, int]
) -> None:
    receive("hello")
    with database.write() as connection:
        handoffs.do_take(connection, conversation, people["Ana"])
    receive("are you there?")
    with database.read() as connection:
        assert conversations.get(connection, conversation)["unanswered"] == 0


def test_only_one_of_many_takes_it_and_the_others_are_told_who(
    database: Database, conversation: str, people: dict[str, int]
) -> None:
    request(database, conversation)
    outcomes: list[str] = []

    def take(name: str) -> None:
        try:
            with database.write() as connection:
                handoffs.do_take(connection, conversation, people[name])
            outcomes.append(name)
        except Conflict as conflict:
            outcomes.append(conflict.message)

    threads = [threading.Thread(target=take, args=(name,)) for name in ("Ana", "Ben")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    winner = next(outcome for outcome in outcomes if outcome in people)
    assert f"{winner} has this conversation." in outcomes


def test_handing_off_resolving_and_returning_works_any_number_of_times(
    database: Database, conversation: str, receive: Receive, people: dict[str, int]
) -> None:
    for end in (handoffs.do_resolve, handoffs.do_return, handoffs.do_resolve):
        receive(
            f"help, {end.__name__} {conversation}",
            client_id=f"{end}{len(statuses(database, conversation))}",
        )
        assert request(database, conversation)
        with database.write() as connection:
            assert handoffs.do_take(connection, conversation, people["Ana"])
            assert end(connection, conversation, people["Ana"])
            assert not end(connection, conversation, people["Ana"])
    assert [status for status, _, _ in statuses(database, conversation)] == [
        *("open", "open", "resolved"),
        *("pending", "open", "open", "pending"),
        *("open", "open", "resolved"),
    ]
    with database.read() as connection:
        assert conversations.get(connection, conversation)["part"] == 4


def test_an_agent_may_take_what_the_bot_has(
    database: Database, conversation: str, people: dict[str, int]
) -> None:
    with database.write() as connection:
        assert handoffs.do_take(connection, conversation, people["Ben"])
        assert not handoffs.do_take(connection, conversation, people["Ben"])
    with database.read() as connection:
        handoff = handoffs.open_handoff(connection, conversation)
    assert handoff and handoff["reason"] == "agent" and handoff["accepted_by"] == people["Ben"]
    assert statuses(database, conversation) == [("open", False, "Ben")]


def test_nobody_takes_what_somebody_has(
    database: Database, conversation: str, people: dict[str, int]
) -> None:
    with database.write() as connection:
        handoffs.do_take(connection, conversation, people["Ben"])
    with pytest.raises(Conflict, match="Ben has this conversation"), database.write() as connection:
        handoffs.do_take(connection, conversation, people["Ana"])


def test_what_was_written_in_the_queue_is_answered_by_the_bot_after_a_return(
    database: Database, conversation: str, receive: Receive, people: dict[str, int]
) -> None:
    request(database, conversation)
    receive("my lamp flickers as well")
    with database.write() as connection:
        handoffs.do_take(connection, conversation, people["Ana"])
        handoffs.do_return(connection, conversation, people["Ana"])
    with database.read() as connection:
        assert conversations.get(connection, conversation)["unanswered"] == 1
        assert turns.waiting(connection, 5) == [conversation]


def test_what_a_person_answered_is_not_answered_again(
    database: Database, conversation: str, receive: Receive, people: dict[str, int]
) -> None:
    request(database, conversation)
    receive("my lamp flickers as well")
    with database.write() as connection:
        handoffs.do_take(connection, conversation, people["Ana"])
        messages.do_write(connection, conversation, people["Ana"], "1", "Try another bulb.")
        handoffs.do_return(connection, conversation, people["Ana"])
    with database.read() as connection:
        assert conversations.get(connection, conversation)["unanswered"] == 0


def test_nobody_resolves_what_the_bot_is_just_answering(
    database: Database, conversation: str, receive: Receive, people: dict[str, int]
) -> None:
    receive("hello")
    with pytest.raises(Conflict, match="just answering"), database.write() as connection:
        handoffs.do_resolve(connection, conversation, people["Ana"])
