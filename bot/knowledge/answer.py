"""One question, one answer: an article, a choice of a few, or that there is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from bot.knowledge.article import Article
from bot.knowledge.calibration import Calibration
from bot.knowledge.index import Index
from bot.knowledge.passages import Passage
from bot.knowledge.search import Scores

MOST_CHOICES = 3


@dataclass(frozen=True, slots=True)
class Direct:
    """The article that answers, the passage in it that fits best, and how certain that is (0–1)."""

    article: Article
    passage: Passage | None
    confidence: float


@dataclass(frozen=True, slots=True)
class Choose:
    """Two or three articles, the likeliest first; one of them is probably meant. A single one while
    nothing else has been read in."""

    articles: tuple[Article, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class Unknown:
    """No article answers this."""

    confidence: float


Answer: TypeAlias = Direct | Choose | Unknown


def answer(index: Index, calibration: Calibration | None, scores: Scores, locale: str) -> Answer:
    """What the `scores` of one question mean to a reader of `locale`.

    Before the first calibration, while a new installation reads its articles in, there is no
    certainty: the customer chooses.
    """
    if calibration is None:
        return _choose(index, scores, locale, float("inf"), 0.0)
    relevance = float(calibration.relevance_of(scores)[0])
    if relevance < calibration.relevant:
        return Unknown(1 - relevance)
    if relevance < calibration.sure or scores.lead()[0] < calibration.clear:
        return _choose(index, scores, locale, calibration.clear, relevance)
    return _direct(index, scores, locale, float(calibration.certainty_of(scores)[0]))


def nearest(index: Index, scores: Scores, locale: str, most: int) -> tuple[Article, ...]:
    """The articles that fit the question best, however badly."""
    ranked = np.argsort(-scores.articles[0])[:most]
    return tuple(index.article_at(int(place), locale) for place in ranked)


def _direct(index: Index, scores: Scores, locale: str, confidence: float) -> Direct:
    article = index.article_at(int(scores.first()[0]), locale)
    return Direct(article, _best_passage(index, scores, article), confidence)


def _choose(index: Index, scores: Scores, locale: str, clear: float, confidence: float) -> Answer:
    """Those that are not clearly beaten by the first one, and the second one in any case."""
    ranked = np.argsort(-scores.articles[0])[:MOST_CHOICES]
    behind = scores.articles[0][ranked[0]] - scores.articles[0][ranked]
    meant = [int(place) for n, place in enumerate(ranked) if n < 2 or behind[n] < clear]
    articles = tuple(index.article_at(place, locale) for place in meant)
    if len(articles) == 1:  # the only one there is
        return Direct(articles[0], _best_passage(index, scores, articles[0]), confidence)
    return Choose(articles, confidence)


def _best_passage(index: Index, scores: Scores, article: Article) -> Passage | None:
    """The passage that fits best in the translation that is shown."""
    for n, entry in enumerate(index.entries):
        if entry.article.translation == article.translation:
            start = int(index.starts[n])
            own = scores.passages[0][start : start + len(entry.passages)]
            return entry.passages[int(own.argmax())]
    return None
