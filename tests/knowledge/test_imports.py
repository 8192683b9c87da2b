"""From files into the database."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.errors import Conflict
from bot.knowledge.articles import is_empty, list_translations
from bot.knowledge.imports import Plan, plan_import, run_import
from bot.storage import Database
from bot.storage.tables import passages, revisions, translations
from tests.knowledge.library import LANGUAGES, encoder
from tests.knowledge.test_files import GOOD, write


def plan(database: Database, folder: Path) -> Plan:
    return plan_import(database, folder, LANGUAGES)


def revision_count(database: Database) -> int:
    with database.read() as connection:
        return connection.scalar(select(func.count()).select_from(revisions)) or 0


def test_new_unchanged_and_changed(database: Database, tmp_path: Path) -> None:
    write(tmp_path, "en/a/one.md", GOOD.format(id="one"))
    two = write(tmp_path, "en/a/two.md", GOOD.format(id="two"))
    write(tmp_path, "en/a/broken.md", "nothing")
    first = plan(database, tmp_path)
    assert (len(first.new), len(first.problems)) == (2, 1)
    with database.read() as connection:
        assert is_empty(connection), "a plan writes nothing"
    run_import(database, first, encoder())
    assert len(plan(database, tmp_path).unchanged) == 2

    encoded = encoder().count
    two.write_text(GOOD.format(id="two").replace("30 days", "60 days"), encoding="utf-8")
    second = plan(database, tmp_path)
    assert [file.content.article for file in second.changed] == ["two"]
    run_import(database, second, encoder())
    assert encoder().count - encoded == 1, "only the answer was encoded, the rest is known"
    assert revision_count(database) == 3
    with database.read() as connection:
        query = select(translations.c.published_revision).order_by(translations.c.slug)
        assert list(connection.scalars(query)) == [1, 2]
        assert not list(
            connection.scalars(select(passages.c.id).where(passages.c.vector.is_(None)))
        )
    run_import(database, plan(database, tmp_path), encoder())
    assert revision_count(database) == 3


def test_an_import_is_one_transaction(database: Database, tmp_path: Path) -> None:
    write(tmp_path / "x", "en/a/one.md", GOOD.format(id="one"))
    write(tmp_path / "y", "en/a/one.md", GOOD.format(id="thief"))
    mine, theirs = plan(database, tmp_path / "x"), plan(database, tmp_path / "y")
    both = Plan(mine.new + theirs.new, (), (), (), {})
    with pytest.raises(Conflict, match="'one'"):
        run_import(database, both, encoder())
    assert revision_count(database) == 0


def test_a_name_that_another_article_has_in_the_database(
    database: Database, tmp_path: Path
) -> None:
    write(tmp_path / "x", "en/a/one.md", GOOD.format(id="one"))
    run_import(database, plan(database, tmp_path / "x"), encoder())
    write(tmp_path / "y", "en/a/one.md", GOOD.format(id="thief"))
    found = plan(database, tmp_path / "y")
    assert not found.taken
    assert "'one' has this name" in found.problems[0].message


def test_the_list_shows_all(database: Database, tmp_path: Path) -> None:
    write(tmp_path, "en/a/one.md", GOOD.format(id="one"))
    write(tmp_path, "es/a/uno.md", GOOD.format(id="one"))
    run_import(database, plan(database, tmp_path), encoder())
    with database.read() as connection:
        listed = list_translations(connection)
    assert [(line.article, line.locale, line.state) for line in listed] == [
        ("one", "en", "published"),
        ("one", "es", "published"),
    ]
