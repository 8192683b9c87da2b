from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from bot.bench import retrieval

PASSAGES = (
    {"id": "en-1", "group": "1", "lang": "en", "title": "Send it back", "text": "A label is free."},
    {"id": "de-1", "group": "1", "lang": "de", "title": "Zurücksenden", "text": "Kostenlos."},
    {"id": "en-2", "group": "2", "lang": "en", "title": "Lamps", "text": "We sell lamps of glass."},
)
QUERIES = (
    {"id": "q1", "lang": "de", "text": "Wie schicke ich etwas zurück?"},
    {"id": "q2", "lang": "en", "text": "lamps made of glass"},
)
QRELS = "query_id\tpassage_id\trelevance\nq1\tde-1\t1\nq2\ten-2\t1\n"


@pytest.fixture
def arguments(tmp_path: Path) -> argparse.Namespace:
    files = {"p.jsonl": _lines(PASSAGES), "q.jsonl": _lines(QUERIES), "r.tsv": QRELS}
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return argparse.Namespace(
        passages=tmp_path / "p.jsonl",
        queries=tmp_path / "q.jsonl",
        qrels=tmp_path / "r.tsv",
        passage_lang="en",
        without_titles=False,
        json=True,
    )


def test_translations_of_the_relevant_passage_count(
    arguments: argparse.Namespace, capsys: pytest.CaptureFixture[str]
) -> None:
    assert retrieval.run(arguments) == 0
    figures = json.loads(capsys.readouterr().out)
    assert (figures["passages"], figures["queries"]) == (2, 2)
    assert figures["recall_at_1"] == figures["recall_at_3"] == figures["mrr"] == 1
    assert set(figures["per_language"]) == {"de", "en"}
    assert figures["ms_per_query"] > 0


def test_a_wrong_expectation_lowers_the_recall(
    arguments: argparse.Namespace, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments.qrels.write_text(QRELS.replace("q2\ten-2", "q2\ten-1"), encoding="utf-8")
    retrieval.run(arguments)
    figures = json.loads(capsys.readouterr().out)
    assert (figures["recall_at_1"], figures["recall_at_3"]) == (0.5, 1)


def test_a_broken_line_is_named(
    arguments: argparse.Namespace, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments.queries.write_text('{"id": "q1", "lang": "de"}\n', encoding="utf-8")
    assert retrieval.run(arguments) == 1
    assert "q.jsonl:1: has no text" in capsys.readouterr().err


def _lines(values: tuple[dict[str, str], ...]) -> str:
    return "".join(json.dumps(value) + "\n" for value in values)
