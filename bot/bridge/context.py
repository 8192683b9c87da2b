"""What an agent of the other desk must know, as one text."""

from __future__ import annotations

from typing import Any

from bot.assistant.replies import Renderer
from bot.assistant.summary_text import LINES, in_words

LONGEST = 20_000  # characters
AUTHORS = {"customer": "→", "bot": "←", "agent": "←"}


def context_note(renderer: Renderer, locale: str, package: dict[str, Any]) -> str:
    """The summary's lines and facts, then what was said, the newest if it is too much."""
    summary = package.get("summary") or {}
    words = in_words(renderer.catalog, renderer.brand, locale, summary)
    lines = [f"• {line['text']}" for part in LINES for line in words[part]]
    lines += [f"{fact['name']}: {fact['value']}" for fact in words["facts"]]
    said = [
        f"{AUTHORS.get(entry['author'], '·')} {entry['text']}"
        for entry in package.get("transcript", [])
        if entry["kind"] == "message" and entry.get("text")
    ]
    head = "\n".join(lines)[: LONGEST // 2]
    return f"{head}\n\n" + "\n".join(said)[-(LONGEST - len(head)) :]
