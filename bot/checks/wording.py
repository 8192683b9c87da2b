"""Wording, `wording/<language>/*.ftl`: the keys, arguments and buttons of the first language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.knowledge.files import Problem
from bot.wording.catalog import TEXTS, locales_of

# Every text may name the brand, and none has to.
EVERYWHERE = {"brand"}
# Staff may well share one language; and the last resort of the assistant's own words is English.
DESK = "desk.ftl"
ONLY_IN_THE_FIRST = {DESK, "bot.ftl", "people.ftl", "summary.ftl"}


@dataclass(frozen=True)
class Text:
    """One message: its line, the arguments it uses, and its attributes, which are buttons."""

    line: int
    arguments: frozenset[str]
    attributes: frozenset[str]


def check_texts() -> Iterator[Problem]:
    """What is wrong with Parley's own texts."""
    languages = sorted(locales_of(TEXTS), key=lambda language: language != "en")
    return check_wording(TEXTS, languages)


def check_wording(folder: Path, languages: Sequence[str]) -> Iterator[Problem]:
    """What is wrong with the wording; `languages` are those of parley.yml, the first the model."""
    models: dict[str, dict[str, Text]] = {}
    for file in sorted((folder / languages[0]).glob("*.ftl")):
        models[file.name], problems = read_texts(file)
        yield from problems
    for language in languages[1:]:
        yield from _check_language(folder / language, models, languages[0])


def read_texts(file: Path) -> tuple[dict[str, Text], list[Problem]]:
    """The messages of one file by key, and what could not be read in it."""
    source = file.read_text(encoding="utf-8")
    texts: dict[str, Text] = {}
    problems: list[Problem] = []
    for entry in FluentParser().parse(source).body:
        line = source.count("\n", 0, entry.span.start) + 1 if entry.span else 1
        if isinstance(entry, ast.Junk):
            what = entry.annotations[0].message if entry.annotations else "is no Fluent"
            problems.append(Problem(file, line, f"{what}."))
        elif isinstance(entry, ast.Message):
            if entry.id.name in texts:
                problems.append(Problem(file, line, f"{entry.id.name} stands there already."))
            texts[entry.id.name] = _text(entry, _line_of_key(entry, source))
    return texts, problems


class _Arguments(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def _text(message: ast.Message, line: int) -> Text:
    arguments = _Arguments()
    arguments.visit(message)
    attributes = frozenset(attribute.id.name for attribute in message.attributes)
    return Text(line, frozenset(arguments.names - EVERYWHERE), attributes)


def _line_of_key(message: ast.Message, source: str) -> int:
    """A message's span begins with its comment."""
    return source.count("\n", 0, message.id.span.start) + 1 if message.id.span else 1


def _may_be_missing(folder: Path, name: str) -> bool:
    if folder.is_relative_to(TEXTS):
        return name in ONLY_IN_THE_FIRST
    # A company's words for the desk, in a language that the desk does not speak.
    return name == DESK and not (TEXTS / folder.name / name).exists()


def _check_language(
    folder: Path, models: dict[str, dict[str, Text]], first: str
) -> Iterator[Problem]:
    for extra in sorted({file.name for file in folder.glob("*.ftl")} - models.keys()):
        yield Problem(folder / extra, 1, f"has no counterpart in {first}.")
    for name, model in models.items():
        file = folder / name
        if not file.exists():
            if not _may_be_missing(folder, name):
                yield Problem(file, 1, f"is missing; {first} has it.")
            continue
        texts, problems = read_texts(file)
        yield from problems
        yield from _compare(file, texts, model, first)


def _compare(
    file: Path, texts: dict[str, Text], model: dict[str, Text], first: str
) -> Iterator[Problem]:
    for key in sorted(model.keys() - texts.keys()):
        yield Problem(file, 1, f"{key} is missing; {first} has it.")
    for key, text in texts.items():
        if key not in model:
            yield Problem(file, text.line, f"{key} does not stand in {first}.")
            continue
        for what in ("arguments", "attributes"):
            difference = _difference(getattr(text, what), getattr(model[key], what))
            if difference:
                yield Problem(file, text.line, f"{key}: {what} differ from {first}: {difference}.")


def _difference(own: frozenset[str], model: frozenset[str]) -> str:
    words = [f"{name} is missing" for name in sorted(model - own)]
    words += [f"{name} is not known" for name in sorted(own - model)]
    return ", ".join(words)
