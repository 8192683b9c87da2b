"""The help centre with many articles: how long a page takes, and how large it is."""

from __future__ import annotations

import argparse
import gzip
import http.client
import itertools
import json
import random
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from urllib.parse import quote, urlsplit

import numpy as np
import uvicorn
from fastapi import FastAPI

from bot import help as help_centre
from bot import problems
from bot.bench.words import sentence, words
from bot.knowledge import BothEncoders, Content, Library
from bot.knowledge.encoding import WIDTHS, Vector
from bot.knowledge.passages import cut
from bot.knowledge.revisions import do_publish, do_save_revision
from bot.settings import Settings, load_settings
from bot.storage import Database
from bot.text.language import Identifier
from bot.wording import Catalog

TOPICS = 12
QUESTIONS = 5
SECTIONS = 4


@dataclass(frozen=True)
class Figures:
    """`pages`: by kind milliseconds (median, 95th percentile) and the largest page in KB (1,024
    bytes), compressed; `p95_ms` and `largest_gzip_kb`: the worst of them."""

    articles: int
    pages: dict[str, dict[str, float]]
    p95_ms: float
    largest_gzip_kb: float


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many articles, how many requests."""
    parser.add_argument("--articles", type=int, default=1_000, metavar="N")
    parser.add_argument(
        "--requests", type=int, default=200, metavar="N", help="of each kind of page"
    )
    parser.add_argument("--json", action="store_true", help="print JSON and nothing else")


def run(arguments: argparse.Namespace) -> int:
    """Measures over HTTP on loopback, one request after the other, on SQLite."""
    settings = load_settings()
    chosen = random.Random(0)  # noqa: S311
    contents = list(make_articles(arguments.articles, chosen))
    with tempfile.TemporaryDirectory() as folder, served(settings, Path(folder), contents) as port:
        figures = measure(port, settings.default_locale, contents, arguments.requests, chosen)
    print(json.dumps(asdict(figures)) if arguments.json else _as_table(figures))
    return 0


def make_articles(count: int, chosen: random.Random, locale: str = "en") -> Iterator[Content]:
    """Articles of the usual size, made of words that are as common and as rare as those of people."""
    for n in range(count):
        sections = (
            f"## {words(chosen, 4)}\n\n{sentence(chosen, 60)}\n\n{sentence(chosen, 40)}"
            for _ in range(SECTIONS)
        )
        yield Content(
            article=f"article-{n}",
            locale=locale,
            topic=f"topic-{n % TOPICS}",
            slug=f"article-{n}",
            title=f"{words(chosen, 5).capitalize()} {n}",
            answer=sentence(chosen, 35),
            body="\n\n".join(sections),
            questions=tuple(f"{words(chosen, 7)}?" for _ in range(QUESTIONS)),
        )


def store(database: Database, contents: Sequence[Content]) -> None:
    """Publish without encoding: vectors of random directions take as long to compare."""
    directions = np.random.default_rng(0)

    def vector() -> Vector:
        made = [directions.standard_normal(width) for width in WIDTHS]
        return np.hstack([one / np.linalg.norm(one) for one in made]).astype("<f4").tobytes()

    with database.write() as connection:
        for content in contents:
            vectors = {passage.key: vector() for passage in cut(content)}
            do_publish(connection, do_save_revision(connection, content), vectors)


@contextmanager
def served(settings: Settings, folder: Path, contents: Sequence[Content]) -> Iterator[int]:
    """The port of a server that has the articles, and knows when they are meant."""
    database = Database(f"sqlite:///{folder / 'help.db'}")
    database.migrate()
    store(database, contents)
    library = Library(
        database,
        BothEncoders(),
        settings.languages,
        settings.default_locale,
        Identifier(settings.languages, settings.language_detector).evidence,
    )
    library.start()
    _wait(lambda: library.is_complete)
    app = FastAPI()
    app.state.settings, app.state.database, app.state.library = settings, database, library
    app.state.catalog = Catalog(settings.wording, settings.default_locale)
    problems.install(app)
    for router in help_centre.ROUTERS:
        app.include_router(router)
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    _wait(lambda: server.started)
    try:
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.should_exit = True
        thread.join()
        library.close()
        database.close()


def measure(
    port: int, locale: str, contents: Sequence[Content], requests: int, chosen: random.Random
) -> Figures:
    pages = {
        kind: _measure_kind(port, list(itertools.islice(paths, requests)))
        for kind, paths in paths_of_kinds(locale, contents, chosen).items()
    }
    return Figures(
        articles=len(contents),
        pages=pages,
        p95_ms=max(page["p95_ms"] for page in pages.values()),
        largest_gzip_kb=max(page["largest_gzip_kb"] for page in pages.values()),
    )


def paths_of_kinds(
    locale: str, contents: Sequence[Content], chosen: random.Random
) -> dict[str, Iterator[str]]:
    """Endless addresses of each kind of page."""
    home = f"/help/{locale}"

    def articles() -> Iterator[str]:
        while True:
            content = chosen.choice(contents)
            yield f"{home}/{content.topic}/{content.slug}"

    def asking(page: str, least: int) -> Iterator[str]:
        """What an article answers, not always asked to the end."""
        while True:
            words = chosen.choice(chosen.choice(contents).questions).split()
            asked = " ".join(words[: chosen.randint(least, len(words))])
            yield f"{home}/{page}?q={quote(asked)}"

    return {
        "home": itertools.repeat(home),
        "topic": (f"{home}/{chosen.choice(contents).topic}" for _ in itertools.count()),
        "article": articles(),
        "search": asking("search", 3),
        "nothing": (f"{home}/search?q=qu{n}zzt+ordfr" for n in itertools.count()),
        "suggest": asking("suggest", 1),
    }


def _measure_kind(port: int, paths: Sequence[str]) -> dict[str, float]:
    connection = http.client.HTTPConnection("127.0.0.1", port)
    times, sizes = [], []
    for path in [paths[0], *paths]:  # the first one reads templates
        begin = time.perf_counter()
        connection.request("GET", path)
        answer = connection.getresponse()
        body = answer.read()
        times.append(1000 * (time.perf_counter() - begin))
        sizes.append(len(gzip.compress(body)) / 1024)
        assert answer.status == 200, f"{urlsplit(path).path}: {answer.status}"
    connection.close()
    return {
        "p50_ms": round(float(np.percentile(times[1:], 50)), 1),
        "p95_ms": round(float(np.percentile(times[1:], 95)), 1),
        "largest_gzip_kb": round(max(sizes), 1),
    }


def _wait(is_done: Callable[[], bool]) -> None:
    while not is_done():
        time.sleep(0.05)


def _as_table(figures: Figures) -> str:
    lines = [f"{'page':<10}{'p50 ms':>9}{'p95 ms':>9}{'gzip KB':>9}"]
    for kind, page in figures.pages.items():
        lines.append(
            f"{kind:<10}{page['p50_ms']:>9}{page['p95_ms']:>9}{page['largest_gzip_kb']:>9}"
        )
    lines.append(f"{figures.articles} articles; the slowest kind has p95 {figures.p95_ms} ms")
    return "\n".join(lines)
