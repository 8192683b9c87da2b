"""What visitors of the chat's bench write: the test sentences of all languages, no text twice."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Sequence

from bot.bench.chats import read_sentences
from bot.environments.places import ROOT


def distinct_texts(languages: Sequence[str], chance: random.Random) -> Iterator[str]:
    """One after the other, without end; a number makes each new to every cache."""
    sentences = read_sentences(ROOT / "tests" / "nlu")
    spoken = [texts for language, texts in sentences.items() if language in languages]
    for number in itertools.count(1):
        yield f"{chance.choice(chance.choice(spoken))} ({number})"
