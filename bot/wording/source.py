"""The wording of an interface as one Fluent text, for programs that render it themselves."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from fluent.syntax import ast, parse, serialize

from bot.wording.catalog import fallbacks


def source(folders: Sequence[Path], name: str, locale: str, default: str) -> str:
    """`<folder>/<locale>/<name>.ftl`; what it lacks comes from the language, then the default locale.

    For each of them the first of the `folders` that has a text wins: a company's before Parley's, so
    that new texts of a newer Parley do not have to be written before it can be used.
    """
    entries: dict[str, ast.Message | ast.Term] = {}
    for fallback in (*fallbacks(locale, default), "en"):
        for folder in folders:
            for entry in _entries(folder / fallback / f"{name}.ftl"):
                entries.setdefault(entry.id.name, entry)
    return serialize(ast.Resource([*entries.values()]))


def locales_with(folders: Sequence[Path], name: str) -> tuple[str, ...]:
    """The locales in which this interface has a file, English first if it is among them."""
    found = {file.parent.name for folder in folders for file in folder.glob(f"*/{name}.ftl")}
    return tuple(sorted(found, key=lambda locale: (locale != "en", locale)))


def _entries(file: Path) -> list[ast.Message | ast.Term]:
    if not file.is_file():
        return []
    body = parse(file.read_text(encoding="utf-8")).body
    entries = [entry for entry in body if isinstance(entry, (ast.Message, ast.Term))]
    for entry in entries:
        entry.comment = None
    return entries
