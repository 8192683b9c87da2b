"""Broken files are named with their line; the others still go in."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.knowledge.files import MAX_BYTES, read_folder
from bot.knowledge.rules import is_name
from bot.knowledge.table import read_table, slug_of

GOOD = """---
id: {id}
title: Return an item
answer: You have 30 days.
questions:
  - How do I send it back?
---
## How

Print the label.
"""


def write(folder: Path, place: str, text: str | bytes) -> Path:
    file = folder / place
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def test_a_good_file_is_read(tmp_path: Path) -> None:
    write(tmp_path, "en/returns/return-an-item.md", GOOD.format(id="return-an-item"))
    write(tmp_path, "README.md", "about this folder")
    found = read_folder(tmp_path, ("en",))
    assert not found.problems
    content = found.articles[0].content
    assert (content.article, content.locale, content.topic) == ("return-an-item", "en", "returns")
    assert content.questions == ("How do I send it back?",)
    assert content.body == "## How\n\nPrint the label."


def front(text: str) -> str:
    return f"---\n{text}\n---\nText"


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("no front matter", 1, "must begin with front matter"),
        ("---\nid: x\n", 1, "not closed"),
        (front("id: x\ntitle: [open"), 3, "Check indentation"),
        (front("- a list"), 2, "must hold the keys"),
        (front("id: x\nanswer: a\nquestions: [q]"), 2, "'title' is missing"),
        (front("id: x\ntitle: 12\nanswer: a\nquestions: [q]"), 3, "title must be text"),
        (front("id: x\ntitle: t\nanswer: ''\nquestions: [q]"), 4, "answer is empty"),
        (front("id: x\ntitle: t\nanswer: a\nquestions: q"), 5, "must be a list"),
        (front("id: x\ntitle: t\nanswer: a\nquestions:\n  - q\n  - 7"), 7, "must be text"),
        (front("id: x\ntitle: t\nanswer: a\nquestions: [q]\nauthor: me"), 6, "no key 'author'"),
        (front("id: x\ntitle: t\nanswer: a\nquestions: [q]\naudience: us"), 6, "audience is"),
        (
            front("id: x\ntitle: t\nanswer: a\nquestions: [q]\ntitle: u"),
            6,
            "'title' stands there twice",
        ),
        (front("id: x\ntitle: !!bool t\nanswer: a\nquestions: [q]"), 3, "!!tag"),
        (front("id: x\ntitle: !!timestamp t\nanswer: a\nquestions: [q]"), 3, "!!tag"),
        (front("id: x\n? [a]\n: t\nanswer: a\nquestions: [q]"), 3, "must be a word"),
        (front("id: x\ntitle: t\nanswer: a\nquestions: &q [*q]"), 5, "must be text"),
        (front(f"id: x\ntitle: {'[' * 2_000}{']' * 2_000}"), 2, "nested too deeply"),
        (front("id: a b\ntitle: t\nanswer: a\nquestions: [q]"), 2, "id may hold"),
        (front("id: x\ntitle: t\nanswer: 2024-02-31\nquestions: [q]"), 4, "quotes"),
        ("---\nid: x\ntitle: t\nanswer: a\nquestions: [q]\n---\n\n", 7, "no text"),
        (b"---\nid: x\ntitle: \xff\n---\nText", 3, "not UTF-8"),
        (
            front("id: x\ntitle: t\nanswer: '[a](javascript:b)'\nquestions: [q]"),
            4,
            "'javascript:b'",
        ),
        (front("id: x\ntitle: t\nanswer: a\nquestions: [q]") + "\n\n<javascript:b>", 9, "dead"),
        (front("id: x\ntitle: t\nanswer: a\nquestions: [q]") + "x" * MAX_BYTES, 1, "larger than"),
    ],
)
def test_a_broken_file_is_named_with_its_line(
    tmp_path: Path, text: str | bytes, line: int, words: str
) -> None:
    broken = write(tmp_path, "en/returns/broken.md", text)
    write(tmp_path, "en/returns/good.md", GOOD.format(id="good"))
    found = read_folder(tmp_path, ("en",))
    assert [article.content.article for article in found.articles] == ["good"]
    problem = found.problems[0]
    assert (problem.file, problem.line) == (broken, line)
    assert words in problem.message


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("en/loose.md", "must stand at"),
        ("en/a/b/deep.md", "must stand at"),
        ("fr/returns/x.md", "'fr' is none of the languages"),
        ("en/returns/Big Name.md", "no name for an address"),
    ],
)
def test_a_file_in_the_wrong_place_is_named(tmp_path: Path, place: str, words: str) -> None:
    write(tmp_path, place, GOOD.format(id="x"))
    found = read_folder(tmp_path, ("en", "es"))
    assert not found.articles
    assert words in found.problems[0].message


def test_two_files_with_one_id_or_one_name(tmp_path: Path) -> None:
    first = write(tmp_path, "en/a/one.md", GOOD.format(id="same"))
    write(tmp_path, "en/a/two.md", GOOD.format(id="same"))
    write(tmp_path, "en/b/one.md", GOOD.format(id="other"))
    write(tmp_path, "es/b/uno.md", GOOD.format(id="same"))
    found = read_folder(tmp_path, ("en", "es"))
    assert [article.file for article in found.articles] == [first]
    messages = [problem.message for problem in found.problems]
    assert "stands in" in messages[0] and str(first) in messages[0]
    assert "same name" in messages[1]
    assert "another topic" in messages[2]


def test_a_table_names_each_row_that_cannot_be_taken(tmp_path: Path) -> None:
    rows = [
        "How?,So.,en,a,same",
        "¿Cómo?,Así.,es,b,same",
        "When?,Now.,en,a,Same",
        "Où ?,Ici.,fr,a,other",
        "Why?,[x](javascript:y),en,a,link",
    ]
    table = tmp_path / "all.csv"
    table.write_text("\n".join(["question,answer,locale,topic,id", *rows]), encoding="utf-8")
    found = read_table(table, ("en", "es"))
    assert [one.content.title for one in found.articles] == ["How?"]
    said = [(problem.line, problem.message.partition(":")[0]) for problem in found.problems]
    assert said == [(3, "topic"), (4, "id"), (5, "locale"), (6, "answer")]


def test_a_column_that_stands_twice_is_named(tmp_path: Path) -> None:
    table = tmp_path / "all.csv"
    table.write_text("question,answer,locale,topic,answer\nHow?,So.,en,a,Else.\n", encoding="utf-8")
    found = read_table(table, ("en",))
    assert (found.articles, [problem.line for problem in found.problems]) == ((), [1])
    assert "'answer' more than once" in found.problems[0].message


def test_what_is_no_file_is_named_and_the_others_go_in(tmp_path: Path) -> None:
    write(tmp_path, "en/a/good.md", GOOD.format(id="good"))
    folder = tmp_path / "en" / "a"
    os.mkfifo(folder / "pipe.md")
    (folder / "folder.md").mkdir()
    (folder / "nowhere.md").symlink_to("nothing")
    found = read_folder(tmp_path, ["en"])
    assert [one.content.article for one in found.articles] == ["good"]
    names = {problem.file.name for problem in found.problems}
    assert names == {"pipe.md", "folder.md", "nowhere.md"}


def test_aliases_that_grow_beyond_measure_cost_nothing(tmp_path: Path) -> None:
    levels = [f"k{n}: &k{n} [{', '.join([f'*k{n - 1}'] * 9)}]" for n in range(1, 12)]
    text = "\n".join(
        ["k0: &k0 [x]", *levels, "id: x", "title: *k11", "answer: a", "questions: [q]"]
    )
    write(tmp_path, "en/a/grown.md", front(text))
    (problem,) = read_folder(tmp_path, ["en"]).problems
    assert "there is no key 'k0'" in problem.message


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_a_table_as_programs_write_it(tmp_path: Path, sign: str) -> None:
    rows = [
        ["Question", " answer ", "LOCALE", "topic"],
        ["How?", '"So,\r\nand; so\tit is."', "en", "a"],
        ["", "", "", ""],
        ["Why?", "Because.", "en", "a"],
    ]
    table = tmp_path / "all.csv"
    text = "\r\n".join(sign.join(row) for row in rows)
    table.write_bytes(b"\xef\xbb\xbf" + text.encode())
    found = read_table(table, ("en",))
    assert found.problems == ()
    assert [one.content.title for one in found.articles] == ["How?", "Why?"]
    assert [one.lines[""] for one in found.articles] == [2, 5], "the first line of each row"


def test_rows_that_are_not_as_they_should_be(tmp_path: Path) -> None:
    table = tmp_path / "all.csv"
    rows = [
        "Two,cells,too,many,en,a",
        ",Empty.,en,a",
        "???,What.,en,a",
        f"Long?,{'x' * 5_000_000},en,a",
    ]
    lines = ["question,answer,locale,topic", *rows, "Fine?,Yes.,en,a"]
    table.write_text("\n".join(lines), encoding="utf-8")
    found = read_table(table, ("en",))
    assert [one.content.title for one in found.articles] == ["Fine?"]
    said = [(one.line, one.message) for one in found.problems]
    assert [line for line, _ in said] == [2, 3, 4, 5]
    for (_, message), words in zip(
        said, ("more cells than columns", "is empty", "write an id", "longer than"), strict=True
    ):
        assert words in message


def test_a_table_in_another_encoding_is_named_with_its_line(tmp_path: Path) -> None:
    table = tmp_path / "all.csv"
    table.write_bytes(
        "question,answer,locale,topic\nWhen?,Now.,en,a\n¿Cómo?,Así.,es,a".encode("latin-1")
    )
    (problem,) = read_table(table, ("en", "es")).problems
    assert problem.line == 3 and "save it as UTF-8" in problem.message


def test_the_companys_own_articles_are_all_right() -> None:
    root = Path(__file__).parents[2]
    found = read_folder(
        root / "knowledge_base", ("en", "es", "fr", "de", "pt", "ar", "hi", "ja", "zh", "tl")
    )
    assert [str(problem) for problem in found.problems] == []
    assert len(found.articles) >= 60


@pytest.mark.parametrize(
    "name", ["पैसे-वापस", "返品はできますか", "إرجاع-منتج", "วิธีคืนสินค้า", "a_b-1", "cómo"]
)
def test_names_may_have_letters_of_any_script(tmp_path: Path, name: str) -> None:
    write(tmp_path, f"en/a/{name}.md", GOOD.format(id=name))
    found = read_folder(tmp_path, ["en"])
    assert [one.content.slug for one in found.articles] == [name], found.problems
    assert slug_of(name.replace("-", " ")) == name.replace("_", "-")


@pytest.mark.parametrize(
    "name", ["", "a--b", "-a", "a-", "a b", "a.b", "a/b", "\u093eप", "a\u200db"]
)
def test_what_is_no_name(name: str) -> None:
    assert not is_name(name)
