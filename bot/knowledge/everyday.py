"""What people ask anywhere: how a question about the weather is told from one to this company.

Some of it stands in other languages too, only to show what a language is in the space: a company
that starts with three articles has no translations, or too few, to learn that from.
"""

from __future__ import annotations

import base64
import functools
import hashlib
from pathlib import Path

import numpy as np
import yaml

from bot.knowledge import learned
from bot.knowledge.encoding import NAME
from bot.knowledge.passages import Vectors
from bot.storage import Database
from bot.text.encoder import Encodes

FILE = Path(__file__).with_name("everyday.txt")
TRANSLATED = Path(__file__).with_name("everyday_translated.yml")
ROW = "everyday"


@functools.cache
def english() -> tuple[str, ...]:
    return tuple(FILE.read_text(encoding="utf-8").split("\n")[:-1])


@functools.cache
def texts() -> tuple[str, ...]:
    """All of it: the English questions, then their translations, language by language."""
    return (*english(), *(text for language in _translated().values() for text in language))


def of_english(vectors: Vectors) -> Vectors:
    """Those vectors of `texts()` that belong to `english()`."""
    return vectors[: len(english())]


def differences(vectors: Vectors, default: str) -> dict[str, Vectors]:
    """For each language, the mean of (translation − original in `default`, or else in English);
    `vectors` are those of `texts()`."""
    originals = vectors[[english().index(text) for text in _read()["en"]]]
    translated = vectors[len(english()) :].reshape(len(_translated()), *originals.shape)
    means = (translated - originals).mean(axis=1)
    found = {"en": np.zeros_like(vectors[0])} | dict(zip(_translated(), means))
    start = found.get(default, found["en"])
    return {language: mean - start for language, mean in found.items()}


def _translated() -> dict[str, list[str]]:
    return {language: found for language, found in _read().items() if language != "en"}


@functools.cache
def _read() -> dict[str, list[str]]:
    read: dict[str, list[str]] = yaml.safe_load(TRANSLATED.read_text(encoding="utf-8"))
    return read


def load_vectors(database: Database, encoder: Encodes) -> Vectors:
    """The vectors of `texts()`; they are kept in the database, so this encodes only once (5 s)."""
    version = hashlib.sha256("\n".join([NAME, *texts()]).encode()).hexdigest()
    kept = learned.load(database, ROW)
    if kept and kept["version"] == version:
        stored = np.frombuffer(base64.b64decode(kept["vectors"]), dtype="<f4")
        return stored.reshape(len(texts()), -1)
    vectors = np.concatenate([encoder.encode([text]) for text in texts()]).astype("<f4")
    encoded = base64.b64encode(vectors.tobytes()).decode()
    learned.store(database, ROW, {"version": version, "vectors": encoded})
    return vectors
