"""One training and one test of the intent model, in a process of its own: `./parley bench intent`
starts it beside Rasa's libraries, so that time and memory are those that the assistant has."""

from __future__ import annotations

import hashlib
import json
import os
import resource
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from bot.bench import measures
from bot.bench.intent_report import as_table
from bot.bench.measures import Strings
from bot.bench.tsv import TsvInvalid, read_tsv
from bot.text.encoder import Encoder, Vectors
from bot.text.intent_training import TooFewSentences, train_intents
from bot.text.intents import IntentModel
from bot.text.vectors import encode_with_file


@dataclass(frozen=True)
class Rows:
    """A file's columns; `languages` are "" where it says nothing."""

    texts: list[str]
    intents: Strings
    languages: Strings


@dataclass(frozen=True)
class Predictions:
    """For each text the likeliest intent, its confidence, and the seconds that all took."""

    intents: Strings
    confidences: np.ndarray[Any, np.dtype[np.float64]]
    seconds: float


def measure(wanted: dict[str, Any]) -> dict[str, Any]:
    """The figures; `wanted` are the command's arguments. Raises TsvInvalid, TooFewSentences."""
    train, test = _rows(wanted["train"]), _rows(wanted["test"])
    folder, oos_label = Path(wanted["vectors"]), wanted["oos_label"]
    begin = time.monotonic()
    model = train_intents(_encode(train.texts, folder), train.intents.tolist())
    train_s = time.monotonic() - begin
    if wanted["threshold"] is not None:
        model = replace(model, threshold=wanted["threshold"])
    found = _predict(model, test.texts)
    return {
        **figures(test, found, model.threshold, oos_label),
        "threshold": model.threshold,
        "train_s": train_s,
        "ms_per_text": found.seconds / len(test.texts) * 1_000,
        "peak_rss_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_024,
    }


def figures(
    test: Rows, found: Predictions, threshold: float, oos_label: str | None
) -> dict[str, Any]:
    """What was right. The threshold counts in `accuracy` and what is of all labels only if there
    is a label for what is below it; in `in_scope_accuracy` always."""
    label = oos_label or ""
    answered = found.confidences >= threshold
    with_threshold = np.where(answered, found.intents, label)
    predicted = with_threshold if oos_label else found.intents
    in_scope = test.intents != oos_label
    return {
        "rows": len(test.texts),
        "accuracy": measures.accuracy(test.intents, predicted),
        "in_scope_accuracy": measures.accuracy(test.intents[in_scope], with_threshold[in_scope]),
        "macro_f1": measures.macro_f1(test.intents, predicted),
        "oos_recall": measures.recall(test.intents, predicted, oos_label),
        "oos_precision": measures.precision(test.intents, predicted, oos_label),
        "mcc": measures.correlation(test.intents, predicted),
        "ece": measures.calibration_error(found.confidences, found.intents == test.intents),
        "per_language": measures.per_group(test.intents, predicted, test.languages),
    }


def _rows(file: str) -> Rows:
    columns = read_tsv(Path(file), ("text", "intent"), ("lang",))
    texts, intents, languages = (list(column) for column in zip(*columns))
    return Rows(texts, np.array(intents), np.array(languages))


def _encode(texts: list[str], folder: Path) -> Vectors:
    """With all cores, and once for the same texts: they stay in a file of their own."""
    digest = hashlib.sha256("\0".join(texts).encode("utf-8", "replace")).hexdigest()[:16]
    encoder = Encoder(threads=os.cpu_count() or 1)
    return encode_with_file(encoder, texts, folder / f"{digest}.npz")


def _predict(model: IntentModel, texts: list[str]) -> Predictions:
    """One text at a time on one thread, as messages come."""
    encoder = Encoder(threads=1)
    encoder.encode(["Hello"])
    begin = time.monotonic()
    likeliest = [model.rank(encoder.encode([text])[0])[0] for text in texts]
    seconds = time.monotonic() - begin
    intents, confidences = zip(*likeliest)
    return Predictions(np.array(intents), np.array(confidences), seconds)


def main(wanted: dict[str, Any]) -> int:
    """Prints the figures; returns 1 after saying what is wrong with the data."""
    try:
        found = measure(wanted)
    except (TsvInvalid, TooFewSentences) as error:
        print(error, file=sys.stderr)
        return 1
    print(json.dumps(found, indent=2, ensure_ascii=False) if wanted["json"] else as_table(found))
    return 0


if __name__ == "__main__":
    sys.exit(main(json.loads(sys.argv[1])))
