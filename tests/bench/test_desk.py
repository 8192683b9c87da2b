from __future__ import annotations

import argparse
import json

import pytest

from bot.bench import desk
from tests.conftest import new_postgresql


def bench(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    desk.add_arguments(parser)
    return desk.run(parser.parse_args(arguments))


@pytest.mark.slow
@pytest.mark.postgresql
def test_it_measures_both_kinds_of_database(capsys: pytest.CaptureFixture[str]) -> None:
    sizes = ("--open", "60", "--closed", "20", "--rounds", "2", "--handoffs", "30")
    with new_postgresql() as url:
        assert bench(*sizes, "--postgresql", url, "--json") == 0
    results = json.loads(capsys.readouterr().out)
    assert set(results) == {"SQLite", "PostgreSQL"}
    for figures in results.values():
        assert (figures["taken"]["lost"], figures["taken"]["twice"]) == (0, 0)
        assert figures["taken"]["handoffs"] == 30
        for measure in ("inbox", "search", "handoff", "reply"):
            assert 0 < figures[measure]["p50"] <= figures[measure]["p95"]


@pytest.mark.slow
def test_without_postgresql_it_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    url = "postgresql+psycopg://127.0.0.1:1/none"
    sizes = ("--open", "1", "--closed", "1", "--rounds", "1", "--handoffs", "1")
    assert bench(*sizes, "--postgresql", url) == 1
    assert url in capsys.readouterr().err
