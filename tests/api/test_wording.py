"""What the bot says, through the API."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from fastapi import FastAPI

from bot.assistant.live_wording import LiveWording
from bot.storage import Database
from tests.api.conftest import Client, Enrol, refusal
from tests.knowledge.library import wait_until

GOODBYE = "wording/es/utter_goodbye"


def put(program: Client, text: str, path: str = GOODBYE, **headers: str) -> Any:
    tag = program.ask("GET", path).headers["etag"]
    return program.ask("PUT", path, {"text": text}, **{"If_Match": tag, **headers})


def test_texts_of_a_language_come_in_pages(program: Client) -> None:
    page = program.get("wording?locale=es&limit=100")
    seen = page["items"]
    while page["next"]:
        page = program.get(f"wording?locale=es&limit=100&cursor={page['next']}")
        seen += page["items"]
    keys = [one["key"] for one in seen]
    assert keys == sorted(keys) and "utter_goodbye" in keys and len(keys) > 20
    assert all(one["locale"] == "es" and not one["changed"] for one in seen)
    assert next(one for one in seen if one["key"] == "utter_goodbye") == program.get(GOODBYE)


def test_a_text_is_changed_and_put_back(program: Client, app: FastAPI, database: Database) -> None:
    standard = program.get(GOODBYE)["text"]
    follower = LiveWording(database, app.state.catalog)
    follower.start()
    try:
        answer = put(program, "¡Hasta pronto!")
        assert answer.status_code == 200, answer.text
        assert answer.json() == program.get(GOODBYE)
        assert (answer.json()["changed"], answer.json()["standard"]) == (True, standard)
        wait_until(lambda: app.state.catalog.text("es", "utter_goodbye") == "¡Hasta pronto!", 2)
        assert [one["key"] for one in program.get("wording?locale=es&changed=true")["items"]] == [
            "utter_goodbye"
        ]
        tag = answer.headers["etag"]
        back = program.ask("DELETE", GOODBYE, If_Match=tag)
        assert (back.status_code, back.json()["text"]) == (200, standard)
        wait_until(lambda: app.state.catalog.text("es", "utter_goodbye") == standard, 2)
    finally:
        follower.close()


def test_nothing_is_overwritten(program: Client) -> None:
    tag = program.ask("GET", GOODBYE).headers["etag"]
    assert put(program, "Theirs").status_code == 200
    for method, body in (("PUT", {"text": "Mine"}), ("DELETE", None)):
        assert refusal(program.ask(method, GOODBYE, body)) == (428, "precondition_required")
        stale = program.ask(method, GOODBYE, body, If_Match=tag)
        assert refusal(stale) == (412, "precondition_failed")
        assert stale.json()["current"] == program.get(GOODBYE)
    assert program.get(GOODBYE)["text"] == "Theirs"


def test_of_two_at_once_one_is_first(program: Client) -> None:
    tag = program.ask("GET", GOODBYE).headers["etag"]

    def send(n: int) -> int:
        answer = program.ask("PUT", GOODBYE, {"text": f"Number {n}"}, If_Match=tag)
        return int(answer.status_code)

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(send, range(4))) == [200, 412, 412, 412]


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("utter_goodbye", ""),
        ("utter_goodbye", "{ unclosed"),
        ("utter_goodbye", "{ $nothing_given }"),
        ("utter_goodbye", "{ no_value }"),
        ("utter_goodbye", "Bye!\n.button = A button too many"),
        ("utter_greet", "No button left"),
        ("utter_goodbye", "x" * 100_000),
        ("utter_goodbye", "\x00"),
    ],
)
def test_what_would_not_work_is_refused(program: Client, key: str, text: str) -> None:
    path = f"wording/es/{key}"
    before = program.get(path)
    assert refusal(put(program, text, path)) == (422, "request_invalid")
    assert program.get(path) == before


def test_what_there_is_not(program: Client, enrol: Enrol) -> None:
    assert refusal(program.ask("GET", "wording/es/utter_nothing")) == (404, "not_found")
    assert refusal(program.ask("GET", "wording/xx/utter_goodbye")) == (422, "request_invalid")
    assert refusal(program.ask("GET", "wording?locale=xx")) == (422, "request_invalid")
    assert refusal(program.ask("GET", "wording")) == (422, "request_invalid")
    reader = enrol("Reader", "read_articles")
    assert refusal(reader.ask("GET", GOODBYE)) == (403, "not_allowed")
