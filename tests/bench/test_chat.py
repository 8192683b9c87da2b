from __future__ import annotations

import argparse
import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest

from bot.bench import chat
from bot.bench.chat_verdict import Verdict, inversions, of_turns, of_visitor
from bot.bench.chat_visitors import Received, Visitor, Watches
from bot.bench.desk_live import Site
from bot.settings import load_settings
from tests.assistant import knowledge
from tests.assistant.stack import ROOT
from tests.conftest import new_postgresql

KEYS = (
    *("visitors", "messages", "acknowledged", "ack_p50_ms", "ack_p95_ms", "human_p95_ms"),
    *("web_rss_mb", "visitors_rss_mb", "kills", "cuts", "lost", "doubled", "out_of_order"),
)


def arguments(*given: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    chat.add_arguments(parser)
    return parser.parse_args(given)


def row(number: int, author: str, text: str, **more: Any) -> dict[str, Any]:
    known = {"id": number, "seq": number, "author": author, "text": text, "note": False}
    return known | {"reply_to": None, "answered_at": 1.0, "intent": None} | more


def asked(number: int, text: str) -> dict[str, Any]:
    """A customer's message that the assistant has answered."""
    return row(number, "customer", text, intent={"name": "greet"})


def visitor(*rows: dict[str, Any]) -> Visitor:
    """Who has sent these rows' texts, and got all of them."""
    one = Visitor(Site(0, []), "c_1", "", Watches())
    for this in rows:
        one.received.take({"kind": "message", "id": this["seq"], "text": this["text"]})
        if this["author"] == "customer":
            one.sent.append(this["text"])
            one.acknowledged[this["text"]] = this["seq"]
    return one


TALK = [
    *(asked(1, "hello"), row(2, "bot", "Hi", reply_to=1)),
    *(asked(3, "thanks"), row(4, "bot", "Bye", reply_to=3)),
]


def test_whatever_came_as_it_should_is_no_fault() -> None:
    assert of_visitor(visitor(*TALK), TALK) == Verdict()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("rows", "lost"),
    [
        (TALK[2:], 1),  # an acknowledged message has no row
        ([*TALK[:3], row(4, "bot", "Bye", reply_to=1)], 1),  # no answer
        ([*TALK, row(5, "agent", "Hello")], 1),  # did not come to the customer
        ([*TALK, row(5, "agent", "Careful", note=True)], 0),  # is not for them
        ([row(1, "customer", "hello", answered_at=None), *TALK[1:]], 1),  # still waits
    ],
)
def test_what_is_lost_is_counted(rows: list[dict[str, Any]], lost: int) -> None:
    assert of_visitor(visitor(*TALK), rows).lost == lost  # type: ignore[arg-type]


def test_a_text_that_is_stored_twice_is_counted() -> None:
    rows = [*TALK, asked(5, "thanks"), row(6, "bot", "Bye", reply_to=5)]
    assert of_visitor(visitor(*rows), rows).doubled == 1  # type: ignore[arg-type]


def test_messages_that_changed_places_are_counted() -> None:
    one = visitor(*TALK)
    one.sent.reverse()
    assert of_visitor(one, TALK).out_of_order == 1  # type: ignore[arg-type]


def test_events_that_come_twice_or_late_are_counted() -> None:
    received = Received()
    for number in (1, 3, 2, 3):
        received.take({"kind": "status", "id": number})
    assert (received.doubled, received.out_of_order) == (1, 1)


def test_turns_that_rasa_had_twice_or_in_another_order_are_counted() -> None:
    assert of_turns({"a": [1, 2], "b": [4, 3, 3]}) == Verdict(doubled=1, out_of_order=1)
    assert inversions([]) == 0


def test_cutting_a_database_needs_postgresql(capsys: pytest.CaptureFixture[str]) -> None:
    assert chat.run(arguments("--cut", "db", "--database", "")) == 2
    assert "--database" in capsys.readouterr().err


def test_a_server_that_cannot_be_reached_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert chat.run(arguments("--database", "postgresql://127.0.0.1:1/none")) == 1
    assert "--database" in capsys.readouterr().err


@pytest.mark.assistant
@pytest.mark.timeout(600, func_only=True)
def test_nothing_is_lost_while_web_and_rasa_are_killed(tmp_path: Path) -> None:
    knowledge.put(load_settings(ROOT, {"PARLEY_VAR": str(tmp_path)}))
    figures = chat.measure(chat.Plan(40, 30, ("web", "rasa")), tmp_path, "")
    found = json.loads(json.dumps(dataclasses.asdict(figures)))
    assert set(KEYS) <= set(found)
    assert (found["lost"], found["doubled"], found["out_of_order"]) == (0, 0, 0)
    assert (found["visitors"], found["kills"]) == (40, 4)
    assert found["messages"] == found["acknowledged"] >= 500
    assert found["cuts"] > 0
    assert 0 < found["ack_p50_ms"] <= found["ack_p95_ms"]
    assert found["web_rss_mb"] > found["visitors_rss_mb"]


@pytest.mark.assistant
@pytest.mark.postgresql
@pytest.mark.timeout(900, func_only=True)
def test_nothing_is_lost_while_postgresql_hangs_up(tmp_path: Path) -> None:
    with new_postgresql() as url:
        figures = chat.measure(chat.Plan(40, 30, cut_database=True), tmp_path, url)
    assert (figures.lost, figures.doubled, figures.out_of_order) == (0, 0, 0)
    assert figures.database_cuts > 0
    assert figures.messages == figures.acknowledged >= 500
