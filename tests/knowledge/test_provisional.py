"""While articles are still being read in, customers choose: nobody is told that there is no answer."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest
from sqlalchemy import select, update

from bot.errors import AssistantUnavailable
from bot.knowledge import Choose, Direct, Library, Unknown
from bot.knowledge.everyday import load_vectors
from bot.storage import Database
from bot.storage.tables import passages, translations
from bot.text.encoder import Kind, Vectors
from tests.knowledge.library import LANGUAGES, encoder, fill, identifier, wait_until

VOUCHERS = "Do you sell vouchers?"
BREAD = "How do I bake sourdough bread?"


class HeldEncoder:
    """The real encoder; `go` lets it encode more than a question at a time."""

    def __init__(self) -> None:
        self.go = threading.Event()

    def encode(self, sentences: Sequence[str], kind: Kind = "query") -> Vectors:
        if len(sentences) > 1:
            self.go.wait(60)
        return encoder().encode(sentences, kind)


@contextmanager
def held(database: Database, *unread: str) -> Iterator[tuple[Library, HeldEncoder]]:
    """A library whose articles `unread` have no vectors yet; without any, none has."""
    fill(database)
    load_vectors(database, encoder())
    forget = update(passages).values(vector=None)
    if unread:
        own = select(translations.c.id).where(translations.c.article_id.in_(unread))
        forget = forget.where(passages.c.translation_id.in_(own))
    with database.write() as connection:
        connection.execute(forget)
    slow = HeldEncoder()
    library = Library(database, slow, LANGUAGES, "en", identifier().evidence)
    library.start()
    try:
        yield library, slow
    finally:
        slow.go.set()
        library.close()


def offered(library: Library, question: str, locale: str = "en") -> list[str]:
    answer = library.answer(question, locale)
    assert isinstance(answer, Choose), answer
    return [article.id for article in answer.articles]


def test_words_find_what_has_no_vectors_yet(database: Database) -> None:
    with held(database, "gift-cards", "password") as (library, _):
        assert "gift-cards" in offered(library, VOUCHERS)
        chosen = library.article("gift-cards", "es")
        assert chosen is not None and chosen.locale == "en"


def test_meaning_finds_what_has_vectors_already(database: Database) -> None:
    with held(database, "gift-cards", "password") as (library, _):
        assert offered(library, "¿Cuáles son sus horarios?", "es")[0] == "opening"


def test_nothing_is_refused_or_certain_until_everything_is_read(database: Database) -> None:
    with held(database, "gift-cards", "password") as (library, slow):
        time.sleep(2)  # longer than it takes to calculate thresholds after a change
        assert not library.is_ready and not library.is_complete
        assert offered(library, BREAD)
        assert offered(library, "How do I send something back?")
        slow.go.set()
        wait_until(lambda: library.is_complete, 30)
        assert isinstance(library.answer(BREAD, "en"), Unknown)
        vouchers = library.answer(VOUCHERS, "en")
        assert isinstance(vouchers, Direct) and vouchers.article.id == "gift-cards"


def test_words_alone_choose_before_anything_has_a_vector(database: Database) -> None:
    with held(database) as (library, _):
        assert offered(library, VOUCHERS) == ["gift-cards"]
        with pytest.raises(AssistantUnavailable, match="still being read in"):
            library.answer("Zzz qqq", "en")


def test_words_alone_choose_before_the_library_has_started(database: Database) -> None:
    fill(database)
    library = Library(database, encoder(), LANGUAGES, "en", identifier().evidence)
    assert offered(library, VOUCHERS) == ["gift-cards"]
    assert isinstance(library.answer("?!", "en"), Unknown), "there is nothing to look for"
    library.close()
