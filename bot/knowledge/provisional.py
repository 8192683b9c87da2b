"""What is answered while articles are still being read in: a choice, never that there is no answer.

Their texts are in the database at once, their vectors come bit by bit, and how certain an answer is
can be known only when all of them are there.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from bot.errors import AssistantUnavailable
from bot.knowledge.answer import MOST_CHOICES, Answer, Choose, Unknown
from bot.knowledge.article import Article
from bot.knowledge.articles import published
from bot.knowledge.fusion import fused
from bot.knowledge.hits import find_hits
from bot.knowledge.question import Question
from bot.knowledge.reader import Reader
from bot.knowledge.view import View
from bot.storage.tables import articles, translations


def offer(connection: Connection, view: View | None, question: Question, reader: Reader) -> Answer:
    """The articles that share words with the question, and those that are nearest to it among what
    has vectors: `view`, None before it is loaded. Unknown only if there are no articles or no words.

    Raises `AssistantUnavailable` while neither finds anything."""
    if not question.is_searchable:
        return Unknown(1.0)
    text = question.searched
    by_words = find_hits(connection, text, reader.locale, reader.audiences, begun=False).articles
    by_meaning = [one.id for one in view.nearest(question, MOST_CHOICES)] if view else []
    scores = fused(by_words, by_meaning)
    ranked = sorted(scores, key=lambda name: -scores[name])
    found = read(connection, ranked[:MOST_CHOICES], reader)
    if found:
        return Choose(tuple(found), 0.0)
    if _is_any_published(connection, reader):
        raise AssistantUnavailable("The articles are still being read in: ask again in a minute.")
    return Unknown(1.0)


def read(connection: Connection, names: Sequence[str], reader: Reader) -> list[Article]:
    """These articles as the reader gets them, in this order, without those that are not theirs."""
    chosen = reader.choose(connection, names)
    rows = [chosen[name][0] for name in names if name in chosen]
    by_row = {article.translation: article for article in published(connection, rows)}
    return [by_row[row] for row in rows]


def _is_any_published(connection: Connection, reader: Reader) -> bool:
    query = (
        select(translations.c.id)
        .join(articles, articles.c.id == translations.c.article_id)
        .where(
            translations.c.published_revision.is_not(None),
            articles.c.audience.in_(reader.audiences),
        )
        .limit(1)
    )
    return connection.execute(query).first() is not None
