"""What can be answered from one picture of the articles: as published, or with a draft in it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.knowledge.answer import Answer, Unknown, answer, nearest
from bot.knowledge.article import Article
from bot.knowledge.calibration import Calibration
from bot.knowledge.index import Entry, Index
from bot.knowledge.passages import Vectors
from bot.knowledge.question import FindLanguage, Question, ask
from bot.knowledge.search import Scores
from bot.text.encoder import Encodes


@dataclass(frozen=True, slots=True)
class View:
    """`calibration` is None before the first one; `everyday` are the vectors of what people ask
    anywhere, from which an index is made."""

    index: Index
    calibration: Calibration | None
    encoder: Encodes
    find_language: FindLanguage
    everyday: Vectors

    def answer(self, question: Question) -> Answer:
        """An article, a choice, or that nothing answers the question."""
        scores = self.scores(question)
        if scores is None:
            return Unknown(1.0)
        return answer(self.index, self.calibration, scores, question.locale or "")

    def nearest(self, question: Question, most: int) -> tuple[Article, ...]:
        """The articles that fit the question best, whether or not any of them answers it."""
        scores = self.scores(question)
        return nearest(self.index, scores, question.locale or "", most) if scores else ()

    def scores(self, question: Question) -> Scores | None:
        """None where there is nothing to search, or nothing to search for."""
        if self.index.is_empty or not question.is_searchable:
            return None
        return ask(self.index, self.encoder, self.find_language, question)

    def replaced(self, entry: Entry) -> View:
        """The same with `entry` instead of the article's translation in that locale, if any."""
        place = (entry.article.id, entry.article.locale)
        others = [
            other
            for other in self.index.entries
            if (other.article.id, other.article.locale) != place
        ]
        index = Index([*others, entry], self.index.default_locale, self.everyday)
        return View(index, self.calibration, self.encoder, self.find_language, self.everyday)
