"""From publishing to answering: how long until each of two processes answers from a new revision."""

from __future__ import annotations

import argparse
import dataclasses
import itertools
import json
import multiprocessing
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from bot.bench.company import public_contents, vectors_of
from bot.knowledge import BothEncoders, Choose, Content, Direct, Library, publish
from bot.knowledge.answer import Answer
from bot.knowledge.articles import is_empty
from bot.knowledge.everyday import load_vectors
from bot.knowledge.revisions import do_publish, do_save_revision
from bot.settings import Settings, load_settings
from bot.storage import Database
from bot.text.language import Identifier

PROCESSES = 2
PATIENCE_SECONDS = 600
BETWEEN_LOOKS = 0.01
LOOKS_A_QUESTION = 20  # a process answers about four other questions a second meanwhile
BETWEEN_REVISIONS = (0.5, 2.0)


@dataclass(frozen=True)
class Figures:
    """Milliseconds from the commit until a process answers from the revision, over all revisions
    and processes."""

    database: str
    articles: int
    revisions: int
    processes: int
    p50_ms: float
    p95_ms: float
    longest_ms: float


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How often, and where."""
    parser.add_argument("--revisions", type=int, default=50, metavar="N", help="to publish")
    parser.add_argument(
        "--database",
        metavar="URL",
        help="an empty database (default: SQLite, in a file of its own)",
    )
    parser.add_argument("--json", action="store_true", help="print JSON and nothing else")


def run(arguments: argparse.Namespace) -> int:
    """Returns 1 when the database is not empty; the message has said so."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(arguments.database or f"sqlite:///{Path(folder) / 'publish.db'}")
        try:
            database.migrate()
            with database.read() as connection:
                if not is_empty(connection):
                    print(
                        f"{arguments.database}: has articles; name an empty one.", file=sys.stderr
                    )
                    return 1
            contents = fill(database, load_settings())
            figures = measure(database, BothEncoders(), contents, arguments.revisions)
        finally:
            database.close()
    print(json.dumps(dataclasses.asdict(figures)) if arguments.json else _as_text(figures))
    return 0


def fill(database: Database, settings: Settings) -> list[Content]:
    """Publish the company's articles; returns them, those in the default language first."""
    contents = public_contents(settings)
    contents.sort(key=lambda one: one.locale != settings.default_locale)
    encoder = BothEncoders(threads=2)
    vectors = vectors_of(contents, encoder, settings.var / "bench")
    load_vectors(database, encoder)
    with database.write() as connection:
        for content in contents:
            do_publish(connection, do_save_revision(connection, content), vectors)
    return contents


def measure(
    database: Database, encoder: BothEncoders, contents: Sequence[Content], revisions: int
) -> Figures:
    """`contents` are published already; the first of them gets the new revisions."""
    chosen = random.Random(0)  # noqa: S311
    changed = contents[0]
    times: list[float] = []
    with _processes(database, changed, contents[1:]) as pipes:
        for n in range(revisions):
            time.sleep(chosen.uniform(*BETWEEN_REVISIONS))
            answer = f"{changed.answer} ({n})"
            saved = publish(database, encoder, dataclasses.replace(changed, answer=answer))
            begin = time.monotonic()
            for pipe in pipes:
                times.append(1000 * (_receive(pipe, saved.number) - begin))
    return Figures(
        database="SQLite" if database.is_sqlite else "PostgreSQL",
        articles=len(contents),
        revisions=revisions,
        processes=PROCESSES,
        p50_ms=round(float(np.percentile(times, 50))),
        p95_ms=round(float(np.percentile(times, 95))),
        longest_ms=round(max(times)),
    )


@contextmanager
def _processes(
    database: Database, changed: Content, others: Sequence[Content]
) -> Iterator[list[Connection]]:
    """Processes that answer; each sends the revision that it answers from, and since when."""
    spawn = multiprocessing.get_context("spawn")
    url = database.url.render_as_string(hide_password=False)
    questions = [(one.questions[0], one.locale) for one in others]
    ends = [spawn.Pipe() for _ in range(PROCESSES)]
    made = [
        spawn.Process(target=answer_questions, args=(url, changed, questions, theirs), daemon=True)
        for _, theirs in ends
    ]
    for process in made:
        process.start()
    pipes = [ours for ours, _ in ends]
    try:
        for pipe in pipes:
            _receive(pipe, 1)
        yield pipes
    finally:
        for pipe in pipes:
            pipe.send(None)
        for process in made:
            process.join(PATIENCE_SECONDS)


def answer_questions(
    url: str, changed: Content, questions: Sequence[tuple[str, str]], pipe: Connection
) -> None:
    """What each process does until something arrives in `pipe`: it answers other questions, and the
    article's as soon as it has a new revision."""
    settings = load_settings()
    database = Database(url)
    identifier = Identifier(settings.languages, settings.language_detector)
    library = Library(
        database,
        BothEncoders(),
        settings.languages,
        settings.default_locale,
        identifier.evidence,
    )
    library.start()
    while not library.is_complete:
        time.sleep(0.05)
    known, chosen = 0, random.Random(0)  # noqa: S311
    for look in itertools.count():
        if pipe.poll(BETWEEN_LOOKS):
            break
        if look % LOOKS_A_QUESTION == 0:
            library.answer(*chosen.choice(questions))
        article = library.article(changed.article, changed.locale)
        if article and article.revision > known:
            known = _revision(library.answer(changed.questions[0], changed.locale), changed)
            pipe.send((known, time.monotonic()))  # one clock for all processes of a machine
    library.close()
    database.close()


def _revision(answer: Answer, changed: Content) -> int:
    articles = [answer.article] if isinstance(answer, Direct) else []
    articles += answer.articles if isinstance(answer, Choose) else []
    here = (changed.article, changed.locale)
    return max((one.revision for one in articles if (one.id, one.locale) == here), default=0)


def _receive(pipe: Connection, revision: int) -> float:
    """When the process first answered from this revision."""
    while pipe.poll(PATIENCE_SECONDS):
        found, at = pipe.recv()
        if found >= revision:
            return float(at)
    raise TimeoutError(f"a process did not answer from revision {revision}")


def _as_text(figures: Figures) -> str:
    return (
        f"{figures.revisions} revisions among {figures.articles} articles on {figures.database}, "
        f"{figures.processes} processes: p50 {figures.p50_ms:.0f} ms, p95 {figures.p95_ms:.0f} ms, "
        f"longest {figures.longest_ms:.0f} ms"
    )
