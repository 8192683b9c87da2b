"""Facts in one place: articles show the new ones at once, and are found by them."""

from __future__ import annotations

from typing import Any

import pytest

from bot.knowledge import Library
from bot.knowledge.articles import find_published
from bot.storage import Database
from tests.editor.conftest import Desk, create, message, say
from tests.knowledge.library import wait_until


def values(**texts: str) -> dict[str, Any]:
    return {"values": [{"name": name, "locale": "", "value": text} for name, text in texts.items()]}


def test_values_replace_those_before(eve: Desk, ana: Desk) -> None:
    assert eve.get("values").json() == {"values": []}
    several = values(days="30", price="€5")
    several["values"].append({"name": "price", "locale": "es", "value": "5 €"})
    assert eve.put("values", several).json() == several
    assert ana.get("values").json() == several
    assert eve.put("values", values(days="14")).json() == values(days="14")
    assert say(ana.put("values", values())) == (403, "not_allowed")


def test_articles_show_and_are_found_by_new_values(
    eve: Desk, answering: Library, database: Database
) -> None:
    eve.put("values", values(days="30"))
    create(eve, body="## Days\n\nYou have {days} days.", answer="In {days} days.")
    eve.post("articles/wrapping/en/publish", {"revision": 1, "accept_lost": True})
    eve.put("values", values(days="14"))
    with database.read() as connection:
        found = find_published(connection, "en", "service", "wrapping")
    assert found and found.content.answer == "In 14 days."

    def texts() -> set[str]:
        entries = answering.view().index.entries
        return {one.text for entry in entries for one in entry.passages}

    wait_until(lambda: {"In 14 days.", "You have 14 days."} <= texts(), 30)


def test_a_value_that_is_used_is_kept(eve: Desk) -> None:
    eve.put("values", values(days="30", other="x"))
    create(eve, body="You have {days} days.")
    gone = eve.put("values", values(other="x"))
    assert say(gone) == (409, "conflict")
    assert "{days}" in message(gone) and "wrapping" in message(gone)
    assert len(eve.get("values").json()["values"]) == 2
    assert eve.put("values", values(days="x")).status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"values": {}},
        {"values": [{"name": "x"}]},
        {"values": [{"name": "X", "value": "1"}]},
        {"values": [{"name": "x", "value": 1}]},
        {"values": [{"name": "x", "value": " "}]},
        {"values": [{"name": "x", "value": "nul \x00"}]},
        {"values": [{"name": "x", "value": "y" * 501}]},
        {"values": [{"name": "x", "locale": "xx", "value": "1"}]},
        {"values": [{"name": "x", "value": "1"}] * 2},
        {"values": [{"name": f"x{n}", "value": "1"} for n in range(1_001)]},
    ],
    ids=repr,
)
def test_what_is_no_value_changes_nothing(eve: Desk, body: Any) -> None:
    eve.put("values", values(days="30"))
    assert say(eve.put("values", body)) == (422, "request_invalid")
    assert eve.get("values").json() == values(days="30")
