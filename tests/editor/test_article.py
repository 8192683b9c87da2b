"""Saving articles: by whom, what is refused, and two people at once."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.people.roles import Role
from bot.people.staff import Person
from bot.storage import Database
from bot.storage.tables import articles, revisions, shared_values, translations
from tests.editor.conftest import Desk, change, create, message, new, say


def rows(database: Database) -> tuple[int, ...]:
    with database.read() as connection:
        return tuple(
            connection.scalar(select(func.count()).select_from(table)) or 0
            for table in (articles, translations, revisions)
        )


def test_what_was_written_is_read(eve: Desk, people: dict[Role, Person]) -> None:
    made = create(eve, owner=people["agent"].id, review_by="2027-01-31", comment="first")
    got = eve.get("articles/wrapping/en").json()
    assert got == made
    assert got["text"] == {
        "title": "Gift wrapping",
        "answer": "We wrap for **free**.",
        "body": "## How\n\nTick the box.",
        "questions": ["Do you wrap presents?"],
    }
    assert got["owner"] == {"id": people["agent"].id, "name": "Ana"}
    assert got["author"] == {"id": people["editor"].id, "name": "Eve"}
    assert (got["state"], got["revision"], got["published_revision"]) == ("draft", 1, None)
    assert (got["review_by"], got["tags"], got["comment"]) == ("2027-01-31", ["gifts"], "first")
    assert got["path"] == "/help/en/service/wrapping"
    assert (got["original"], got["outdated"]) == (None, None)
    assert got["may"] == {"write": True, "publish": True, "why": None}
    assert got["locales"] == [{"locale": "en", "state": "draft", "outdated": None}]


def test_the_next_revision_replaces_what_is_said_of_the_article(eve: Desk) -> None:
    create(eve, review_by="2027-01-31")
    saved = eve.put("articles/wrapping/en", change(1, title="Wrapped", slug="wrapped", tags=[]))
    got = saved.json()
    assert (saved.status_code, got["revision"], got["text"]["title"]) == (200, 2, "Wrapped")
    assert (got["slug"], got["tags"], got["review_by"]) == ("wrapped", [], None)
    kept = change(2) | {"title": "Again"}
    for key in ("tags", "audience", "owner", "review_by"):
        del kept[key]
    got = eve.put("articles/wrapping/en", kept).json()
    assert (got["text"]["title"], got["audience"]) == ("Again", "public")


def test_the_second_to_save_is_told_and_overwrites_nothing(eve: Desk, sam: Desk) -> None:
    create(eve)
    assert eve.put("articles/wrapping/en", change(1, title="Eve's")).status_code == 200
    late = sam.put("articles/wrapping/en", change(1, title="Sam's", topic="other", slug="other"))
    assert say(late) == (409, "conflict")
    assert "Nothing was overwritten" in message(late)
    got = sam.get("articles/wrapping/en").json()
    assert (got["text"]["title"], got["topic"], got["slug"]) == ("Eve's", "service", "wrapping")
    assert sam.put("articles/wrapping/en", change(2, title="Sam's")).json()["revision"] == 3


def test_of_many_who_save_at_once_one_wins(eve: Desk, sam: Desk, database: Database) -> None:
    create(eve)
    statuses: list[int] = []

    def save(desk: Desk, n: int) -> None:
        answer = desk.put("articles/wrapping/en", change(1, title=f"Title {n}"))
        statuses.append(answer.status_code)

    run([(save, desk, n) for n, desk in enumerate((eve, sam) * 4)])
    assert sorted(statuses) == [200] + [409] * 7
    assert rows(database) == (1, 1, 2)


def test_of_many_who_create_at_once_one_wins(eve: Desk, sam: Desk, database: Database) -> None:
    statuses: list[int] = []

    def make(desk: Desk, n: int) -> None:
        statuses.append(desk.post("articles", new(title=f"Title {n}")).status_code)

    run([(make, desk, n) for n, desk in enumerate((eve, sam) * 3)])
    assert sorted(statuses) == [201] + [409] * 5
    assert rows(database) == (1, 1, 1)


def run(calls: list[tuple[Any, ...]]) -> None:
    threads = [threading.Thread(target=call, args=arguments) for call, *arguments in calls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_what_is_there_is_not_made_again(eve: Desk, database: Database) -> None:
    create(eve)
    again = eve.post("articles", new(title="Other"))
    assert say(again) == (409, "conflict") and "already" in message(again)
    same_slug = eve.post("articles", new("boxes", slug="wrapping"))
    assert say(same_slug) == (409, "conflict") and "wrapping" in message(same_slug)
    assert rows(database) == (1, 1, 1)
    assert say(eve.put("articles/boxes/en", change(1))) == (404, "not_found")
    assert say(eve.put("articles/wrapping/es", change(1))) == (404, "not_found")


WRONG: list[tuple[str, Any, str]] = [
    ("title", "", "title is empty"),
    ("title", 12, "valid string"),
    ("title", "x" * 201, "longer than 200"),
    ("title", "nul \x00", "cannot be stored"),
    ("answer", "x" * 2_001, "longer than 2,000"),
    ("answer", None, "valid string"),
    ("body", " \n", "no text"),
    ("body", "half \ud800", "cannot be stored"),
    ("body", "{no_such_value}", "no shared value {no_such_value}"),
    ("body", "[x](JavaScript:alert(1))", "link 'JavaScript:alert(1)' would be dead"),
    ("answer", "![x](data:image/png;base64,AA)", "answer: the link 'data:image/png"),
    ("questions", [], "must be a list"),
    ("questions", "one", "valid list"),
    ("questions", ["ok", " "], "a question is empty"),
    ("questions", ["ok", 7], "valid string"),
    ("article", "a b", "letters, digits and hyphens"),
    ("article", "../x", "letters, digits and hyphens"),
    ("article", "x" * 101, "longer than 100"),
    ("locale", "xx", "none of the languages"),
    ("locale", "en/../es", "none of the languages"),
    ("topic", "Not Good", "no name for an address"),
    ("slug", "Up/../Down", "no name for an address"),
    ("slug", "", "no name for an address"),
    ("audience", "everybody", "public or staff"),
    ("tags", ["x" * 41], "longer than 40"),
    ("tags", ["x"] * 21, "up to 20"),
    ("owner", 4_711, "nobody at the desk"),
    ("owner", "x@nowhere.example", "nobody at the desk"),
    ("review_by", "tomorrow", "a day such as"),
    ("significance", "huge", "must be one of"),
    ("made_from", 0, "greater than or equal"),
    ("comment", "x" * 501, "at most 500"),
    ("comment", "nul \x00", "cannot be stored"),
]


@pytest.mark.parametrize(("key", "value", "words"), WRONG, ids=lambda value: repr(value)[:30])
def test_what_cannot_be_taken_is_named(
    eve: Desk, database: Database, key: str, value: Any, words: str
) -> None:
    answer = eve.post("articles", new() | {key: value})
    assert say(answer) == (422, "request_invalid")
    assert words in message(answer)
    assert rows(database) == (0, 0, 0)


def test_what_is_no_article_at_all(eve: Desk) -> None:
    assert say(eve.post("articles", [])) == (422, "request_invalid")
    assert say(eve.upload("articles", b"{")) == (400, "json_invalid")
    assert say(eve.post("articles", new(body="x" * 5_000_000))) == (413, "too_large")


def test_strange_addresses_are_no_articles(eve: Desk) -> None:
    for place in ("%00/en", "x/%00", "x/e%20n", "%F0%9F%99%82/en", f"{'x' * 200}/en"):
        assert eve.get(f"articles/{place}").status_code in (404, 422), place


def test_shared_values_may_be_used(eve: Desk, database: Database) -> None:
    with database.write() as connection:
        connection.execute(shared_values.insert().values(name="return_days", locale="", value="30"))
    got = create(eve, body="You have {return_days} days.")
    assert got["values"] == {"return_days": "30"}
    assert got["text"]["body"] == "You have {return_days} days."


def test_a_translation_knows_what_it_was_made_from(eve: Desk) -> None:
    create(eve)
    assert eve.post("articles/wrapping/en/publish", {"revision": 1, "accept_lost": True})
    spanish = create(eve, locale="es", slug="envolver", title="Envolver", made_from=1)
    assert (spanish["made_from"], spanish["outdated"]) == (1, None)
    original = spanish["original"]
    assert (original["locale"], original["text"]["title"]) == ("en", "Gift wrapping")
    assert original["changes"] is None

    eve.put("articles/wrapping/en", change(1, title="Wrapping", significance="minor"))
    eve.put("articles/wrapping/en", change(2, title="Wrapping paper", significance="major"))
    assert eve.get("articles/wrapping/es").json()["outdated"] is None  # nothing is published yet
    eve.post("articles/wrapping/en/publish", {"revision": 3, "accept_lost": True})
    spanish = eve.get("articles/wrapping/es").json()
    assert spanish["outdated"] == "major"
    assert [field["field"] for field in spanish["original"]["changes"]["fields"]] == ["title"]
    assert {one["locale"]: one["outdated"] for one in spanish["locales"]} == {
        "en": None,
        "es": "major",
    }
    # A correction that says nothing about the original does not bring it up to date.
    kept = eve.put("articles/wrapping/es", change(1, locale="es", slug="envolver", title="Otra"))
    assert (kept.json()["made_from"], kept.json()["outdated"]) == (1, "major")
    done = change(2, locale="es", slug="envolver", made_from=3)
    assert eve.put("articles/wrapping/es", done).json()["outdated"] is None
    unknown = change(3, locale="es", slug="envolver", made_from=9)
    assert say(eve.put("articles/wrapping/es", unknown)) == (422, "request_invalid")
