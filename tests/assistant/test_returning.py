"""People take a conversation over and give it back, with the real assistant: the traps of Rasa."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import insert, select

from bot.conversations import handoffs, messages
from bot.storage import tables as t
from tests.assistant.stack import Customer, Stack

pytestmark = [pytest.mark.assistant, pytest.mark.timeout(300, func_only=True)]

A_DAY = 86_400


@pytest.fixture(scope="module")
def agent(stack: Stack) -> int:
    person = {
        "email": "ana-returns@shop.example",
        "name": "Ana",
        "role": "agent",
        "password_hash": "-",
        "created_at": 0,
    }
    with stack.database.write() as connection:
        new = insert(t.staff).values(person).returning(t.staff.c.id)
        return int(connection.execute(new).scalar_one())


def take(stack: Stack, customer: Customer, agent: int, text: str = "Ana here.") -> None:
    with stack.database.write() as connection:
        handoffs.do_take(connection, customer.conversation_id, agent)
        client_id = f"{time.time_ns()}"
        messages.do_write(connection, customer.conversation_id, agent, client_id, text)


def give_back(stack: Stack, customer: Customer, agent: int) -> None:
    with stack.database.write() as connection:
        handoffs.do_return(connection, customer.conversation_id, agent)


def wordings(stack: Stack, customer: Customer) -> list[str | None]:
    """Of everything that the bot has said to the customer."""
    query = (
        select(t.messages.c.wording)
        .where(
            t.messages.c.conversation_id == customer.conversation_id,
            t.messages.c.author == "bot",
            t.messages.c.note.is_(False),
        )
        .order_by(t.messages.c.seq)
    )
    with stack.database.read() as connection:
        return list(connection.scalars(query))


def package(stack: Stack, customer: Customer) -> dict[str, Any]:
    query = select(t.handoffs.c.package).where(
        t.handoffs.c.conversation_id == customer.conversation_id,
        t.handoffs.c.closed_at.is_(None),
    )
    with stack.database.read() as connection:
        found: dict[str, Any] = connection.execute(query).scalar_one()
    return found


@contextmanager
def frozen(stack: Stack) -> Iterator[None]:
    """Rasa neither answers nor ends."""
    assert stack.rasa
    os.kill(stack.rasa.pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(stack.rasa.pid, signal.SIGCONT)


def test_handoff_works_any_number_of_times(stack: Stack, customer: Customer, agent: int) -> None:
    for wish in ("agent!!!", "I want to talk to a person", "humano por favor"):
        assert customer.call(wish)["status"] == "open"
        take(stack, customer, agent)
        give_back(stack, customer, agent)
        assert customer.ask("hello")[-1]["kind"] == "message"
    assert wordings(stack, customer).count("utter_greet") == 3


def test_a_form_is_over_when_people_had_it(stack: Stack, customer: Customer, agent: int) -> None:
    customer.ask("I want to track my order")
    assert wordings(stack, customer)[-1] == "utter_ask_order_number"
    customer.ask("agent!!!")
    take(stack, customer, agent)
    give_back(stack, customer, agent)
    customer.ask("thanks a lot")
    assert wordings(stack, customer)[-1] == "utter_thanks", "the form does not ask again"


def test_what_was_given_is_not_asked_again(stack: Stack, customer: Customer, agent: int) -> None:
    customer.ask("Where is my order 10234?")
    assert wordings(stack, customer)[-1] == "utter_ask_email"
    customer.ask("let me talk to a human")
    take(stack, customer, agent)
    give_back(stack, customer, agent)
    customer.ask("so where is my parcel")
    assert wordings(stack, customer)[-1] == "utter_ask_email", "the number is known"
    customer.ask("maria@example.com")
    assert "10234" in customer.texts()[-1]


def test_what_people_saw_is_not_handed_off_again(
    stack: Stack, customer: Customer, agent: int
) -> None:
    customer.ask("I want to talk to a person")
    customer.send("a human please!")
    customer.send("where is my parcel")
    with stack.database.write() as connection:  # without an answer
        handoffs.do_take(connection, customer.conversation_id, agent)
        handoffs.do_return(connection, customer.conversation_id, agent)
    stack.wait(
        lambda: "utter_ask_order_number" in wordings(stack, customer), "the bot to answer the rest"
    )
    last = [event for event in customer.events() if event["kind"] == "status"][-1]
    assert last["status"] == "pending"


@pytest.mark.parametrize("text", ["/restart", "/session_start", "/back"])
def test_commands_do_nothing_before_or_after(
    stack: Stack, customer: Customer, agent: int, text: str
) -> None:
    customer.ask("Where is my order 10234?")
    customer.ask(text)
    assert "utter_ask_email" in wordings(stack, customer)[-2:], "the form goes on"
    customer.ask("agent!!!")
    seq = customer.send(text)["seq"]
    time.sleep(1)
    assert [event["id"] for event in customer.events(after=seq - 1)] == [seq], "Rasa never sees it"
    take(stack, customer, agent)
    give_back(stack, customer, agent)
    customer.ask(text)
    assert customer.ask("hello")[-1]["kind"] == "message"


def test_a_conversation_does_not_expire(stack: Stack, customer: Customer) -> None:
    """Rasa begins a new session after an hour, which would end the form; ours never expire."""
    customer.ask("Where is my order 10234?")
    make_older(stack, customer, A_DAY)
    customer.ask("maria@example.com")
    assert "10234" in customer.texts()[-1]


def test_people_may_have_it_for_a_day(stack: Stack, customer: Customer, agent: int) -> None:
    customer.ask("Where is my order 10234?")
    customer.ask("agent!!!")
    take(stack, customer, agent)
    make_older(stack, customer, A_DAY)
    give_back(stack, customer, agent)
    customer.ask("where is my parcel")
    assert wordings(stack, customer)[-1] == "utter_ask_email"


def make_older(stack: Stack, customer: Customer, seconds: float) -> None:
    """In Rasa's own database: everything was said so long ago."""
    with sqlite3.connect(stack.settings.var / "rasa.db", timeout=30) as connection:
        rows = connection.execute(
            "SELECT id, timestamp, data FROM events WHERE sender_id LIKE ?",
            (f"{customer.conversation_id}%",),
        ).fetchall()
        assert rows
        for row_id, timestamp, data in rows:
            event = {**json.loads(data), "timestamp": timestamp - seconds}
            connection.execute(
                "UPDATE events SET timestamp = ?, data = ? WHERE id = ?",
                (timestamp - seconds, json.dumps(event), row_id),
            )


def test_a_late_reply_is_a_note_for_the_team(stack: Stack, customer: Customer, agent: int) -> None:
    with frozen(stack):
        customer.send("where is my parcel")
        stack.wait(lambda: is_claimed(stack, customer), "the worker to ask Rasa")
        take(stack, customer, agent)
        give_back(stack, customer, agent)
    stack.wait(lambda: notes(stack, customer), "the late reply")
    assert "utter_ask_order_number" not in wordings(stack, customer)
    customer.ask("hello")
    assert wordings(stack, customer)[-1] == "utter_greet", "the form of the late reply is over"


def is_claimed(stack: Stack, customer: Customer) -> bool:
    query = select(t.messages.c.attempted_at).where(
        t.messages.c.conversation_id == customer.conversation_id,
        t.messages.c.attempted_at.is_not(None),
    )
    with stack.database.read() as connection:
        return connection.execute(query).first() is not None


def notes(stack: Stack, customer: Customer) -> list[str]:
    query = select(t.messages.c.text).where(
        t.messages.c.conversation_id == customer.conversation_id, t.messages.c.note.is_(True)
    )
    with stack.database.read() as connection:
        return list(connection.scalars(query))


def test_who_is_angry_gets_a_person_and_the_person_what_was_said(
    stack: Stack, customer: Customer
) -> None:
    handoff = customer.call("Where is order 10234??? You are thieves!!!")
    assert (handoff["status"], handoff["reason"]) == ("open", "anger")
    assert "utter_handoff_anger" in wordings(stack, customer)
    found = package(stack, customer)
    assert found["slots"]["order_number"] == "10234"
    assert found["intents"][-1]["name"] in ("track_order", "complaint")
    assert {sign["kind"] for sign in found["reason_signs"]} == {"word", "punctuation"}


def test_the_summary_of_a_real_conversation(stack: Stack, customer: Customer) -> None:
    customer.ask("Where is my order 10234?")
    customer.ask("maria@example.com")
    customer.ask("I want to talk to a real person")
    summary = package(stack, customer)["summary"]
    assert [line["args"]["wish"]["wording"] for line in summary["wanted"]] == ["intent_track_order"]
    assert [line["wording"] for line in summary["tried"]] == ["summary_told"]
    assert {fact["name"]: fact["value"] for fact in summary["facts"]} == {
        "order_number": "10234",
        "email": "maria@example.com",
    }
    assert summary["quotes"][-1]["text"] == "I want to talk to a real person"
