"""A handoff's summary in the words of one locale."""

from __future__ import annotations

from typing import Any

from bot.wording import Catalog
from bot.wording.catalog import WordingMissing

LINES = ("wanted", "tried", "open")
EMPTY: dict[str, Any] = {"wanted": [], "tried": [], "open": [], "facts": [], "quotes": []}


def in_words(catalog: Catalog, brand: str, locale: str, summary: dict[str, Any]) -> dict[str, Any]:
    """The summary of a package with a `text` in each of its lines, and with arguments that are texts
    and numbers. What the assistant had said in the customer's language is said in `locale` too;
    quotes stay as they are. Packages of version 1 have none: `{}` gives one with nothing in it."""
    summary = EMPTY | summary
    worded = {
        part: [_worded(catalog, brand, locale, line) for line in summary[part]] for part in LINES
    }
    return {**summary, **worded}


def _worded(catalog: Catalog, brand: str, locale: str, line: dict[str, Any]) -> dict[str, Any]:
    args = {name: _argument(catalog, brand, locale, value) for name, value in line["args"].items()}
    return {**line, "args": args, "text": catalog.text(locale, line["wording"], **args)}


def _argument(catalog: Catalog, brand: str, locale: str, value: Any) -> Any:
    """Another text stands for itself; as it was written where the company has it no longer."""
    if not isinstance(value, dict):
        return value
    try:
        return catalog.text(
            locale, str(value["wording"]), **{**value.get("args", {}), "brand": brand}
        )
    except WordingMissing:
        return value["text"]
