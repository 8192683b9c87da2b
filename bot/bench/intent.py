"""Train and test the intent model of the pipeline on any data. TSV files with a header: text,
intent and, if there are several languages, lang; other columns are ignored."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
from pathlib import Path

from bot.environments.places import ROOT, home
from bot.environments.virtualenv import RASA
from bot.processes.programs import QUIET_RASA


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The files, and how what is out of scope is marked in them."""
    parser.add_argument("--train", type=Path, required=True, metavar="A.tsv")
    parser.add_argument("--test", type=Path, required=True, metavar="B.tsv")
    parser.add_argument(
        "--dev",
        type=Path,
        metavar="C.tsv",
        help="choose the threshold here; without it, by cross-validation on the training data",
    )
    parser.add_argument(
        "--oos-label",
        metavar="LABEL",
        help="the intent of rows that are out of scope: expected to be refused",
    )
    parser.add_argument(
        "--threshold",
        type=_threshold,
        default="auto",
        help="the confidence below which a text is out of scope: auto (default) or 0 to 1",
    )
    parser.add_argument("--json", action="store_true", help="print JSON and nothing else")


def run(arguments: argparse.Namespace) -> int:
    """Trains in the Rasa environment, with the libraries that the assistant has. Returns 1 when a
    file cannot be used; the message has said why."""
    wanted = {key: _plain(value) for key, value in vars(arguments).items()}
    wanted["vectors"] = str(home() / "var" / "bench")
    return subprocess.run(
        [str(RASA.python), "-m", "bot.bench.intent_trial", json.dumps(wanted)],
        env={**os.environ, **QUIET_RASA, "PYTHONPATH": str(ROOT)},
        check=False,
    ).returncode


def _plain(value: object) -> object:
    return str(value) if isinstance(value, Path) else value


def _threshold(text: str) -> float | None:
    if text == "auto":
        return None
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"'{text}' is neither 'auto' nor a number from 0 to 1")
    return value
