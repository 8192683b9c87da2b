"""Search for people who read: by words and by meaning at once, one line an article.

The ranks of both are fused: an article that either puts first is worth showing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from sqlalchemy import Connection

from bot.errors import AssistantUnavailable
from bot.knowledge.article import PUBLIC, Article
from bot.knowledge.articles import published
from bot.knowledge.fusion import DEPTH, fused
from bot.knowledge.hits import Hits, find_hits
from bot.knowledge.library import Library
from bot.knowledge.passages import ANSWER, SECTION, Passage
from bot.knowledge.question import MOST_CHARACTERS, Question
from bot.knowledge.reader import Reader
from bot.knowledge.render import to_text
from bot.knowledge.search import Scores
from bot.knowledge.view import View

_READ = (ANSWER, SECTION)  # titles and questions are found, and these are shown


@dataclass(frozen=True, slots=True)
class Found:
    """An article, and what of it fits the question best; `score` compares within one search."""

    article: Article
    passage: Passage
    score: float


@dataclass(frozen=True, slots=True)
class Result:
    """`found` fits; where nothing does, `nearest` is what comes closest by meaning."""

    found: list[Found]
    nearest: list[Found]


def find(
    library: Library,
    text: str,
    locale: str,
    most: int,
    *,
    audience: str = PUBLIC,
    begun: bool = False,
) -> list[Found]:
    """The articles that fit `text`, best first; those in `locale` before those in other languages.

    `begun`: somebody is still typing. The last word may be a beginning, and only words are
    searched, which takes a few milliseconds. Whatever was published or archived just now counts.
    """
    return find_or_nearest(library, text, locale, most, audience=audience, begun=begun).found


def find_or_nearest(
    library: Library,
    text: str,
    locale: str,
    most: int,
    *,
    audience: str = PUBLIC,
    begun: bool = False,
) -> Result:
    """The same, and the nearest articles if there are none."""
    text = text[:MOST_CHARACTERS]
    meaning = None if begun else _meaning(library, text, locale, audience)
    reader = library.reader(locale, audience)
    with library.database.read() as connection:
        hits = find_hits(connection, text, locale, reader.audiences, begun=begun)
        reading = _Reading(connection, reader, meaning, hits)
        whole = hits.whole(text, begun=begun)
        if meaning is None:
            ranked = dict.fromkeys([*whole, *hits.articles] if begun else hits.articles)
            return Result(reading.read(fused(list(ranked)), most), [])
        meant = meaning.meant()
        by_words = [name for name in hits.articles if name in whole or name in meant]
        found = reading.read(fused(by_words, meant), most)
        nearest = [] if found else reading.read(fused(meaning.nearest()), most)
        return Result(found, nearest)


@dataclass(frozen=True, slots=True)
class _Meaning:
    view: View
    scores: Scores

    def nearest(self) -> list[str]:
        """The ids of the first articles."""
        order = np.argsort(-self.scores.articles[0])[:DEPTH]
        return [self.view.index.ids[int(place)] for place in order]

    def meant(self) -> list[str]:
        """Those of them that are nearer to the first one than to the mean of all; none where the
        question is about the rest of the world."""
        calibration = self.view.calibration
        assert calibration is not None
        if calibration.relevance_of(self.scores)[0] < calibration.relevant:
            return []
        each = self.scores.articles[0]
        count = int((each >= (each.max() + each.mean()) / 2).sum())
        return self.nearest()[:count]

    def best_passage(self, translation: int) -> Passage | None:
        """Of what can be read in a translation, what fits best."""
        index = self.view.index
        for n, entry in enumerate(index.entries):
            if entry.article.translation == translation:
                start = int(index.starts[n])
                own = self.scores.passages[0][start : start + len(entry.passages)]
                order = (entry.passages[int(place)] for place in np.argsort(-own))
                return next((passage for passage in order if passage.kind in _READ), None)
        return None


def _meaning(library: Library, text: str, locale: str, audience: str) -> _Meaning | None:
    """None before the articles are loaded and it is known when they are meant."""
    try:
        view = library.view(audience)
    except AssistantUnavailable:
        return None
    scores = view.scores(Question(text, locale, audience)) if view.calibration else None
    return None if scores is None else _Meaning(view, scores)


@dataclass(frozen=True, slots=True)
class _Reading:
    """From articles' ids to what a reader gets of them."""

    connection: Connection
    reader: Reader
    meaning: _Meaning | None
    hits: Hits

    def read(self, scores: Mapping[str, float], most: int) -> list[Found]:
        chosen = self.reader.choose(self.connection, scores)
        order = sorted(
            chosen, key=lambda name: (chosen[name][1] != self.reader.locale, -scores[name])
        )
        rows = {chosen[name][0]: scores[name] for name in order[:most]}
        read = {article.translation: article for article in published(self.connection, rows)}
        hit = self.hits.first_passages(_READ)
        return [
            Found(read[row], self._passage(read[row], hit.get(row)), score)
            for row, score in rows.items()
        ]

    def _passage(self, article: Article, hit: Passage | None) -> Passage:
        if hit is None and self.meaning is not None:
            hit = self.meaning.best_passage(article.translation)
        return hit or Passage(ANSWER, "", to_text(article.content.answer))
