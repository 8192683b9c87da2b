"""Training sentences, `data/nlu/<language>/<topic>.yml`: the same intents in each language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.checks.nodes import compose, items_of, value_of
from bot.knowledge.files import Problem
from bot.text.annotation import without_annotation


@dataclass(frozen=True)
class Sentence:
    """One training sentence and where it stands."""

    language: str
    intent: str
    text: str
    file: Path
    line: int

    @property
    def normal(self) -> str:
        """What two sentences share when they say the same in the same words."""
        return " ".join(without_annotation(self.text).casefold().split())


@dataclass(frozen=True)
class Training:
    """All sentences below a folder, and the files that could not be read."""

    folder: Path
    sentences: tuple[Sentence, ...]
    problems: tuple[Problem, ...]


def read_sentences(folder: Path) -> Training:
    """Read `<folder>/<language>/*.yml`; never raises for what is in a file."""
    sentences: list[Sentence] = []
    problems: list[Problem] = []
    for file in sorted(folder.glob("*/*.yml")):
        node, problem = compose(file)
        if problem:
            problems.append(problem)
        sentences += _sentences(file, node)
    return Training(folder, tuple(sentences), tuple(problems))


def check_sentences(training: Training, languages: Sequence[str]) -> Iterator[Problem]:
    """What is wrong with the training sentences; `languages` are those of parley.yml."""
    folder = training.folder
    yield from training.problems
    yield from _missing_files(folder, languages)
    yield from _missing_intents(folder, training.sentences, languages)
    yield from _repeated(training.sentences)


def _sentences(file: Path, node: yaml.Node | None) -> Iterator[Sentence]:
    for entry in items_of(value_of(node, "nlu")):
        intent, examples = value_of(entry, "intent"), value_of(entry, "examples")
        if not isinstance(intent, yaml.ScalarNode) or not isinstance(examples, yaml.ScalarNode):
            continue  # a lookup, a regex or a synonym
        for offset, line in enumerate(examples.value.splitlines(), start=1):
            text = line.strip().removeprefix("-").strip()
            if text:
                number = examples.start_mark.line + 1 + offset
                yield Sentence(file.parent.name, intent.value, text, file, number)


def _missing_files(folder: Path, languages: Sequence[str]) -> Iterator[Problem]:
    first = languages[0]
    names = {file.name for file in (folder / first).glob("*.yml")}
    if not names:
        yield Problem(folder / first, 1, f"there are no sentences for {first}.")
    for language in languages[1:]:
        own = {file.name for file in (folder / language).glob("*.yml")}
        for name in sorted(names - own):
            yield Problem(folder / language / name, 1, f"is missing; {first} has it.")
        for name in sorted(own - names):
            yield Problem(folder / language / name, 1, f"has no counterpart in {first}.")
    for found in sorted(path.name for path in folder.glob("*/") if path.name not in languages):
        yield Problem(folder / found, 1, f"{found} is none of the languages in parley.yml.")


def _missing_intents(
    folder: Path, sentences: Sequence[Sentence], languages: Sequence[str]
) -> Iterator[Problem]:
    """Intents stand in the file of the same name in every language."""
    known: dict[tuple[str, str], set[str]] = defaultdict(set)
    for sentence in sentences:
        known[sentence.language, sentence.file.name].add(sentence.intent)
    for language in languages[1:]:
        for name in sorted({name for _, name in known}):
            first, own = known[languages[0], name], known[language, name]
            if not first or not own:
                continue  # a missing file says it all
            file = folder / language / name
            for intent in sorted(first - own):
                yield Problem(file, 1, f"intent {intent} is missing; {languages[0]} has it.")
            for intent in sorted(own - first):
                line = next(s.line for s in sentences if s.file == file and s.intent == intent)
                message = f"intent {intent} does not stand in {languages[0]}/{name}."
                yield Problem(file, line - 1, message)


def _repeated(sentences: Sequence[Sentence]) -> Iterator[Problem]:
    """One model learns all languages, so a sentence means one thing in all of them."""
    seen: dict[str, list[Sentence]] = defaultdict(list)
    for sentence in sentences:
        for other in seen[sentence.normal]:
            where = f"{other.file.parent.name}/{other.file.name}, line {other.line}"
            if other.intent != sentence.intent:
                message = f"{sentence.text!r} stands under {other.intent} too ({where})."
                yield Problem(sentence.file, sentence.line, message)
            elif other.language == sentence.language:
                message = f"{sentence.text!r} stands there already ({where})."
                yield Problem(sentence.file, sentence.line, message)
        seen[sentence.normal].append(sentence)
