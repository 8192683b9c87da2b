"""Conversations, messages, events and handoffs through the API."""

from __future__ import annotations

import threading
import time

import pytest
from fastapi import FastAPI

from bot.conversations import handoffs, turns
from bot.conversations.due import Due
from bot.settings import Handoff
from bot.storage import Database
from bot.storage.tables import conversations
from tests.api.conftest import Client, Enrol, refusal


def say(program: Client, place: str, author: str, text: str, **more: object) -> int:
    sent = program.post(f"{place}/messages", {"author": author, "text": text, **more})
    return int(sent["seq"])


def test_a_program_is_the_bot(program: Client, own: str, database: Database) -> None:
    say(program, own, "customer", "Hello?")
    with database.read() as connection:
        assert turns.waiting(connection, 10) == []  # nothing for the assistant
    assert program.get(own)["unanswered"] == 1
    say(program, own, "bot", "Hello! What is it?", buttons=["An order"])
    told = program.get(f"{own}/messages")["items"]
    assert [(one["author"], one["author_name"]) for one in told] == [
        ("customer", None),
        ("bot", "Own bot"),
    ]
    assert told[1]["buttons"] == [{"title": "An order"}]
    found = program.get(own)
    assert (found["unanswered"], found["answered_by"]) == (0, "program")
    assert program.get("conversations?answered_by=me")["items"] == [found]
    assert program.get("conversations?answered_by=assistant")["items"] == []


def test_another_bot_may_not_talk_in_between(enrol: Enrol, program: Client, own: str) -> None:
    other = enrol("Other")
    body = {"author": "bot", "text": "Me!"}
    assert refusal(other.ask("POST", f"{own}/messages", body)) == (409, "conflict")
    assert refusal(other.ask("POST", f"{own}/release")) == (409, "conflict")
    other.post(f"{own}/claim")
    other.post(f"{own}/messages", body)
    assert refusal(program.ask("POST", f"{own}/messages", body)) == (409, "conflict")


def test_a_program_takes_and_returns_what_the_assistant_has(
    program: Client, contact: int, database: Database
) -> None:
    begun = program.post("conversations", {"contact": contact})
    place = f"conversations/{begun['id']}"
    say(program, place, "customer", "Where is my order?")
    with database.write() as connection:
        claim = turns.do_claim(connection, begun["id"])
        assert claim
    program.post(f"{place}/claim")
    with database.write() as connection:
        assert turns.do_attempt(connection, claim) is None
        assert turns.waiting(connection, 10) == []
    program.post(f"{place}/release")
    with database.read() as connection:
        assert turns.waiting(connection, 10) == [begun["id"]]


def test_handed_off_the_bot_is_silent(program: Client, own: str) -> None:
    say(program, own, "customer", "A person, please")
    made = program.post(f"{own}/handoffs", {"reason": "asked", "slots": {"order": "7"}})
    assert made["package"]["slots"]["order"] == "7"
    assert program.get(f"handoffs/{made['id']}") == made
    assert [one["id"] for one in program.get("handoffs?open=true")["items"]] == [made["id"]]
    body = {"author": "bot", "text": "Still here"}
    assert refusal(program.ask("POST", f"{own}/messages", body)) == (409, "conflict")
    say(program, own, "bot", "The order is late.", note=True)
    back = program.post(f"{own}/return")
    assert (back["status"], back["answered_by"]) == ("pending", "program")
    assert back["unanswered"] == 1
    say(program, own, "bot", "Back again")


def test_resolved_snoozed_woken_assigned_marked(program: Client, own: str, ada: int) -> None:
    assert refusal(program.ask("POST", f"{own}/snooze", {"until": time.time() + 60}))[0] == 409
    program.post(f"{own}/handoffs", {})
    assert program.post(f"{own}/snooze", {"until": time.time() + 60})["status"] == "snoozed"
    assert program.post(f"{own}/wake")["status"] == "open"
    assert program.post(f"{own}/assign", {"staff": ada})["assignee"]["name"] == "Ada"
    marked = program.ask("PATCH", own, {"tags": ["VIP"], "priority": "high"}).json()
    assert (marked["tags"], marked["priority"]) == (["vip"], "high")
    assert len(program.get("conversations?tag=vip&status=open")["items"]) == 1
    assert program.get("conversations?tag=other")["items"] == []
    assert program.post(f"{own}/resolve")["status"] == "resolved"


def test_what_somebody_has_is_theirs(enrol: Enrol, program: Client, own: str, ada: int) -> None:
    program.post(f"{own}/handoffs", {})
    program.post(f"{own}/assign", {"staff": ada})
    small = enrol("Small", "read_conversations", "answer_customers")
    answer = small.ask("POST", f"{own}/resolve")
    assert refusal(answer) == (409, "conflict") and "Ada" in answer.json()["detail"]


def test_waiting_ends_with_the_first_message(program: Client, own: str) -> None:
    writing = threading.Timer(0.3, say, (program, own, "customer", "Hello?"))
    writing.start()
    began = time.monotonic()
    found = program.get(f"{own}/messages?wait=10")
    writing.join()
    assert [one["text"] for one in found["items"]] == ["Hello?"]
    assert time.monotonic() - began < 5
    assert program.get(f"{own}/messages?after={found['last']}")["items"] == []


def test_events_of_all_conversations(program: Client, own: str, contact: int) -> None:
    last = program.get("events")["last"]
    say(program, own, "customer", "One")
    other = program.post("conversations", {"contact": contact})  # the assistant says welcome
    found = program.get(f"events?after={last}")
    assert [one["conversation"] for one in found["items"]] == [own[14:], other["id"]]
    mine = program.get(f"events?after={last}&mine=true")
    assert [one["event"]["text"] for one in mine["items"]] == ["One"]
    assert program.get(f"events?after={found['last']}")["items"] == []
    assert program.get(f"{own}/events")["items"][0]["kind"] == "message"


def test_a_silent_program_loses_the_customer_to_people(
    program: Client, own: str, app: FastAPI, database: Database
) -> None:
    say(program, own, "customer", "Hello?")
    with database.write() as connection:
        connection.execute(conversations.update().values(updated_at=time.time() - 61))
    due = Due(Handoff(), database, app.state.renderer.say, lambda: 0.0)
    due.do_what_is_due()
    found = program.get(own)
    assert (found["status"], found["reason"]) == ("open", "assistant_down")


@pytest.mark.parametrize("text", ["", "  ", "x" * 10_001])
def test_texts_are_checked_as_in_a_chat(program: Client, own: str, text: str) -> None:
    answer = program.ask("POST", f"{own}/messages", {"author": "customer", "text": text})
    assert refusal(answer)[0] == 422


def test_the_same_client_id_stores_once(program: Client, own: str, database: Database) -> None:
    say(program, own, "customer", "Hello?", client_id="1")
    first = say(program, own, "bot", "Hello!", client_id="1")
    with database.write() as connection:
        handoffs.do_request(connection, own[14:], "asked", {})
    assert say(program, own, "bot", "Hello!", client_id="1") == first


def test_what_is_not_there(program: Client) -> None:
    for path in ("conversations/c_no", "conversations/c_no/messages", "handoffs/9", "contacts/9"):
        assert refusal(program.ask("GET", path)) == (404, "not_found")


def test_what_was_resolved_waits_again(program: Client, own: str, ada: int) -> None:
    assert refusal(program.ask("POST", f"{own}/reopen")) == (409, "conflict")
    program.post(f"{own}/handoffs", {"reason": "complaint"})
    program.post(f"{own}/assign", {"staff": ada})
    program.post(f"{own}/resolve")
    again = program.post(f"{own}/reopen")
    assert (again["status"], again["waiting"], again["reason"]) == ("open", True, "complaint")
    assert program.post(f"{own}/reopen") == again
    assert len(program.get(f"handoffs?conversation={own[14:]}")["items"]) == 2


def test_a_program_is_named_for_what_it_did(program: Client, own: str, ada: int) -> None:
    program.post(f"{own}/handoffs", {})
    program.post(f"{own}/assign", {"staff": ada})
    program.post(f"{own}/resolve")
    program.post(f"{own}/reopen")
    found = program.get(f"{own}/events")["items"]
    changes = [(one["change"], one["by"]) for one in found if one["kind"] == "status"]
    assert changes == [
        (change, "Own bot") for change in ("handed_off", "transferred", "resolved", "reopened")
    ]
