"""Questions to begin with: what published articles answer."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from sqlalchemy import Connection, func, select

from bot.knowledge.article import PUBLIC
from bot.knowledge.find import find
from bot.knowledge.library import Library
from bot.storage.tables import articles, revisions, translations, votes

_WORD = re.compile(r"[^\W_]{3,}")


def top_questions(library: Library, locale: str, page: str, most: int) -> list[str]:
    """The first question of each article in this language: of those that fit the words in the page's
    address, then of those whose answers helped most."""
    words = " ".join(_WORD.findall(_path(page)))
    fitting = find(library, words, locale, most, begun=True) if words else []
    with library.database.read() as connection:
        asked = _by_help(connection, locale)
    order = [one.article.id for one in fitting if one.article.id in asked] + list(asked)
    return [asked[name] for name in dict.fromkeys(order)][:most]


def _path(page: str) -> str:
    try:
        return unquote(urlsplit(page).path)
    except ValueError:
        return ""


def _by_help(connection: Connection, locale: str) -> dict[str, str]:
    """The first question by article, most helpful first; articles without one ask nothing."""
    helped = (
        select(func.count())
        .where(votes.c.translation_id == translations.c.id, votes.c.helpful)
        .scalar_subquery()
    )
    query = (
        select(articles.c.id, revisions.c.questions)
        .join(translations, translations.c.article_id == articles.c.id)
        .join(
            revisions,
            (revisions.c.translation_id == translations.c.id)
            & (revisions.c.number == translations.c.published_revision),
        )
        .where(translations.c.locale == locale, articles.c.audience == PUBLIC)
        .order_by(helped.desc(), articles.c.id)
    )
    return {row.id: row.questions[0] for row in connection.execute(query) if row.questions}
