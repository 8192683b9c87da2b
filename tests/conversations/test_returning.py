"""What the bot is told when people give it a conversation back."""

from __future__ import annotations

from typing import Any

from sqlalchemy import update

from bot.conversations import handoffs, messages, turns
from bot.conversations.messages import Utterance
from bot.storage import Database
from bot.storage import tables as t
from tests.conversations.conftest import Receive


def understood(database: Database, message: int, **found: str) -> None:
    """As the assistant found it; each value is what the message says."""
    entities = [
        {"entity": name, "value": value, "start": 0, "end": len(value)}
        for name, value in found.items()
    ]
    with database.write() as connection:
        connection.execute(
            update(t.messages).where(t.messages.c.id == message).values(entities=entities)
        )


def given_back(database: Database, conversation: str, staff_id: int, *, end: str) -> None:
    with database.write() as connection:
        handoffs.do_take(connection, conversation, staff_id)
        if end == "returned":
            handoffs.do_return(connection, conversation, staff_id)
        else:
            handoffs.do_resolve(connection, conversation, staff_id)


def next_turn(database: Database, conversation: str) -> turns.Turn:
    with database.write() as connection:
        claim = turns.do_claim(connection, conversation)
        assert claim
        turn = turns.do_attempt(connection, claim)
        turns.do_release(connection, claim)
    assert turn
    return turn


def request(database: Database, conversation: str, **slots: Any) -> None:
    with database.write() as connection:
        handoffs.do_request(connection, conversation, "complaint", slots)


def test_nothing_before_people_had_it(
    database: Database, conversation: str, receive: Receive
) -> None:
    receive("hello")
    turn = next_turn(database, conversation)
    assert (turn.before, turn.is_settled) == ({}, False)


def test_why_people_had_it_and_what_was_given(
    database: Database, conversation: str, receive: Receive, people: dict[str, int]
) -> None:
    understood(database, receive("10234").message_id, order_number="10234")
    request(database, conversation, order_number="10234")
    given_back(database, conversation, people["Ana"], end="returned")
    receive("thanks, and where is it?")
    turn = next_turn(database, conversation)
    assert turn.before == {"returned": "complaint", "order_number": "10234"}


def test_what_was_not_found_in_a_message_is_not_carried_over(
    database: Database, conversation: str, receive: Receive, people: dict[str, int]
) -> None:
    """A yes to one question, or the words of one wish, are no answer to another."""
    receive("grey towels please")
    request(database, conversation, confirmed=True, details="grey towels please", wish="x")
    given_back(database, conversation, people["Ana"], end="returned")
    receive("cancel it")
    assert next_turn(database, conversation).before == {"returned": "complaint"}


def test_what_an_action_has_used_is_not_carried_over(
    database: Database, conversation: str, receive: Receive, people: dict[str, int]
) -> None:
    understood(database, receive("10234").message_id, order_number="10234")
    request(database, conversation)
    given_back(database, conversation, people["Ana"], end="returned")
    receive("and now?")
    assert next_turn(database, conversation).before == {"returned": "complaint"}


def test_who_takes_over_in_the_middle_of_a_form_leaves_what_was_given(
    database: Database, conversation: str, receive: Receive, people: dict[str, int]
) -> None:
    done = receive("10230")
    understood(database, done.message_id, order_number="10230")
    with database.write() as connection:
        told = Utterance("It came.", "en", wording="utter_x", wording_args={"order": "10230"})
        messages.do_say(connection, conversation, told, reply_to=done.message_id, ordinal=0)
    understood(database, receive("kim@example.com").message_id, email="kim@example.com")
    given_back(database, conversation, people["Ana"], end="returned")
    receive("go on")
    before = next_turn(database, conversation).before
    assert before == {"returned": "agent", "email": "kim@example.com"}


def test_a_resolved_matter_is_forgotten(
    database: Database, conversation: str, receive: Receive, people: dict[str, int]
) -> None:
    understood(database, receive("10234").message_id, order_number="10234")
    request(database, conversation, order_number="10234")
    given_back(database, conversation, people["Ana"], end="returned")
    given_back(database, conversation, people["Ana"], end="resolved")
    with database.write() as connection:  # nobody is online: the bot has it
        connection.execute(update(t.agents).values(presence="offline"))
    receive("something else")
    assert next_turn(database, conversation).before == {}


def test_who_left_the_queue_is_not_asked_again(
    database: Database, conversation: str, receive: Receive
) -> None:
    understood(database, receive("10234").message_id, order_number="10234")
    request(database, conversation, order_number="10234")
    with database.write() as connection:
        handoffs.do_leave(connection, conversation)
    receive("never mind, where is it?")
    turn = next_turn(database, conversation)
    assert turn.before == {"returned": "complaint", "order_number": "10234"}


def test_what_was_written_before_the_return_is_settled(
    database: Database, conversation: str, receive: Receive, people: dict[str, int]
) -> None:
    request(database, conversation)
    receive("agent?")
    given_back(database, conversation, people["Ana"], end="returned")
    receive("a new question")
    first = next_turn(database, conversation)
    assert (first.text, first.is_settled) == ("agent?", True)
    with database.write() as connection:
        connection.execute(
            update(t.messages).where(t.messages.c.id == first.message_id).values(answered_at=1)
        )
    assert not next_turn(database, conversation).is_settled
