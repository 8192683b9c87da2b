"""Articles as a table (CSV): question, answer, locale, topic, and if they are there id and title.

Rows of one id and locale are one article with several questions. Without an id, rows with the same
answer in one topic and locale are.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from bot.knowledge.article import Article, Content
from bot.knowledge.files import ArticleFile, Folder, Problem
from bot.knowledge.rules import MAX_SLUG, RuleBroken, check_body, check_fields, check_place
from bot.text.terms import WORD

NEEDED = ("question", "answer", "locale", "topic")
OPTIONAL = ("id", "title")
_LARGEST_CELL = 1_000_000


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    cells: Mapping[str, str]


def read_table(file: Path, languages: Collection[str]) -> Folder:
    """The articles of a table; rows that cannot be taken are problems, with their line."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        return Folder((), (Problem(file, 1, f"cannot be read as UTF-8 ({error})."),))
    csv.field_size_limit(_LARGEST_CELL)
    reader = csv.DictReader(io.StringIO(text, newline=""))
    names = list(reader.fieldnames or ())
    twice = next((name for name in NEEDED + OPTIONAL if names.count(name) > 1), None)
    if twice:
        words = f"the first line has the column {twice!r} more than once: take one away."
        return Folder((), (Problem(file, 1, words),))
    missing = [name for name in NEEDED if name not in names]
    if missing:
        words = f"the first line has no column {missing[0]!r}; needed: {', '.join(NEEDED)}."
        return Folder((), (Problem(file, 1, words),))
    try:
        rows = [
            _Row(reader.line_num, {key: (row.get(key) or "").strip() for key in NEEDED + OPTIONAL})
            for row in reader
        ]
    except csv.Error as error:
        return Folder((), (Problem(file, reader.line_num, f"is not CSV: {error}."),))
    return _articles(file, rows, languages)


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
