"""What an article said before, and what changed, word by word."""

from __future__ import annotations

import time
from typing import Any

from bot.knowledge.history import compare
from tests.editor.conftest import Desk, change, create, say
from tests.knowledge.library import content


def test_revisions_are_listed_and_read(eve: Desk, sam: Desk) -> None:
    create(eve, comment="first")
    sam.put("articles/wrapping/en", change(1, title="Wrapped", comment="shorter"))
    eve.post("articles/wrapping/en/publish", {"revision": 1, "accept_lost": True})
    found = eve.get("articles/wrapping/en/revisions").json()["revisions"]
    assert [(one["number"], one["comment"], one["is_published"]) for one in found] == [
        (2, "shorter", False),
        (1, "first", True),
    ]
    assert [one["author"]["name"] for one in found] == ["Sam", "Eve"]
    one = eve.get("articles/wrapping/en/revisions/1").json()
    assert (one["number"], one["text"]["title"]) == (1, "Gift wrapping")
    for path in ("revisions/9", "compare?old=1&new=9"):
        assert say(eve.get(f"articles/wrapping/en/{path}")) == (404, "not_found")
    for path in ("revisions/0", "revisions/x", "compare?old=1", "compare?old=1&new=x"):
        assert say(eve.get(f"articles/wrapping/en/{path}")) == (422, "request_invalid")
    assert say(eve.get("articles/nothing/en/revisions")) == (404, "not_found")


def test_two_revisions_are_compared(eve: Desk) -> None:
    create(eve, body="one\ntwo")
    eve.put("articles/wrapping/en", change(1, body="one\ntwo and a half\nthree"))
    got = eve.get("articles/wrapping/en/compare", old=1, new=2).json()
    assert got == {
        "fields": [
            {
                "field": "body",
                "rows": [
                    {"kind": "same", "old": [piece("one")], "new": [piece("one")]},
                    {
                        "kind": "changed",
                        "old": [piece("two")],
                        "new": [piece("two"), piece(" and a half", changed=True)],
                    },
                    {"kind": "added", "old": [], "new": [piece("three", changed=True)]},
                ],
            }
        ]
    }
    assert eve.get("articles/wrapping/en/compare", old=1, new=1).json() == {"fields": []}


def piece(text: str, *, changed: bool = False) -> dict[str, Any]:
    return {"text": text, "changed": changed}


def rows(old: str, new: str) -> list[dict[str, Any]]:
    found = compare(content("x", "X", body=old), content("x", "X", body=new))
    compared: list[dict[str, Any]] = found[0]["rows"]
    return compared


def test_long_runs_of_the_same_are_only_counted() -> None:
    lines = [f"line {n}" for n in range(30)]
    changed = [*lines[:15], "other", *lines[16:]]
    kinds = [(row["kind"], row.get("count")) for row in rows("\n".join(lines), "\n".join(changed))]
    around = [("same", None)] * 3
    assert kinds == [("skipped", 12), *around, ("changed", None), *around, ("skipped", 11)]


def test_words_are_told_apart_where_no_spaces_are() -> None:
    row = rows("返品は30日以内です。", "返品は14日以内です。")[0]
    assert [one["text"] for one in row["new"] if one["changed"]] == ["14"]
    hindi = rows("वापसी आसान है", "वापसी कठिन है")[0]
    assert [one["text"] for one in hindi["new"] if one["changed"]] == ["कठिन"]


def test_a_very_long_text_takes_no_time() -> None:
    begin = time.monotonic()
    same = "\n" * 300_000
    found = rows(f"{same}old{same}", f"{same}new{same}")
    assert sum(row["kind"] == "changed" for row in found) == 1
    rows("a " * 200_000, "b " * 200_000)
    assert time.monotonic() - begin < 20
