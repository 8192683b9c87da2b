"""Articles through the API: found, written against an ETag, published by the editor's rules."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from fastapi import FastAPI
from sqlalchemy import select

from bot.knowledge import Library
from bot.knowledge.articles import newest
from bot.knowledge.revisions import Save, do_save_revision
from bot.storage import Database
from bot.storage.tables import audit_log, revisions, webhook_deliveries
from bot.webhooks import webhooks
from tests.api.conftest import Client, Enrol, refusal
from tests.knowledge.library import RETURNS, SHOP, fill, started, wait_until

WRITING = ("read_articles", "write_articles")
PUBLISHING = (*WRITING, "publish_articles")


@pytest.fixture
def answering(database: Database, app: FastAPI) -> Iterator[Library]:
    """The shop's articles, searched."""
    fill(database, SHOP)
    with started(database) as library:
        wait_until(lambda: library.is_ready, 30)
        app.state.library = library
        yield library


def text(**changes: Any) -> dict[str, Any]:
    return {
        "topic": "service",
        "slug": "wrapping",
        "title": "Gift wrapping",
        "answer": "We wrap for **free**.",
        "body": "## How\n\nTick the box.\n",
        "questions": ["Do you wrap presents?"],
        **changes,
    }


def make(program: Client, article: str = "wrapping", **changes: Any) -> dict[str, Any]:
    body = {"article": article, "locale": "en", **text(slug=article), **changes}
    made: dict[str, Any] = program.post("articles", body)
    return made


def step(program: Client, name: str, **body: Any) -> Any:
    return program.ask("POST", f"articles/wrapping/en/{name}", body or None)


def four_eyes(app: FastAPI) -> None:
    knowledge = app.state.settings.knowledge.model_copy(update={"author_may_publish": False})
    app.state.settings = app.state.settings.model_copy(update={"knowledge": knowledge})


def test_an_article_is_made_and_changed_against_its_tag(program: Client) -> None:
    body = {"article": "wrapping", "locale": "en", **text(tags=["gifts"])}
    answer = program.ask("POST", "articles", body)
    assert answer.status_code == 201
    assert answer.headers["location"] == "/api/v1/articles/wrapping/en"
    made, tag = answer.json(), answer.headers["etag"]
    assert (made["state"], made["revision"], made["published_revision"]) == ("draft", 1, None)
    assert made["author"] == {"id": None, "name": "Own bot"}
    read = program.ask("GET", "articles/wrapping/en")
    assert (read.json(), read.headers["etag"]) == (made, tag)
    place = "articles/wrapping/en"
    changed = program.ask("PUT", place, text(title="Wrapping"), If_Match=tag)
    assert changed.status_code == 200, changed.text
    assert (changed.json()["title"], changed.json()["revision"]) == ("Wrapping", 2)
    assert changed.json()["tags"] == ["gifts"]
    assert changed.headers["etag"] not in ("", tag)


def test_whoever_has_the_newest_gets_it_not_again(program: Client) -> None:
    make(program)
    tag = program.ask("GET", "articles/wrapping/en").headers["etag"]
    for known in (tag, f'"x", W/{tag}', "*"):
        again = program.ask("GET", "articles/wrapping/en", If_None_Match=known)
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    other = program.ask("GET", "articles/wrapping/en", If_None_Match='"x"')
    assert other.status_code == 200


def test_without_a_tag_nothing_is_changed(program: Client) -> None:
    made = make(program)
    answer = program.ask("PUT", "articles/wrapping/en", text(title="Mine"))
    assert refusal(answer) == (428, "precondition_required")
    assert program.get("articles/wrapping/en") == made


@pytest.mark.parametrize("weak", ["", "W/"])
def test_an_old_or_weak_tag_changes_nothing_and_brings_both_sides(
    program: Client, weak: str
) -> None:
    make(program)
    place = "articles/wrapping/en"
    tag = program.ask("GET", place).headers["etag"]
    if not weak:
        program.ask("PUT", place, text(title="Theirs"), If_Match=tag)
    answer = program.ask("PUT", place, text(title="Mine"), If_Match=weak + tag)
    assert refusal(answer) == (412, "precondition_failed")
    told = answer.json()
    assert told["current"] == program.get(place)
    again = program.ask("PUT", place, text(title="Mine"), If_Match=told["etag"])
    assert again.status_code == 200 and again.json()["title"] == "Mine"


def test_two_who_change_at_once_do_not_overwrite(program: Client, database: Database) -> None:
    make(program)
    tag = program.ask("GET", "articles/wrapping/en").headers["etag"]

    def send(n: int) -> int:
        body = text(title=f"Number {n}")
        return int(program.ask("PUT", "articles/wrapping/en", body, If_Match=tag).status_code)

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(send, range(4))) == [200, 412, 412, 412]
    with database.read() as connection:
        numbers = connection.scalars(select(revisions.c.number)).all()
    assert sorted(numbers) == [1, 2]


@pytest.mark.parametrize("article", ["возврат", "返品", "إرجاع"])
def test_an_id_may_be_in_any_script(program: Client, article: str) -> None:
    body = {"article": article, "locale": "en", **text()}
    answer = program.ask("POST", "articles", body, Idempotency_Key="k")
    assert answer.status_code == 201, answer.text
    place = answer.headers["location"].removeprefix("/api/v1/")
    assert program.get(place) == answer.json()
    changed = program.ask("PUT", place, text(title="Other"), If_Match=answer.headers["etag"])
    assert changed.json()["title"] == "Other"
    assert len(program.get("articles?limit=1")["items"]) == 1


def test_what_is_sent_again_makes_one_revision(program: Client) -> None:
    make(program)
    tag = program.ask("GET", "articles/wrapping/en").headers["etag"]
    sent = [
        program.ask("PUT", "articles/wrapping/en", text(), If_Match=tag, Idempotency_Key="k")
        for _ in range(2)
    ]
    assert sent[0].json() == sent[1].json() and sent[1].json()["revision"] == 2
    assert sent[0].headers["etag"] == sent[1].headers["etag"]


def test_the_same_address_twice_is_refused(program: Client) -> None:
    make(program)
    body = {"article": "wrapping", "locale": "en", **text()}
    assert refusal(program.ask("POST", "articles", body)) == (409, "conflict")
    other = {"article": "other", "locale": "en", **text()}
    assert refusal(program.ask("POST", "articles", other)) == (409, "conflict")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"title": " "}, "title"),
        ({"slug": "Not an address"}, "slug"),
        ({"locale": "xx"}, "locale"),
        ({"audience": "nobody"}, "audience"),
        ({"owner": 99}, "owner"),
        ({"body": "Shows {nothing_known}."}, "body"),
        ({"questions": ["\ud800"]}, "questions"),
        ({"unknown": 1}, "unknown"),
    ],
)
def test_what_is_wrong_is_named(program: Client, changes: dict[str, Any], field: str) -> None:
    body = {"article": "wrapping", "locale": "en", **text(), **changes}
    answer = program.ask("POST", "articles", body)
    assert refusal(answer) == (422, "request_invalid")
    assert field in answer.json()["detail"]


def test_articles_are_listed_by_what_they_are(answering: Library, program: Client) -> None:
    make(program, tags=["gifts"], audience="staff")
    now = time.time()
    whole = program.get("articles")["items"]
    assert [(one["article"], one["locale"]) for one in whole] == sorted(
        (one["article"], one["locale"]) for one in whole
    )
    mine = [one for one in whole if one["article"] == "wrapping"]
    for query in (
        "tag=gifts",
        "state=draft",
        "audience=staff",
        "words=WRAPPING",
        "topic=service&audience=staff",
    ):
        assert program.get(f"articles?{query}")["items"] == mine, query
    assert mine[0] not in program.get("articles?state=published")["items"]
    assert program.get(f"articles?since={now + 1}")["items"] == []
    assert program.get("articles?locale=de&tag=gifts")["items"] == []


def test_pages_of_articles_hold_each_once(answering: Library, program: Client) -> None:
    whole = [(one["article"], one["locale"]) for one in program.get("articles")["items"]]
    page = program.get("articles?limit=1")
    seen = page["items"]
    while page["next"]:
        page = program.get(f"articles?limit=1&cursor={page['next']}")
        seen += page["items"]
    assert [(one["article"], one["locale"]) for one in seen] == whole and len(whole) > 1


def test_since_tells_what_was_published_or_taken_down(answering: Library, program: Client) -> None:
    time.sleep(0.01)
    since = time.time()
    assert program.get(f"articles?since={since}")["items"] == []
    program.post(f"articles/{RETURNS.article}/en/archive")
    found = program.get(f"articles?since={since}")["items"]
    assert [(one["article"], one["state"]) for one in found] == [(RETURNS.article, "archived")]


def test_from_a_draft_to_readers_and_back(
    answering: Library, program: Client, database: Database
) -> None:
    with database.write() as connection:
        webhooks.do_make(connection, "https://shop.example/hook", ["article.published"])
    make(program)
    assert step(program, "submit", revision=1).json()["state"] == "review"
    back = step(program, "send-back", revision=1, comment="shorter").json()
    assert (back["state"], back["comment"]) == ("draft", "Own bot: shorter")
    published = step(program, "publish", revision=1)
    assert published.status_code == 200, published.text
    assert (published.json()["state"], published.json()["published_revision"]) == ("published", 1)
    wait_until(lambda: any(one["article"] == "wrapping" for one in found(program)), 10)
    with database.read() as connection:
        told = connection.scalars(select(webhook_deliveries.c.subject)).all()
        logged = connection.scalars(select(audit_log.c.action)).all()
    assert told == ["article:wrapping"]
    steps = {"article_made", "article_submitted", "article_sent_back", "article_published"}
    assert steps <= set(logged)
    assert step(program, "archive").json()["state"] == "archived"
    wait_until(lambda: not any(one["article"] == "wrapping" for one in found(program)), 10)


def found(program: Client) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = program.get("search?q=gift wrapping presents")["items"]
    return items


def test_a_plan_is_made_and_taken_back(answering: Library, program: Client) -> None:
    make(program)
    at = time.time() + 3600
    planned = step(program, "schedule", revision=1, at=at).json()
    assert (planned["publish_at"], planned["scheduled_revision"]) == (at, 1)
    assert step(program, "schedule", revision=1, at=None).json()["publish_at"] is None


def test_questions_that_would_get_lost_are_asked_about(answering: Library, program: Client) -> None:
    questions = list(RETURNS.questions)
    make(program, title=RETURNS.title, answer=RETURNS.answer, questions=questions)
    asked = step(program, "publish", revision=1)
    assert refusal(asked) == (409, "questions_lost")
    assert {one["article"] for one in asked.json()["lost"]} == {RETURNS.article}
    assert program.get("articles/wrapping/en")["state"] == "draft"
    published = step(program, "publish", revision=1, accept_lost=True)
    assert published.json()["state"] == "published"


def test_steps_at_the_wrong_time_are_refused(program: Client) -> None:
    make(program)
    assert refusal(step(program, "submit", revision=2)) == (409, "conflict")
    assert refusal(step(program, "send-back", revision=1)) == (409, "conflict")
    assert refusal(step(program, "publish", revision=9)) == (404, "not_found")
    for method, path in (("GET", "articles/no/en"), ("POST", "articles/no/en/archive")):
        assert refusal(program.ask(method, path)) == (404, "not_found")


def test_each_scope_opens_its_part(enrol: Enrol, program: Client) -> None:
    make(program)
    reader, writer = enrol("Reader", "read_articles"), enrol("Writer", *WRITING)
    body = {"article": "other", "locale": "en", **text(slug="other")}
    assert reader.get("articles")["items"]
    assert refusal(reader.ask("POST", "articles", body)) == (403, "not_allowed")
    assert refusal(step(reader, "submit", revision=1)) == (403, "not_allowed")
    writer.post("articles", body)
    assert refusal(step(writer, "publish", revision=1)) == (403, "not_allowed")
    assert refusal(step(writer, "archive")) == (403, "not_allowed")
    other = enrol("Other", "read_conversations")
    assert refusal(other.ask("GET", "articles")) == (403, "not_allowed")


def test_where_two_people_read_a_program_publishes_nobodys_text(
    app: FastAPI, answering: Library, program: Client, enrol: Enrol
) -> None:
    four_eyes(app)
    make(program)
    for one in (program, enrol("Publisher", *PUBLISHING)):
        answer = step(one, "publish", revision=1)
        assert refusal(answer) == (403, "not_allowed") and "Somebody else" in answer.text
        assert refusal(step(one, "schedule", revision=1, at=time.time() + 60))[0] == 403
    assert program.get("articles/wrapping/en")["state"] == "draft"


def test_where_two_people_read_a_program_publishes_what_a_person_wrote(
    app: FastAPI, answering: Library, program: Client, database: Database, ada: int, eve: int
) -> None:
    four_eyes(app)
    make(program)
    with database.write() as connection:
        content = newest(connection)["wrapping", "en"].content
        do_save_revision(connection, content, Save(author=ada))
        do_save_revision(connection, content, Save(author=eve))
    answer = step(program, "publish", revision=2)  # Ada made the token
    assert refusal(answer) == (403, "not_allowed")
    assert step(program, "publish", revision=3).json()["published_revision"] == 3
