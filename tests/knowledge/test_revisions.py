"""The states of a text, and what nobody may overwrite."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from sqlalchemy import select

from bot.errors import Conflict
from bot.knowledge import publish
from bot.knowledge.article import DRAFT, PUBLISHED, REVIEW
from bot.knowledge.articles import find_moved, find_published, published
from bot.knowledge.publishing import publish_due, publish_revision
from bot.knowledge.revisions import (
    Save,
    Saved,
    do_restore,
    do_save_revision,
    do_schedule,
    do_send_back,
    do_submit,
)
from bot.storage import Database
from bot.storage.tables import translations
from tests.knowledge.library import RETURNS, encoder


def state(database: Database) -> str:
    with database.read() as connection:
        return str(connection.scalar(select(translations.c.state)))


def title(database: Database) -> str:
    with database.read() as connection:
        return published(connection)[0].content.title


def save(database: Database, title: str, base: int | None = None) -> Saved:
    with database.write() as connection:
        return do_save_revision(connection, replace(RETURNS, title=title), Save(base=base))


def test_a_text_goes_from_draft_through_review_to_readers(database: Database) -> None:
    publish(database, encoder(), RETURNS)
    saved = save(database, "New")
    assert (state(database), title(database)) == (DRAFT, RETURNS.title)
    with database.write() as connection:
        do_submit(connection, saved)
    assert state(database) == REVIEW
    with database.write() as connection:
        do_send_back(connection, saved)
    assert state(database) == DRAFT
    with database.write() as connection, pytest.raises(Conflict, match="'draft'"):
        do_send_back(connection, saved)
    publish_revision(database, encoder(), saved)
    assert (state(database), title(database)) == (PUBLISHED, "New")


def test_the_second_one_to_save_is_told_and_overwrites_nothing(database: Database) -> None:
    first = save(database, "First")
    save(database, "Mine", base=first.number)
    with pytest.raises(Conflict, match="saved revision 2 meanwhile; you began with 1"):
        save(database, "Theirs", base=first.number)
    assert save(database, "Merged", base=2).number == 3


def test_only_the_newest_text_can_be_reviewed(database: Database) -> None:
    old = save(database, "Old")
    save(database, "New")
    with database.write() as connection, pytest.raises(Conflict, match="not the newest"):
        do_submit(connection, old)


def test_an_older_text_comes_back_as_a_new_revision(database: Database) -> None:
    first = publish(database, encoder(), RETURNS)
    publish(database, encoder(), replace(RETURNS, title="Worse"))
    with database.write() as connection:
        back = do_restore(connection, first)
    assert (back.number, title(database)) == (3, "Worse")
    publish_revision(database, encoder(), back)
    assert title(database) == RETURNS.title


def test_a_planned_text_is_published_when_it_is_time_and_once(database: Database) -> None:
    publish(database, encoder(), RETURNS)
    saved = save(database, "Spring sale")
    with database.write() as connection:
        do_schedule(connection, saved, time.time() + 3_600)
    assert publish_due(database, encoder()) == 0
    with database.write() as connection:
        do_schedule(connection, saved, time.time() - 1)
    assert publish_due(database, encoder()) == 1
    assert title(database) == "Spring sale"
    assert publish_due(database, encoder()) == 0


def test_an_old_address_leads_to_the_new_one(database: Database) -> None:
    publish(database, encoder(), RETURNS)
    publish(database, encoder(), replace(RETURNS, slug="send-back"))
    with database.read() as connection:
        assert find_published(connection, "en", "orders", "returns") is None
        moved = find_moved(connection, "en", "returns")
        assert moved is not None
        assert moved.path == "/help/en/orders/send-back"
    publish(database, encoder(), replace(RETURNS, article="other", title="Another"))
    with database.read() as connection:
        taken = find_moved(connection, "en", "returns")
        assert taken is not None
        assert taken.id == "other"
