"""Review, publishing, planning, taking down: who may, and what readers get."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

import pytest
from fastapi import FastAPI

from bot.knowledge import Library
from bot.knowledge.articles import find_published
from bot.people.roles import ROLES, Role
from bot.people.staff import Person
from bot.settings import Knowledge, Settings
from bot.storage import Database
from tests.editor.conftest import Desk, change, create, message, new, say, sign_in
from tests.knowledge.library import GIFT_CARDS, wait_until

ONE = "articles/wrapping/en"


def title(database: Database, slug: str = "wrapping") -> str | None:
    """What a reader gets."""
    with database.read() as connection:
        found = find_published(connection, "en", "service", slug)
    return found and found.content.title


def step(desk: Desk, name: str, revision: int = 1, **more: Any) -> Any:
    return desk.post(f"{ONE}/{name}", {"revision": revision, **more})


def test_from_draft_to_readers_and_back(
    eve: Desk, sam: Desk, database: Database, people: dict[Role, Person]
) -> None:
    create(eve)
    assert title(database) is None
    assert step(eve, "submit").json()["state"] == "review"
    back = step(sam, "send-back", comment="The price is missing.").json()
    assert (back["state"], back["comment"]) == ("draft", "Sam: The price is missing.")
    assert say(step(sam, "send-back")) == (409, "conflict")
    assert step(eve, "submit").json()["state"] == "review"
    published = step(sam, "publish", accept_lost=True).json()
    assert (published["state"], published["published_revision"]) == ("published", 1)
    assert title(database) == "Gift wrapping"

    eve.put(ONE, change(1, title="Wrapping"))
    got = eve.get(ONE).json()
    assert (got["state"], got["revision"], got["published_revision"]) == ("draft", 2, 1)
    assert title(database) == "Gift wrapping"
    assert say(step(eve, "submit", 1)) == (409, "conflict")

    gone = step(sam, "archive", 2).json()
    assert (gone["state"], gone["published_revision"]) == ("archived", None)
    assert title(database) is None
    restored = step(eve, "restore", 1).json()
    assert (restored["state"], restored["revision"]) == ("draft", 3)
    assert restored["text"]["title"] == "Gift wrapping"
    assert restored["author"]["id"] == people["editor"].id


def test_whom_it_is_for_is_reviewed_with_the_text(
    app: FastAPI, settings: Settings, eve: Desk, sam: Desk, database: Database
) -> None:
    create(eve, audience="staff")
    step(eve, "publish")
    strict = Knowledge(author_may_publish=False)
    app.state.settings = settings.model_copy(update={"knowledge": strict})
    saved = eve.put(ONE, change(1, audience="public", topic="gifts", slug="gifts")).json()
    assert (saved["audience"], saved["topic"], saved["slug"]) == ("public", "gifts", "gifts")
    assert saved["live"] == {"audience": "staff", "topic": "service", "slug": "wrapping"}
    assert saved["path"] == "/help/en/service/wrapping"
    assert title(database) is None
    fields = eve.get(f"{ONE}/compare", old=1, new=2).json()["fields"]
    assert [one["field"] for one in fields] == ["slug", "topic", "audience"]
    one = eve.get(f"{ONE}/revisions/1").json()
    assert (one["audience"], one["topic"], one["slug"]) == ("staff", "service", "wrapping")

    assert say(step(eve, "publish", 2)) == (403, "not_allowed")
    assert title(database) is None
    done = step(sam, "publish", 2, accept_lost=True).json()
    assert (done["path"], done["live"]["audience"]) == ("/help/en/gifts/gifts", "public")
    with database.read() as connection:
        assert find_published(connection, "en", "gifts", "gifts") is not None


def test_a_plan_is_kept_and_taken_back(eve: Desk, answering: Library, database: Database) -> None:
    create(eve)
    later = time.time() + 3_600
    planned = step(eve, "schedule", at=later).json()
    assert (planned["scheduled_revision"], planned["publish_at"]) == (1, pytest.approx(later))
    assert step(eve, "schedule", at=None).json()["publish_at"] is None
    step(eve, "schedule", at=time.time() - 1)
    wait_until(lambda: title(database) == "Gift wrapping", 30)


def test_steps_that_lead_nowhere(eve: Desk) -> None:
    create(eve)
    for name in ("submit", "send-back", "restore", "publish", "schedule"):
        assert step(eve, name, 9, at=1.0, accept_lost=True).status_code in (404, 409), name
    for body in ({}, {"revision": "1"}, {"revision": 0}, {"revision": 2**40}, []):
        assert say(eve.post(f"{ONE}/publish", body)) == (422, "request_invalid")
    assert say(step(eve, "schedule", at=1e300)) == (422, "request_invalid")
    assert say(eve.post("articles/nothing/en/archive", {"revision": 1})) == (404, "not_found")


def test_an_author_may_be_kept_from_publishing(
    app: FastAPI, settings: Settings, eve: Desk, sam: Desk, database: Database
) -> None:
    strict = Knowledge(author_may_publish=False)
    app.state.settings = settings.model_copy(update={"knowledge": strict})
    may = create(eve)["may"]
    assert (may["publish"], "somebody else" in may["why"]) == (False, True)
    for name, more in (("publish", {"accept_lost": True}), ("schedule", {"at": 1.0})):
        assert say(step(eve, name, **more)) == (403, "not_allowed")
    assert title(database) is None
    assert sam.get(ONE).json()["may"] == {"write": True, "publish": True, "why": None}
    assert step(sam, "publish", accept_lost=True).status_code == 200


def test_a_publish_that_loses_questions_asks_first(
    eve: Desk, answering: Library, database: Database
) -> None:
    create(
        eve,
        title="Gift vouchers",
        answer="Gift vouchers are valid for three years.",
        body="All about vouchers.",
        questions=[
            "Do you sell gift vouchers?",
            "How long is my gift voucher valid?",
            "Can I pay with a gift voucher?",
        ],
    )
    asked = step(eve, "publish")
    assert say(asked) == (409, "questions_lost")
    lost = asked.json()["lost"]
    assert {one["article"] for one in lost} == {"gift-cards"}
    assert {one["question"] for one in lost} <= set(GIFT_CARDS.questions)
    assert lost[0]["instead"]["article"] == "wrapping"
    later = time.time() + 3_600
    assert say(step(eve, "schedule", at=later)) == (409, "questions_lost")
    assert step(eve, "schedule", at=None).status_code == 200
    assert step(eve, "schedule", at=later, accept_lost=True).status_code == 200
    assert title(database) is None
    assert step(eve, "publish", accept_lost=True).status_code == 200
    assert title(database) == "Gift vouchers"


def test_a_publish_that_loses_nothing_goes_through(eve: Desk, answering: Library) -> None:
    create(eve)
    assert step(eve, "publish").json()["state"] == "published"


def test_without_the_articles_nobody_can_tell(eve: Desk) -> None:
    create(eve)
    assert say(step(eve, "publish")) == (503, "assistant_unavailable")


@dataclass(frozen=True)
class Row:
    """The statuses stand in the order of outsider, administrator, supervisor, agent, editor."""

    method: str
    path: str
    statuses: tuple[int, int, int, int, int]
    body: dict[str, Any] | None = None


DRAFT = {"article": "x", "locale": "en", "title": ""}
READ, WRITE = (401, 200, 200, 200, 200), (401, 200, 200, 403, 200)
TABLE = (
    Row("GET", "articles", READ),
    Row("GET", ONE, READ),
    Row("GET", f"{ONE}/revisions", READ),
    Row("GET", f"{ONE}/revisions/1", READ),
    Row("GET", f"{ONE}/compare?old=1&new=1", READ),
    Row("POST", "articles", (401, 409, 409, 403, 409), new()),
    Row("PUT", ONE, (401, 409, 409, 403, 409), change(7)),
    Row("POST", f"{ONE}/restore", WRITE, {"revision": 1}),
    Row("POST", f"{ONE}/submit", (401, 409, 409, 403, 409), {"revision": 1}),
    Row("POST", f"{ONE}/send-back", (401, 409, 409, 403, 409), {"revision": 1}),
    Row("POST", f"{ONE}/schedule", WRITE, {"revision": 1, "at": None}),
    Row("POST", f"{ONE}/publish", WRITE, {"revision": 1, "accept_lost": True}),
    Row("POST", f"{ONE}/archive", WRITE, {"revision": 1}),
    Row("POST", "articles/preview", WRITE, {"locale": "en", "answer": "", "body": ""}),
    Row("POST", "articles/ask", WRITE, {"locale": "en", "question": "?", "draft": DRAFT}),
    Row("POST", "articles/neighbours", WRITE, {"draft": DRAFT}),
)


@pytest.mark.parametrize("who", ["outsider", *ROLES])
def test_everybody_gets_what_the_table_says(
    who: str, client: Any, database: Database, people: dict[Any, Person], eve: Desk
) -> None:
    create(eve)
    desk = sign_in(client, database, people[who]) if who in people else Desk(client, {})
    place = ("outsider", *ROLES).index(who)
    got = {
        f"{row.method} {row.path}": desk.send(row.method, row.path, row.body).status_code
        for row in TABLE
    }
    assert got == {f"{row.method} {row.path}": row.statuses[place] for row in TABLE}


def test_every_write_needs_the_csrf_token(eve: Desk, client: Any) -> None:
    create(eve)
    thief = Desk(client, {**eve.headers, "X-Parley-CSRF": "x"})
    for row in TABLE:
        if row.method != "GET":
            answer = thief.send(row.method, row.path, row.body)
            assert say(answer) == (403, "not_allowed")
            assert "X-Parley-CSRF" in message(answer)
