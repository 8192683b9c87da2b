"""Visitors who chat with the real assistant over real sockets, while the network, web, Rasa and the
database fail: how fast, in how much memory, and whether anything is lost.

It starts an installation of its own, which ends with it. The JSON's keys: `visitors` connected at
once; `messages` that they sent, and how many were `acknowledged`; `ack_p50_ms`, `ack_p95_ms` from
sending to acknowledgement, failures included; `human_p95_ms` from an agent's or customer's message
until the other side has it; `web_rss_mb` the most that web used, `visitors_rss_mb` how much more with
all visitors connected than before; `kills` of processes, `cuts` of sockets, `database_cuts` of
connections; `lost`, `doubled`, `out_of_order` of everything that was acknowledged."""

from __future__ import annotations

import argparse
import asyncio
import json
import math
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlalchemy.exc import OperationalError

from bot.bench import chat_visitors
from bot.bench.chat_failures import Failures
from bot.bench.chat_installation import Installation, Process, installed
from bot.bench.chat_people import Agent, at_work, employ
from bot.bench.chat_texts import distinct_texts
from bot.bench.chat_verdict import Verdict, judge
from bot.bench.chat_visitors import Visitor, Watches
from bot.bench.databases import made_on
from bot.bench.desk_live import Site, spread
from bot.processes.open_files import allow_many
from bot.progress import say

A_SECOND = 20  # messages of visitors
AGENT_EVERY_S = 1.0
MOST_AGENTS = 10
WARM_UP = 20  # messages before anything is measured
PATIENCE_S = 120  # at the end, since less was missing than before
RSS_EVERY_S = 2.0
JUDGED_EVERY_S = 2.0


@dataclass(frozen=True)
class Plan:
    visitors: int
    seconds: float
    kill: tuple[Process, ...] = ()
    cut_database: bool = False


@dataclass(frozen=True)
class Figures:
    """The module's docstring says what each is."""

    visitors: int
    messages: int
    acknowledged: int
    ack_p50_ms: float
    ack_p95_ms: float
    human_p95_ms: float
    web_rss_mb: float
    visitors_rss_mb: float
    kills: int
    cuts: int
    database_cuts: int
    lost: int
    doubled: int
    out_of_order: int


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many, how long, and what is to fail."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--visitors", type=int, default=1000, metavar="N", help="(1000)")
    parser.add_argument("--minutes", type=float, default=10, metavar="M", help="(10)")
    parser.add_argument(
        "--kill",
        action="append",
        choices=("web", "rasa"),
        default=[],
        help="kill this process twice; may be given for both",
    )
    parser.add_argument(
        "--cut", choices=("db",), help="cut the connections to PostgreSQL, ours alone, five times"
    )
    parser.add_argument(
        "--database",
        default=os.environ.get("PARLEY_DATABASE_URL", ""),
        metavar="URL",
        help="a PostgreSQL server, on which a database is made and dropped"
        " (PARLEY_DATABASE_URL; else SQLite)",
    )
    parser.add_argument("--json", action="store_true", help="print JSON and nothing else")


def run(arguments: argparse.Namespace) -> int:
    """Returns 1 when PostgreSQL cannot be reached, 2 for arguments that do not fit; the message has
    said what."""
    server = arguments.database if arguments.database.startswith("postgres") else ""
    if wrong := _wrong(arguments, server):
        print(wrong, file=sys.stderr)
        return 2
    plan = Plan(
        arguments.visitors,
        60 * arguments.minutes,
        tuple(dict.fromkeys(arguments.kill)),
        arguments.cut == "db",
    )
    try:
        with tempfile.TemporaryDirectory() as folder, _database(server) as url:
            figures = measure(plan, Path(folder), url)
    except OperationalError as error:
        print(f"--database: the server cannot be reached: {error.orig}", file=sys.stderr)
        return 1
    print(json.dumps(asdict(figures)) if arguments.json else _as_table(figures))
    return 0


def _wrong(arguments: argparse.Namespace, server: str) -> str:
    if arguments.cut and not server:
        return "--cut db: needs --database postgresql://…; SQLite has no connections to cut."
    if arguments.visitors < 1 or arguments.minutes <= 0:
        return "--visitors and --minutes: must be more than 0."
    return ""


@contextmanager
def _database(server: str) -> Iterator[str]:
    if not server:
        yield ""
        return
    with made_on(server.replace("postgresql://", "postgresql+psycopg://", 1)) as url:
        yield url


def measure(plan: Plan, folder: Path, database_url: str) -> Figures:
    """With an installation in `folder`, on SQLite there unless a URL is given. Raises `CommandFailed`
    when it does not start."""
    allow_many()
    with installed(folder, database_url) as parley:
        return asyncio.run(_Run(plan, parley).measure())


class _Run:
    def __init__(self, plan: Plan, parley: Installation) -> None:
        self._plan = plan
        self._parley = parley
        agents = max(1, min(MOST_AGENTS, plan.visitors // 10))
        self._site = Site(parley.settings.web.port, employ(parley.database, agents))
        self._chance = random.Random(1)  # noqa: S311
        self._texts = distinct_texts(parley.settings.languages, self._chance)
        self._watches = Watches()
        self._rss: list[float] = []

    async def measure(self) -> Figures:
        await self._warm_up()
        plan, parley = self._plan, self._parley
        locales = parley.settings.languages
        visitors = await chat_visitors.begin(self._site, plan.visitors, locales, self._watches)
        before = parley.rss_mb("web")
        async with chat_visitors.connected(visitors):
            await asyncio.sleep(1)
            more = parley.rss_mb("web") - before
            spoken = visitors[: len(self._site.sessions)]
            async with at_work(self._site, spoken, self._watches) as agents:
                failures = Failures(parley, visitors, plan.kill, cut_database=plan.cut_database)
                await self._chat(visitors, agents, failures)
                verdict = await self._settled(visitors, agents)
        ack = spread(self._watches.ack.times)
        return Figures(
            visitors=len(visitors),
            messages=sum(len(one.sent) for one in visitors),
            acknowledged=sum(len(one.acknowledged) for one in visitors),
            ack_p50_ms=ack.p50,
            ack_p95_ms=ack.p95,
            human_p95_ms=spread(self._watches.human.times).p95,
            web_rss_mb=round(max(self._rss), 1),
            visitors_rss_mb=round(more, 1),
            kills=failures.kills,
            cuts=failures.cuts,
            database_cuts=failures.database_cuts,
            **asdict(verdict),
        )

    async def _warm_up(self) -> None:
        """What web loads for its first customers is not the visitors' memory."""
        visitors = await chat_visitors.begin(
            self._site, WARM_UP, self._parley.settings.languages, Watches()
        )
        async with chat_visitors.connected(visitors):
            for one in visitors:
                await one.say(next(self._texts))
            await self._until_settled(visitors, [])

    async def _chat(
        self, visitors: Sequence[Visitor], agents: Sequence[Agent], failures: Failures
    ) -> None:
        """Twenty messages a second whatever comes of them, for as long as planned."""
        until = time.monotonic() + self._plan.seconds
        others = [
            asyncio.create_task(self._agents_write(agents, until)),
            asyncio.create_task(self._look_at_memory(until)),
            asyncio.create_task(failures.happen(self._plan.seconds)),
        ]
        due = time.monotonic()
        while due < until:
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            visitor = self._chance.choice(visitors)
            await visitor.say(next(self._texts))
            failures.come_after_sending(visitor)
            due += 1 / A_SECOND
        await asyncio.gather(*others)

    async def _agents_write(self, agents: Sequence[Agent], until: float) -> None:
        """One after the other, each when the server has what they wrote before."""
        number = 0
        writing: set[asyncio.Task[None]] = set()
        while time.monotonic() < until:
            agent = agents[number % len(agents)]
            if agent.is_done:
                task = asyncio.create_task(agent.write(f"Hello, this is answer {number}."))
                writing.add(task)
                task.add_done_callback(writing.discard)
            number += 1
            await asyncio.sleep(AGENT_EVERY_S)
        await asyncio.gather(*writing)

    async def _look_at_memory(self, until: float) -> None:
        while time.monotonic() < until:
            self._rss.append(await asyncio.to_thread(self._parley.rss_mb, "web"))
            await asyncio.sleep(RSS_EVERY_S)

    async def _settled(self, visitors: Sequence[Visitor], agents: Sequence[Agent]) -> Verdict:
        say("Waiting for what is still on its way.")
        return await self._until_settled(visitors, agents)

    async def _until_settled(self, visitors: Sequence[Visitor], agents: Sequence[Agent]) -> Verdict:
        """The verdict when nothing is on its way any more, or when nothing comes any more."""
        least, until = math.inf, 0.0
        while True:
            is_sent = all(one.is_done for one in visitors) and all(one.is_done for one in agents)
            verdict = await asyncio.to_thread(self._judge, visitors, agents)
            if verdict.lost < least:
                least, until = verdict.lost, time.monotonic() + PATIENCE_S
            if (is_sent and not verdict.lost) or time.monotonic() > until:
                return verdict
            await asyncio.sleep(JUDGED_EVERY_S)

    def _judge(self, visitors: Sequence[Visitor], agents: Sequence[Agent]) -> Verdict:
        parley = self._parley
        return judge(parley.database, parley.settings.var / "rasa.db", visitors, agents)


def _as_table(figures: Figures) -> str:
    return "\n".join(f"{name:<18}{value:>10,}" for name, value in asdict(figures).items())
