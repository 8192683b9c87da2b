"""The examples as they stand, each a process, against a real Parley."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from parley_client import Client, Conflict, NotSignedIn
from parley_client.shapes import Message

from tests.assistant.stack import ROOT, Stack
from tests.clients.conftest import make_token

FOLDER = ROOT / "clients" / "python"
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture(scope="module")
def token(web: Stack) -> str:
    return make_token(web)


@pytest.fixture
def parley(web: Stack, token: str) -> Iterator[Client]:
    with Client(web.settings.url, token) as client:
        yield client


def environment(url: str, token: str) -> dict[str, str]:
    sources = str(FOLDER / "src")
    return {**os.environ, "PARLEY_URL": url, "PARLEY_TOKEN": token, "PYTHONPATH": sources}


@pytest.fixture
def start(web: Stack, token: str, tmp_path: Path) -> Iterator[Start]:
    """Starts an example."""
    started = []

    def start(name: str, *arguments: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, str(FOLDER / "examples" / name), *arguments],
            env=environment(web.settings.url, token),
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate(timeout=10)


def begin(parley: Client) -> str:
    contact = parley.contacts.create(name="Mia")["id"]
    return parley.conversations.begin(contact=contact, answered_by="program")["id"]


def ask(parley: Client, conversation: str, text: str) -> int:
    return parley.conversations.write(conversation, author="customer", text=text)["seq"]


def next_of_bot(parley: Client, conversation: str, after: int) -> Message:
    for event in parley.conversations.watch(conversation, after=after):
        if event["kind"] == "message" and event["author"] == "bot":
            return event
    raise AssertionError("watching ended")


@pytest.mark.slow
def test_a_bot_of_ones_own_answers_and_hands_over(parley: Client, start: Start) -> None:
    own = start("own_bot.py")
    conversation = begin(parley)
    asked = ask(parley, conversation, "Hello")
    assert next_of_bot(parley, conversation, asked)["text"] == "You said: Hello"
    own.kill()
    own.wait(10)
    asked = ask(parley, conversation, "Are you still there?")
    start("own_bot.py")  # goes on where it ended, and says nothing twice
    assert next_of_bot(parley, conversation, asked)["text"] == "You said: Are you still there?"
    asked = ask(parley, conversation, "A person, please")
    for event in parley.conversations.watch(conversation, after=asked):
        if event["kind"] == "status":
            assert event["change"] == "handed_off"
            break
    (handoff,) = parley.handoffs.find(conversation=conversation)
    assert handoff["reason"] == "asked" and handoff["closed_at"] is None
    said = [one["text"] for one in parley.conversations.messages(conversation)["items"]]
    assert len([text for text in said if text == "You said: Hello"]) == 1
    with pytest.raises(Conflict):
        parley.conversations.write(conversation, author="bot", text="Too late")


@pytest.mark.slow
def test_watching_until_it_is_resolved(parley: Client, start: Start) -> None:
    conversation = begin(parley)
    watching = start("watch.py", conversation)
    ask(parley, conversation, "Hello")
    parley.conversations.hand_off(conversation, reason="asked")
    parley.conversations.resolve(conversation)
    out, _ = watching.communicate(timeout=30)
    lines = out.splitlines()
    assert "customer: Hello" in lines
    assert "-- handed_off: open" in lines
    assert any(line.startswith("-- resolved: resolved") for line in lines)


@pytest.mark.slow
def test_a_token_that_opens_nothing(web: Stack) -> None:
    with (
        Client(web.settings.url, "parley_none") as client,
        pytest.raises(NotSignedIn, match="Send a program's token"),
    ):
        list(client.contacts.find())


@pytest.mark.slow
def test_writing_as_a_customer(parley: Client, start: Start) -> None:
    """No assistant runs here, so the test takes the conversation over and answers as the bot."""
    writing = start("write_as_customer.py", "Where is my order?")
    for each in parley.events.watch(after=0):
        event = each["event"]
        if event["kind"] == "message" and event["text"] == "Where is my order?":
            parley.conversations.claim(each["conversation"])
            parley.conversations.write(each["conversation"], author="bot", text="On its way.")
            break
    out, _ = writing.communicate(timeout=30)
    assert (out, writing.returncode) == ("On its way.\n", 0)
