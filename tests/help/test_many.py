"""With a thousand articles: pages stay small, and ask the database a few things only."""

from __future__ import annotations

import dataclasses
import gzip
import random
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import event

from bot.bench.help import make_articles, paths_of_kinds, store
from bot.storage import Database

pytestmark = pytest.mark.slow

MOST_BYTES = 30 * 1024
MOST_QUERIES = 12


@pytest.fixture
def paths(app: FastAPI, database: Database) -> dict[str, list[str]]:
    """Two addresses of each kind of page."""
    chosen = random.Random(7)
    contents = list(make_articles(1_000, chosen))
    store(database, contents)
    kinds = paths_of_kinds("en", contents, chosen)
    return {kind: [next(some) for _ in range(2)] for kind, some in kinds.items()}


@contextmanager
def counted(database: Database) -> Iterator[list[str]]:
    found: list[str] = []

    def count(_c: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        found.append(statement)

    event.listen(database.engine, "before_cursor_execute", count)
    yield found
    event.remove(database.engine, "before_cursor_execute", count)


def test_pages_are_small_and_ask_little(
    app: FastAPI, database: Database, paths: dict[str, list[str]]
) -> None:
    with TestClient(app) as client:
        for kind, addresses in paths.items():
            for address in addresses:
                with counted(database) as statements:
                    page = client.get(address)
                assert page.status_code == 200
                assert len(gzip.compress(page.content)) <= MOST_BYTES, kind
                assert len(statements) <= MOST_QUERIES, (kind, statements)
        sitemap = client.get("/sitemap.xml").text
        assert sitemap.count("<url>") == 1_000 + 12 + 1


def test_a_thousand_topics_fit_on_the_home(app: FastAPI, database: Database) -> None:
    articles = make_articles(1_000, random.Random(3))
    store(database, [dataclasses.replace(one, topic=one.slug) for one in articles])
    with TestClient(app) as client:
        page = client.get("/help/en")
    assert page.text.count('class="card"') == 1_000
    assert len(gzip.compress(page.content)) <= MOST_BYTES
