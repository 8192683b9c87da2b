"""How likely a word is in each language, from a table that `bot.text.language_training` makes.

A word is a mixture: a share of it stands in the language's list of frequent words, the rest is
spelt by chains of characters with Witten-Bell back-off (Chen and Goodman 1999, section 2.5)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Bytes = NDArray[np.uint8]
Hashes = NDArray[np.uint64]
Keys = NDArray[np.uint32]

ORDERS = 5
# One step of the logarithms (nats) that a byte holds; the largest stands for "nothing known".
STEP = 0.08
UNKNOWN_LETTER = -13.0
_STEP_DOWN = np.float32(-STEP)
# Half of the words that people write are taken to be in the list.
_LOG_OF_SHARE = _LOG_OF_REST = np.float32(np.log(0.5))
_SPACE = 32
_FILES = ("keys", "starts", "entries")
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
_WORD = np.uint64(0xC2B2AE3D27D4EB4F)


@dataclass(frozen=True)
class LanguageModel:
    """`keys` are sorted hashes of chains and words. The entries of key i are those from `starts[i]`
    to `starts[i + 1]`: the language's number, its logarithm, and that of its back-off."""

    languages: tuple[str, ...]
    keys: Keys
    starts: NDArray[np.uint32]
    entries: Bytes

    @classmethod
    def load(cls, folder: Path) -> LanguageModel:
        """Maps the files into memory, so that only what is looked up is read, and processes share
        it. Raises OSError or ValueError when they are not there or not whole."""
        return cls(
            tuple(json.loads((folder / "languages.json").read_text(encoding="utf-8"))),
            *(np.asarray(np.load(folder / f"{name}.npy", mmap_mode="r")) for name in _FILES),
        )

    def save(self, folder: Path) -> None:
        """Writes the files that `load` reads into a folder that exists."""
        for name in _FILES:
            np.save(folder / f"{name}.npy", getattr(self, name))
        (folder / "languages.json").write_text(json.dumps(self.languages), encoding="utf-8")

    def logarithms(self, words: Sequence[str]) -> Floats:
        """log P(word | language), natural, [number of words × number of languages]."""
        chains = Chains.of(words)
        ends = np.flatnonzero(chains.letters == _SPACE)[1:]
        begins = np.concatenate(([0], ends[:-1]))
        hashes = np.concatenate((*chains.hashes, word_hashes(chains, begins, ends)))
        is_whole = np.concatenate((*chains.inside, np.ones(len(ends), dtype=bool)))
        found, back_off = self._look_up(hashes, is_whole)
        shape = (ORDERS, len(chains.letters), len(self.languages))
        split = ORDERS * len(chains.letters)
        letters = _spelt(chains, found[:split].reshape(shape), back_off[:split].reshape(shape))
        sums = letters.cumsum(axis=0)
        spelt = sums[ends] - sums[begins] + _LOG_OF_REST
        listed = found[split:] + _LOG_OF_SHARE
        mixed: Floats = np.where(found[split:] < 0, np.logaddexp(listed, spelt), spelt)
        return mixed

    def _look_up(self, hashes: Hashes, wanted: NDArray[np.bool_]) -> tuple[Floats, Floats]:
        """Logarithms and back-offs, both [number of hashes × number of languages]; 0: none."""
        rows = wanted.nonzero()[0]
        keys = shortened(hashes[rows])
        order = keys.argsort()  # neighbours are found in memory that was just read
        keys, rows = keys[order], rows[order]
        places = np.minimum(self.keys.searchsorted(keys), len(self.keys) - 1)
        is_there = self.keys[places] == keys
        places, rows = places[is_there], rows[is_there]
        begins = self.starts[places].astype(np.int64)
        counts = self.starts[places + 1] - begins
        before = counts.cumsum() - counts
        entries = self.entries[np.arange(counts.sum()) + np.repeat(begins - before, counts)]
        cells = np.repeat(rows * len(self.languages), counts) + entries[:, 0]
        found = np.zeros((len(hashes), len(self.languages)), dtype=np.float32)
        back_off = np.zeros_like(found)
        found.ravel()[cells] = entries[:, 1] * _STEP_DOWN
        back_off.ravel()[cells] = entries[:, 2] * _STEP_DOWN
        return found, back_off


def _spelt(chains: Chains, found: Floats, back_off: Floats) -> Floats:
    """The logarithm of each character after those before it: from the longest chain known."""
    values = np.where(found[0] < 0, found[0], np.float32(UNKNOWN_LETTER))
    for order in range(1, ORDERS):
        values[1:] += back_off[order - 1, :-1] * chains.inside[order][1:, None]
        values = np.where(found[order] < 0, found[order], values)
    return values


@dataclass(frozen=True)
class Chains:
    """Characters of words with a space around each. `hashes[k][i]` is that of the k + 1 characters
    that end at i; `inside[k][i]` tells whether these belong to one word and its spaces."""

    letters: Hashes
    hashes: list[Hashes]
    inside: list[NDArray[np.bool_]]

    @classmethod
    def of(cls, words: Sequence[str]) -> Chains:
        text = f" {' '.join(words)} "
        letters = np.frombuffer(text.encode("utf-32-le"), dtype=np.uint32).astype(np.uint64)
        places = np.arange(len(letters))
        spaces = np.maximum.accumulate(np.where(letters == _SPACE, places, 0))
        begins = np.concatenate(([0], spaces[:-1]))
        hashes, inside = [], []
        value = np.zeros(len(letters), dtype=np.uint64)
        for order in range(ORDERS):
            value = value * _MULTIPLIER + np.uint64(order + 1)
            value[order:] += letters[: max(0, len(letters) - order)]
            hashes.append(value)
            inside.append(places - order >= begins)
        return cls(letters, hashes, inside)


def word_hashes(chains: Chains, begins: NDArray[np.int64], ends: NDArray[np.int64]) -> Hashes:
    """The hash of each word, which stands between the spaces at `begins` and `ends`."""
    scrambled = _scrambled((chains.letters + _WORD) * _MULTIPLIER)
    places = np.arange(len(scrambled)) - np.repeat(
        np.append(begins, ends[-1:]), np.append(ends - begins, 1)
    )
    powers = _scrambled(places.astype(np.uint64) + _WORD)
    sums = np.cumsum(scrambled * (powers | np.uint64(1)))
    hashes: Hashes = sums[ends - 1] - sums[begins]
    return hashes


def shortened(hashes: Hashes) -> Keys:
    """32 bits of each, well mixed."""
    keys: Keys = (_scrambled(hashes) >> np.uint64(32)).astype(np.uint32)
    return keys


def _scrambled(values: Hashes) -> Hashes:
    """The finalizer of SplitMix64 (Steele, Lea and Flood 2014)."""
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    scrambled: Hashes = values ^ (values >> np.uint64(31))
    return scrambled
