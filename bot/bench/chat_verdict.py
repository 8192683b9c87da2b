"""What visitors and agents were told, against the rows and Rasa's trackers: lost, doubled, in order?"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from sqlalchemy import RowMapping, select

from bot.bench.chat_people import Agent
from bot.bench.chat_visitors import Received, Visitor
from bot.storage import Database
from bot.storage.tables import messages

Rows = Mapping[str, Sequence[RowMapping]]


@dataclass(frozen=True)
class Verdict:
    """`lost`: what was acknowledged and has no row, a row that did not come to whom it concerns, and
    a customer's message for the assistant without an answer. `doubled`: a text that was stored, sent
    or understood twice. `out_of_order`: events, rows or turns that changed places."""

    lost: int = 0
    doubled: int = 0
    out_of_order: int = 0

    def __add__(self, other: Verdict) -> Verdict:
        return Verdict(
            self.lost + other.lost,
            self.doubled + other.doubled,
            self.out_of_order + other.out_of_order,
        )


def judge(
    database: Database, trackers: Path, visitors: Sequence[Visitor], agents: Sequence[Agent]
) -> Verdict:
    """As it is now; while something is still on its way it counts as lost."""
    rows = _rows(database)
    verdict = of_turns(turns(trackers))
    for visitor in visitors:
        verdict += of_visitor(visitor, rows[visitor.conversation])
    for agent in agents:
        verdict += of_agent(agent, rows[agent.visitor.conversation])
    return verdict


def of_visitor(visitor: Visitor, rows: Sequence[RowMapping]) -> Verdict:
    """`rows`: all messages of the conversation, in order."""
    own = [row for row in rows if row["author"] == "customer"]
    answered = {row["reply_to"] for row in rows}
    unanswered = sum(
        row["answered_at"] is None or (row["intent"] is not None and row["id"] not in answered)
        for row in own
    )
    numbers = {row["text"]: row["seq"] for row in own}
    missing = sum(numbers.get(text) != seq for text, seq in visitor.acknowledged.items())
    order = [visitor.acknowledged[text] for text in visitor.sent if text in visitor.acknowledged]
    return _of_received(visitor.received, rows) + Verdict(
        lost=unanswered + missing, doubled=len(own) - len(numbers), out_of_order=inversions(order)
    )


def of_agent(agent: Agent, rows: Sequence[RowMapping]) -> Verdict:
    """The same, of what this agent wrote and saw."""
    own = [row["text"] for row in rows if row["author"] == "agent"]
    missing = len(set(agent.acknowledged) - set(own))
    places = {text: place for place, text in enumerate(own)}
    order = [places[text] for text in agent.acknowledged if text in places]
    return _of_received(agent.received, rows) + Verdict(
        lost=missing, doubled=len(own) - len(set(own)), out_of_order=inversions(order)
    )


def _of_received(received: Received, rows: Sequence[RowMapping]) -> Verdict:
    shown = [row for row in rows if not row["note"]]
    missing = sum(not _has(received, row) for row in shown)
    return Verdict(missing, received.doubled, received.out_of_order)


def _has(received: Received, row: RowMapping) -> bool:
    """What the bot says is put into words for whoever reads it; what people wrote stays as it is."""
    if row["author"] == "bot":
        return row["seq"] in received.texts
    return bool(received.texts.get(row["seq"]) == row["text"])


def of_turns(understood: Mapping[str, Sequence[int]]) -> Verdict:
    """By tracker: the ids of the messages that Rasa has understood, in its order."""
    times = Counter(one for ids in understood.values() for one in ids)
    return Verdict(
        doubled=sum(count - 1 for count in times.values()),
        out_of_order=sum(inversions(ids) for ids in understood.values()),
    )


def inversions(numbers: Sequence[int]) -> int:
    """How often a number is followed by a smaller one."""
    return sum(after < before for before, after in pairwise(numbers))


def turns(trackers: Path) -> Mapping[str, Sequence[int]]:
    """What `of_turns` takes, from Rasa's own database."""
    found: dict[str, list[int]] = defaultdict(list)
    query = "SELECT sender_id, data FROM events WHERE type_name = 'user' ORDER BY id"
    for sender, data in _read(trackers, query):
        number = json.loads(data).get("message_id")
        if number:
            found[sender].append(int(number))
    return found


def _read(file: Path, query: str) -> Iterator[tuple[str, str]]:
    connection = sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True, timeout=30)
    try:
        yield from connection.execute(query)
    finally:
        connection.close()


def _rows(database: Database) -> Rows:
    found: dict[str, list[RowMapping]] = defaultdict(list)
    columns = messages.c
    query = select(
        columns.id,
        columns.conversation_id,
        columns.seq,
        columns.author,
        columns.note,
        columns.text,
        columns.reply_to,
        columns.answered_at,
        columns.intent,
    ).order_by(columns.conversation_id, columns.seq)
    with database.read() as connection:
        for row in connection.execute(query).mappings():
            found[row["conversation_id"]].append(row)
    return found
