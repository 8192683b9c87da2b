"""Texts that people edit must work: what would not is refused with a reason."""

from __future__ import annotations

import pytest

from bot.wording.edited import (
    TextRefused,
    arguments,
    check_text,
    needed_plurals,
    parse_text,
    to_text,
)

GREET = "Hello from { $brand }, { $name }!\n.track_order = Where is it?\n.deny = No"
COUNT = "{ $count ->\n    [one] One person\n   *[other] { $count } people\n} before you"


@pytest.mark.parametrize("text", ["One line", GREET, COUNT, ".ok = OK", "Two\nlines\n\nand more"])
def test_what_is_shown_can_be_stored(text: str) -> None:
    shown = to_text(parse_text("key", text))
    assert to_text(parse_text("key", shown)) == shown


def test_lines_may_be_indented_as_people_like() -> None:
    loose, tight = (
        parse_text("key", "  A\n  B\n      .ok = C\r\n"),
        parse_text("key", "A\nB\n.ok = C"),
    )
    assert to_text(loose) == to_text(tight) == "A\nB\n.ok = C"


def test_a_text_is_one_text() -> None:
    assert to_text(parse_text("key", "one\nother = two\n# three")) == "one\nother = two\n# three"


UNREADABLE = (
    *("", "  \n", "{ $open", "}", "{ $count -> [one] x }", "x\n.attribute", "{ 1x }"),
    *("nul \x00", "half \ud800", "x" * 5_001),
)


@pytest.mark.parametrize("text", UNREADABLE)
def test_what_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(TextRefused):
        parse_text("key", text)


def check(text: str, standard: str, locale: str = "en") -> None:
    check_text(
        parse_text("key", text), parse_text("key", standard), locale, frozenset({"return_days"})
    )


def test_what_may_be_changed() -> None:
    check("Hi { $name }! { return_days } days\n.deny = Nope\n.track_order = Where?", GREET)
    check(GREET, GREET)
    check("{ $brand } counts { NUMBER($name) }\n.deny = x\n.track_order = y", GREET)
    check("{ $count ->\n [one] x\n *[other] y\n }", COUNT)
    check("{ NUMBER($count) ->\n [one] x\n *[other] y\n }", COUNT)
    check("{ $count }人", COUNT, "ja")
    check("{ other_text }", "{ other_text } x")


REFUSED = [
    ("Hi { $nmae }\n.deny = x\n.track_order = y", GREET, "no argument $nmae"),
    ("Hi\n.deny = { $x }\n.track_order = y", GREET, "no argument $x"),
    ("Hi { no_value }\n.deny = x\n.track_order = y", GREET, "no value no_value"),
    ("Hi { -term }\n.deny = x\n.track_order = y", GREET, "no term -term"),
    ("Hi { EVIL($name) }\n.deny = x\n.track_order = y", GREET, "no function EVIL"),
    ("Hi\n.deny = x", GREET, "button .track_order is missing"),
    ("Hi\n.deny = x\n.track_order = y\n.other = z", GREET, "no button .other"),
    ("Hi\n.deny = x\n.deny = y\n.track_order = y", GREET, "twice"),
    (".deny = x\n.track_order = y", GREET, "only buttons"),
    ("{ $count } people", COUNT, "a form for [one]"),
    ("{ $count ->\n [two] x\n *[other] y\n }", COUNT, "a form for [one]"),
]


@pytest.mark.parametrize(("text", "standard", "words"), REFUSED)
def test_what_would_not_work_is_refused(text: str, standard: str, words: str) -> None:
    with pytest.raises(TextRefused) as refused:
        check(text, standard)
    assert words in str(refused.value)


def test_each_language_has_its_own_forms() -> None:
    with pytest.raises(TextRefused, match=r"\[few\], \[many\], \[two\], \[zero\]"):
        check(COUNT, COUNT, "ar")
    check(COUNT, COUNT, "es")
    assert needed_plurals("pl") == {"one", "few", "many"}
    assert needed_plurals("zh") == needed_plurals("xx!") == frozenset()


def test_arguments_are_named() -> None:
    assert arguments(parse_text("key", COUNT)) == ["count"]
    assert arguments(parse_text("key", GREET)) == ["brand", "name"]
