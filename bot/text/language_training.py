"""`python -m bot.text.language_training FOLDER`: makes the table of `bot.text.language_model` from the
word lists of the package wordfreq. Runs once, when the environments are made.

The lists (words by frequency, CC BY-SA 4.0) are only read, so what that package itself imports need
not be there."""

from __future__ import annotations

import gzip
import importlib.util
import itertools
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgpack
import numpy as np
from numpy.typing import NDArray

from bot.text.language_hindi import romanised
from bot.text.language_model import (
    ORDERS,
    STEP,
    Bytes,
    Chains,
    Hashes,
    LanguageModel,
    shortened,
    word_hashes,
)
from bot.text.language_words import OF_LATIN, ROMANISED_HINDI, languages_of_script, words_of

# Of languages that share a script; where it serves one, nothing has to be learnt.
_OTHERS = ("ar", "fa", "ur", "bg", "mk", "ru", "uk", "ja", "zh")
LANGUAGES = (*sorted(OF_LATIN), ROMANISED_HINDI, *_OTHERS)
_NAMES = {"tl": "fil", "hr": "sh", ROMANISED_HINDI: "hi"}
_WORDS = 60_000
# Chains from this length on must occur in two words.
_RARE_FROM = 4
_MOST = 255

Floats = NDArray[np.float64]
Lists = dict[str, float]


class NoWordLists(RuntimeError):
    """The package wordfreq is not installed here."""


@dataclass(frozen=True)
class _Table:
    """What one language adds: hashes, logarithms (natural) and those of the back-off."""

    hashes: Hashes
    logarithms: Floats
    back_off: Floats


def train_languages(languages: tuple[str, ...] = LANGUAGES) -> LanguageModel:
    """Takes about a second a language. Raises NoWordLists."""
    tables = [_table(_frequencies(language)) for language in languages]
    numbers = np.repeat(np.arange(len(tables)), [len(table.hashes) for table in tables])
    keys = shortened(np.concatenate([table.hashes for table in tables]))
    order = np.argsort(keys, kind="stable")
    entries = np.empty((len(keys), 3), dtype=np.uint8)
    entries[:, 0] = numbers[order]
    entries[:, 1] = _as_bytes(np.concatenate([table.logarithms for table in tables]))[order]
    entries[:, 2] = _as_bytes(np.concatenate([table.back_off for table in tables]))[order]
    unique, first = np.unique(keys[order], return_index=True)
    starts = np.append(first, len(keys)).astype(np.uint32)
    return LanguageModel(languages, unique, starts, entries)


def _as_bytes(logarithms: Floats) -> Bytes:
    steps: Bytes = np.clip(np.rint(logarithms / -STEP), 0, _MOST).astype(np.uint8)
    return steps


def _table(frequencies: Lists) -> _Table:
    words = list(frequencies)
    chains = Chains.of(words)
    ends = np.flatnonzero(chains.letters == ord(" "))[1:]
    listed = np.log(np.array([frequencies[word] for word in words]))
    hashes = word_hashes(chains, np.concatenate(([0], ends[:-1])), ends)
    spelt = _spelt(chains, _weights(frequencies, ends))
    return _Table(
        np.concatenate((hashes, spelt.hashes)),
        np.concatenate((listed, spelt.logarithms)),
        np.concatenate((np.zeros(len(words)), spelt.back_off)),
    )


def _weights(frequencies: Lists, ends: NDArray[np.int64]) -> Floats:
    """How much each character counts: by its word once, however frequent, because those that are
    not in the list are spelt like its many rare words. Signs that are words count as often as they
    are written."""
    lengths = np.diff(np.concatenate(([0], ends)))
    values = np.array(list(frequencies.values()))
    signs = np.array([len(word) == 1 and word >= "\u3000" for word in frequencies])
    if signs.mean() > 0.5:
        return np.concatenate(([0.0], np.repeat(values / values.min(), lengths)))
    return np.concatenate(([0.0], np.repeat(np.ones(len(values)), lengths)))


def _spelt(chains: Chains, weights: Floats) -> _Table:
    tables: list[_Table] = []
    for order in range(ORDERS):
        tables.append(_of_order(chains, weights, order, tables))
    return _Table(
        np.concatenate([table.hashes for table in tables]),
        np.concatenate([table.logarithms for table in tables]),
        np.concatenate([table.back_off for table in tables]),
    )


def _of_order(chains: Chains, weights: Floats, order: int, shorter: list[_Table]) -> _Table:
    """Chains of `order` + 1 characters; sets the back-off of those that are one shorter."""
    places = np.flatnonzero(chains.inside[order] & (weights > 0))
    hashes, first, inverse = np.unique(
        chains.hashes[order][places], return_index=True, return_inverse=True
    )
    counts = np.bincount(inverse, weights[places])
    if order == 0:
        return _Table(hashes, np.log(counts / counts.sum()), np.zeros(len(hashes)))
    below = shorter[-1]
    last = places[first]
    context = chains.hashes[order - 1][last - 1]
    suffix = np.searchsorted(below.hashes, chains.hashes[order - 1][last])
    contexts, number = np.unique(context, return_inverse=True)
    kinds = np.bincount(number).astype(np.float64)
    totals = np.bincount(number, counts)
    free = kinds / (totals + kinds)
    is_known = _is_at(below.hashes, suffix, chains.hashes[order - 1][last])
    lower = np.where(
        is_known, np.exp(below.logarithms[np.minimum(suffix, len(below.hashes) - 1)]), 0
    )
    logarithms = np.log(counts / (totals + kinds)[number] + free[number] * lower)
    at = np.searchsorted(below.hashes, contexts)
    known = _is_at(below.hashes, at, contexts)
    below.back_off[at[known]] = np.log(free[known])
    kept = counts >= (2 if order + 1 >= _RARE_FROM else 0)
    return _Table(hashes[kept], logarithms[kept], np.zeros(int(kept.sum())))


def _is_at(hashes: Hashes, places: NDArray[np.int64], wanted: Hashes) -> NDArray[np.bool_]:
    found: NDArray[np.bool_] = hashes[np.minimum(places, len(hashes) - 1)] == wanted
    return found


def _frequencies(language: str) -> Lists:
    """The commonest words and how often they are among all, by word as `words_of` cuts it."""
    frequencies: Lists = {}
    for word, frequency in _listed(_NAMES.get(language, language)):
        for spelling, share in _spellings(word, language):
            for piece in words_of(spelling):
                if _is_of(piece, language):
                    frequencies[piece] = frequencies.get(piece, 0.0) + frequency * share
        if len(frequencies) >= _WORDS:
            break
    if language == "zh":
        _add_traditional(frequencies)
    return frequencies


def _spellings(word: str, language: str) -> Iterator[tuple[str, float]]:
    spellings = romanised(word) if language == ROMANISED_HINDI else [word]
    return ((spelling, 1 / len(spellings)) for spelling in spellings)


def _is_of(word: str, language: str) -> bool:
    """Lists hold words of other scripts, which say nothing."""
    languages = languages_of_script(word)
    return language not in _OTHERS if languages is None else language in languages


def _add_traditional(frequencies: Lists) -> None:
    """The list is in simplified signs, of which each stands for all its traditional ones."""
    with gzip.open(_folder() / "_chinese_mapping.msgpack.gz") as file:
        mapping = msgpack.load(file, raw=False, strict_map_key=False)
    for traditional, simplified in mapping.items():
        if simplified in frequencies:
            sign = chr(traditional)
            frequencies[sign] = frequencies.get(sign, 0.0) + frequencies[simplified] / 2


def _listed(name: str) -> Iterator[tuple[str, float]]:
    """The list number i holds the words of frequency 10^(-i / 100)."""
    files = [_folder() / f"{size}_{name}.msgpack.gz" for size in ("large", "small")]
    with gzip.open(next(file for file in files if file.exists())) as file:
        lists = msgpack.load(file, raw=False)
    for number, words in zip(itertools.count(), lists[1:]):
        for word in words:
            yield word, 10 ** (-number / 100)


def _folder() -> Path:
    package = importlib.util.find_spec("wordfreq")
    if package is None or package.origin is None:
        raise NoWordLists("The package wordfreq, which the language model is made of, is missing.")
    return Path(package.origin).parent / "data"


if __name__ == "__main__":
    made = Path(sys.argv[1])
    made.mkdir(parents=True)
    train_languages().save(made)
