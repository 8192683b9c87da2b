"""The encoders that a pipeline may name. Knows nothing of Rasa, whose import takes seconds."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from bot.text.encoder import NAME, Encoder, Encodes
from bot.text.universal import UNIVERSAL_NAME, UniversalEncoder

# What somebody wants stands at the beginning; 10,000 characters would take seconds.
ENOUGH_CHARACTERS = 1_000


class Model(NamedTuple):
    """`make` takes how many threads work on one call; `vectors` is the file in which training keeps
    what it has made."""

    name: str
    make: Callable[[int], Encodes]
    vectors: str


MODELS = {
    "e5": Model(NAME, Encoder, "var/training-vectors.npz"),
    "universal": Model(UNIVERSAL_NAME, UniversalEncoder, "var/training-vectors-universal.npz"),
}
