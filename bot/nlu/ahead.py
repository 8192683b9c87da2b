"""Encodes the training sentences while Rasa is still being imported and reads its files."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from bot.nlu.models import ENOUGH_CHARACTERS, MODELS
from bot.text.annotation import without_annotation
from bot.text.vectors import encode_with_file

_ENCODER = "bot.nlu.encoder.SentenceEncoder"

Json = dict[str, Any]


def begin_to_encode(pipeline: list[Json], data: Path) -> None:
    """In a thread, for each encoder of the pipeline. What is wrong in the files, or read otherwise by
    Rasa, is left to Rasa: its components encode whatever is missing."""
    encoders = [part for part in pipeline if part.get("name") == _ENCODER]
    known = [part for part in encoders if part.get("model") in MODELS]
    threading.Thread(target=_encode, args=(known, data), daemon=True).start()


def _encode(encoders: list[Json], data: Path) -> None:
    texts = sorted({text[:ENOUGH_CHARACTERS] for text in _texts(data)})
    for part in encoders:
        model = MODELS[part["model"]]
        file = Path(part.get("vectors") or model.vectors)
        encode_with_file(model.make(os.cpu_count() or 1), texts, file, name=model.name)


def _texts(data: Path) -> Iterator[str]:
    for file in sorted(data.rglob("*.yml")):
        for topic in _topics(file):
            examples = topic.get("examples") if isinstance(topic, dict) else None
            lines = examples.splitlines() if isinstance(examples, str) else []
            yield from (without_annotation(line.removeprefix("-").strip()) for line in lines)


def _topics(file: Path) -> list[Any]:
    try:
        content = yaml.load(file.read_text(encoding="utf-8"), yaml.CSafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError):
        return []
    topics = content.get("nlu") if isinstance(content, dict) else None
    return topics if isinstance(topics, list) else []
