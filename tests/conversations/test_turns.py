from __future__ import annotations

import threading
import time

import pytest
from sqlalchemy import select, update

from bot.conversations import conversations, events, handoffs, messages, turns
from bot.conversations.messages import Utterance
from bot.conversations.turns import Claim, Outcome, Turn
from bot.storage import Database
from bot.storage import tables as t
from tests.conversations.conftest import Receive

ANSWER = Outcome(
    utterances=[Utterance("It is on its way.", "en"), Utterance("Anything else?", "en")],
    intent={"name": "track_order", "confidence": 0.9},
    entities=[],
    slots={},
    handoff=None,
)


def begin(database: Database, conversation: str) -> tuple[Claim, Turn]:
    with database.write() as connection:
        claim = turns.do_claim(connection, conversation)
        assert claim
        turn = turns.do_attempt(connection, claim)
        assert turn
        return claim, turn


def answer(database: Database, claim: Claim, turn: Turn, outcome: Outcome = ANSWER) -> bool:
    with database.write() as connection:
        return turns.do_answer(connection, claim, turn, outcome)


def texts(database: Database, conversation: str, *, for_staff: bool = False) -> list[str]:
    with database.read() as connection:
        found = events.after(connection, conversation, 0, for_staff=for_staff)
    return [event["text"] for event in found if event["kind"] == "message"]


def expire_claims(database: Database) -> None:
    with database.write() as connection:
        connection.execute(update(t.conversations).values(claimed_until=time.time() - 1))


def test_only_one_of_many_claims_a_conversation(
    database: Database, conversation: str, receive: Receive
) -> None:
    receive("hello")
    claims: list[Claim] = []

    def claim() -> None:
        with database.write() as connection:
            mine = turns.do_claim(connection, conversation)
        if mine:
            claims.append(mine)

    threads = [threading.Thread(target=claim) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(claims) == 1


def test_an_answer_is_stored_with_what_was_understood(
    database: Database, conversation: str, receive: Receive
) -> None:
    receive("where is my order")
    claim, turn = begin(database, conversation)
    assert not turn.is_retry
    assert answer(database, claim, turn)
    assert texts(database, conversation) == [
        "where is my order",
        "It is on its way.",
        "Anything else?",
    ]
    with database.read() as connection:
        row = connection.execute(select(t.messages).where(t.messages.c.id == turn.message_id)).one()
        assert row.intent == {"name": "track_order", "confidence": 0.9}
        assert turns.waiting(connection, 10) == []


def test_the_same_answer_twice_is_stored_once(
    database: Database, conversation: str, receive: Receive
) -> None:
    receive("hello")
    claim, turn = begin(database, conversation)
    assert answer(database, claim, turn)
    assert not answer(database, claim, turn)
    assert len(texts(database, conversation, for_staff=True)) == 3


def test_messages_are_answered_in_order(
    database: Database, conversation: str, receive: Receive
) -> None:
    receive("one")
    receive("two")
    claim, first = begin(database, conversation)
    answer(database, claim, first)
    with database.write() as connection:
        second = turns.do_attempt(connection, claim)
    assert (first.text, second and second.text) == ("one", "two")


def test_an_expired_claim_is_taken_over_and_the_message_tried_again(
    database: Database, conversation: str, receive: Receive
) -> None:
    receive("hello")
    late, turn = begin(database, conversation)
    expire_claims(database)
    claim, again = begin(database, conversation)
    assert again.is_retry and again.message_id == turn.message_id
    assert not answer(database, late, turn)
    assert texts(database, conversation, for_staff=True) == ["hello"]
    assert answer(database, claim, again)
    with database.read() as connection:
        assert conversations.get(connection, conversation)["unanswered"] == 0


def test_a_reply_after_a_person_took_over_becomes_a_note(
    database: Database, conversation: str, receive: Receive, people: dict[str, int]
) -> None:
    receive("hello")
    claim, turn = begin(database, conversation)
    with database.write() as connection:
        handoffs.do_take(connection, conversation, people["Ana"])
    assert not answer(database, claim, turn)
    assert texts(database, conversation) == ["hello"]
    assert texts(database, conversation, for_staff=True)[1:] == [
        "It is on its way.",
        "Anything else?",
    ]


def test_a_late_reply_stays_a_note_when_the_bot_has_the_conversation_again(
    database: Database, conversation: str, receive: Receive, people: dict[str, int]
) -> None:
    receive("hello")
    claim, turn = begin(database, conversation)
    with database.write() as connection:
        handoffs.do_take(connection, conversation, people["Ana"])
        messages.do_write(connection, conversation, people["Ana"], "1", "Ana here")
        handoffs.do_return(connection, conversation, people["Ana"])
    assert not answer(database, claim, turn)
    assert texts(database, conversation) == ["hello", "Ana here"]
    receive("and now?")
    claim, turn = begin(database, conversation)
    assert turn.text == "and now?" and turn.sender.endswith("-2")


def test_a_failed_attempt_waits_longer_each_time_and_is_hastened(
    database: Database, conversation: str, receive: Receive
) -> None:
    receive("hello")
    pauses = []
    for attempt in (1, 2, 3):
        claim, _ = begin(database, conversation)
        with database.write() as connection:
            assert turns.do_postpone(connection, claim) == attempt
            row = conversations.get(connection, conversation)
            pauses.append(row["next_attempt_at"] - time.time())
            assert turns.waiting(connection, 10) == []
            connection.execute(update(t.conversations).values(next_attempt_at=0))
    assert pauses == pytest.approx([1, 2, 4], abs=0.5)


def test_a_renewed_claim_holds_and_a_released_one_does_not(
    database: Database, conversation: str, receive: Receive
) -> None:
    receive("hello")
    claim, _ = begin(database, conversation)
    with database.write() as connection:
        assert turns.do_renew(connection, claim)
        turns.do_release(connection, claim)
        assert not turns.do_renew(connection, claim)
        assert turns.waiting(connection, 10) == [conversation]


def test_the_bot_hands_off_with_its_last_words(
    database: Database, conversation: str, receive: Receive
) -> None:
    receive("a person please")
    claim, turn = begin(database, conversation)
    outcome = Outcome(
        [Utterance("I pass you on.", "en")], None, [], {"order_number": "10234"}, "asked"
    )
    assert answer(database, claim, turn, outcome)
    with database.read() as connection:
        kinds = [event["kind"] for event in events.after(connection, conversation, 0)]
        handoff = handoffs.open_handoff(connection, conversation)
    assert kinds == ["message", "message", "status"]
    assert handoff and handoff["package"]["slots"] == {"order_number": "10234"}
