"""What is wrong with the wording files, in words for the people who write them."""

from __future__ import annotations

from pathlib import Path

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.wording.catalog import WordingBroken, entries, locales_of

# Given to every text, whatever it is.
_ALWAYS = frozenset({"brand"})


def problems(folder: Path, default: str) -> list[str]:
    """Compares every locale with the default one: texts and buttons that are missing or unknown,
    arguments that the default text does not have. An empty list: all is well."""
    found: list[str] = []
    for original in sorted((folder / default).glob("*.ftl")):
        for locale in locales_of(folder):
            found += _compare(original, folder / locale / original.name)
    return found


def _compare(original: Path, translation: Path) -> list[str]:
    if not translation.is_file():
        return [f"{translation} is missing."]
    try:
        wanted, given = _texts(original), _texts(translation)
    except WordingBroken as error:
        return [str(error)]
    missing = [f"{translation}: '{key}' is missing." for key in wanted if key not in given]
    unknown = [
        f"{translation}: '{key}' stands in no {original}." for key in given if key not in wanted
    ]
    return missing + unknown + _arguments(translation, wanted, given)


def _arguments(
    translation: Path, wanted: dict[str, set[str]], given: dict[str, set[str]]
) -> list[str]:
    return [
        f"{translation}: '{key}' uses ${name}, which nobody gives it."
        for key in wanted.keys() & given.keys()
        for name in sorted(given[key] - wanted[key] - _ALWAYS)
    ]


def _texts(file: Path) -> dict[str, set[str]]:
    """Keys (also `key.button`) and the arguments that each uses."""
    texts: dict[str, set[str]] = {}
    for entry in entries(file):
        texts[entry.id.name] = _variables(entry.value)
        for attribute in entry.attributes:
            texts[f"{entry.id.name}.{attribute.id.name}"] = _variables(attribute.value)
    return texts


def _variables(pattern: ast.Pattern | None) -> set[str]:
    if pattern is None:
        return set()
    collector = _Collector()
    collector.visit(pattern)
    return collector.names


class _Collector(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)
