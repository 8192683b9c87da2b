"""From files into the database."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.errors import RequestInvalid
from bot.knowledge import Content, publish
from bot.knowledge.articles import is_empty, list_translations, newest
from bot.knowledge.files import Problem, read_folder
from bot.knowledge.imports import Plan, plan_import, run_import
from bot.knowledge.revisions import Saved, do_restore, do_save_revision
from bot.storage import Database
from bot.storage.tables import articles, passages, revisions, translations
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
    write(tmp_path, "en/a/one.md", GOOD.format(id="one"))
    write(tmp_path, "en/a/two.md", GOOD.format(id="two"))
    found = plan(database, tmp_path)
    last = replace(found.new[1], content=replace(found.new[1].content, owner="no@body.example"))
    with pytest.raises(RequestInvalid, match="no@body"):
        run_import(database, replace(found, new=(found.new[0], last)), encoder())
    assert revision_count(database) == 0


def test_what_the_desk_makes_at_that_moment_stays_and_the_others_go_in(
    database: Database, tmp_path: Path
) -> None:
    write(tmp_path, "en/a/one.md", GOOD.format(id="one"))
    write(tmp_path, "en/a/two.md", GOOD.format(id="two"))
    found = plan(database, tmp_path)
    problems: list[Problem] = []
    run = threading.Thread(target=lambda: problems.extend(run_import(database, found, encoder())))
    with database.write() as connection:
        mine = replace(found.new[0].content, title="From the desk")
        do_save_revision(connection, mine)
        run.start()
        run.join(3)  # it waits for this transaction
        assert run.is_alive()
    run.join(60)
    assert [problem.file.name for problem in problems] == ["one.md"]
    with database.read() as connection:
        titles = {article: one.content.title for (article, _), one in newest(connection).items()}
    assert titles["one"] == "From the desk" and "two" in titles


def test_what_the_desk_saved_since_the_plan_stays(database: Database, tmp_path: Path) -> None:
    one = write(tmp_path, "en/a/one.md", GOOD.format(id="one"))
    two = write(tmp_path, "en/a/two.md", GOOD.format(id="two"))
    run_import(database, plan(database, tmp_path), encoder())
    for file in (one, two):
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("30 days", "60 days"), encoding="utf-8")
    found = plan(database, tmp_path)
    edit(database, "one", "From the desk")
    thief = replace(newest_content(database, "two"), article="thief", slug="three", title="Thief")
    publish(database, encoder(), thief)
    three = write(tmp_path, "en/a/three.md", GOOD.format(id="three"))
    found = replace(found, new=read_folder(tmp_path, LANGUAGES).articles[1:2])
    problems = run_import(database, found, encoder())
    assert [problem.file for problem in problems] == [three, one]
    assert "'thief'" in str(problems[0]) and "revision 2" in str(problems[1])
    assert newest_content(database, "one").title == "From the desk"
    assert "60 days" in newest_content(database, "two").answer
    with database.read() as connection:
        assert connection.scalar(select(articles.c.id).where(articles.c.id == "three")) is None


def test_a_file_that_would_hide_a_draft_is_a_conflict(database: Database, tmp_path: Path) -> None:
    file = write(tmp_path, "en/a/one.md", GOOD.format(id="one"))
    run_import(database, plan(database, tmp_path), encoder())
    saved = edit(database, "one", "A draft")
    assert len(plan(database, tmp_path).unchanged) == 1, "the file says what readers have"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("30 days", "60 days"), encoding="utf-8")
    found = plan(database, tmp_path)
    assert not found.taken
    assert found.problems[0].file == file
    assert "revision 2 in the desk is a draft" in found.problems[0].message
    with database.write() as connection:
        do_restore(connection, Saved(saved.translation, 1))
    assert len(plan(database, tmp_path).changed) == 1, "the draft was given up"


def test_a_draft_that_was_never_published_is_not_hidden_either(
    database: Database, tmp_path: Path
) -> None:
    write(tmp_path, "en/a/one.md", GOOD.format(id="one"))
    run_import(database, plan(database, tmp_path), encoder())
    spanish = replace(newest_content(database, "one"), locale="es", slug="uno", title="Uno")
    with database.write() as connection:
        do_save_revision(connection, spanish)
    file = write(tmp_path, "es/a/uno.md", GOOD.format(id="one"))
    assert [problem.file for problem in plan(database, tmp_path).problems] == [file]


def edit(database: Database, article: str, title: str) -> Saved:
    """Somebody at the desk saves a draft."""
    with database.write() as connection:
        changed = replace(newest(connection)[article, "en"].content, title=title)
        return do_save_revision(connection, changed)


def newest_content(database: Database, article: str) -> Content:
    with database.read() as connection:
        return newest(connection)[article, "en"].content


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
