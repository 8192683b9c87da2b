"""What is wrong with the articles' files: form, and values that stand for nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from bot.knowledge.files import Problem, read_folder
from bot.knowledge.imports import read_values_file
from bot.knowledge.values import FILE_NAME, Values, unknown_values


def check_articles(folder: Path, languages: Collection[str]) -> Iterator[Problem]:
    found = read_folder(folder, languages)
    yield from found.problems
    problems: list[Problem] = []
    names = Values(read_values_file(folder, problems)).names
    yield from problems
    for file in found.articles:
        for name in unknown_values(file.content, names):
            yield file.problem("", f"there is no value {{{name}}} in {FILE_NAME}.")
