"""Articles as files: `<locale>/<topic>/<slug>.md`, front matter in YAML, then Markdown."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.knowledge.article import Content
from bot.knowledge.rules import (
    MAX_BYTES,
    RuleBroken,
    check_body,
    check_fields,
    check_place,
    one_line,
)
from bot.yaml_mapping import YamlBroken, read_mapping

FENCE = "---"
REQUIRED = ("id", "title", "answer", "questions")
KEYS = (*REQUIRED, "audience", "tags", "owner", "review_by")


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file cannot be taken, in words for the person who wrote it."""

    file: Path
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.message}"


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """One file that could be read; `lines` says on which line each of its keys stands."""

    file: Path
    content: Content
    lines: Mapping[str, int]

    def problem(self, key: str, message: str) -> Problem:
        return Problem(self.file, self.lines.get(key, 1), message)

    def line_of(self, words: str) -> int:
        """The first line on which these stand; of a table's row the line where it is."""
        if "" in self.lines:
            return self.lines[""]
        lines = self.file.read_text(encoding="utf-8-sig").splitlines()
        return next((n for n, line in enumerate(lines, 1) if words in line), 1)


@dataclass(frozen=True, slots=True)
class Folder:
    """All that was found in a folder: what can be taken and what is wrong with the rest."""

    articles: tuple[ArticleFile, ...]
    problems: tuple[Problem, ...]


class _Broken(Exception):
    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


def read_folder(folder: Path, languages: Collection[str]) -> Folder:
    """Read every `.md` file below `folder` but `README.md`; never raises for what is in a file.

    Of two files that claim the same place (id and locale, or locale and slug) the first in
    alphabetical order is taken and the other is a problem.
    """
    articles: list[ArticleFile] = []
    problems: list[Problem] = []
    for file in sorted(folder.rglob("*.md")):
        if file.name == "README.md":
            continue
        try:
            article = read_file(file, folder, languages)
        except _Broken as broken:
            problems.append(Problem(file, broken.line, broken.message))
            continue
        clash = next((found for other in articles if (found := _clash(article, other))), None)
        if clash:
            problems.append(clash)
        else:
            articles.append(article)
    return Folder(tuple(articles), tuple(problems))


def read_file(file: Path, folder: Path, languages: Collection[str]) -> ArticleFile:
    locale, topic, slug = _place(file, folder, languages)
    front, body, first_line = _split(_text(file))
    values, lines = _front_matter(front)
    _check(values, lines)
    content = Content(
        article=values["id"],
        locale=locale,
        topic=topic,
        slug=slug,
        title=one_line(values["title"]),
        answer=values["answer"].strip(),
        body=body.strip(),
        questions=tuple(one_line(question) for question in values["questions"]),
        audience=values.get("audience"),
        tags=tuple(values["tags"]) if "tags" in values else None,
        owner=values.get("owner"),
        review_by=str(values["review_by"]) if "review_by" in values else None,
    )
    try:
        check_body(body)
    except RuleBroken as broken:
        raise _Broken(first_line + broken.line, broken.message) from None
    return ArticleFile(file, content, lines)


def _clash(article: ArticleFile, other: ArticleFile) -> Problem | None:
    mine, theirs = article.content, other.content
    if mine.article == theirs.article and mine.locale == theirs.locale:
        return article.problem("id", f"id {mine.article!r} stands in {other.file} too.")
    if mine.slug == theirs.slug and mine.locale == theirs.locale:
        return article.problem("", f"{other.file} has the same name; choose another file name.")
    if mine.article == theirs.article and mine.topic != theirs.topic:
        return article.problem(
            "id", f"{other.file} has this id in another topic; put both into the same one."
        )
    return None


def _place(file: Path, folder: Path, languages: Collection[str]) -> tuple[str, str, str]:
    parts = file.relative_to(folder).with_suffix("").parts
    if len(parts) != 3:
        raise _Broken(1, "must stand at <locale>/<topic>/<name>.md below the knowledge base.")
    locale, topic, slug = parts
    try:
        check_place(locale, topic, slug, languages)
    except RuleBroken as broken:
        raise _Broken(1, broken.message) from None
    return locale, topic, slug


def _text(file: Path) -> str:
    try:
        if not file.is_file():  # reading a pipe would wait for somebody who writes
            raise _Broken(1, "is no file that can be read; remove it or name it otherwise.")
        if file.stat().st_size > MAX_BYTES:
            raise _Broken(1, f"is larger than {MAX_BYTES:,} bytes; split the article.")
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = file.read_bytes()[: error.start].count(b"\n") + 1
        raise _Broken(line, "is not UTF-8 text; save it as UTF-8.") from None
    except OSError as error:
        raise _Broken(1, f"cannot be read ({error.strerror}).") from None


def _split(text: str) -> tuple[str, str, int]:
    """Front matter, body, and the line on which the body begins."""
    lines = text.splitlines()
    if not lines or lines[0].rstrip() != FENCE:
        raise _Broken(1, "must begin with front matter: a line ---, keys, and a line --- again.")
    for number, line in enumerate(lines[1:], start=2):
        if line.rstrip() == FENCE:
            return "\n".join(lines[1 : number - 1]), "\n".join(lines[number:]), number + 1
    raise _Broken(1, "the front matter is not closed: a line --- is missing before the text.")


def _front_matter(text: str) -> tuple[dict[str, Any], dict[str, int]]:
    try:
        values, node = read_mapping(text, f"the keys {', '.join(REQUIRED)}")
    except YamlBroken as broken:  # one line further above stands the fence
        raise _Broken(broken.line + 1, broken.message) from None
    return values, dict(_key_lines(node))


def _key_lines(node: yaml.MappingNode) -> Iterator[tuple[str, int]]:
    """Lines in the file, which has one more line before the YAML: the fence."""
    for key, value in node.value:
        yield str(key.value), key.start_mark.line + 2
        if isinstance(value, yaml.SequenceNode):
            for n, item in enumerate(value.value):
                yield f"{key.value}.{n}", item.start_mark.line + 2


def _check(values: dict[str, Any], lines: Mapping[str, int]) -> None:
    for key in values:
        if key not in KEYS:
            raise _Broken(
                lines.get(str(key), 2), f"there is no key {key!r}; known: {', '.join(KEYS)}."
            )
    for key in REQUIRED:
        if key not in values:
            raise _Broken(2, f"the key {key!r} is missing.")
    try:
        check_fields(values)
    except RuleBroken as broken:
        line = lines.get(broken.key) or lines[broken.key.partition(".")[0]]
        raise _Broken(line, broken.message) from None
