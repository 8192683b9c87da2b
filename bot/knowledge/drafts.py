"""What the bot would answer if a draft were published: nobody else sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from bot.knowledge.article import Article, Content
from bot.knowledge.calibration import Asked
from bot.knowledge.index import Entry, Index, Integers, to_entry
from bot.knowledge.library import Library
from bot.knowledge.passages import QUESTION, cut, encode, known_vectors
from bot.knowledge.question import Question
from bot.knowledge.values import load_values
from bot.knowledge.view import View

# No row of the database has it.
DRAFT_ROW = -1
MOST_SIMILAR = 3
# Of all questions so many are tried: those that are most like the draft.
MOST_QUESTIONS_NEAR = 200


@dataclass(frozen=True, slots=True)
class Taken:
    """A question of a published article that another article would answer once the draft is live.

    `instead` is the article that would be found, and None if nothing would be."""

    question: str
    article: Article
    instead: Article | None


@dataclass(frozen=True, slots=True)
class Similar:
    """A published article whose text is like the draft's (cosine, −1 to 1)."""

    article: Article
    likeness: float


def with_draft(library: Library, content: Content) -> View:
    """The library's view of what is published, with `content` in its place.

    Raises `AssistantUnavailable` before the articles have been loaded."""
    return library.view().replaced(_entry(library, content))


def taken_questions(library: Library, content: Content) -> list[Taken]:
    """The questions of other published articles that lead to their article today, if asked in
    slightly other words, and would lead to the draft."""
    view = library.view()
    draft = with_draft(library, content).index
    asked = _near(draft, content)
    today = _found(view.index, {_place(draft, n) for n in asked})
    found = Asked(draft).found_without_question(asked)
    own = _own(draft, content)
    return [
        Taken(draft.passages[n].text, _article(draft, n), own)
        for n, name in zip(asked, found, strict=True)
        if name == content.article and today.get(_place(draft, n)) == _article(draft, n).id
    ]


def lost_questions(library: Library, content: Content) -> list[Taken]:
    """The same, and the questions of the draft's own article, as it is published today, that would
    no longer lead to it."""
    view = library.view()
    draft = with_draft(library, content)
    lost = taken_questions(library, content)
    for entry in view.index.entries:
        if entry.article.id != content.article:
            continue
        for passage in entry.passages:
            question = Question(passage.text, entry.article.locale)
            if passage.kind != QUESTION or first(view, question) != content.article:
                continue
            found = first(draft, question)
            if found != content.article:
                instead = draft.index.article(found, entry.article.locale) if found else None
                lost.append(Taken(passage.text, entry.article, instead))
    return lost


def first(view: View, question: Question) -> str | None:
    """The article that is nearest to the question."""
    return next((article.id for article in view.nearest(question, 1)), None)


def similar(library: Library, content: Content) -> list[Similar]:
    """The published articles that are most like the draft, the most alike first."""
    view = library.view().replaced(_entry(library, content))
    index = view.index
    own = next(n for n, entry in enumerate(index.entries) if entry.article.translation == DRAFT_ROW)
    rows = slice(int(index.starts[own]), int(index.starts[own]) + len(index.entries[own].passages))
    likeness = index.vectors[rows].likeness(index.vectors)
    starts = np.searchsorted(index.owner, np.arange(len(index.ids)))
    articles = np.maximum.reduceat(likeness.max(axis=0), starts)
    ranked = [int(place) for place in np.argsort(-articles) if index.ids[place] != content.article]
    return [
        Similar(index.article_at(place, content.locale), float(articles[place]))
        for place in ranked[:MOST_SIMILAR]
    ]


def _entry(library: Library, content: Content) -> Entry:
    with library.database.read() as connection:
        known = known_vectors(connection, content.article)
        content = load_values(connection).fill_content(content)
    passages = cut(content)
    vectors = encode(library.encoder, passages, known)
    article = Article(DRAFT_ROW, 0, content, 0.0)
    return to_entry(article, [(passage, vectors[passage.key]) for passage in passages])


_Place = tuple[str, str, str]


def _near(draft: Index, content: Content) -> Integers:
    """Those questions of other articles (places of passages) that are most like the draft."""
    own = draft.owner == draft.ids.index(content.article)
    others = np.array([passage.kind == QUESTION for passage in draft.passages]) & ~own
    questions = np.flatnonzero(others)
    rows = np.flatnonzero(own)
    if not len(questions):
        return questions
    likeness = draft.vectors[questions].likeness(draft.vectors[rows]).max(axis=1)
    return np.sort(questions[np.argsort(-likeness)[:MOST_QUESTIONS_NEAR]])


def _found(index: Index, wanted: set[_Place]) -> dict[_Place, str | None]:
    rows = np.array(
        [
            n
            for n, passage in enumerate(index.passages)
            if passage.kind == QUESTION and _place(index, n) in wanted
        ],
        dtype=np.intp,
    )
    found = Asked(index).found_without_question(rows)
    return {_place(index, n): name for n, name in zip(rows, found, strict=True)}


def _place(index: Index, n: Any) -> _Place:
    article = _article(index, n)
    return article.id, article.locale, index.passages[int(n)].text


def _article(index: Index, n: Any) -> Article:
    return index.entries[int(index.entry_of[int(n)])].article


def _own(index: Index, content: Content) -> Article:
    return next(
        entry.article
        for entry in index.entries
        if (entry.article.id, entry.article.locale) == (content.article, content.locale)
    )
