"""The figures of `./parley bench intent`, which are made beside Rasa's libraries."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from bot.bench.intent_trial import Predictions, Rows, figures, measure

ROWS = [
    ("where is my parcel", "track"),
    ("has my order been sent", "track"),
    ("when will my package come", "track"),
    ("I want my money back", "refund"),
    ("please refund me", "refund"),
    ("return the money to my card", "refund"),
    ("what is the capital of Peru", "oos"),
    ("sing me a song", "oos"),
]


def rows(*intents: str) -> Rows:
    return Rows([""] * len(intents), np.array(intents), np.array(["en"] * len(intents)))


def predictions(*intents: str) -> Predictions:
    """The first is the least sure."""
    return Predictions(np.array(intents), np.linspace(0.1, 0.9, len(intents)), 1.0)


def test_without_a_label_for_out_of_scope_the_threshold_does_not_count() -> None:
    found = figures(rows("a", "a", "b"), predictions("a", "b", "b"), 0.3, None)
    assert found["accuracy"] == pytest.approx(2 / 3)
    assert found["in_scope_accuracy"] == pytest.approx(1 / 3)
    assert found["oos_recall"] is None and found["oos_precision"] is None


def test_with_a_label_what_is_below_the_threshold_has_it() -> None:
    found = figures(rows("oos", "a", "b", "oos"), predictions("a", "a", "b", "a"), 0.4, "oos")
    # Refused: the first two. Right: the first and the third.
    assert found["accuracy"] == 0.5
    assert found["in_scope_accuracy"] == 0.5
    assert found["oos_recall"] == 0.5
    assert found["oos_precision"] == 0.5
    assert found["per_language"] == {"en": 0.5}


def test_an_intent_that_was_not_trained_is_wrong() -> None:
    assert figures(rows("new", "a"), predictions("a", "a"), 0.0, None)["accuracy"] == 0.5


def wanted(folder: Path, **more: Any) -> dict[str, Any]:
    file = folder / "rows.tsv"
    lines = ["text\tintent", *("\t".join(row) for row in ROWS)]
    file.write_text("\n".join(lines), encoding="utf-8")
    files = {"train": str(file), "test": str(file), "dev": None, "vectors": str(folder / "var")}
    return {**files, "oos_label": "oos", "threshold": None, **more}


def test_a_whole_trial(tmp_path: Path) -> None:
    found = measure(wanted(tmp_path))
    assert found["in_scope_accuracy"] is not None and 0 < found["threshold"] < 1
    assert found["rows"] == 8 and found["ms_per_text"] > 0
    again = measure(wanted(tmp_path, dev=str(tmp_path / "rows.tsv")))
    assert again["accuracy"] >= found["accuracy"]
    assert measure(wanted(tmp_path, threshold=0.99))["oos_recall"] == 1
