"""Many conversations for the desk's bench, stored without the rules: a year's work in a minute."""

from __future__ import annotations

import itertools
import random
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, insert, text

from bot.bench.words import sentence
from bot.conversations.conversations import OPEN, RESOLVED
from bot.conversations.tags import Priority
from bot.storage import Database
from bot.storage.tables import (
    contacts,
    conversation_tags,
    conversations,
    handoffs,
    messages,
    staff,
    status_events,
)

AT_ONCE = 2_000  # conversations in a transaction
AGENTS = 50
HOUR_S, DAY_S = 3600, 86_400
NAMES = ("Maria", "Jonas", "Amira", "Yuki", "Emma", "Sofia", "Omar", "Chen", "Priya", "Léa")
PRIORITIES: tuple[Priority, ...] = ("medium", "medium", "medium", "low", "high", "urgent")
# As long as that of a usual conversation; nobody reads it here.
PACKAGE = {"version": 2, "slots": {}, "transcript": "what was said " * 150}

Row = dict[str, Any]


@dataclass(frozen=True)
class Size:
    """How many conversations there are of each kind."""

    open: int
    closed: int


def fill(database: Database, size: Size, chance: random.Random) -> None:
    """Fifty agents, and conversations of four messages, of which a third know the customer."""
    with database.write() as connection:
        connection.execute(insert(staff), [_agent(number) for number in range(1, AGENTS + 1)])
    statuses = itertools.chain(
        itertools.repeat(RESOLVED, size.closed), itertools.repeat(OPEN, size.open)
    )
    begin = time.time() - size.closed - size.open
    numbered = enumerate(statuses, start=1)
    while some := list(itertools.islice(numbered, AT_ONCE)):
        rows: dict[Table, list[Row]] = {table: [] for table in _TABLES}
        for number, status in some:
            for table, row in _conversation(number, status, begin + number, chance):
                rows[table].append(row)
        with database.write() as connection:
            _store(connection, rows)
    with database.write() as connection:
        _tidy(connection)


_TABLES = (contacts, conversations, conversation_tags, messages, status_events, handoffs)


def conversation_id(number: int) -> str:
    return f"c_bench{number:08}"


def _agent(number: int) -> Row:
    return {
        "id": number,
        "email": f"agent{number}@bench.example",
        "name": f"Agent {number}",
        "role": "agent",
        "password_hash": "-",
        "created_at": time.time(),
    }


def _conversation(
    number: int, status: str, at: float, chance: random.Random
) -> Iterator[tuple[Table, Row]]:
    name = f"{chance.choice(NAMES)} {sentence(chance, 1).strip('.')}"
    is_known = chance.random() < 1 / 3
    yield (
        contacts,
        {
            "id": number,
            "name": name if is_known else None,
            "email": f"customer{number}@bench.example" if is_known else None,
            "created_at": at,
        },
    )
    agent = chance.randint(1, AGENTS) if status == RESOLVED or chance.random() < 1 / 2 else None
    has = agent if status == OPEN else None
    yield (
        conversations,
        {
            "id": conversation_id(number),
            "contact_id": number,
            "status": status,
            "assignee_id": has,
            "locale": "en",
            "locale_is_chosen": False,
            "language": "en",
            "priority": chance.choice(PRIORITIES),
            "is_spam": chance.random() < 1 / 100,
            "resolved_at": at if status == RESOLVED else None,
            "resolved_by": agent if status == RESOLVED else None,
            "last_event": 6,
            "staff_read": 2,
            "claimed_until": 0,
            "attempts": 0,
            "next_attempt_at": 0,
            "unanswered": 0,
            "part": 1,
            "created_at": at,
            "updated_at": at,
        },
    )
    if chance.random() < 1 / 10:
        tag = chance.choice(("vip", "refund", "bug"))
        yield conversation_tags, {"conversation_id": conversation_id(number), "tag": tag}
    yield from ((messages, row) for row in _messages(number, agent, at, chance))
    yield from ((status_events, row) for row in _status_events(number, status, has, at))
    yield handoffs, _handoff(number, status, agent, at, chance)


def _messages(number: int, agent: int | None, at: float, chance: random.Random) -> Iterator[Row]:
    written = (
        ("customer", f"{sentence(chance, 12)} Order {100_000 + number}."),
        ("bot", sentence(chance, 15)),
        ("customer", sentence(chance, 10)),
        ("agent" if agent else "customer", sentence(chance, 20)),
    )
    for place, (author, said) in enumerate(written):
        yield {
            "id": 4 * number + place,
            "conversation_id": conversation_id(number),
            "seq": (1, 2, 3, 6)[place],
            "author": author,
            "staff_id": agent if author == "agent" else None,
            "note": False,
            "text": said,
            "locale": "en",
            "buttons": [],
            "created_at": at,
        }


def _status_events(number: int, status: str, agent: int | None, at: float) -> Iterator[Row]:
    changes = (("handed_off", OPEN, None), ("taken" if agent else "resolved", status, agent))
    for seq, (change, then, person) in enumerate(changes, start=4):
        yield {
            "conversation_id": conversation_id(number),
            "seq": seq,
            "change": change,
            "status": then,
            "waiting": then == OPEN and person is None,
            "staff_id": person,
            "created_at": at,
        }


def _handoff(number: int, status: str, agent: int | None, at: float, chance: random.Random) -> Row:
    is_closed = status == RESOLVED
    return {
        "conversation_id": conversation_id(number),
        "reason": chance.choice(("asked", "complaint", "not_understood")),
        "package": PACKAGE,
        "package_version": 2,
        "requested_at": at,
        "queued_at": None if agent else at,
        "accepted_at": at + 60 if agent else None,
        "accepted_by": agent,
        "first_response_at": at + 90 if agent else None,
        "closed_at": at + HOUR_S if is_closed else None,
        "outcome": "resolved" if is_closed else None,
    }


def _store(connection: Connection, rows: Mapping[Table, list[Row]]) -> None:
    for table, some in rows.items():
        if some:
            connection.execute(insert(table), some)
    connection.execute(
        text(_WORDS_SQLITE if connection.dialect.name == "sqlite" else _WORDS_POSTGRESQL),
        [
            {"row": row["id"], "words": " ".join(dict.fromkeys(_terms(row["text"])))}
            for row in rows[messages]
        ],
    )


def _terms(written: str) -> list[str]:
    """What bot.text.terms finds in invented words, at once."""
    return written.lower().replace(".", "").split()


_WORDS_SQLITE = "INSERT INTO message_words (rowid, words) VALUES (:row, :words)"
_WORDS_POSTGRESQL = (
    "INSERT INTO message_words (rowid, words) "
    "VALUES (:row, array_to_tsvector(string_to_array(:words, ' ')))"
)


def _tidy(connection: Connection) -> None:
    """What PostgreSQL does by itself after a while: numbers go on, and its statistics are new."""
    if connection.dialect.name == "sqlite":
        return
    for table in ("staff", "contacts", "messages"):
        connection.execute(
            text(
                f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), "  # noqa: S608
                f"(SELECT max(id) FROM {table}))"
            )
        )
    connection.execute(text("ANALYZE"))
