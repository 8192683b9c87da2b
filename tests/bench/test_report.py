"""The page of all figures: what was reached is said, and so is what was not."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from bot.bench import report


@pytest.fixture(autouse=True)
def own_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    page = tmp_path / "docs" / "benchmarks.md"
    page.parent.mkdir()
    monkeypatch.setattr(report, "ROOT", tmp_path)
    monkeypatch.setattr(report, "PAGE", page)
    monkeypatch.setattr(report, "RESULTS", page.with_suffix(".json"))
    return page


def result(**figures: float) -> report.Json:
    return {
        "command": "./parley bench intent --train $PARLEY_BENCH_DATA/a.tsv",
        "machine": "A processor, 2 cores",
        "date": "2026-03-04",
        "seconds": 7,
        "figures": figures,
    }


def test_every_row_has_its_run() -> None:
    assert {row.run for row in report.ROWS} <= {run.name for run in report.RUNS}


def test_the_table_says_what_was_reached(own_page: Path) -> None:
    name = "banking77, 10 an intent"
    for accuracy, verdict in ((0.9, "reached"), (0.85, "**not reached**")):
        report._write_page({name: result(accuracy=accuracy)})
        page = own_page.read_text()
        assert f"| ≥ 86 % | {100 * accuracy:.3g} % | {verdict} |" in page
        assert "./parley bench intent --train $PARLEY_BENCH_DATA/a.tsv --json" in page
        assert "2026-03-04 · A processor, 2 cores" in page
        assert "| ≥ 93 % | not run | |" in page


def test_what_people_wrote_below_stays(own_page: Path) -> None:
    own_page.write_text(f"outdated line\n{report.BORDER}\n\n## What was tried\nMuch.\n")
    report._write_page({})
    page = own_page.read_text()
    assert "outdated line" not in page
    assert page.endswith("## What was tried\nMuch.\n")


def test_a_missing_data_set_is_told(
    own_page: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PARLEY_BENCH_DATA", str(own_page.parent))
    arguments = argparse.Namespace(only=["xsid"], epochs=None)
    assert report.run(arguments) == 1
    assert "Get the data set 'xsid' from https://" in capsys.readouterr().out
    assert "not run" in own_page.read_text()
