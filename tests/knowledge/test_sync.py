"""Files and database, kept alike in both directions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.knowledge import archive, publish
from bot.knowledge.articles import newest, published
from bot.knowledge.exports import export_files, export_table
from bot.knowledge.files import read_folder
from bot.knowledge.imports import plan_import, run_import
from bot.knowledge.publishing import change_values
from bot.knowledge.revisions import do_save_revision
from bot.knowledge.sync import Plan, describe, plan_sync, run_sync
from bot.knowledge.values import ValuesBroken, ValuesChanged, load_values, read_values, write_values
from bot.storage import Database
from tests.knowledge.library import LANGUAGES, RETURNS, RETURNS_ES, content, encoder

ARTICLE = """---
id: {id}
title: {title}
answer: Ask us about it.
questions:
  - What about {title}?
---
All there is to say.
"""


def write(folder: Path, name: str, title: str = "Lamps") -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(ARTICLE.format(id=file.stem, title=title), encoding="utf-8")
    return file


def sync(database: Database, folder: Path) -> Plan:
    plan = plan_sync(database, folder, LANGUAGES)
    run_sync(database, plan, encoder(), "en")
    return plan


def titles(database: Database) -> dict[tuple[str, str], str]:
    with database.read() as connection:
        return {(one.id, one.locale): one.content.title for one in published(connection)}


def test_a_new_file_is_taken_and_a_new_article_is_written(
    database: Database, tmp_path: Path
) -> None:
    write(tmp_path, "en/home/lamps.md")
    publish(database, encoder(), RETURNS)
    publish(database, encoder(), RETURNS_ES)
    plan = sync(database, tmp_path)
    assert set(plan.take) == {("lamps", "en")}
    assert titles(database)["lamps", "en"] == "Lamps"
    assert set(plan.write) == {("returns", "en"), ("returns", "es")}
    written = read_folder(tmp_path, LANGUAGES)
    assert written.problems == ()
    found = {(one.content.article, one.content.locale): one.content for one in written.articles}
    assert found["returns", "es"].hash == RETURNS_ES.hash
    again = sync(database, tmp_path)
    assert (describe(again), again.problems, again.unchanged) == ([], [], 3)


def test_each_side_takes_over_what_changed_on_the_other(database: Database, tmp_path: Path) -> None:
    write(tmp_path, "en/home/lamps.md")
    write(tmp_path, "en/home/rugs.md", "Rugs")
    sync(database, tmp_path)
    write(tmp_path, "en/home/lamps.md", "All our lamps")
    with database.read() as connection:
        rugs = newest(connection)["rugs", "en"].content
    publish(database, encoder(), replace(rugs, title="All our rugs", slug="carpets"))
    plan = sync(database, tmp_path)
    assert describe(plan) == ["take     en/home/lamps.md", "write    en/home/carpets.md"]
    assert titles(database)["lamps", "en"] == "All our lamps"
    assert "title: All our rugs" in (tmp_path / "en/home/carpets.md").read_text(encoding="utf-8")
    assert not (tmp_path / "en/home/rugs.md").exists()


def test_a_new_topic_takes_the_files_of_all_languages_along(
    database: Database, tmp_path: Path
) -> None:
    publish(database, encoder(), RETURNS)
    publish(database, encoder(), RETURNS_ES)
    sync(database, tmp_path)
    publish(database, encoder(), replace(RETURNS, topic="service"))
    plan = sync(database, tmp_path)
    assert describe(plan) == ["write    en/service/returns.md", "write    es/service/devolver.md"]
    names = {file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*.md")}
    assert names == {"en/service/returns.md", "es/service/devolver.md"}
    again = sync(database, tmp_path)
    assert (describe(again), again.problems, again.unchanged) == ([], [], 2)


def test_a_file_that_was_written_in_its_old_folder_is_told_where_to_go(
    database: Database, tmp_path: Path
) -> None:
    publish(database, encoder(), RETURNS)
    publish(database, encoder(), RETURNS_ES)
    sync(database, tmp_path)
    publish(database, encoder(), replace(RETURNS, topic="service"))
    old = tmp_path / "es/orders/devolver.md"
    old.write_text(old.read_text(encoding="utf-8").replace("30 días", "60 días"), encoding="utf-8")
    plan = sync(database, tmp_path)
    assert [problem.file for problem in plan.problems] == [old]
    assert "60 días" in old.read_text(encoding="utf-8")
    again = sync(database, tmp_path)
    assert "another topic" in str(again.problems[0])
    new = tmp_path / "es/service/devolver.md"
    new.parent.mkdir()
    old.rename(new)
    assert describe(sync(database, tmp_path)) == ["take     es/service/devolver.md"]
    assert sync(database, tmp_path).unchanged == 2


def test_a_draft_of_the_place_alone_is_not_hidden_by_its_file(
    database: Database, tmp_path: Path
) -> None:
    file = write(tmp_path, "en/home/lamps.md")
    sync(database, tmp_path)
    with database.write() as connection:
        lamps = newest(connection)["lamps", "en"].content
        do_save_revision(connection, replace(lamps, audience="staff"))
    write(tmp_path, "en/home/lamps.md", "From the file")
    assert [problem.file for problem in sync(database, tmp_path).problems] == [file]
    assert titles(database) == {("lamps", "en"): "Lamps"}


def test_a_conflict_is_reported_and_neither_side_is_touched(
    database: Database, tmp_path: Path
) -> None:
    file = write(tmp_path, "en/home/lamps.md")
    sync(database, tmp_path)
    write(tmp_path, "en/home/lamps.md", "From the file")
    with database.read() as connection:
        lamps = newest(connection)["lamps", "en"].content
    publish(database, encoder(), replace(lamps, title="From the desk"))
    write(tmp_path, "en/home/rugs.md", "Rugs")
    plan = sync(database, tmp_path)
    assert [problem.file for problem in plan.problems] == [file]
    assert "changed here and in the database" in str(plan.problems[0])
    assert "title: From the file" in file.read_text(encoding="utf-8")
    assert titles(database) == {("lamps", "en"): "From the desk", ("rugs", "en"): "Rugs"}
    write(tmp_path, "en/home/lamps.md", "From the desk")
    file.write_text(
        file.read_text(encoding="utf-8").replace("What about From the desk?", "What about Lamps?"),
        encoding="utf-8",
    )
    assert sync(database, tmp_path).problems == []
    assert sync(database, tmp_path).unchanged == 2


def test_what_is_published_between_plan_and_run_stays(database: Database, tmp_path: Path) -> None:
    lamps = write(tmp_path, "en/home/lamps.md")
    rugs, beds = write(tmp_path, "en/home/rugs.md", "Rugs"), write(tmp_path, "en/home/beds.md")
    sync(database, tmp_path)
    write(tmp_path, "en/home/lamps.md", "From the file")
    write(tmp_path, "en/home/beds.md", "Beds from the file")
    rugs.unlink()
    plan = plan_sync(database, tmp_path, LANGUAGES)
    for article in ("lamps", "rugs"):
        with database.read() as connection:
            before = newest(connection)[article, "en"].content
        publish(database, encoder(), replace(before, title=f"{article} from the desk"))
    problems = run_sync(database, plan, encoder(), "en")
    assert [problem.file for problem in problems] == [lamps, rugs]
    assert titles(database) == {
        ("lamps", "en"): "lamps from the desk",
        ("rugs", "en"): "rugs from the desk",
        ("beds", "en"): "Beds from the file",
    }
    again = sync(database, tmp_path)
    assert [problem.file for problem in again.problems] == [lamps, rugs], "still both changed"
    assert beds.exists() and again.unchanged == 1


def test_a_draft_in_the_desk_is_not_hidden_by_its_file(database: Database, tmp_path: Path) -> None:
    file = write(tmp_path, "en/home/lamps.md")
    sync(database, tmp_path)
    with database.write() as connection:
        lamps = newest(connection)["lamps", "en"].content
        do_save_revision(connection, replace(lamps, title="A draft"))
    assert sync(database, tmp_path).problems == []
    write(tmp_path, "en/home/lamps.md", "From the file")
    plan = sync(database, tmp_path)
    assert [problem.file for problem in plan.problems] == [file]
    assert "revision 2 in the desk is a draft" in str(plan.problems[0])
    assert titles(database) == {("lamps", "en"): "Lamps"}
    write(tmp_path, "en/home/lamps.md", "A draft")
    text = file.read_text(encoding="utf-8").replace("What about A draft?", "What about Lamps?")
    file.write_text(text, encoding="utf-8")
    assert sync(database, tmp_path).problems == [], "the file says what the draft says"
    assert titles(database) == {("lamps", "en"): "A draft"}


def test_what_is_deleted_is_archived_and_what_is_archived_is_deleted(
    database: Database, tmp_path: Path
) -> None:
    lamps, rugs = write(tmp_path, "en/home/lamps.md"), write(tmp_path, "en/home/rugs.md", "Rugs")
    sync(database, tmp_path)
    lamps.unlink()
    archive(database, "rugs", "en")
    sync(database, tmp_path)
    assert titles(database) == {}
    assert not rugs.exists()
    assert describe(sync(database, tmp_path)) == []


def test_a_deleted_file_does_not_take_a_newer_text_down(database: Database, tmp_path: Path) -> None:
    file = write(tmp_path, "en/home/lamps.md")
    sync(database, tmp_path)
    with database.read() as connection:
        lamps = newest(connection)["lamps", "en"].content
    publish(database, encoder(), replace(lamps, title="Newer"))
    file.unlink()
    plan = sync(database, tmp_path)
    assert "the file was deleted" in str(plan.problems[0])
    assert titles(database) == {("lamps", "en"): "Newer"}


def test_a_broken_file_is_named_and_its_article_stays(database: Database, tmp_path: Path) -> None:
    file = write(tmp_path, "en/home/lamps.md")
    sync(database, tmp_path)
    file.write_text("---\nid: lamps\ntitle: [\n---\nText\n", encoding="utf-8")
    write(tmp_path, "en/home/rugs.md", "Rugs")
    plan = sync(database, tmp_path)
    assert str(plan.problems[0]).startswith(f"{file}, line ")
    assert titles(database) == {("lamps", "en"): "Lamps", ("rugs", "en"): "Rugs"}


def test_an_unknown_value_and_an_unknown_owner_are_refused(
    database: Database, tmp_path: Path
) -> None:
    file = write(tmp_path, "en/home/lamps.md", "Lamps for {days} days")
    plan = plan_import(database, tmp_path, LANGUAGES)
    assert "there is no value {days}" in str(plan.problems[0])
    (tmp_path / "values.yml").write_text("days: 30\n", encoding="utf-8")
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("---\nAll", "owner: no@body.example\n---\nAll"), encoding="utf-8")
    plan = plan_import(database, tmp_path, LANGUAGES)
    assert "no@body.example" in str(plan.problems[0])
    file.write_text(text, encoding="utf-8")
    run_import(database, plan_import(database, tmp_path, LANGUAGES), encoder())
    assert titles(database) == {("lamps", "en"): "Lamps for 30 days"}


def test_values_go_both_ways(database: Database, tmp_path: Path) -> None:
    file = tmp_path / "values.yml"
    file.write_text("days: 30\n", encoding="utf-8")
    write(tmp_path, "en/home/lamps.md", "Lamps for {days} days")
    sync(database, tmp_path)
    assert titles(database) == {("lamps", "en"): "Lamps for 30 days"}
    change_values(database, encoder(), {("days", ""): "60"})
    assert titles(database) == {("lamps", "en"): "Lamps for 60 days"}
    sync(database, tmp_path)
    assert file.read_text(encoding="utf-8") == "days: 60\n"
    file.write_text("days: 90\n", encoding="utf-8")
    change_values(database, encoder(), {("days", ""): "45"})
    plan = sync(database, tmp_path)
    assert "values.yml" in str(plan.problems[0])
    with database.read() as connection:
        assert load_values(connection).get("days", "en") == "45"
    assert file.read_text(encoding="utf-8") == "days: 90\n"


def test_values_changed_between_plan_and_run_stop_it(database: Database, tmp_path: Path) -> None:
    file = tmp_path / "values.yml"
    file.write_text("days: 30\n", encoding="utf-8")
    write(tmp_path, "en/home/lamps.md", "Lamps for {days} days")
    both = plan_sync(database, tmp_path, LANGUAGES), plan_import(database, tmp_path, LANGUAGES)
    change_values(database, encoder(), {("days", ""): "45"})
    with pytest.raises(ValuesChanged, match="Nothing was overwritten"):
        run_sync(database, both[0], encoder(), "en")
    with pytest.raises(ValuesChanged):
        run_import(database, both[1], encoder())
    with database.read() as connection:
        assert load_values(connection).get("days", "en") == "45"
    assert titles(database) == {}
    assert file.read_text(encoding="utf-8") == "days: 30\n"


def test_a_value_for_all_and_one_for_a_language_go_into_one_file(tmp_path: Path) -> None:
    texts = {("price", ""): "€5", ("price", "es"): "5 €", ("days", ""): "30"}
    (tmp_path / "values.yml").write_text(write_values(texts), encoding="utf-8")
    assert read_values(tmp_path / "values.yml") == texts


def test_a_value_that_stands_twice_is_named(tmp_path: Path) -> None:
    (tmp_path / "values.yml").write_text("return_days: 30\nshop: X\nreturn_days: 14\n")
    with pytest.raises(ValuesBroken, match="line 3: the key 'return_days' stands there twice"):
        read_values(tmp_path / "values.yml")


def test_an_export_can_be_imported(database: Database, tmp_path: Path) -> None:
    staff = content("secret", "For us", "What is for us?", audience="staff")
    for one in (RETURNS, RETURNS_ES, staff):
        publish(database, encoder(), one)
    assert export_files(database, tmp_path / "all", "en") == 3
    plan = plan_import(database, tmp_path / "all", LANGUAGES)
    assert (len(plan.unchanged), plan.new, plan.changed, plan.problems) == (3, (), (), ())


def test_a_table_can_be_exported_and_imported(database: Database, tmp_path: Path) -> None:
    publish(database, encoder(), RETURNS)
    assert export_table(database, tmp_path / "all.csv") == 1
    text = (tmp_path / "all.csv").read_text(encoding="utf-8")
    assert text.count("\n") == 1 + len(RETURNS.questions)
    table = tmp_path / "more.csv"
    table.write_text(
        "question,answer,locale,topic\n"
        "Do you sell rugs?,We do.,en,home\n"
        "Where are the rugs?,We do.,en,home\n"
        ",Nothing.,en,home\n"
        "Haben Sie Teppiche?,Ja.,xx,home\n"
        '"Was kostet ""Rio""?","Neun, neunzig.",de,home\n',
        encoding="utf-8",
    )
    plan = plan_import(database, table, LANGUAGES)
    assert [problem.line for problem in plan.problems] == [4, 5]
    run_import(database, plan, encoder())
    with database.read() as connection:
        found = newest(connection)
    assert found["do-you-sell-rugs", "en"].content.questions == (
        "Do you sell rugs?",
        "Where are the rugs?",
    )
    assert found["was-kostet-rio", "de"].content.answer == "Neun, neunzig."
    assert plan_import(database, table, LANGUAGES).new == ()
