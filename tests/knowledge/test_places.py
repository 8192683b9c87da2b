"""Address, topic and audience belong to a revision: readers get them with its publishing."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from sqlalchemy import select, update

from bot.errors import Conflict
from bot.knowledge import Content, archive, publish
from bot.knowledge.articles import find_moved, find_published, newest, published, slugs
from bot.knowledge.history import compare, revision
from bot.knowledge.publishing import publish_revision
from bot.knowledge.revisions import Saved, do_restore, do_save_revision
from bot.storage import Database
from bot.storage.tables import revisions, translations
from tests.knowledge.library import (
    GIFT_CARDS,
    RETURNS,
    RETURNS_ES,
    content,
    encoder,
    started,
    wait_until,
)

MOVED = replace(RETURNS, slug="send-back", topic="returns", audience="staff")


def save(database: Database, one: Content) -> Saved:
    with database.write() as connection:
        return do_save_revision(connection, one)


def live(database: Database, locale: str = "en") -> Content:
    """What readers have of the article `returns`."""
    with database.read() as connection:
        return next(
            one.content
            for one in published(connection)
            if (one.id, one.locale) == ("returns", locale)
        )


def place(one: Content) -> tuple[str, str, str | None]:
    return one.slug, one.topic, one.audience


def test_readers_get_a_place_with_the_publishing(database: Database) -> None:
    publish(database, encoder(), RETURNS)
    publish(database, encoder(), RETURNS_ES)
    saved = save(database, MOVED)
    assert place(live(database)) == ("returns", "orders", "public")
    with database.read() as connection:
        assert find_published(connection, "en", "orders", "returns")
        assert place(newest(connection)["returns", "en"].content) == place(MOVED)
    publish_revision(database, encoder(), saved)
    assert place(live(database)) == ("send-back", "returns", "staff")
    assert place(live(database, "es")) == ("devolver", "returns", "staff"), "of all languages"


def test_every_language_is_searched_for_whom_it_is_now(database: Database) -> None:
    publish(database, encoder(), RETURNS)
    publish(database, encoder(), RETURNS_ES)
    with started(database) as library:
        wait_until(lambda: library.is_ready, 30)
        saved = save(database, MOVED)
        assert {one.article.is_public for one in library.view().index.entries} == {True}
        publish_revision(database, encoder(), saved)
        wait_until(lambda: not any(one.article.is_public for one in library.view().index.entries))


def test_a_text_that_was_begun_before_does_not_move_the_article_back(database: Database) -> None:
    publish(database, encoder(), RETURNS)
    publish(database, encoder(), RETURNS_ES)
    spanish = save(database, replace(RETURNS_ES, title="Devoluciones"))
    publish(database, encoder(), MOVED)
    with database.read() as connection:
        told = newest(connection)["returns", "es"].content
    assert place(told) == ("devolver", "returns", "staff")
    publish_revision(database, encoder(), spanish)
    assert live(database, "es").title == "Devoluciones"
    assert place(live(database)) == ("send-back", "returns", "staff")


def test_what_another_language_changes_is_changed_for_all(database: Database) -> None:
    publish(database, encoder(), RETURNS)
    publish(database, encoder(), RETURNS_ES)
    publish(database, encoder(), MOVED)
    publish(database, encoder(), replace(RETURNS_ES, topic="orders"))
    assert place(live(database)) == ("send-back", "orders", "staff"), (
        "nothing said of whom it is for"
    )


def test_the_place_is_restored_and_compared_with_the_text(database: Database) -> None:
    publish(database, encoder(), RETURNS)
    saved = save(database, MOVED)
    publish_revision(database, encoder(), saved)
    with database.write() as connection:
        back = do_restore(connection, Saved(saved.translation, 1))
    assert place(live(database)) == place(MOVED)
    with database.read() as connection:
        before, after = (revision(connection, saved.translation, n) for n in (1, 2))
        restored = revision(connection, back.translation, back.number)
    assert [one["field"] for one in compare(before, after)] == ["slug", "topic", "audience"]
    assert compare(before, restored) == []
    publish_revision(database, encoder(), back)
    assert place(live(database)) == ("returns", "orders", "public")
    with database.read() as connection:
        moved = find_moved(connection, "en", "send-back")
    assert moved is not None and moved.path == "/help/en/orders/returns"


def test_an_older_revision_is_published_where_it_was(database: Database) -> None:
    publish(database, encoder(), RETURNS)
    saved = save(database, MOVED)
    publish_revision(database, encoder(), saved)
    publish_revision(database, encoder(), Saved(saved.translation, 1))
    assert place(live(database)) == ("returns", "orders", "public")


def test_a_text_whose_address_is_anothers_now_is_restored_at_its_own(database: Database) -> None:
    publish(database, encoder(), RETURNS)
    saved = publish(database, encoder(), replace(RETURNS, title="Send back", slug="send-back"))
    publish(database, encoder(), replace(GIFT_CARDS, slug="returns"))
    with database.write() as connection:
        do_restore(connection, Saved(saved.translation, 1))
    with database.read() as connection:
        restored = newest(connection)["returns", "en"].content
    assert (restored.title, restored.slug) == (RETURNS.title, "send-back")


def test_an_address_to_come_is_nobody_elses(database: Database) -> None:
    publish(database, encoder(), RETURNS)
    save(database, replace(RETURNS, slug="send-back"))
    for taken in ("returns", "send-back"):
        with pytest.raises(Conflict, match="'returns' in 'en'"):
            save(database, replace(GIFT_CARDS, slug=taken))
    with database.read() as connection:
        owners = slugs(connection)
    assert owners == {("en", "returns"): "returns", ("en", "send-back"): "returns"}
    save(database, RETURNS)
    save(database, replace(GIFT_CARDS, slug="send-back"))


def test_a_draft_that_nobody_has_read_leaves_its_address(database: Database) -> None:
    save(database, RETURNS)
    save(database, replace(RETURNS, slug="send-back"))
    save(database, replace(GIFT_CARDS, slug="returns"))
    saved = save(database, replace(RETURNS, slug="send-back", title="Send back"))
    publish_revision(database, encoder(), saved)
    with database.read() as connection:
        assert find_moved(connection, "en", "returns") is None


def test_an_old_address_leads_on_until_another_article_is_published_there(
    database: Database,
) -> None:
    publish(database, encoder(), RETURNS)
    publish(database, encoder(), replace(RETURNS, slug="send-back"))
    other = save(database, replace(GIFT_CARDS, slug="returns"))
    with database.read() as connection:
        moved = find_moved(connection, "en", "returns")
    assert moved is not None and moved.id == "returns", "a draft takes nothing from readers"
    publish_revision(database, encoder(), other)
    with database.read() as connection:
        moved = find_moved(connection, "en", "returns")
    assert moved is not None and moved.id == "gift-cards"


def test_an_archived_text_comes_back_at_another_address(database: Database) -> None:
    publish(database, encoder(), RETURNS)
    archive(database, "returns", "en")
    save(database, MOVED)
    publish(database, encoder(), replace(MOVED, audience="public"))
    with database.read() as connection:
        moved = find_moved(connection, "en", "returns")
    assert moved is not None and moved.path == "/help/en/returns/send-back"


def test_of_two_who_publish_at_one_address_one_gets_it(database: Database) -> None:
    names = ("first", "second")
    saved = {}
    for name in names:
        publish(database, encoder(), content(name, name))
        saved[name] = save(database, content(name, name, slug=f"{name}-to-come"))
    with database.write() as connection:  # as if neither had seen the other's draft
        for one in saved.values():
            own = revisions.c.translation_id == one.translation, revisions.c.number == one.number
            connection.execute(update(revisions).where(*own).values(slug="wanted"))
    outcomes: list[str] = []

    def run(name: str) -> None:
        try:
            publish_revision(database, encoder(), saved[name])
            outcomes.append("published")
        except Conflict:
            outcomes.append("conflict")

    threads = [threading.Thread(target=run, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(outcomes) == ["conflict", "published"]
    with database.read() as connection:
        rows = connection.execute(select(translations.c.slug, translations.c.published_revision))
        found = {row.slug: row.published_revision for row in rows}
    assert found.pop("wanted") == 2 and list(found.values()) == [1], "all or nothing"
