"""What somebody who reads an article may want to read next."""

from __future__ import annotations

import numpy as np
from sqlalchemy import Connection

from bot.errors import AssistantUnavailable
from bot.knowledge.article import Article
from bot.knowledge.headings import Heading, headings_in, headings_of
from bot.knowledge.index import Index
from bot.knowledge.library import Library
from bot.knowledge.passages import QUESTION, TITLE


def related(connection: Connection, library: Library, article: Article, most: int) -> list[Heading]:
    """Public articles in the same language that mean nearly the same, the nearest first; before the
    articles are loaded, others of its topic."""
    found = headings_of(connection, _nearest(library, article, most))
    if found:
        return found
    same = headings_in(connection, article.locale, article.content.topic)
    return [one for one in same if one.translation != article.translation][:most]


def _nearest(library: Library, article: Article, most: int) -> list[int]:
    try:
        index = library.view().index
    except AssistantUnavailable:
        return []
    places = [n for n, entry in enumerate(index.entries) if entry.article.locale == article.locale]
    rows = [index.entries[n].article.translation for n in places]
    if article.translation not in rows:
        return []
    own = places[rows.index(article.translation)]
    likeness = index.vectors[_asked(index, own)].likeness(index.vectors[index.starts[places]])
    order = np.argsort(-likeness.mean(axis=0))[: most + 1]
    return [rows[int(n)] for n in order if rows[int(n)] != article.translation][:most]


def _asked(index: Index, entry: int) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    """The places of a translation's title and questions."""
    start = int(index.starts[entry])
    kinds = [passage.kind for passage in index.entries[entry].passages]
    asked = [n for n, kind in enumerate(kinds) if kind in (TITLE, QUESTION)] or [0]
    return start + np.array(asked, dtype=np.intp)
