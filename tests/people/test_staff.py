from __future__ import annotations

import unicodedata

import pytest

from bot.errors import Conflict, NotFound, RequestInvalid
from bot.people import staff
from bot.storage import Database
from tests.people.conftest import Hire


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("  Ana@Shop.Example ", "ana@shop.example"),
        ("ＡＮＡ@shop.example", "ana@shop.example"),
        ("ana@BÜRO.example", "ana@xn--bro-hoa.example"),
        ("ana@ex\u0430mple.com", "ana@xn--exmple-4nf.com"),  # a Cyrillic a
        ("ana+desk@m.shop.example", "ana+desk@m.shop.example"),
    ],
)
def test_an_address_has_one_form(given: str, kept: str) -> None:
    assert staff.check_email(given) == kept


@pytest.mark.parametrize(
    "email",
    [
        "",
        "ana",
        "ana@",
        "@shop.example",
        "ana@shop",
        "a b@shop.example",
        "ana@shop.example\nBcc: x@y.zz",
        "ana@x@shop.example",
        "a\x00na@shop.example",
        "a\u202ena@shop.example",
        "ana\u200b@shop.example",
        "a" * 250 + "@shop.example",
        "<ana@shop.example>",
        "eve@evil.example,ana@shop.example",
        "ana@evil.example;@shop.example",
        "ana@-shop.example",
        "ana@shop..example",
        "ana@shop.example.",
        "ana@\u2024.example",
    ],
)
def test_what_is_no_address_is_refused(email: str) -> None:
    with pytest.raises(RequestInvalid, match="email"):
        staff.check_email(email)


def test_names_are_tidied() -> None:
    assert staff.check_name("  Ana  María\tLópez ") == "Ana María López"
    for name in (
        "नसरीन",
        "Nguyễn Thị Ánh",
        "O’Brien-Łukasz Jr.",
        "山田 太郎",
        "Z\u0323\u0302o\u0308e",
    ):
        assert unicodedata.normalize("NFC", name) == staff.check_name(name)
    assert staff.check_name("نسرین\u200cجان") == "نسرین\u200cجان"


@pytest.mark.parametrize("unseen", "\u00ad\u200b\u200f\u2060\ufeff\u3164\u2800\U000e0041")
def test_what_nobody_sees_makes_no_other_name(unseen: str) -> None:
    assert staff.check_name(f"{unseen}A{unseen}na{unseen} B.") == "Ana B."
    with pytest.raises(RequestInvalid, match="name"):
        staff.check_name(unseen)


@pytest.mark.parametrize(
    "name",
    ["", "   ", "x" * 101, "Ana\x00", "Ana\u202egnp", "A\x1bna", "\u200d", "A" + "\u0301" * 9],
)
def test_names_that_cannot_be_read_are_refused(name: str) -> None:
    with pytest.raises(RequestInvalid, match="name"):
        staff.check_name(name)


def test_an_unknown_role_is_refused_with_the_known_ones() -> None:
    with pytest.raises(RequestInvalid, match="administrator, supervisor, agent, editor"):
        staff.check_role("owner")


def test_an_address_belongs_to_one_person(database: Database, hire: Hire) -> None:
    ana = hire("Ana")
    with pytest.raises(Conflict, match="ana@shop"):
        hire("Ana")
    with database.read() as connection:
        assert staff.everybody(connection) == [ana]
        assert staff.get(connection, ana.id) == ana


def test_everybody_comes_by_name(database: Database, hire: Hire) -> None:
    for name in ("ben", "Zoe", "Ana"):
        hire(name)
    with database.read() as connection:
        assert [person.name for person in staff.everybody(connection)] == ["Ana", "ben", "Zoe"]
        with pytest.raises(NotFound):
            staff.get(connection, 4711)
