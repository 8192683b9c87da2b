"""When is an answer certain enough? Learned from the articles, never a constant.

Each article's `questions:` are asked in turn, with the question itself and its translations left
out; where an article has several languages once more without the whole translation; and once with
the whole article left out, when whatever is found is wrong. What people ask anywhere (everyday.txt)
stands for the questions that no article of the company should answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.knowledge import everyday
from bot.knowledge.index import Index, Integers
from bot.knowledge.logistic import Floats, fit, log_odds, probability, to_probability
from bot.knowledge.passages import QUESTION
from bot.knowledge.search import Mask, Scores, leave_out, nearness, score
from bot.knowledge.words import pieces

METHOD = 7  # counted up when the calculation changes, so that kept values are calculated anew
MOST_QUESTIONS = 1_000
AT_ONCE = 100
# Of the questions whose own article is missing, this part may get a neighbour's answer at once: a
# smaller one where many articles show what neighbours are. With few, everything would be a choice.
NEIGHBOURS_OF_FEW, NEIGHBOURS_OF_MANY = 0.4, 0.1
FEW_ARTICLES = 20
# An answer at once needs a relevance that so many standard deviations of everyday questions lie
# below: one in 44 of them has it (normal distribution).
SURE_DEVIATIONS = 2.0
# So many questions must have been asked before their spread counts as much as the everyday ones'.
TRUSTED_QUESTIONS = 20


@dataclass(frozen=True, slots=True)
class Calibration:
    """`relevance`: weights of 1, score and everyday in the log odds that the company's articles are
    meant at all, which must be `relevant` at least, and `sure` for an answer at once. `certainty`:
    weights of 1 and lead in the log odds that the first article is the right one; `clear` is the
    lead that an answer needs."""

    relevance: tuple[float, ...]
    relevant: float
    sure: float
    certainty: tuple[float, ...]
    clear: float

    def relevance_of(self, scores: Scores) -> Floats:
        return probability(np.array(self.relevance), _relevance_features(scores))

    def certainty_of(self, scores: Scores) -> Floats:
        return probability(np.array(self.certainty), scores.lead()[:, None])

    def to_values(self) -> dict[str, Any]:
        return asdict(self)


def from_values(values: dict[str, Any]) -> Calibration:
    return Calibration(
        relevance=tuple(values["relevance"]),
        relevant=values["relevant"],
        sure=values["sure"],
        certainty=tuple(values["certainty"]),
        clear=values["clear"],
    )


def calibrate(index: Index) -> Calibration | None:
    """None while there is nothing to learn from. Takes half a second for 60 articles."""
    asked = Asked(index)
    if not len(asked.questions):
        return None
    known: list[_Observed] = []
    orphans: list[_Observed] = []
    for start in range(0, len(asked.questions), AT_ONCE):
        part = asked.part(asked.questions[start : start + AT_ONCE])
        known += part.observe(part.without_question())
        known += part.observe(part.without_translation(), part.is_translated())
        orphans += part.observe(part.without_article())
    return _learn(known, orphans, _ask_everyday(index))


@dataclass(frozen=True, slots=True)
class _Observed:
    """What a few questions found, and whether the first article was the right one."""

    scores: Scores
    right: NDArray[np.bool_]


class Asked:
    """The articles' own questions."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self.numbers, self._is_question = _numbers(index)
        self._pieces = [text for entry in index.entries for text in entry.pieces]
        self.questions: Integers = np.flatnonzero(self._is_question)
        if len(self.questions) > MOST_QUESTIONS:
            chosen = np.random.default_rng(0).choice(self.questions, MOST_QUESTIONS, replace=False)
            self.questions = np.sort(chosen)

    def found_without_question(self, asked: Integers) -> list[str | None]:
        """For each of these questions (places of passages) the article that is found when it and
        its translations are left out; None if nothing is left."""
        found: list[str | None] = []
        for start in range(0, len(asked), AT_ONCE):
            part = self.part(asked[start : start + AT_ONCE])
            scores = leave_out(self._index, part.scores, part.without_question())
            names = [self._index.ids[place] for place in scores.first()]
            found += [
                name if best > -np.inf else None
                for name, best in zip(names, scores.best(), strict=True)
            ]
        return found

    def part(self, asked: Integers) -> Part:
        words = [self._pieces[n] for n in asked]
        scores = score(self._index, self._index.vectors[asked], words)
        return Part(self._index, self.numbers, self._is_question, asked, scores)


@dataclass(frozen=True, slots=True)
class Part:
    """A few of the questions with their scores, which are looked at with something left out."""

    index: Index
    numbers: Integers
    is_question: NDArray[np.bool_]
    asked: Integers
    scores: Scores

    def without_question(self) -> Mask:
        same: Mask = self.numbers[self.asked][:, None] == self.numbers[None]
        return self.without_article() & same & self.is_question[None]

    def without_translation(self) -> Mask:
        entry: Mask = self.index.entry_of[self.asked][:, None] == self.index.entry_of[None]
        return entry | self.without_question()

    def without_article(self) -> Mask:
        article: Mask = self.index.owner[self.asked][:, None] == self.index.owner[None]
        return article

    def is_translated(self) -> NDArray[np.bool_]:
        """Which questions' articles stand in more than one language."""
        translations = np.bincount(self.index.entry_article)
        several: NDArray[np.bool_] = translations[self.index.owner[self.asked]] > 1
        return several

    def observe(self, left_out: Mask, only: NDArray[np.bool_] | None = None) -> Iterator[_Observed]:
        usable = ~left_out.all(axis=1)  # nothing is left of a single article without itself
        rows = np.flatnonzero(usable if only is None else usable & only)
        if not len(rows):
            return
        some = Scores(
            self.scores.articles[rows], self.scores.passages[rows], self.scores.everyday[rows]
        )
        found = leave_out(self.index, some, left_out[rows])
        yield _Observed(found, found.first() == self.index.owner[self.asked[rows]])


def _numbers(index: Index) -> tuple[Integers, NDArray[np.bool_]]:
    """Each passage's number among its entry's questions, and which passages are questions.
    The translations of a question have its number, if the translator kept to the order."""
    is_question = np.array([passage.kind == QUESTION for passage in index.passages])
    before = np.cumsum(is_question) - is_question
    return before - before[index.starts][index.entry_of], is_question


def _ask_everyday(index: Index) -> Scores:
    found = score(index, index.everyday, [pieces(text) for text in everyday.english()])
    likeness = index.everyday.likeness(index.everyday)
    np.fill_diagonal(likeness, -np.inf)  # a question is no neighbour of itself
    return Scores(found.articles, found.passages, nearness(likeness))


def _learn(
    known: Sequence[_Observed], orphans: Sequence[_Observed], elsewhere: Scores
) -> Calibration:
    here = np.concatenate([_relevance_features(some.scores) for some in known])
    relevance, relevant, sure = _separate(here, _relevance_features(elsewhere))
    lead = np.concatenate([some.scores.lead() for some in known])
    right = np.concatenate([some.right for some in known])
    wrong = _leads_of_wrong(orphans, elsewhere)
    all_leads = np.concatenate([lead, wrong])
    all_right = np.concatenate([right, np.zeros(len(wrong), dtype=bool)])
    certainty = fit(all_leads[:, None], all_right, np.ones(len(all_leads)))
    if certainty[1] < 0:  # so few questions that chance rules: a lead says nothing
        certainty = fit(np.zeros((len(all_leads), 1)), all_right, np.ones(len(all_leads)))
    clear = float(np.quantile(wrong, 1 - _allowed(elsewhere))) if len(wrong) else 0.0
    return Calibration(tuple(relevance.tolist()), relevant, sure, tuple(certainty.tolist()), clear)


def _allowed(elsewhere: Scores) -> float:
    articles = int(elsewhere.articles.shape[1])
    many = articles / (articles + FEW_ARTICLES)
    return many * NEIGHBOURS_OF_MANY + (1 - many) * NEIGHBOURS_OF_FEW


def _leads_of_wrong(orphans: Sequence[_Observed], elsewhere: Scores) -> Floats:
    """How far a wrong article is ahead. Of two articles only one is left without the right one, so
    that nothing shows but everyday questions; a single one has no neighbour to be mistaken for."""
    articles = elsewhere.articles.shape[1]
    if articles < 2:
        return np.zeros(0)
    if articles == 2:
        return elsewhere.lead().astype(np.float64)
    return np.concatenate([np.zeros(0), *(some.scores.lead() for some in orphans)])


def _separate(here: NDArray[Any], elsewhere: NDArray[Any]) -> tuple[Floats, float, float]:
    """Weights that tell the two apart, the probability at which as large a part of one is mistaken
    for the other as the other way round, and the one that hardly anything from elsewhere reaches.

    The log odds of each are taken to be normally distributed. Where few questions were asked none
    is mistaken, and counting mistakes would put the limit at the least likely of them, or anywhere.
    """
    features = np.concatenate([here, elsewhere])
    is_here = np.arange(len(features)) < len(here)
    importance = np.where(is_here, 1.0, len(here) / len(elsewhere))
    weights = fit(features, is_here, importance)
    inside, outside = log_odds(weights, here), log_odds(weights, elsewhere)
    known = len(inside) / (len(inside) + TRUSTED_QUESTIONS)
    spread_inside = np.sqrt(known * inside.var() + (1 - known) * outside.var())
    spread_outside = outside.std()
    both = spread_inside + spread_outside + 1e-9
    limit = (inside.mean() * spread_outside + outside.mean() * spread_inside) / both
    # Of few questions too little is known to be that strict: everything would be a choice.
    stricter = outside.mean() + SURE_DEVIATIONS * spread_outside - limit
    sure = limit + known * max(0.0, stricter)
    return weights, float(to_probability(limit)), float(to_probability(sure))


def _relevance_features(scores: Scores) -> NDArray[Any]:
    return np.column_stack([scores.best(), scores.everyday])
