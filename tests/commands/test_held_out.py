"""Test sentences: enough of them, and no copies of what training knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.checks.held_out import check_held_out, likeness, trigrams
from bot.checks.sentences import read_sentences

TRAINED = """nlu:
- intent: track_order
  examples: |
    - where is my parcel right now
    - has it left the warehouse
- intent: greet
  examples: |
    - good morning
"""
GREETINGS = ["hiya there", "evening all", "anybody in?", "hey you", "howdy partner"]
TRACKING = ["any news of my lamp", "is it shipped", "track it", "status pls", "still nothing here"]


def problems(folder: Path, tracking: list[str]) -> list[str]:
    train, test = folder / "data/en/orders.yml", folder / "tests/en/sentences.yml"
    for file in (train, test):
        file.parent.mkdir(parents=True)
    train.write_text(TRAINED)
    lines = ["language: en", "intents:", "  greet:", *(f"    - {text!r}" for text in GREETINGS)]
    test.write_text("\n".join([*lines, "  track_order:", *(f"    - {one!r}" for one in tracking)]))
    training = read_sentences(folder / "data")
    found = check_held_out(folder / "tests", training, ("en",))
    return [str(problem).removeprefix(f"{folder}/") for problem in found]


def test_good_sentences(tmp_path: Path) -> None:
    assert problems(tmp_path, TRACKING) == []


@pytest.mark.parametrize("copy", ["Where is my parcel right now?", "where is my  parcel right nou"])
def test_a_near_copy_is_refused(tmp_path: Path, copy: str) -> None:
    (found,) = problems(tmp_path, [*TRACKING, copy])
    assert found.startswith(f"tests/en/sentences.yml, line 15: {copy!r} is nearly ")
    assert found.endswith("which training knows (en/orders.yml, line 4).")


def test_too_few(tmp_path: Path) -> None:
    expected = "tests/en/sentences.yml, line 1: track_order has 4 test sentences; it needs 5."
    assert problems(tmp_path, TRACKING[:4]) == [expected]


def test_a_missing_file(tmp_path: Path) -> None:
    (tmp_path / "tests").mkdir()
    training = read_sentences(tmp_path / "data")
    found = list(check_held_out(tmp_path / "tests", training, ("en",)))
    assert found[0].message == "is missing: en has no sentences that test it."


def test_likeness_is_that_of_groups_of_three_characters() -> None:
    assert trigrams("abcd") == {"abc", "bcd"}
    assert likeness(trigrams("abcd"), trigrams("abce")) == pytest.approx(1 / 3)
    assert trigrams("ok") == {"ok"}
