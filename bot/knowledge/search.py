"""Scores: how well each article fits a question, by meaning and by words, over all languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.index import Index
from bot.knowledge.space import Placed
from bot.knowledge.words import Pieces

# How much words count beside meaning, and how many passages and everyday questions count. They were
# measured on questions that stand in no article (docs/decisions.md); none decides an answer.
WORDS_WEIGHT = 0.2
PASSAGE_WEIGHTS = (4 / 6, 1 / 6, 1 / 6)
NEAREST_EVERYDAY = 3

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Scores:
    """For one question each: `articles` [questions × articles], `passages` [questions × passages],
    `everyday` [questions]: how alike it is to what people ask anywhere."""

    articles: Floats
    passages: Floats
    everyday: Floats

    def first(self) -> NDArray[np.intp]:
        """The place of the best article in the index's `ids`."""
        places: NDArray[np.intp] = self.articles.argmax(axis=1)
        return places

    def best(self) -> Floats:
        highest: Floats = self.articles.max(axis=1)
        return highest

    def lead(self) -> Floats:
        """How far the best article is ahead of the second one."""
        if self.articles.shape[1] < 2:
            return self.best()
        two = np.partition(self.articles, -2, axis=1)[:, -2:]
        lead: Floats = two[:, 1] - np.where(np.isfinite(two[:, 0]), two[:, 0], 0)
        return lead


def score(index: Index, placed: Placed, words: Sequence[Pieces]) -> Scores:
    """`placed` are the questions in the index's space."""
    passages = placed.likeness(index.vectors)
    passages += WORDS_WEIGHT * np.stack([index.words.scores(question) for question in words])
    return Scores(by_article(index, passages), passages, nearness(placed.likeness(index.everyday)))


def leave_out(index: Index, scores: Scores, left_out: Mask) -> Scores:
    """The scores if the passages that are `left_out` [questions × passages] did not exist."""
    passages = np.where(left_out, np.float32(-np.inf), scores.passages)
    return Scores(by_article(index, passages), passages, scores.everyday)


def by_article(index: Index, passages: Floats) -> Floats:
    """The mean of three views: the best translation, the mean of all translations, and the one in
    the default language. The first alone favours articles that are written in the question's
    language, the last alone those that are not."""
    entries = by_entry(index, passages)
    exists = np.isfinite(entries)
    best: Floats = np.maximum.reduceat(entries, index.article_starts, axis=1)
    total = np.add.reduceat(np.where(exists, entries, 0), index.article_starts, axis=1)
    count = np.add.reduceat(exists.astype(np.float32), index.article_starts, axis=1)
    mean = np.where(count > 0, total / np.maximum(count, 1), best)
    original = entries[:, index.original]
    usable = (index.original >= 0) & np.isfinite(original)
    return ((best + mean + np.where(usable, original, mean)) / 3).astype(np.float32)


def by_entry(index: Index, passages: Floats) -> Floats:
    """The best passages of each translation, the best one weighted most: one may fit by accident,
    three hardly do. A translation that has fewer is measured by those."""
    left = passages.copy()
    total = np.zeros((len(left), len(index.starts)), dtype=np.float32)
    weights = np.zeros_like(total)
    for weight in PASSAGE_WEIGHTS:
        highest: Floats = np.maximum.reduceat(left, index.starts, axis=1)
        exists = np.isfinite(highest)
        total += np.where(exists, weight * highest, 0)
        weights += weight * exists
        left[left == highest[:, index.entry_of]] = -np.inf
    return np.where(weights > 0, total / np.maximum(weights, 1e-9), np.float32(-np.inf))


def nearness(likeness: Floats) -> Floats:
    """The mean of the highest few of each row."""
    few = min(NEAREST_EVERYDAY, likeness.shape[1])
    mean: Floats = np.partition(likeness, -few, axis=1)[:, -few:].mean(axis=1)
    return mean
