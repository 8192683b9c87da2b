"""What one process searches in: a picture of the published passages that never changes itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, select

from bot.knowledge import everyday as everyday_questions
from bot.knowledge.article import Article
from bot.knowledge.articles import published
from bot.knowledge.encoding import NAME
from bot.knowledge.passages import Passage, Vectors, to_vector
from bot.knowledge.space import Space, make_space
from bot.knowledge.words import Pieces, Words, pieces
from bot.storage.tables import passages

Integers = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Entry:
    """A published translation and those of its passages that have vectors."""

    article: Article
    passages: tuple[Passage, ...]
    pieces: tuple[Pieces, ...]
    vectors: Vectors


class Index:
    """All entries, sorted by article, so that scores of passages gather in runs.

    `owner` is each passage's article (its place in `ids`); `starts` where each entry's passages
    begin; `article_starts` where each article's entries begin; `original` each article's entry in
    the default language, or -1.
    """

    def __init__(self, entries: Iterable[Entry], default_locale: str, everyday: Vectors) -> None:
        self.entries = sorted(
            (entry for entry in entries if entry.passages),
            key=lambda entry: (entry.article.id, entry.article.locale),
        )
        self.default_locale = default_locale
        self.ids = sorted({entry.article.id for entry in self.entries})
        number = {name: n for n, name in enumerate(self.ids)}
        self.entry_article = _integers(number[entry.article.id] for entry in self.entries)
        self.article_starts = np.searchsorted(self.entry_article, np.arange(len(self.ids)))
        sizes = _integers(len(entry.passages) for entry in self.entries)
        self.starts = np.cumsum(sizes) - sizes
        self.entry_of = np.repeat(np.arange(len(self.entries)), sizes)
        self.owner = self.entry_article[self.entry_of] if self.entries else _integers([])
        self.passages = [passage for entry in self.entries for passage in entry.passages]
        self.original = _originals(self.entries, self.entry_article, len(self.ids), default_locale)
        self.words = Words([text for entry in self.entries for text in entry.pieces])
        self.space = _space(self, everyday)
        self.vectors = self.space.place(
            _vectors(self.entries, everyday),
            [entry.article.locale for entry in self.entries for _ in entry.passages],
        )
        asked_anywhere = everyday_questions.of_english(everyday)
        self.everyday = self.space.place(asked_anywhere, ["en"] * len(asked_anywhere))

    @property
    def is_empty(self) -> bool:
        return not self.entries

    def article(self, name: str, locale: str) -> Article | None:
        """The article with this id, if it is published; its language as in `article_at`."""
        place = int(np.searchsorted(self.ids, name)) if self.ids else 0
        if place >= len(self.ids) or self.ids[place] != name:
            return None
        return self.article_at(place, locale)

    def article_at(self, place: int, locale: str) -> Article:
        """The article in this locale, else its language, the default language, or any other."""
        end = int(np.searchsorted(self.entry_article, place, side="right"))
        entries = self.entries[int(self.article_starts[place]) : end]
        found = {entry.article.locale: entry.article for entry in entries}
        wanted = (locale, locale.partition("-")[0], self.default_locale, *sorted(found))
        return next(found[name] for name in wanted if name in found)


def load_entries(connection: Connection, only: set[int] | None = None) -> dict[int, Entry]:
    """Published translations by their row's id, as they stand in the database."""
    query = select(passages).where(passages.c.encoder == NAME, passages.c.vector.is_not(None))
    if only is not None:
        query = query.where(passages.c.translation_id.in_(only))
    found: dict[int, list[tuple[Passage, bytes]]] = {}
    for row in connection.execute(query.order_by(passages.c.id)):
        passage = Passage(row.kind, row.heading, row.text)
        found.setdefault(row.translation_id, []).append((passage, row.vector))
    return {
        article.translation: to_entry(article, found.get(article.translation, []))
        for article in published(connection, only)
    }


def to_entry(article: Article, rows: Sequence[tuple[Passage, bytes]]) -> Entry:
    return Entry(
        article,
        tuple(passage for passage, _ in rows),
        tuple(pieces(passage.searched) for passage, _ in rows),
        np.stack([to_vector(vector) for _, vector in rows])
        if rows
        else np.zeros((0, 0), np.float32),
    )


def _integers(values: Iterable[int]) -> Integers:
    return np.fromiter(values, dtype=np.intp)


def _vectors(entries: Sequence[Entry], like: Vectors) -> Vectors:
    return np.concatenate([like[:0], *(entry.vectors for entry in entries)])


def _originals(
    entries: Sequence[Entry], owners: Integers, count: int, default_locale: str
) -> Integers:
    originals = np.full(count, -1, dtype=np.intp)
    for n, entry in enumerate(entries):
        if entry.article.locale == default_locale:
            originals[owners[n]] = n
    return originals


def _space(index: Index, everyday: Vectors) -> Space:
    by_locale: dict[str, list[Vectors]] = {}
    for n, entry in enumerate(index.entries):
        original = index.original[index.entry_article[n]]
        if original in (-1, n):
            continue
        difference = entry.vectors.mean(axis=0) - index.entries[original].vectors.mean(axis=0)
        by_locale.setdefault(_language(entry.article.locale), []).append(difference)
    default = _language(index.default_locale)
    # The company's own translations show its languages best; the others are asked in, too.
    apart = everyday_questions.differences(everyday, default)
    apart |= {language: np.mean(group, axis=0) for language, group in by_locale.items()}
    originals = [index.entries[n] for n in index.original if n >= 0]
    vectors = _vectors(originals or index.entries, everyday)
    return make_space(vectors, apart, everyday_questions.of_english(everyday))


def _language(locale: str) -> str:
    return locale.partition("-")[0]
