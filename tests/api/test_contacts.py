"""Customers, as the company's own system and its sites know them."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.conversations import conversations, identifying
from bot.storage import Database
from bot.storage.tables import contacts
from tests.api.conftest import Client, refusal


def know(database: Database, site: str, user_id: str) -> int:
    """Somebody who has signed in on a site."""
    with database.write() as connection:
        return identifying.do_know(
            connection, site=site, user_id=user_id, name="Mia", email="mia@mail.example"
        )[0]


def test_who_signed_in_on_a_site_is_found_by_its_name_for_them(
    program: Client, database: Database, contact: int
) -> None:
    shop, club = know(database, "shop", "42"), know(database, "club", "42")
    found = program.get("contacts?user_id=42&site=shop")["items"]
    assert [(one["id"], one["site"], one["user_id"]) for one in found] == [(shop, "shop", "42")]
    assert [one["id"] for one in program.get("contacts?user_id=42")["items"]] == [club, shop]
    assert [one["id"] for one in program.get("contacts?site=club")["items"]] == [club]
    assert program.get("contacts?user_id=4")["items"] == []
    assert [one["id"] for one in program.get("contacts?external_id=42")["items"]] == [contact]


def test_a_contact_of_a_site_gets_an_external_id_too(program: Client, database: Database) -> None:
    known = know(database, "shop", "42")
    changed = program.ask("PATCH", f"contacts/{known}", {"external_id": "customer-7"}).json()
    assert (changed["user_id"], changed["external_id"]) == ("42", "customer-7")
    begun = program.post("conversations", {"contact": known})
    assert (begun["contact"]["site"], begun["contact"]["user_id"]) == ("shop", "42")


@pytest.mark.parametrize("own", [None, "customer-8"])
def test_who_signs_in_keeps_the_external_id(
    program: Client, database: Database, own: str | None
) -> None:
    anonymous = program.post("contacts", {"external_id": "customer-7"})["id"]
    begun = program.post("conversations", {"contact": anonymous})
    known = know(database, "shop", "42")
    program.ask("PATCH", f"contacts/{known}", {"external_id": own})
    with database.write() as connection:
        assert identifying.do_merge(connection, begun["id"], known)
        assert conversations.get(connection, begun["id"])["contact_id"] == known
    assert program.get(f"contacts/{known}")["external_id"] == (own or "customer-7")
    with database.read() as connection:
        assert connection.scalars(select(contacts.c.id)).all() == [known]


@pytest.mark.parametrize(
    "values",
    [
        {"name": "Mia\u202egnp.exe"},
        {"name": "a\u2066b"},
        {"name": "nul \x00"},
        {"name": "half \ud800"},
        {"name": "\u200b\u200d\ufeff"},
        {"name": "x" * 101},
        {"email": "mia@shop.example\r\nBcc: all@shop.example"},
        {"email": "mia\x00@shop.example"},
        {"email": "mia\u202e@shop.example"},
        {"external_id": "4\u200b2"},
        {"external_id": "4\x002"},
        {"external_id": " 42"},
        {"external_id": "\ud800"},
    ],
)
def test_what_people_could_not_tell_apart_is_refused(
    program: Client, values: dict[str, str]
) -> None:
    assert refusal(program.ask("POST", "contacts", values)) == (422, "request_invalid")
    assert program.get("contacts")["items"] == []


@pytest.mark.parametrize("name", ["علي\u200cزاده", "👩\u200d💻", "O’Neil", "Nguyễn"])
def test_names_of_people_are_taken(program: Client, name: str) -> None:
    assert program.post("contacts", {"name": name})["name"] == name


def test_queries_with_what_no_text_is(program: Client) -> None:
    for query in ("user_id=%00", "site=%00", "email=%00", "external_id=%00", "user_id=%ed%a0%80"):
        answer = program.ask("GET", f"contacts?{query}")
        assert answer.status_code in (200, 422), query
