"""Somebody who reads: which articles are for them, and in which language they get each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from bot.knowledge.article import PUBLIC, STAFF
from bot.storage.tables import articles, translations


@dataclass(frozen=True, slots=True)
class Reader:
    """`locale` is theirs; `languages` and `default_locale` are the company's."""

    locale: str
    audience: str
    languages: Sequence[str]
    default_locale: str

    @property
    def audiences(self) -> tuple[str, ...]:
        """Whose articles they may read."""
        return (PUBLIC, STAFF) if self.audience == STAFF else (PUBLIC,)

    def choose(self, connection: Connection, names: Iterable[str]) -> dict[str, tuple[int, str]]:
        """For each of these articles that is published for this reader the translation that is
        nearest to their language: (its row, its locale)."""
        query = (
            select(translations.c.id, translations.c.article_id, translations.c.locale)
            .join(articles, articles.c.id == translations.c.article_id)
            .where(
                articles.c.id.in_(list(names)),
                articles.c.audience.in_(self.audiences),
                translations.c.locale.in_(self.languages),
                translations.c.published_revision.is_not(None),
            )
        )
        by_article: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for row in connection.execute(query):
            by_article[row.article_id].append((row.id, row.locale))
        return {name: min(rows, key=self._distance) for name, rows in by_article.items()}

    def _distance(self, row: tuple[int, str]) -> tuple[int, str]:
        wanted = (self.locale, self.locale.partition("-")[0], self.default_locale)
        return (wanted.index(row[1]) if row[1] in wanted else len(wanted)), row[1]
