"""What the full-text index finds, with the texts of what is looked at more closely."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from bot.knowledge import fulltext
from bot.knowledge.passages import Passage
from bot.storage.tables import articles, passages, translations
from bot.text.folding import fold
from bot.text.terms import UNDIVIDED, WORD, terms

FETCHED = 200  # passages with a word of the question, of all languages
LONG = 4  # letters: shorter words are mostly "the" and "is"
LOOKED_AT = 60  # of these, the reader's language first


@dataclass(frozen=True, slots=True)
class Hits:
    """`articles`: the ids of the articles that share words with a question, the best first;
    `passages`: the best passages, as (article's id, translation's row, passage)."""

    articles: list[str]
    passages: list[tuple[str, int, Passage]]

    def whole(self, text: str, *, begun: bool = False) -> list[str]:
        """The articles with a passage that has every word of `text`; with `begun` the last word may
        be a beginning."""
        *others, last = list(terms(text)) or [""]
        found = []
        for article, _, passage in self.passages:
            words = _Words(fold(passage.searched).text)
            if all(map(words.has, others)) and words.has(last, begun=begun):
                found.append(article)
        return list(dict.fromkeys(found))

    def first_passages(self, kinds: Iterable[str]) -> dict[int, Passage]:
        """For each translation its best passage of these kinds."""
        found: dict[int, Passage] = {}
        for _, translation, passage in self.passages:
            if passage.kind in kinds:
                found.setdefault(translation, passage)
        return found


def telling(question: str) -> frozenset[str]:
    """The words that say what is meant: those that are not short, names and numbers; else all."""
    every = frozenset(terms(question))
    written = {term for word in question.split() if word.isupper() for term in terms(word)}
    return frozenset(term for term in every if term in written or _tells(term)) or every


def _tells(term: str) -> bool:
    return len(term) >= LONG or not term.isalpha() or UNDIVIDED.match(term) is not None


class _Words:
    """The words of a folded text, cut only as far as it is needed: this is asked sixty times for
    each letter that somebody types."""

    def __init__(self, folded: str) -> None:
        self._text = folded
        self._words = set(WORD.findall(folded))
        self._is_undivided = UNDIVIDED.search(folded) is not None

    def has(self, term: str, *, begun: bool = False) -> bool:
        if term in self._words or (self._is_undivided and term in self._text):
            return True
        return begun and any(word.startswith(term) for word in self._words)


def find_hits(
    connection: Connection, text: str, locale: str, audiences: Sequence[str], *, begun: bool
) -> Hits:
    """`begun`: the last word may be a beginning. Short words are left out: half of all passages
    have them, which takes time and tells nothing."""
    every = list(dict.fromkeys(terms(text)))
    wanted = telling(text)
    searched = [term for term in every if term in wanted]
    is_last_there = searched[-1:] == every[-1:]
    words = " ".join(searched)
    found_rows = fulltext.find(connection, words, FETCHED, begun=begun and is_last_there)
    ranked = [row for row, _ in found_rows]
    query = (
        select(passages.c.id, translations.c.id, translations.c.article_id, translations.c.locale)
        .join(translations, translations.c.id == passages.c.translation_id)
        .join(articles, articles.c.id == translations.c.article_id)
        .where(passages.c.id.in_(ranked), articles.c.audience.in_(audiences))
    )
    places = {
        row: (translation, *rest) for row, translation, *rest in connection.execute(query).all()
    }
    found = [row for row in ranked if row in places]
    looked_at = sorted(found, key=lambda row: places[row][2] != locale)[:LOOKED_AT]
    texts = _texts(connection, looked_at)
    return Hits(
        list(dict.fromkeys(places[row][1] for row in found)),
        [(places[row][1], places[row][0], texts[row]) for row in looked_at],
    )


def _texts(connection: Connection, rows: Sequence[int]) -> Mapping[int, Passage]:
    columns = (passages.c[name] for name in ("id", "kind", "heading", "text"))
    query = select(*columns).where(passages.c.id.in_(rows))
    return {
        row.id: Passage(row.kind, row.heading, row.text) for row in connection.execute(query).all()
    }
