"""An article as the text of a file: front matter in YAML, then Markdown. `files.py` reads it."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from bot.knowledge.article import PUBLIC, Content

WIDTH = 98


class _Writer(yaml.SafeDumper):
    """Lists are indented, long texts folded."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def path_of(content: Content) -> PurePosixPath:
    """Where the file stands below the knowledge base's folder."""
    return PurePosixPath(content.locale, content.topic, f"{content.slug}.md")


def to_file(content: Content, *, details: bool) -> str:
    """The whole file. `details`: with what is said about the article in all languages, which should
    stand in one file only."""
    front: dict[str, Any] = {
        "id": content.article,
        "title": content.title,
        "answer": content.answer,
        "questions": list(content.questions),
    }
    if details:
        if content.audience not in (None, PUBLIC):
            front["audience"] = content.audience
        for key in ("tags", "owner", "review_by"):
            value = getattr(content, key)
            if value:
                front[key] = list(value) if key == "tags" else value
    text = yaml.dump(front, Dumper=_Writer, allow_unicode=True, sort_keys=False, width=WIDTH)
    return f"---\n{text}---\n{content.body.strip()}\n"


def replace_file(file: Path, text: str) -> None:
    """All of the new text, or the old one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_name(f".{file.name}.{os.getpid()}")
    unfinished.write_text(text, encoding="utf-8")
    unfinished.replace(file)
