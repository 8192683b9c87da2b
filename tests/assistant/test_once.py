"""Whatever dies, and whenever: an acknowledged message is answered once, and in order."""

from __future__ import annotations

import json
import random
import sqlite3
import threading
import time
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.storage import tables as t
from tests.assistant.stack import ROOT, Customer, Stack, kill

pytestmark = [pytest.mark.assistant, pytest.mark.timeout(600)]

DYING_WEB = ROOT / "tests" / "assistant" / "web_that_dies.py"


def answers_by_message(stack: Stack, customer: Customer) -> dict[str, int]:
    """How many replies each of the customer's messages has, by its text."""
    replies, asked = t.messages.alias("replies"), t.messages.alias("asked")
    query = (
        select(asked.c.text, replies.c.id)
        .outerjoin(replies, replies.c.reply_to == asked.c.id)
        .where(asked.c.conversation_id == customer.conversation_id, asked.c.author == "customer")
    )
    with stack.database.read() as connection:
        rows = connection.execute(query).all()
    counts = Counter(row.text for row in rows if row.id is not None)
    return {row.text: counts[row.text] for row in rows}


def turns_in_tracker(stack: Stack, customer: Customer) -> list[str]:
    """The ids of our messages in Rasa's own database, in its order."""
    with sqlite3.connect(stack.settings.var / "rasa.db") as connection:
        rows = connection.execute(
            "SELECT data FROM events WHERE sender_id LIKE ? AND type_name = 'user' ORDER BY id",
            (f"{customer.conversation_id}%",),
        ).fetchall()
    return [json.loads(row[0])["message_id"] for row in rows]


def message_ids(stack: Stack, customer: Customer) -> list[str]:
    query = (
        select(t.messages.c.id)
        .where(
            t.messages.c.conversation_id == customer.conversation_id,
            t.messages.c.author == "customer",
        )
        .order_by(t.messages.c.seq)
    )
    with stack.database.read() as connection:
        return [str(number) for number in connection.execute(query).scalars()]


@pytest.mark.parametrize("point", ["claimed", "answered", "committed"])
def test_web_dies_at(harmed: Stack, point: str) -> None:
    harmed.start_web(DYING_WEB)
    harmed.start_rasa()
    customer = Customer(harmed)
    (harmed.settings.var / "die_at").write_text(point)
    customer.send("hello")
    assert harmed.web
    harmed.wait(lambda: harmed.web and harmed.web.exit_code is not None, "web to die")
    harmed.start_web()
    customer.send("thanks")
    _expect_one_answer_each(harmed, customer, ["hello", "thanks"])


def test_rasa_dies_after_it_saved_the_turn(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    for name in ("config.yml", "domain.yml", "endpoints.yml", "parley.yml", "data", "wording",
                 "knowledge_base", "actions", "models"):  # fmt: skip
        (home / name).symlink_to(ROOT / name)
    (home / "credentials.yml").write_text(
        "tests.assistant.dying_channel.DyingInput:\n  secret: ${PARLEY_SECRET}\n"
    )
    stack = Stack(home, tmp_path / "var")
    try:
        stack.start_web()
        stack.start_rasa()
        customer = Customer(stack)
        (stack.settings.var / "die_at").write_text("saved")
        customer.send("hello")
        stack.wait(lambda: stack.rasa and stack.rasa.exit_code is not None, "Rasa to die")
        stack.start_rasa()
        _expect_one_answer_each(stack, customer, ["hello"])
    finally:
        stack.close()


def test_both_die_at_random(harmed: Stack) -> None:
    harmed.start_web()
    harmed.start_rasa()
    customers = [Customer(harmed) for _ in range(4)]
    sent = [f"hello number {n}" for n in range(5)]

    def chat(customer: Customer) -> None:
        for text in sent:
            customer.send_until_acknowledged(text)
            time.sleep(random.uniform(0.1, 0.6))

    threads = [threading.Thread(target=chat, args=(customer,)) for customer in customers]
    for thread in threads:
        thread.start()
    for victim in ("web", "rasa"):
        time.sleep(random.uniform(0.2, 1.5))
        if victim == "web":
            kill(harmed.web)
            harmed.start_web()
        else:
            kill(harmed.rasa)
            harmed.start_rasa()
    for thread in threads:
        thread.join()
    for customer in customers:
        _expect_one_answer_each(harmed, customer, sent)


def _expect_one_answer_each(stack: Stack, customer: Customer, sent: list[str]) -> None:
    """Rows, tracker and client agree: every message once, in order, with one answer."""
    stack.wait(
        lambda: all(answers_by_message(stack, customer).get(text) for text in sent),
        f"answers to {sent}",
    )
    assert answers_by_message(stack, customer) == dict.fromkeys(sent, 1)
    assert turns_in_tracker(stack, customer) == message_ids(stack, customer)
    seen = [event for event in customer.events() if event["kind"] == "message"]
    assert [event["text"] for event in seen if event["author"] == "customer"] == sent
    assert sum(event["author"] == "bot" for event in seen) == len(sent) + 1  # and the welcome
    assert [event["id"] for event in seen] == sorted({event["id"] for event in seen})
