"""What a text was before: its revisions, and what one changed against another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any, TypeAlias

from sqlalchemy import Connection, Row, func, select

from bot.errors import NotFound
from bot.knowledge.article import Article, Content
from bot.knowledge.articles import as_published, as_written
from bot.storage.tables import programs, revisions, staff, translations
from bot.text.terms import UNDIVIDED, WORD

TEXT = ("title", "answer", "body", "questions")
FIELDS = (*TEXT, "slug", "topic", "audience")
# Unchanged lines that are shown before and after a change.
AROUND = 3
# Of more lines, or words in a line, it is only said that they changed: comparing is quadratic.
MOST = 2_000
_TOKEN = re.compile(
    rf"{UNDIVIDED.pattern}|(?:(?!{UNDIVIDED.pattern}){WORD.pattern[:-1]})+|\s+|.", re.DOTALL
)

# {"kind", "old": [{"text", "changed"}], "new": …}, or {"kind": "skipped", "count"}
RowOfText: TypeAlias = dict[str, Any]


def translation_row(connection: Connection, article: str, locale: str) -> Row[Any]:
    """Raises `NotFound`."""
    place = (translations.c.article_id == article, translations.c.locale == locale)
    row = connection.execute(select(translations).where(*place)).one_or_none()
    if row is None:
        raise NotFound(f"There is no article {article!r} in {locale!r}.")
    return row


def history(connection: Connection, translation: int) -> list[Row[Any]]:
    """All revisions without their text, the newest first, with the author's name."""
    query = (
        select(
            *(revisions.c[name] for name in ("number", "author_id", "created_at", "comment")),
            *(revisions.c[name] for name in ("significance", "made_from")),
            func.coalesce(staff.c.name, programs.c.name).label("author"),
        )
        .outerjoin(staff, staff.c.id == revisions.c.author_id)
        .outerjoin(programs, programs.c.id == revisions.c.program_id)
        .where(revisions.c.translation_id == translation)
        .order_by(revisions.c.number.desc())
    )
    return list(connection.execute(query))


def revision(connection: Connection, translation: int, number: int) -> Content:
    """One revision as it was written. Raises `NotFound`."""
    return _content(as_written(connection, translation, number), number)


def revision_as_published(connection: Connection, translation: int, number: int) -> Content:
    """The same in the place that its publishing would give it. Raises `NotFound`."""
    return _content(as_published(connection, translation, number), number)


def _content(found: Article | None, number: int) -> Content:
    if found is None:
        raise NotFound(f"There is no revision {number} of this text.")
    return found.content


def compare(old: Content, new: Content, fields: Sequence[str] = FIELDS) -> list[dict[str, Any]]:
    """Those of `fields` that differ: lines, and in lines that changed the words."""
    found = []
    for name in fields:
        before, after = _lines(old, name), _lines(new, name)
        if before != after:
            found.append({"field": name, "rows": list(_shortened(_rows(before, after)))})
    return found


def _lines(content: Content, name: str) -> list[str]:
    value = getattr(content, name)
    return list(value) if name == "questions" else (value or "").splitlines()


def _rows(old: Sequence[str], new: Sequence[str]) -> Iterator[RowOfText]:
    for kind, *places in _operations(old, new):
        before, after = old[places[0] : places[1]], new[places[2] : places[3]]
        if kind == "equal":
            for line in before:
                yield _row("same", [(line, False)], [(line, False)])
        else:
            yield from _changed(before, after)


def _changed(old: Sequence[str], new: Sequence[str]) -> Iterator[RowOfText]:
    """Lines at the same place belong together, as far as there are as many."""
    for before, after in zip(old, new):
        yield _row("changed", *_words(before, after))
    for line in old[len(new) :]:
        yield _row("removed", [(line, True)], [])
    for line in new[len(old) :]:
        yield _row("added", [], [(line, True)])


def _words(old: str, new: str) -> tuple[list[tuple[str, bool]], list[tuple[str, bool]]]:
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    left: list[tuple[str, bool]] = []
    right: list[tuple[str, bool]] = []
    for kind, *places in _operations(before, after):
        is_changed = kind != "equal"
        left.append(("".join(before[places[0] : places[1]]), is_changed))
        right.append(("".join(after[places[2] : places[3]]), is_changed))
    return left, right


def _operations(old: Sequence[str], new: Sequence[str]) -> Sequence[tuple[str, int, int, int, int]]:
    """What makes `new` of `old`: difflib's operations, or for very much text one replacement between
    what both have in common at their ends."""
    if len(old) <= MOST and len(new) <= MOST:
        return SequenceMatcher(None, old, new).get_opcodes()
    shorter = min(len(old), len(new))
    head = next((n for n in range(shorter) if old[n] != new[n]), shorter)
    tail = next((n for n in range(shorter - head) if old[-1 - n] != new[-1 - n]), shorter - head)
    ends = len(old) - tail, len(new) - tail
    return [
        ("equal", 0, head, 0, head),
        ("replace", head, ends[0], head, ends[1]),
        ("equal", ends[0], len(old), ends[1], len(new)),
    ]


def _row(kind: str, old: list[tuple[str, bool]], new: list[tuple[str, bool]]) -> RowOfText:
    return {"kind": kind, "old": _pieces(old), "new": _pieces(new)}


def _pieces(found: list[tuple[str, bool]]) -> list[dict[str, Any]]:
    return [{"text": text, "changed": changed} for text, changed in found if text]


def _shortened(rows: Iterator[RowOfText]) -> Iterator[RowOfText]:
    """Long runs of unchanged lines as one row that says how many there are."""
    every = list(rows)
    changes = [n for n, row in enumerate(every) if row["kind"] != "same"]
    shown = {n + step for n in changes for step in range(-AROUND, AROUND + 1)}
    skipped = 0
    for n, row in enumerate(every):
        if n not in shown:
            skipped += 1
            continue
        if skipped:
            yield {"kind": "skipped", "count": skipped}
            skipped = 0
        yield row
    if skipped:
        yield {"kind": "skipped", "count": skipped}
