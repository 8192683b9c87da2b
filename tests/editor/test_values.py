"""Facts in one place: articles show the new ones at once, and are found by them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2
import pytest

from bot.knowledge import Library
from bot.knowledge.articles import find_published
from bot.storage import Database
from tests.editor.conftest import Desk, create, message, say
from tests.knowledge.library import wait_until


def values(**texts: str) -> list[dict[str, str]]:
    return [{"name": name, "locale": "", "value": text} for name, text in texts.items()]


def put(desk: Desk, wanted: list[dict[str, str]]) -> httpx2.Response:
    """Replace what there is now."""
    return desk.put("values", {"base": version(desk), "values": wanted})


def version(desk: Desk) -> str:
    return str(desk.get("values").json()["version"])


def test_values_replace_those_before(eve: Desk, ana: Desk) -> None:
    assert eve.get("values").json()["values"] == []
    several = values(days="30", price="€5")
    several.append({"name": "price", "locale": "es", "value": "5 €"})
    assert put(eve, several).json()["values"] == several
    assert ana.get("values").json()["values"] == several
    answer = put(eve, values(days="14")).json()
    assert answer["values"] == values(days="14")
    assert answer["version"] == version(ana)
    assert say(ana.put("values", {"base": "", "values": []})) == (403, "not_allowed")


def test_the_second_of_two_people_overwrites_nothing(eve: Desk, sam: Desk) -> None:
    put(eve, values(days="30"))
    base = version(sam)
    assert put(eve, values(days="30", price="€5")).status_code == 200
    late = sam.put("values", {"base": base, "values": values(days="14")})
    assert say(late) == (409, "conflict")
    theirs = late.json()
    assert theirs["values"] == values(days="30", price="€5") == eve.get("values").json()["values"]
    both = {"base": theirs["version"], "values": values(days="14", price="€5")}
    assert sam.put("values", both).status_code == 200
    assert eve.get("values").json()["values"] == both["values"]


def test_of_two_people_at_the_same_moment_one_is_told(eve: Desk, sam: Desk) -> None:
    base = version(eve)
    bodies = [{"base": base, "values": values(days=str(n))} for n in range(8)]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda body: eve.put("values", body), bodies))
    done = [answer for answer in answers if answer.status_code == 200]
    assert len(done) == 1
    assert {answer.status_code for answer in answers} == {200, 409}
    assert sam.get("values").json() == done[0].json()


def test_articles_show_and_are_found_by_new_values(
    eve: Desk, answering: Library, database: Database
) -> None:
    put(eve, values(days="30"))
    create(eve, body="## Days\n\nYou have {days} days.", answer="In {days} days.")
    eve.post("articles/wrapping/en/publish", {"revision": 1, "accept_lost": True})
    put(eve, values(days="14"))
    with database.read() as connection:
        found = find_published(connection, "en", "service", "wrapping")
    assert found and found.content.answer == "In 14 days."

    def texts() -> set[str]:
        entries = answering.view().index.entries
        return {one.text for entry in entries for one in entry.passages}

    wait_until(lambda: {"In 14 days.", "You have 14 days."} <= texts(), 30)


def test_a_value_that_is_used_is_kept(eve: Desk) -> None:
    put(eve, values(days="30", other="x"))
    create(eve, body="You have {days} days.")
    gone = put(eve, values(other="x"))
    assert say(gone) == (409, "conflict")
    assert "{days}" in message(gone) and "wrapping" in message(gone)
    assert len(eve.get("values").json()["values"]) == 2
    assert put(eve, values(days="x")).status_code == 200


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
    put(eve, values(days="30"))
    assert say(eve.put("values", {"base": version(eve), **body})) == (422, "request_invalid")
    assert eve.get("values").json()["values"] == values(days="30")


def test_a_change_needs_its_base(eve: Desk) -> None:
    assert say(eve.put("values", {"values": []})) == (422, "request_invalid")
