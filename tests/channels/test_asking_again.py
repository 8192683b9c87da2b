"""Somebody who waits for a person asks again: they are told where they stand."""

from __future__ import annotations

import time

from fastapi.testclient import TestClient
from sqlalchemy import update

from bot.conversations import queue
from bot.storage import Database
from bot.storage import tables as t
from tests.channels.conftest import Chat, ask_for_person, begin, resolve, take

NEXT = "You’re next in line: somebody from our team will answer you here."


def test_the_place_in_the_queue(client: TestClient, database: Database, chat: Chat) -> None:
    first = begin(client, locale="en")
    ask_for_person(database, first)
    ask_for_person(database, chat)
    first.send("agent!!!")
    assert first.texts()[-1] == NEXT
    chat.send("Hello, is anybody there?")
    assert chat.texts()[-1].startswith("You’re number 2 in line")


def test_in_the_customers_language(client: TestClient, database: Database) -> None:
    chat = begin(client, locale="ja")
    ask_for_person(database, chat)
    chat.send("まだですか")
    assert chat.texts()[-1] == "次が順番です。担当者がこちらでお返事いたします。"


def test_how_long_it_takes_once_that_was_measured(
    database: Database, chat: Chat, client: TestClient, mara: int
) -> None:
    for _ in range(queue.FEWEST):
        earlier = begin(client, locale="en")
        ask_for_person(database, earlier)
        take(database, earlier, mara)
        resolve(database, earlier, mara)
    with database.write() as connection:
        connection.execute(
            update(t.handoffs).values(accepted_at=time.time() - 600, closed_at=time.time())
        )
        connection.execute(
            t.agents.insert().values(
                staff_id=mara,
                languages=[],
                skills=[],
                capacity=1,
                presence="online",
                seen_at=time.time(),
            )
        )
    busy = begin(client, locale="en")
    take(database, busy, mara)
    ask_for_person(database, chat)
    chat.send("how long will it take?")
    assert chat.texts()[-1] == f"{NEXT} That should take about 10 minutes."


def test_a_ticket_says_when(database: Database, chat: Chat) -> None:
    ask_for_person(database, chat)
    with database.write() as connection:
        connection.execute(update(t.handoffs).values(expected_at=1_774_000_000))
        connection.execute(update(t.contacts).values(time_zone="Europe/Berlin"))
    chat.send("agent?")
    assert "You’ll have an answer by Fri, Mar 20" in chat.texts()[-1]


def test_it_is_said_once_for_a_message(database: Database, chat: Chat) -> None:
    ask_for_person(database, chat)
    chat.send("agent!!!", "a")
    chat.send("agent!!!", "a")
    assert chat.texts().count(NEXT) == 1


def test_other_messages_are_only_kept(database: Database, chat: Chat) -> None:
    ask_for_person(database, chat)
    chat.send("My order number is 10234")
    assert chat.texts()[-1] == "My order number is 10234"


def test_whom_somebody_answers_waits_no_longer(database: Database, chat: Chat, mara: int) -> None:
    ask_for_person(database, chat)
    take(database, chat, mara)
    chat.send("agent?")
    assert chat.texts()[-1] == "agent?"


def test_with_the_bot_nobody_waits(chat: Chat) -> None:
    chat.send("agent?")
    assert chat.texts()[-1] == "agent?"
