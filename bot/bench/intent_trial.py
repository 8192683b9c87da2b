"""One training and one test of the intent model, in a process of its own: `./parley bench intent`
starts it beside Rasa's libraries, so that time and memory are those that the assistant has."""

from __future__ import annotations

import hashlib
import json
import os
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from bot.bench import measures
from bot.bench.intent_report import as_table
from bot.bench.measures import Strings
from bot.bench.tsv import TsvInvalid, read_tsv
from bot.text.encoder import DIMENSIONS, NAME, Encoder, Encodes, Vectors
from bot.text.intent_training import Sentences, TooFewSentences, train_intents
from bot.text.intents import Floats, IntentModel, in_words
from bot.text.universal import UNIVERSAL_DIMENSIONS, UNIVERSAL_NAME, UniversalEncoder
from bot.text.vectors import encode_with_file

# As in config.yml's pipeline.
_ENCODERS: tuple[tuple[str, Callable[[int], Encodes]], ...] = (
    (NAME, Encoder),
    (UNIVERSAL_NAME, UniversalEncoder),
)
_WIDTHS = (DIMENSIONS, UNIVERSAL_DIMENSIONS)


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
    confidences: Floats
    seconds: float


def measure(wanted: dict[str, Any]) -> dict[str, Any]:
    """The figures; `wanted` are the command's arguments. Raises TsvInvalid, TooFewSentences."""
    train, test = _rows(wanted["train"]), _rows(wanted["test"])
    dev = _rows(wanted["dev"]) if wanted["dev"] else None
    folder, oos_label = Path(wanted["vectors"]), wanted["oos_label"]
    begin = time.monotonic()
    sentences = _sentences(train, oos_label, folder)
    vectors_s = time.monotonic() - begin
    tried = _sentences(dev, oos_label, folder) if dev else None
    begin = time.monotonic()
    model = train_intents(sentences, _names(train, folder), tried)
    train_s = vectors_s + time.monotonic() - begin
    if wanted["threshold"] is not None:
        model = replace(model, threshold=wanted["threshold"])
    found = _predict(model, test.texts)
    return {
        **figures(test, found, model.threshold, oos_label),
        "threshold": model.threshold,
        "train_s": train_s,
        "train_vectors_s": vectors_s,
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


def _sentences(rows: Rows, oos_label: str | None, folder: Path) -> Sentences:
    labels = [None if intent == oos_label else str(intent) for intent in rows.intents]
    return Sentences(_encode(rows.texts, folder), labels, _WIDTHS)


def _names(rows: Rows, folder: Path) -> dict[str, Vectors]:
    names = [str(name) for name in np.unique(rows.intents)]
    return dict(zip(names, _encode([in_words(name) for name in names], folder)))


def _encode(texts: list[str], folder: Path) -> Vectors:
    """With all cores, and once for the same texts: they stay in files of their own."""
    digest = hashlib.sha256("\0".join(texts).encode("utf-8", "replace")).hexdigest()[:16]
    threads = os.cpu_count() or 1
    parts = [
        encode_with_file(make(threads), texts, folder / f"{digest}-{place}.npz", name=name)
        for place, (name, make) in enumerate(_ENCODERS)
    ]
    return np.hstack(parts)


def _predict(model: IntentModel, texts: list[str]) -> Predictions:
    """One text at a time on one thread, as messages come."""
    encoders = [make(1) for _, make in _ENCODERS]

    def likeliest(text: str) -> tuple[str, float]:
        vector = np.concatenate([encoder.encode([text])[0] for encoder in encoders])
        return model.rank(vector)[0]

    likeliest("Hello")
    begin = time.monotonic()
    found = [likeliest(text) for text in texts]
    seconds = time.monotonic() - begin
    intents, confidences = zip(*found)
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
