"""The list: a line an article, and filters that can be combined."""

from __future__ import annotations

import time
from typing import Any

import pytest
from sqlalchemy import insert

from bot.people.roles import Role
from bot.people.staff import Person
from bot.storage import Database
from bot.storage.tables import articles, revisions, translations, votes
from tests.editor.conftest import Desk, change, create, say


def ids(desk: Desk, **query: Any) -> list[str]:
    answer = desk.get("articles", **query)
    assert answer.status_code == 200, answer.text
    return [f"{line['article']}/{line['locale']}" for line in answer.json()["articles"]]


@pytest.fixture
def filled(eve: Desk) -> None:
    """wrapping: published, with an outdated Spanish text; boxes: a draft that is due; notes: Spanish
    only, for staff."""
    create(eve)
    eve.post("articles/wrapping/en/publish", {"revision": 1, "accept_lost": True})
    create(eve, locale="es", slug="envolver", title="Envolver regalos", made_from=1)
    eve.put("articles/wrapping/en", change(1, body="New", significance="major"))
    eve.post("articles/wrapping/en/publish", {"revision": 2, "accept_lost": True})
    create(eve, "boxes", title="Boxes", topic="orders", tags=["Größe"], review_by="2020-01-01")
    create(eve, "notes", locale="es", title="Notas", audience="staff")
    eve.post("articles/notes/es/submit", {"revision": 1})


@pytest.mark.usefixtures("filled")
def test_each_article_has_a_line(eve: Desk, people: dict[Role, Person]) -> None:
    assert ids(eve) == ["boxes/en", "wrapping/en", "notes/es"]
    got = eve.get("articles").json()
    assert (got["total"], got["pages"], got["topics"]) == (3, 1, ["orders", "service"])
    assert got["locales"][0] == "en" and len(got["locales"]) == 10
    assert got["may"] == {"write": True, "publish": True}
    assert {"id": people["agent"].id, "name": "Ana"} in got["people"]
    boxes, wrapping, _ = got["articles"]
    assert (boxes["is_due"], boxes["review_by"], boxes["tags"]) == (True, "2020-01-01", ["Größe"])
    assert boxes["updated_by"] == {"id": people["editor"].id, "name": "Eve"}
    assert (wrapping["revision"], wrapping["published_revision"]) == (2, 2)
    assert wrapping["votes"] == {"helpful": 0, "unhelpful": 0}
    assert wrapping["locales"] == [
        {"locale": "en", "state": "published", "outdated": None},
        {"locale": "es", "state": "draft", "outdated": "major"},
    ]


@pytest.mark.usefixtures("filled")
def test_filters(eve: Desk, ana: Desk) -> None:
    assert ids(eve, locale="es") == ["wrapping/es", "notes/es"]
    assert ids(eve, state="draft") == ["boxes/en", "wrapping/es"]
    assert ids(eve, state="draft", locale="en") == ["boxes/en"]
    assert ids(eve, topic="orders") == ["boxes/en"]
    assert ids(eve, audience="staff") == ["notes/es"]
    assert ids(eve, outdated=1) == ["wrapping/es"]
    assert ids(eve, due=1) == ["boxes/en"]
    assert ids(eve, q="ENVOLVER") == ["wrapping/es"]
    assert ids(eve, q="grosse") == ids(eve, q="größe") == ["boxes/en"]
    assert ids(eve, q="nothing like it") == []
    assert ids(eve, state="", locale="", topic="", outdated="", q="") == ids(eve)
    assert eve.get("articles", page=2).json()["articles"] == []
    assert ana.get("articles").json()["may"] == {"write": False, "publish": False}


@pytest.mark.usefixtures("filled")
def test_the_least_helpful_come_first(eve: Desk, database: Database) -> None:
    with database.write() as connection:
        rows = {row.article_id: row.id for row in connection.execute(translations.select())}
        for article, helpful in (("boxes", False), ("boxes", False), ("notes", False)):
            connection.execute(
                insert(votes).values(
                    translation_id=rows[article],
                    revision=1,
                    locale="en",
                    question="",
                    helpful=helpful,
                    created_at=0.0,
                )
            )
    assert ids(eve, unhelpful=1) == ["boxes/en", "notes/es"]
    line = eve.get("articles", unhelpful=1).json()["articles"][0]
    assert line["votes"] == {"helpful": 0, "unhelpful": 2}


def test_wrong_filters_are_named(eve: Desk) -> None:
    for query in ({"state": "new"}, {"page": 0}, {"page": "x"}, {"audience": "me"}, {"due": "yes"}):
        assert say(eve.get("articles", **query)) == (422, "request_invalid")


def test_many_articles_come_in_pages_and_soon(eve: Desk, database: Database) -> None:
    with database.write() as connection:
        numbers = range(1, 501)
        connection.execute(
            insert(articles),
            [
                {"id": f"a{n}", "topic": "t", "audience": "public", "tags": [], "created_at": 0.0}
                for n in numbers
            ],
        )
        connection.execute(
            insert(translations),
            [
                {"id": n, "article_id": f"a{n}", "locale": "en", "slug": f"a{n}", "state": "draft"}
                for n in numbers
            ],
        )
        text = {"answer": "", "body": "", "questions": [], "comment": ""}
        place = {"topic": "t", "audience": "public"} | dict.fromkeys(
            ("changes_topic", "changes_audience"), False
        )
        connection.execute(
            insert(revisions),
            [
                {"translation_id": n, "number": 1, "title": f"Title {n:03}", **text, **place}
                | {"slug": f"a{n}", "significance": "normal", "created_at": 0.0}
                for n in numbers
            ],
        )
    begin = time.monotonic()
    got = eve.get("articles", page=10).json()
    assert time.monotonic() - begin < 5
    assert (got["total"], got["pages"], len(got["articles"])) == (500, 10, 50)
    assert got["articles"][-1]["title"] == "Title 500"
