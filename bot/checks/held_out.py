"""Sentences that test the understanding, `tests/nlu/<language>/sentences.yml`: enough of them, and
none that training has seen."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml

from bot.checks.nodes import compose, entries_of, items_of, line_of, value_of
from bot.checks.sentences import Sentence, Training
from bot.knowledge.files import Problem

FEWEST = 5
# Two sentences that share more of their groups of three characters are copies of each other.
MOST_ALIKE = 0.7


def check_held_out(folder: Path, training: Training, languages: Sequence[str]) -> Iterator[Problem]:
    """What is wrong with the test sentences below `folder`; nothing if a company has none."""
    if not folder.is_dir():
        return
    held_out: list[Sentence] = []
    for language in languages:
        file = folder / language / "sentences.yml"
        if not file.exists():
            yield Problem(file, 1, f"is missing: {language} has no sentences that test it.")
            continue
        node, problem = compose(file)
        if problem:
            yield problem
            continue
        own = list(_sentences(file, node))
        held_out += own
        yield from _too_few(file, own, training)
    yield from _copies(held_out, training.sentences)


def _sentences(file: Path, node: yaml.Node | None) -> Iterator[Sentence]:
    for intent, texts in entries_of(value_of(node, "intents")):
        for text in items_of(texts):
            yield Sentence(file.parent.name, intent, str(text.value), file, line_of(text))


def _too_few(file: Path, own: Sequence[Sentence], training: Training) -> Iterator[Problem]:
    counts = Counter(sentence.intent for sentence in own)
    intents = {sentence.intent for sentence in training.sentences}
    for intent in sorted(intents):
        if counts[intent] < FEWEST:
            message = f"{intent} has {counts[intent]} test sentences; it needs {FEWEST}."
            yield Problem(file, 1, message)
    for sentence in own:
        if sentence.intent not in intents:
            yield Problem(file, sentence.line, f"{sentence.intent} has no training sentences.")


def _copies(held_out: Sequence[Sentence], trained: Sequence[Sentence]) -> Iterator[Problem]:
    """Pairs above MOST_ALIKE. Only sentences of similar length that share a group of characters
    can be; the rare groups find them."""
    by_gram: dict[str, list[int]] = defaultdict(list)
    grams = [trigrams(sentence.normal) for sentence in trained]
    for number, own in enumerate(grams):
        for gram in own:
            by_gram[gram].append(number)
    for sentence in held_out:
        own = trigrams(sentence.normal)
        # Whoever shares more than 0.7 of all shares one of any three tenths of these.
        rare = sorted(own, key=lambda gram: len(by_gram.get(gram, ())))
        rare = rare[: int(len(own) * (1 - MOST_ALIKE)) + 1]
        near = {number for gram in rare for number in by_gram.get(gram, ())}
        alike = ((likeness(own, grams[number]), number) for number in near)
        most, number = max(alike, default=(0.0, -1))
        if most > MOST_ALIKE:
            other = trained[number]
            where = f"{other.file.parent.name}/{other.file.name}, line {other.line}"
            message = f"{sentence.text!r} is nearly {other.text!r}, which training knows ({where})."
            yield Problem(sentence.file, sentence.line, message)


def trigrams(text: str) -> frozenset[str]:
    """Its groups of three characters; a shorter text is one group."""
    return frozenset(text[start : start + 3] for start in range(max(1, len(text) - 2)))


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Jaccard's index: the share of the groups of both that is in each, 0 to 1."""
    return len(one & other) / len(one | other)
