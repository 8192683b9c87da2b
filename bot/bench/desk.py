"""The desk with many conversations and fifty agents, on SQLite and on PostgreSQL."""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from urllib.parse import quote

from sqlalchemy.exc import OperationalError

from bot.bench.databases import made_on
from bot.bench.desk_data import AGENTS, Size, fill
from bot.bench.desk_live import (
    Site,
    Spread,
    Taken,
    handoff_times,
    inbox_times,
    take_all,
)
from bot.bench.desk_server import served
from bot.bench.words import common
from bot.people import sessions
from bot.storage import Database

POSTGRESQL = "postgresql+psycopg://127.0.0.1:5432/postgres"
VIEWS = ("unassigned", "mine", "all", "resolved", "spam")
ORDER = 100_000  # numbers of orders begin above it


@dataclass(frozen=True)
class Figures:
    """Of one kind of database; milliseconds. `inbox` and `search`: the slowest address of its kind;
    `addresses`: each of them."""

    database: str
    inbox: Spread
    search: Spread
    handoff: Spread
    reply: Spread
    taken: Taken
    addresses: dict[str, Spread]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many, and where PostgreSQL is."""
    parser.add_argument("--open", type=int, default=10_000, metavar="N", help="conversations")
    parser.add_argument("--closed", type=int, default=100_000, metavar="N", help="conversations")
    parser.add_argument("--handoffs", type=int, default=500, metavar="N", help="for 50 agents")
    parser.add_argument("--rounds", type=int, default=50, metavar="N", help="of each measure")
    parser.add_argument(
        "--postgresql",
        default=POSTGRESQL,
        metavar="URL",
        help="a server on which databases may be made; empty: SQLite alone",
    )
    parser.add_argument("--json", action="store_true", help="print JSON and nothing else")


def run(arguments: argparse.Namespace) -> int:
    """Returns 1 when PostgreSQL cannot be reached; the message has said so."""
    size = Size(arguments.open, arguments.closed)
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for name in ("SQLite", "PostgreSQL") if arguments.postgresql else ("SQLite",):
            try:
                found.append(_measure(name, arguments, size, Path(folder)))
            except OperationalError as error:
                print(f"--postgresql: {arguments.postgresql}: {error.orig}", file=sys.stderr)
                return 1
    results = {figures.database: asdict(figures) for figures in found}
    print(json.dumps(results) if arguments.json else _as_table(found, size))
    return 0


def _measure(name: str, arguments: argparse.Namespace, size: Size, folder: Path) -> Figures:
    with _database(name, arguments.postgresql, folder) as url:
        site_sessions = _fill(url, size)
        with served(url, folder) as port:
            site = Site(port, site_sessions)
            paths = _paths(size)
            times = asyncio.run(inbox_times(site, paths, arguments.rounds))
            handoff, reply = asyncio.run(handoff_times(site, arguments.rounds))
    with _database(name, arguments.postgresql, folder) as url:
        site_sessions = _fill(url, Size(0, 0))
        with served(url, folder) as port:
            taken = asyncio.run(take_all(Site(port, site_sessions), arguments.handoffs))
    return Figures(
        database=name,
        inbox=_slowest([one for path, one in times.items() if "q=" not in path]),
        search=_slowest([one for path, one in times.items() if "q=" in path]),
        handoff=handoff,
        reply=reply,
        taken=taken,
        addresses=times,
    )


def _paths(size: Size) -> list[str]:
    """The views, and searches for what is common, rare, a number, a name, two words, and nothing."""
    middle = ORDER + size.closed // 2
    wanted = (
        common(0),
        common(300),
        common(3_000),
        f"order {middle}",
        f"{common(1)} {common(2)}",
        "maria",
        "customer77",
        "quzzt",
    )
    return [
        *(f"/inbox?view={view}" for view in VIEWS),
        *(f"/inbox?q={quote(words)}" for words in wanted),
        f"/inbox?view=mine&q={common(0)}",
    ]


def _fill(url: str, size: Size) -> list[str]:
    """Conversations and agents; returns the tokens of the agents' sessions."""
    database = Database(url)
    database.migrate()
    fill(database, size, random.Random(0))  # noqa: S311
    with database.write() as connection:
        tokens = [sessions.do_begin(connection, number) for number in range(1, AGENTS + 1)]
    database.close()
    return tokens


@contextmanager
def _database(name: str, server: str, folder: Path) -> Iterator[str]:
    """The URL of an empty database, which is removed afterwards."""
    if name == "SQLite":
        yield f"sqlite:///{folder / uuid.uuid4().hex}.db"
        return
    with made_on(server) as url:
        yield url


def _slowest(times: list[Spread]) -> Spread:
    return max(times, key=lambda one: one.p95)


def _as_table(found: list[Figures], size: Size) -> str:
    lines = [
        f"{size.open:,} open and {size.closed:,} closed conversations; p50 / p95 in ms",
        f"{'':<42}" + "".join(f"{one.database:>20}" for one in found),
    ]
    rows = {
        "inbox opens (the slowest view)": [one.inbox for one in found],
        "inbox searches (the slowest search)": [one.search for one in found],
        f"handoff until on {AGENTS} agents' screens": [one.handoff for one in found],
        "reply until on the customer's screen": [one.reply for one in found],
    }
    rows |= {f"  {path}": [one.addresses[path] for one in found] for path in found[0].addresses}
    for name, times in rows.items():
        lines.append(f"{name:<42}" + "".join(f"{one.p50:>11} /{one.p95:>7}" for one in times))
    for one in found:
        taken = one.taken
        lines.append(
            f"{one.database}: {taken.handoffs} handoffs, {taken.agents} agents, in "
            f"{taken.seconds} s: {taken.lost} lost, {taken.twice} twice"
        )
    return "\n".join(lines)
