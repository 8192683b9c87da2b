"""Articles as a table (CSV): question, answer, locale, topic, and if they are there id and title.

Rows of one id and locale are one article with several questions. Without an id, rows with the same
answer in one topic and locale are.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot.knowledge.article import Article, Content
from bot.knowledge.files import ArticleFile, Folder, Problem
from bot.knowledge.rules import (
    MAX_SLUG,
    MAX_TITLE,
    RuleBroken,
    check_body,
    check_fields,
    check_place,
    check_text,
)
from bot.text.terms import WORD

NEEDED = ("question", "answer", "locale", "topic")
OPTIONAL = ("id", "title")
_DELIMITERS = ",;\t"
# Whoever wrote a longer one is told so by the rules of articles, in words.
_LARGEST_CELL = 2**31 - 1


@dataclass(frozen=True, slots=True)
class _Row:
    """`line`: the first of its lines; `has_more`: cells beyond the last column."""

    line: int
    told: Mapping[str, str]
    has_more: bool

    @property
    def cells(self) -> dict[str, str]:
        return {name: self.told.get(name, "") for name in NEEDED + OPTIONAL}


class _Broken(Exception):
    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


def read_table(file: Path, languages: Collection[str]) -> Folder:
    """The articles of a table; rows that cannot be taken are problems, with their line. Cells are
    divided by commas, semicolons or tabs, as programs for tables write them."""
    try:
        rows = list(_rows(_text(file)))
    except _Broken as broken:
        return Folder((), (Problem(file, broken.line, broken.message),))
    return _articles(file, rows, languages)


def _text(file: Path) -> str:
    try:
        content = file.read_bytes()
    except OSError as error:
        raise _Broken(1, f"cannot be read ({error.strerror}).") from None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise _Broken(line, "is not UTF-8 text; save it as UTF-8.") from None


def _rows(text: str) -> Iterator[_Row]:
    """All rows that are not empty. Raises `_Broken`."""
    csv.field_size_limit(_LARGEST_CELL)
    delimiter = max(_DELIMITERS, key=text.partition("\n")[0].count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        names = [name.strip().lower() for name in next(reader, [])]
        _check_columns(names)
        line = reader.line_num + 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                row = {name: cell.strip() for name, cell in zip(names, cells)}
                yield _Row(line, row, any(cells[len(names) :]))
            line = reader.line_num + 1
    except csv.Error as error:
        raise _Broken(reader.line_num, f"is not CSV: {error}.") from None


def _check_columns(names: Sequence[str]) -> None:
    """Raises `_Broken`."""
    twice = next((name for name in NEEDED + OPTIONAL if names.count(name) > 1), None)
    if twice:
        words = f"the first line has the column {twice!r} more than once: take one away."
        raise _Broken(1, words)
    missing = next((name for name in NEEDED if name not in names), None)
    if missing:
        words = f"the first line has no column {missing!r}; needed: {', '.join(NEEDED)}."
        raise _Broken(1, words)


def write_table(articles: Iterable[Article]) -> str:
    """A row for each question. The text below the short answer is not in a table."""
    written = io.StringIO()
    writer = csv.DictWriter(written, NEEDED + OPTIONAL, lineterminator="\n")
    writer.writeheader()
    for article in articles:
        content = article.content
        for question in content.questions:
            writer.writerow(
                {
                    "question": question,
                    "answer": content.answer,
                    "locale": content.locale,
                    "topic": content.topic,
                    "id": content.article,
                    "title": content.title,
                }
            )
    return written.getvalue()


def _articles(file: Path, rows: Iterable[_Row], languages: Collection[str]) -> Folder:
    found: dict[tuple[str, str], Content] = {}
    lines: dict[tuple[str, str], int] = {}
    by_answer: dict[tuple[str, str, str], str] = {}
    owners: dict[tuple[str, str], str] = {}
    topics: dict[str, str] = {}
    problems: list[Problem] = []
    for row in rows:
        cells = row.cells
        same = (cells["locale"], cells["topic"], cells["answer"])
        name = cells["id"] or by_answer.get(same) or slug_of(cells["question"])
        place = (name, cells["locale"])
        before = found.get(place)
        try:
            _check_row(row, name)
            content = _content(name, cells, before, languages)
            _check_others(content, owners, topics)
        except RuleBroken as broken:
            problems.append(Problem(file, row.line, f"{broken.key}: {broken.message}"))
            continue
        by_answer[same] = name
        found[place] = content
        owners[content.locale, content.slug] = name
        topics[name] = content.topic
        lines.setdefault(place, row.line)
    taken = [ArticleFile(file, content, {"": lines[place]}) for place, content in found.items()]
    return Folder(tuple(taken), tuple(problems))


def _check_row(row: _Row, name: str) -> None:
    """Raises `RuleBroken`."""
    if row.has_more:
        words = "there are more cells than columns: put text with the dividing sign between quotes."
        raise RuleBroken("question", words)
    check_text("question", row.cells["question"], MAX_TITLE)
    if not name:
        raise RuleBroken("question", "no letter or digit to make an address of: write an id.")


def _content(
    name: str, cells: Mapping[str, str], before: Content | None, languages: Collection[str]
) -> Content:
    """Raises `RuleBroken`."""
    question = " ".join(cells["question"].split())
    if before is not None:
        if cells["answer"] not in ("", before.answer):
            raise RuleBroken("answer", f"the article {name!r} has another answer further above.")
        if question in before.questions:
            raise RuleBroken("question", "stands twice.")
        content = replace(before, questions=(*before.questions, question))
    else:
        content = Content(
            article=name,
            locale=cells["locale"],
            topic=cells["topic"],
            slug=name.lower()[:MAX_SLUG],
            title=cells["title"] or question,
            answer=cells["answer"],
            body=cells["answer"],
            questions=(question,),
        )
    check_place(content.locale, content.topic, content.slug, languages)
    check_fields(
        {
            "id": content.article,
            "title": content.title,
            "answer": content.answer,
            "questions": list(content.questions),
        }
    )
    check_body(content.body)
    return content


def _check_others(
    content: Content, owners: Mapping[tuple[str, str], str], topics: Mapping[str, str]
) -> None:
    """Raises `RuleBroken` when a row above has its address, or has it in another topic."""
    name = content.article
    owner = owners.get((content.locale, content.slug), name)
    if owner != name:
        raise RuleBroken("id", f"the article {owner!r} has the address {content.slug!r} already.")
    if topics.get(name, content.topic) != content.topic:
        raise RuleBroken("topic", f"the article {name!r} is in {topics[name]!r} further above.")


def slug_of(text: str) -> str:
    """A name for an address: letters and digits of any script, in lower case, with hyphens."""
    words = WORD.findall(text.lower().replace("_", " "))
    return "-".join(words)[:MAX_SLUG].strip("-")
