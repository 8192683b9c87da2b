from __future__ import annotations

import threading

import pytest
from sqlalchemy import select

from bot.conversations import conversations, events, messages
from bot.conversations.messages import Utterance
from bot.errors import MessageEmpty, MessageTooLong, NotFound, RequestInvalid
from bot.storage import Database
from bot.storage import tables as t
from tests.conversations.conftest import Receive


def test_the_same_client_id_is_stored_once_and_acknowledged_alike(
    database: Database, conversation: str, receive: Receive
) -> None:
    first = receive("Where is my parcel?", "one")
    again = receive("Where is my parcel?", "one")
    assert first == again
    with database.read() as connection:
        assert len(connection.execute(select(t.messages)).all()) == 1


def test_messages_of_many_threads_are_numbered_without_gaps_or_doubles(
    database: Database, conversation: str, receive: Receive
) -> None:
    threads = [
        threading.Thread(target=receive, args=(f"message {n}", f"id {n % 20}")) for n in range(40)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.read() as connection:
        seqs = connection.execute(select(t.messages.c.seq).order_by(t.messages.c.seq)).scalars()
        assert list(seqs) == list(range(1, 21))


def test_a_write_that_fails_leaves_nothing_and_sends_no_hint(
    database: Database, conversation: str
) -> None:
    hints: list[str] = []
    database.hub.listen("*", lambda topic, n: hints.append(topic))
    with pytest.raises(RuntimeError), database.write() as connection:
        conversations.lock(connection, conversation)
        messages.do_say(connection, conversation, Utterance("Hello", "en"))
        raise RuntimeError("the machine is on fire")
    assert hints == []
    with database.read() as connection:
        assert events.after(connection, conversation, 0) == []


def test_a_hint_follows_the_commit(database: Database, receive: Receive, conversation: str) -> None:
    seen: list[int] = []

    def look(_topic: str, n: int) -> None:
        with database.read() as connection:
            seen.append(conversations.get(connection, conversation)["last_event"])

    database.hub.listen(f"conversation:{conversation}", look)
    receive("hello there")
    assert seen == [1]


@pytest.mark.parametrize("text", ["", "  \n ", "\x00", "\t\x00 "])
def test_an_empty_message_is_refused(text: str) -> None:
    with pytest.raises(MessageEmpty):
        messages.check_text(text, 100)


def test_a_message_above_the_limit_is_refused_with_both_numbers() -> None:
    assert messages.check_text("x" * 10_000, 10_000)
    with pytest.raises(MessageTooLong, match="10,001 characters; 10,000 are allowed"):
        messages.check_text("x" * 10_001, 10_000)


def test_what_sql_cannot_hold_is_replaced() -> None:
    assert messages.check_text("a\x00b\ud800c", 100) == "ab\ufffdc"
    assert messages.check_text("🙂 👍🏽", 100) == "🙂 👍🏽"


@pytest.mark.parametrize("client_id", ["", "x" * 101, "\x00", "\udfff"])
def test_a_client_id_that_cannot_be_kept_is_refused(client_id: str) -> None:
    with pytest.raises(RequestInvalid, match="client_id"):
        messages.check_client_id(client_id)


def test_an_unknown_conversation_is_not_found(database: Database) -> None:
    with pytest.raises(NotFound), database.read() as connection:
        conversations.get(connection, "c_nobody")


def test_typing_a_buttons_title_uses_its_payload(
    database: Database, conversation: str, receive: Receive
) -> None:
    button = {"title": "Talk to a person", "payload": "/talk_to_human"}
    with database.write() as connection:
        conversations.lock(connection, conversation)
        messages.do_say(connection, conversation, Utterance("Hello", "en", buttons=[button]))
    receive("talk to a PERSON")
    receive("/talk_to_human")
    with database.read() as connection:
        query = select(t.messages.c.payload).where(t.messages.c.author == "customer")
        assert list(connection.execute(query).scalars()) == ["/talk_to_human", None]


def test_customers_see_no_payloads_and_no_notes(
    database: Database, conversation: str, people: dict[str, int]
) -> None:
    button = {"title": "Yes", "payload": "/affirm"}
    with database.write() as connection:
        conversations.lock(connection, conversation)
        messages.do_say(connection, conversation, Utterance("Really?", "ar", buttons=[button]))
        messages.do_write(connection, conversation, people["Ana"], "n", "be careful", note=True)
        messages.do_write(connection, conversation, people["Ana"], "m", "Hello, Ana here")
    with database.read() as connection:
        seen = events.after(connection, conversation, 0)
        staff_sees = events.after(connection, conversation, 0, for_staff=True)
    assert [event["text"] for event in seen] == ["Really?", "Hello, Ana here"]
    assert seen[0]["buttons"] == [{"title": "Yes"}]
    assert seen[0]["dir"] == "rtl"
    assert seen[1]["author_name"] == "Ana"
    assert [event["note"] for event in staff_sees] == [False, True, False]


def test_a_resolved_conversation_begins_anew_with_the_bot(
    database: Database, conversation: str, receive: Receive
) -> None:
    with database.write() as connection:
        conversations.lock(connection, conversation)
        conversations.do_change_status(connection, conversation, "resolved", "resolved")
    receive("one more thing")
    with database.read() as connection:
        row = conversations.get(connection, conversation)
    assert (row["status"], row["unanswered"]) == ("pending", 1)
