"""A running process answers from what is published, without training and without a restart."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import update

from bot.knowledge import Choose, Direct, Library, Unknown, archive, import_if_empty, publish
from bot.storage import Database
from bot.storage.tables import passages
from tests.knowledge.library import (
    LANGUAGES,
    OPENING,
    SHOP,
    content,
    encoder,
    fill,
    identifier,
    started,
    wait_until,
)
from tests.knowledge.test_files import GOOD, write

pytestmark = pytest.mark.slow

COURIER = content(
    "courier",
    "Delivery by bicycle courier",
    "Does somebody on a bike bring it?",
    "How fast is the cargo bike?",
    answer="In Berlin a bicycle courier comes within three hours.",
)
# Stands in no file and no article.
ASKED = "Can I have it brought to me by bike messenger?"

# A second on a machine of one's own; tests share theirs, so this only tells it from a restart.
SOON = 5.0


def test_an_article_published_later_answers_soon(database: Database) -> None:
    fill(database)
    with started(database) as library:
        wait_until(lambda: library.is_ready)
        publish(database, encoder(), COURIER)
        wait_until(lambda: found(library, ASKED) == "courier", SOON)
        archive(database, "courier", "en")
        wait_until(lambda: library.article("courier", "en") is None, SOON)
        assert found(library, ASKED) != "courier"


def test_another_process_answers_soon_too(database: Database, database_url: str) -> None:
    fill(database)
    elsewhere = Database(database_url)  # without the hints of the first one
    try:
        with started(elsewhere) as library:
            publish(database, encoder(), COURIER)
            wait_until(lambda: found(library, ASKED) == "courier", SOON)
    finally:
        elsewhere.close()


def test_a_start_encodes_nothing_that_was_encoded_before(database: Database) -> None:
    fill(database)
    with started(database) as library:
        wait_until(lambda: library.is_ready)
    count = encoder().count
    with started(database) as library:
        assert library.is_ready, "thresholds are kept as well"
    assert encoder().count == count


def test_vectors_of_another_encoder_are_made_anew(database: Database) -> None:
    fill(database)
    with database.write() as connection:
        connection.execute(update(passages).values(encoder="older", vector=b""))
    with started(database) as library:
        wait_until(lambda: found(library, "Do you sell vouchers?") == "gift-cards")


def test_an_empty_knowledge_base_is_filled_once(database: Database, tmp_path: Path) -> None:
    for name, title in (("one", "Return an item"), ("two", "Gift cards")):
        text = GOOD.format(id=name).replace("Return an item", title)
        write(tmp_path, f"en/a/{name}.md", text)
    with_files = Library(database, encoder(), LANGUAGES, "en", identifier().evidence)
    import_if_empty(with_files, tmp_path)
    with started(database) as library:
        wait_until(lambda: library.article("two", "en") is not None)
    write(tmp_path, "en/a/three.md", GOOD.format(id="three"))
    import_if_empty(with_files, tmp_path)
    with started(database) as library:
        assert library.article("three", "en") is None


def test_without_articles_everything_is_unknown(database: Database) -> None:
    with started(database) as library:
        assert isinstance(library.answer("How do I send something back?", "en"), Unknown)
        assert not library.is_ready


def test_before_the_start_everything_is_unknown(database: Database) -> None:
    library = Library(database, encoder(), LANGUAGES, "en", identifier().evidence)
    assert isinstance(library.answer("Hello?", "en"), Unknown)
    assert library.article("returns", "en") is None
    library.close()


def test_one_article_alone_can_be_asked_for(database: Database) -> None:
    fill(database, [OPENING])
    with started(database) as library:
        wait_until(lambda: library.is_ready)
        assert found(library, "At what time do you open?") == "opening"
        assert found(library, "How do I bake bread?") == "unknown"


def test_the_customers_language_comes_first_then_the_default(database: Database) -> None:
    fill(database, SHOP)
    with started(database) as library:
        wait_until(lambda: library.is_ready)
        spanish = library.answer("¿Puedo devolver lo que compré?", "es")
        assert isinstance(spanish, Direct)
        assert (spanish.article.id, spanish.article.locale) == ("returns", "es")
        mexican = library.article("returns", "es-MX")
        assert mexican is not None and mexican.locale == "es"
        voucher = library.answer("¿Cuánto tiempo vale una tarjeta regalo?", "es")
        assert isinstance(voucher, Direct)
        assert (voucher.article.id, voucher.article.locale) == ("gift-cards", "en")


def test_strange_questions_hurt_nobody(database: Database) -> None:
    fill(database)
    with started(database) as library:
        wait_until(lambda: library.is_ready)
        for question in ("", "   ", "???", "🙂", "\0", "\ud800", "x" * 10_000, "<script>", "a" * 3):
            assert library.answer(question, "en") is not None
        assert isinstance(library.answer("?!", "xx-invalid"), Unknown)


def found(library: Library, question: str) -> str:
    answer = library.answer(question, "en")
    if isinstance(answer, Direct):
        return answer.article.id
    return "choose" if isinstance(answer, Choose) else "unknown"
