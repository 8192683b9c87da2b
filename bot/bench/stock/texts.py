"""What the customers of the benchmark write: sentences that no training file contains."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from pathlib import Path

import yaml

from bot.progress import CommandFailed

MESSAGES_OF_A_CONVERSATION = 6
# How the texts are shared out; fewer sentences make every part smaller.
WARM_UP, PARSED, TURNS, CHANNEL_TURNS, CROWD = 20, 200, 200, 200, 400


@dataclass(frozen=True)
class Message:
    """One message, and the conversation that it belongs to."""

    text: str
    sender: str


@dataclass(frozen=True)
class Texts:
    """The messages of each measurement. No text occurs twice, in whatever measurement."""

    warm_up: list[Message]
    parsed: list[Message]
    turns: list[Message]
    channel_turns: list[Message]
    crowd: list[Message]


def share_out(home: Path, languages: tuple[str, ...]) -> Texts:
    """The company's held-out sentences in these languages, always in the same order.

    Raises `CommandFailed` when there are too few.
    """
    folder = home / "tests" / "nlu"
    texts = _distinct_texts(folder, languages)
    sizes = [WARM_UP, PARSED, TURNS, CHANNEL_TURNS, CROWD]
    share = min(1.0, len(texts) / sum(sizes))
    rest = iter(texts)
    parts = [list(islice(rest, int(size * share))) for size in sizes]
    if not all(parts):
        raise CommandFailed(f"{folder}/<language>/sentences.yml: too few sentences to send.")
    names = ("warm-up", "parsed", "turns", "channel", "crowd")
    return Texts(*(_in_conversations(part, name) for part, name in zip(parts, names, strict=True)))


def _in_conversations(texts: list[str], name: str) -> list[Message]:
    return [
        Message(text, f"{name} {number // MESSAGES_OF_A_CONVERSATION}")
        for number, text in enumerate(texts)
    ]


def _distinct_texts(folder: Path, languages: tuple[str, ...]) -> list[str]:
    files = [folder / language / "sentences.yml" for language in languages]
    texts = {text for file in files if file.exists() for text in _of(file)}
    return sorted(texts, key=lambda text: sha256(text.encode()).digest())


def _of(file: Path) -> Iterator[str]:
    content = yaml.safe_load(file.read_text(encoding="utf-8"))
    for sentences in content["intents"].values():
        yield from (str(sentence) for sentence in sentences)
