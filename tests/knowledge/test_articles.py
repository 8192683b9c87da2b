"""Revisions, publishing, archiving, and the log of changes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from sqlalchemy import select

from bot.errors import Conflict, NotFound
from bot.knowledge import archive, publish
from bot.knowledge.articles import find_published, published
from bot.knowledge.changes import changed_since, last_change
from bot.knowledge.revisions import Save, Saved, do_publish, do_save_revision
from bot.storage import Database
from bot.storage.tables import knowledge_changes
from tests.knowledge.library import RETURNS, RETURNS_ES, content, encoder


def test_a_revision_is_seen_only_once_published(database: Database) -> None:
    publish(database, encoder(), RETURNS)
    with database.write() as connection:
        saved = do_save_revision(
            connection, replace(RETURNS, title="Send it back"), Save(comment="x")
        )
    assert saved.number == 2
    with database.read() as connection:
        assert [article.content.title for article in published(connection)] == ["Return an item"]
    with database.write() as connection:
        do_publish(connection, saved, {})
    with database.read() as connection:
        assert [article.content.title for article in published(connection)] == ["Send it back"]


def test_an_address_belongs_to_one_article(database: Database) -> None:
    publish(database, encoder(), RETURNS)
    with pytest.raises(Conflict, match="'returns' is the address"):
        publish(database, encoder(), replace(RETURNS, article="other"))


def test_archived_articles_are_gone(database: Database) -> None:
    publish(database, encoder(), RETURNS)
    publish(database, encoder(), RETURNS_ES)
    archive(database, "returns", "en")
    with database.read() as connection:
        assert [article.locale for article in published(connection)] == ["es"]
        assert find_published(connection, "en", "orders", "returns") is None
        assert find_published(connection, "es", "orders", "devolver") is not None


def test_what_is_not_there_cannot_be_archived_or_published(database: Database) -> None:
    with pytest.raises(NotFound, match="'returns'"):
        archive(database, "returns", "en")
    with database.write() as connection, pytest.raises(NotFound):
        do_publish(connection, Saved(1, 1), {})


def test_articles_for_staff_are_not_published_to_customers(database: Database) -> None:
    publish(database, encoder(), content("secret", "Refund without return", audience="staff"))
    with database.read() as connection:
        assert [article.is_public for article in published(connection)] == [False]
        assert find_published(connection, "en", "service", "secret") is None


def test_changes_are_numbered_without_gaps_whoever_writes(database: Database) -> None:
    names = [f"article-{n}" for n in range(8)]
    publish(database, encoder(), content("first", "First"))
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda name: publish(database, encoder(), content(name, "First")), names))
    with database.read() as connection:
        numbers = list(connection.scalars(select(knowledge_changes.c.n).order_by("n")))
        assert numbers == list(range(1, 10))
        assert last_change(connection) == 9
        assert len(changed_since(connection, 7)) == 2
