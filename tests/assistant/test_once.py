"""Whatever dies, and whenever: an acknowledged message is answered once, and in order."""

from __future__ import annotations

import json
import random
import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.storage import tables as t
from tests.assistant.stack import ROOT, Customer, Stack, kill

pytestmark = [pytest.mark.assistant, pytest.mark.timeout(600, func_only=True)]

COMPANY_FILES = (
    *("parley.yml", "config.yml", "domain.yml", "endpoints.yml"),
    *("data", "wording", "knowledge_base", "actions", "models"),
)
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


@pytest.fixture(scope="module")
def mortal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """A stack whose web and Rasa die where the file `var/die_at` says."""
    folder = tmp_path_factory.mktemp("mortal")
    stack = Stack(_home_with_dying_channel(folder / "home"), folder / "var")
    try:
        stack.start_web(DYING_WEB)
        stack.start_rasa()
        yield stack
    finally:
        stack.close()


def _home_with_dying_channel(home: Path) -> Path:
    home.mkdir()
    (ROOT / "models").mkdir(exist_ok=True)
    for name in COMPANY_FILES:
        (home / name).symlink_to(ROOT / name)
    (home / "credentials.yml").write_text(
        "tests.assistant.dying_channel.DyingInput:\n  secret: ${PARLEY_RASA_SECRET}\n"
    )
    return home


def die_at(stack: Stack, point: str) -> None:
    (stack.settings.var / "die_at").write_text(point)


@pytest.mark.parametrize("point", ["claimed", "answered", "committed"])
def test_web_dies(mortal: Stack, point: str) -> None:
    customer = Customer(mortal)
    die_at(mortal, point)
    customer.send("hello")
    mortal.wait(lambda: mortal.web and mortal.web.exit_code is not None, "web to die")
    mortal.start_web(DYING_WEB)
    customer.send("thanks")
    _expect_one_answer_each(mortal, customer, ["hello", "thanks"])


def test_rasa_dies_after_it_saved_the_turn(mortal: Stack) -> None:
    customer = Customer(mortal)
    die_at(mortal, "saved")
    customer.send("hello")
    mortal.wait(lambda: mortal.rasa and mortal.rasa.exit_code is not None, "Rasa to die")
    mortal.start_rasa()
    _expect_one_answer_each(mortal, customer, ["hello"])


def test_both_die_at_random(mortal: Stack) -> None:
    customers = [Customer(mortal) for _ in range(4)]
    sent = [f"hello number {n}" for n in range(5)]

    def chat(customer: Customer) -> None:
        for text in sent:
            customer.send_until_acknowledged(text)
            time.sleep(random.uniform(0.1, 0.6))

    threads = [threading.Thread(target=chat, args=(customer,)) for customer in customers]
    for thread in threads:
        thread.start()
    time.sleep(random.uniform(0.2, 1.5))
    kill(mortal.web)
    mortal.start_web(DYING_WEB)
    time.sleep(random.uniform(0.2, 1.5))
    kill(mortal.rasa)
    mortal.start_rasa()
    for thread in threads:
        thread.join()
    for customer in customers:
        _expect_one_answer_each(mortal, customer, sent)


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
