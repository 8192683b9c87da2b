"""`./parley bench stock`: stock Rasa and ours on this project's data, one after the other."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml

from bot.bench.stock.action_server import ActionServer
from bot.bench.stock.assistants import ours, stock
from bot.bench.stock.report import Comparison, machine
from bot.bench.stock.texts import Texts, share_out
from bot.bench.stock.trial import Step, try_out
from bot.checks.sentences import read_sentences
from bot.progress import CommandFailed, say, step
from bot.settings import Settings, load_settings

CONFIG = Path(__file__).parent / "rasa_init.yml"
# Languages whose words stand without spaces between them.
_WITHOUT_SPACES = {"ja", "th", "zh"}
_SAME = (
    "Both: the same training files, domain and action server (which answers at once). Stock keeps "
    "conversations in memory, as it does by default; ours writes each turn to its file."
)
_DISTINCT = "Every request has a text of its own, which stands in no training file."
_UNSPLIT = (
    "Stock's WhitespaceTokenizer has no words for {languages}: their sentences are trained and sent "
    "all the same, each as one word."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument(
        "--config",
        type=Path,
        default=CONFIG,
        help="stock's config.yml (default: what `rasa init` of Rasa 3.6 writes)",
    )
    parser.add_argument(
        "--epochs", type=_positive, help="train stock for fewer epochs than its config says"
    )
    parser.add_argument("--json", action="store_true", help="print JSON and nothing else")


def run(arguments: argparse.Namespace) -> int:
    """Prints the comparison. Raises `CommandFailed` when either cannot be trained or started."""
    if not arguments.config.is_file():
        raise CommandFailed(f"--config {arguments.config}: there is no such file.")
    # So that what was started is ended, and the temporary folder goes.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    comparison = _compare(arguments, _silent_step if arguments.json else step)
    if arguments.json:
        print(json.dumps(comparison.as_json(), indent=2, ensure_ascii=False))
    else:
        say(f"\n{machine()}\n\n{comparison.as_table()}")
    return 0


def _compare(arguments: argparse.Namespace, step: Step) -> Comparison:
    settings = load_settings()
    texts = share_out(settings.home, settings.languages)
    with tempfile.TemporaryDirectory(prefix="parley-bench-") as folder, ActionServer() as actions:
        place = Path(folder)
        stocks = stock(place / "stock", settings, arguments.config, arguments.epochs, actions.url)
        figures = try_out(stocks, texts, step)
        our_figures = try_out(ours(place / "ours", settings, actions.url), texts, step)
    return Comparison(
        stock=figures,
        ours=our_figures,
        notes=_notes(arguments, settings, texts),
        training=_training(settings),
        messages={name: len(part) for name, part in vars(texts).items()},
    )


def _notes(arguments: argparse.Namespace, settings: Settings, texts: Texts) -> list[str]:
    unsplit = sorted(_WITHOUT_SPACES & set(settings.languages))
    notes = (
        f"Stock: {arguments.config.name}, trained for {_epochs(arguments)}.",
        _SAME,
        f"{len(texts.turns)} turns of one customer, {len(texts.crowd)} of eight. {_DISTINCT}",
        _UNSPLIT.format(languages=", ".join(unsplit)) if unsplit else "",
    )
    return [note for note in notes if note]


def _epochs(arguments: argparse.Namespace) -> str:
    config: dict[str, Any] = yaml.safe_load(arguments.config.read_text(encoding="utf-8"))
    parts = [*config["pipeline"], *config["policies"]]
    full = max((part["epochs"] for part in parts if "epochs" in part), default=0)
    if arguments.epochs is None or arguments.epochs == full:
        return f"its {full} epochs"
    return f"{arguments.epochs} instead of {full} epochs (--epochs): its full training takes longer"


def _training(settings: Settings) -> dict[str, Any]:
    sentences = read_sentences(settings.home / "data" / "nlu").sentences
    return {
        "sentences": len(sentences),
        "intents": len({sentence.intent for sentence in sentences}),
        "languages": sorted({sentence.language for sentence in sentences}),
    }


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


@contextmanager
def _silent_step(_title: str) -> Iterator[None]:
    yield
