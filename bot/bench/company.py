"""The company's own articles with their vectors, which are kept in var/bench."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import get_args

from bot.knowledge.article import PUBLIC, Content
from bot.knowledge.encoding import NAME, BothEncoders, Vector
from bot.knowledge.files import read_folder
from bot.knowledge.passages import cut
from bot.knowledge.values import FILE_NAME, Values, read_values
from bot.settings import Settings
from bot.text.encoder import Kind
from bot.text.vectors import encode_with_file


def public_contents(settings: Settings) -> list[Content]:
    """The articles for customers as they are read, in all languages."""
    folder = settings.home / "knowledge_base"
    values = Values(read_values(folder / FILE_NAME))
    return [
        dataclasses.replace(values.fill_content(file.content), audience=PUBLIC)
        for file in read_folder(folder, settings.languages).articles
        if file.content.audience in (None, PUBLIC)
    ]


def vectors_of(
    contents: Sequence[Content], encoder: BothEncoders, cache: Path
) -> Mapping[tuple[Kind, str], Vector]:
    """The vectors of all their passages; encoding them takes minutes the first time."""
    keys = {passage.key for content in contents for passage in cut(content)}
    vectors: dict[tuple[Kind, str], Vector] = {}
    for kind in get_args(Kind):
        texts = sorted(text for wanted, text in keys if wanted == kind)
        found = encode_with_file(encoder, texts, cache / f"{kind}-vectors.npz", kind, NAME)
        rows = found.astype("<f4")
        vectors |= {(kind, text): row.tobytes() for text, row in zip(texts, rows, strict=True)}
    return vectors
