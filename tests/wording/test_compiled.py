"""Parsed wording is what `@fluent/bundle` would have parsed itself (tests/browser compares both)."""

from __future__ import annotations

from bot.wording.compiled import compiled

SOURCE = """
hello = Hello { $name }
    and { -brand(case: "nominative") }
count = { NUMBER($n, minimumFractionDigits: 1) ->
    [one] one
    [1.50] a half more
   *[other] { $n }{ " " }{ hello.title }
}
    .title = Titled { "\\u0041" }
-brand = Parley
broken
"""


def test_everything_that_fluent_has() -> None:
    hello, count, brand = compiled(SOURCE)
    name = {"type": "narg", "name": "case", "value": {"type": "str", "value": "nominative"}}
    assert hello == {
        "id": "hello",
        "value": [
            "Hello ",
            {"type": "var", "name": "name"},
            "\nand ",
            {"type": "term", "name": "brand", "attr": None, "args": [name]},
        ],
        "attributes": {},
    }
    select = count["value"][0]
    digits = {"type": "num", "value": 1.0, "precision": 0}
    assert select["selector"] == {
        "type": "func",
        "name": "NUMBER",
        "args": [
            {"type": "var", "name": "n"},
            {"type": "narg", "name": "minimumFractionDigits", "value": digits},
        ],
    }
    assert [variant["key"] for variant in select["variants"]] == [
        {"type": "str", "value": "one"},
        {"type": "num", "value": 1.5, "precision": 2},
        {"type": "str", "value": "other"},
    ]
    assert select["star"] == 2
    assert select["variants"][2]["value"][1:] == [
        {"type": "str", "value": " "},
        {"type": "mesg", "name": "hello", "attr": "title"},
    ]
    assert count["attributes"] == {"title": ["Titled ", {"type": "str", "value": "A"}]}
    assert brand["id"] == "-brand"


def test_a_text_alone_is_itself() -> None:
    assert compiled("one = Text")[0]["value"] == "Text"
