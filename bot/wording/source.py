"""The wording of an interface as one Fluent text, for programs that render it themselves."""

from __future__ import annotations

from pathlib import Path

from fluent.syntax import ast, parse, serialize

from bot.wording.catalog import TEXTS, fallbacks


def source(folder: Path, name: str, locale: str, default: str) -> str:
    """The texts of one interface: a company's `<folder>/<locale>/<name>.ftl` over Parley's own.

    What a locale lacks comes from its language, the default locale, and English, in this order.
    """
    entries: dict[str, ast.Message | ast.Term] = {}
    for fallback in fallbacks(locale, default):
        for place in (folder, TEXTS):
            for entry in _entries(place / fallback / f"{name}.ftl"):
                entries.setdefault(entry.id.name, entry)
    return serialize(ast.Resource([*entries.values()]))


def locales_with(folder: Path, name: str) -> tuple[str, ...]:
    """The locales in which this interface has a file, English first if it is among them."""
    found = {file.parent.name for place in (folder, TEXTS) for file in place.glob(f"*/{name}.ftl")}
    return tuple(sorted(found, key=lambda locale: (locale != "en", locale)))


def _entries(file: Path) -> list[ast.Message | ast.Term]:
    if not file.is_file():
        return []
    body = parse(file.read_text(encoding="utf-8")).body
    entries = [entry for entry in body if isinstance(entry, (ast.Message, ast.Term))]
    for entry in entries:
        entry.comment = None
    return entries
