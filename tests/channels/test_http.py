from __future__ import annotations

import threading
import time
from typing import Any

import pytest
from fastapi.testclient import TestClient

from bot.channels import website
from bot.conversations import conversations
from bot.people.visitor import make_token
from tests.channels.conftest import SECRET, Chat, begin, open_chat


def test_the_first_message_says_that_it_is_an_assistant(chat: Chat) -> None:
    events: Any = chat.events()["events"]
    assert [event["author"] for event in events] == ["bot"]
    assert "automated assistant" in events[0]["text"]
    assert {"title": "Talk to a person"} in events[0]["buttons"]


@pytest.mark.parametrize(
    ("body", "header", "locale"),
    [
        ({"locale": "es-MX"}, "de", "es"),
        ({"locale": "tlh"}, "nl;q=0.9, ja;q=0.5, de;q=0.8", "de"),
        ({}, "", "en"),
        ({}, "*;q=x, ar-EG", "ar"),
    ],
)
def test_the_welcome_is_in_the_pages_or_the_browsers_language(
    client: TestClient, body: dict[str, str], header: str, locale: str
) -> None:
    answer = client.post(
        "/api/v1/chat/conversations", json=body, headers={"Accept-Language": header}
    )
    events: Any = open_chat(client, answer.json()).events()["events"]
    assert events[0]["locale"] == locale


def test_a_message_is_acknowledged_and_seen(chat: Chat) -> None:
    answer = chat.send("¿Dónde está mi pedido 10234?", "a")
    assert answer["status"] == 202
    assert chat.send("something else", "a") == answer
    page: Any = chat.events(after=1)
    assert [event["text"] for event in page["events"]] == ["¿Dónde está mi pedido 10234?"]
    assert page["events"][0]["client_id"] == "a"
    assert page["events"][0]["locale"] == "es"
    assert page["last"] == page["events"][0]["id"] == answer["seq"]


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "message_empty"), (" \n", "message_empty"), ("x" * 10_001, "message_too_long")],
)
def test_bad_messages_are_refused_with_words(chat: Chat, text: str, code: str) -> None:
    answer: Any = chat.send(text)
    assert answer["status"] == 422
    assert answer["error"]["code"] == code and answer["error"]["message"]
    assert len(chat.events()["events"]) == 1  # type: ignore[arg-type]


@pytest.mark.parametrize("client_id", ["", "x" * 101, 7, None])
def test_a_bad_client_id_is_named(chat: Chat, client_id: object) -> None:
    answer: Any = chat.send("hello", client_id)
    assert answer["status"] == 422
    assert "client_id" in answer["error"]["message"]


def test_broken_json_is_explained(chat: Chat) -> None:
    answer = chat.client.post(
        "/api/v1/chat/messages",
        content=b'{"client_id": ',
        headers={**chat.headers, "Content-Type": "application/json"},
    )
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "json_invalid"


@pytest.mark.parametrize("announced", [True, False])
def test_a_body_that_is_too_large_is_refused(chat: Chat, announced: bool) -> None:
    body = b'{"client_id": "1", "text": "' + b"x" * 1_100_000 + b'"}'
    answer = chat.client.post(
        "/api/v1/chat/messages",
        content=body if announced else iter([body[:500_000], body[500_000:]]),
        headers={**chat.headers, "Content-Type": "application/json"},
    )
    assert answer.status_code == 413
    assert answer.json()["error"]["code"] == "too_large"


@pytest.mark.parametrize(
    "authorization", ["", "Bearer", "Bearer forged.token.here", "Basic abc", "Bearer é"]
)
def test_a_forged_or_missing_token_is_refused(client: TestClient, authorization: str) -> None:
    answer = client.get(
        "/api/v1/chat/events", headers={"Authorization": authorization.encode("utf-8")}
    )
    assert answer.status_code == 401
    assert answer.json()["error"]["code"] == "token_invalid"


def test_a_token_of_another_installation_or_of_no_conversation_is_refused(
    client: TestClient, chat: Chat
) -> None:
    for token in (make_token("x" * 32, chat.conversation_id), make_token(SECRET, "c_nobody")):
        answer = client.get("/api/v1/chat/events", headers={"Authorization": f"Bearer {token}"})
        assert answer.status_code == 401


def test_an_expired_token_is_refused(
    client: TestClient, chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.time()
    monkeypatch.setattr("time.time", lambda: now + 91 * 86_400)
    answer = client.get("/api/v1/chat/events", headers=chat.headers)
    assert answer.status_code == 401
    assert "expired" in answer.json()["error"]["message"]


def test_nobody_sees_anothers_conversation(client: TestClient, chat: Chat) -> None:
    other = begin(client, locale="en")
    chat.send("my secret")
    assert "my secret" not in str(other.events())


def contact_of(channel: website.Website, conversation_id: str) -> int:
    with channel.database.read() as connection:
        return int(conversations.get(connection, conversation_id)["contact_id"])


def test_whoever_begins_anew_with_the_old_token_is_the_same_customer(
    client: TestClient, channel: website.Website, chat: Chat
) -> None:
    def begun(headers: dict[str, str]) -> str:
        answer = client.post("/api/v1/chat/conversations", json={}, headers=headers)
        assert answer.status_code == 201
        return str(answer.json()["conversation_id"])

    known = contact_of(channel, chat.conversation_id)
    assert contact_of(channel, begun(chat.headers)) == known
    assert contact_of(channel, begun({"Authorization": "Bearer forged"})) != known
    assert contact_of(channel, begun({})) != known


def test_waiting_ends_as_soon_as_something_happens(chat: Chat) -> None:
    sending = threading.Timer(0.3, chat.send, ("hello",))
    sending.start()
    begin_time = time.monotonic()
    page: Any = chat.events(after=1, wait=20)
    sending.join()
    assert [event["text"] for event in page["events"]] == ["hello"]
    assert time.monotonic() - begin_time < 10


def test_waiting_in_vain_ends_with_nothing(chat: Chat) -> None:
    assert chat.events(after=1, wait=0.2) == {"events": [], "last": 1}


def test_waiting_hears_of_typing(chat: Chat, channel: website.Website) -> None:
    typing = threading.Timer(0.3, channel.typing.set, (chat.conversation_id, "agent", True))
    typing.start()
    page: Any = chat.events(after=1, wait=20)
    typing.join()
    assert page["events"] == [{"id": 1, "kind": "typing", "author": "agent", "on": True}]


@pytest.mark.parametrize("query", [{"after": "-1"}, {"after": "x"}, {"wait": "31"}])
def test_bad_queries_are_named(chat: Chat, query: dict[str, str]) -> None:
    answer = chat.client.get("/api/v1/chat/events", params=query, headers=chat.headers)
    assert answer.status_code == 422
    assert next(iter(query)) in answer.json()["error"]["message"]


def test_the_chosen_locale_must_be_supported(chat: Chat) -> None:
    def choose(locale: str) -> int:
        return chat.client.post(
            "/api/v1/chat/locale", json={"locale": locale}, headers=chat.headers
        ).status_code

    assert choose("ar") == 204
    assert choose("tlh") == 422


def test_html_and_commands_are_only_text(chat: Chat) -> None:
    for n, text in enumerate(["<script>alert(1)</script>", "/restart", "/talk_to_human"]):
        chat.send(text, str(n))
    events: Any = chat.events(after=1)["events"]
    assert [event["text"] for event in events] == [
        "<script>alert(1)</script>",
        "/restart",
        "/talk_to_human",
    ]


def test_the_widget_learns_brand_locales_and_wording(client: TestClient) -> None:
    config = client.get("/api/v1/chat/config", params={"locale": "ar-EG"}).json()
    assert (config["locale"], config["dir"]) == ("ar", "rtl")
    codes = [locale["code"] for locale in config["locales"]]
    assert codes == ["en", "es", "fr", "de", "pt", "ar", "hi", "ja", "zh", "tl"]
    assert {"code": "es", "name": "Español", "dir": "ltr"} in config["locales"]
    texts = {entry["id"]: entry["value"] for entry in config["wording"]}
    assert texts["widget_close"] == "إغلاق المحادثة"
    assert texts["widget_says"] == [{"type": "var", "name": "name"}, ":"]


def test_pages_of_other_origins_may_chat(client: TestClient) -> None:
    answer = client.options(
        "/api/v1/chat/messages",
        headers={
            "Origin": "https://shop.example",
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "authorization,content-type",
        },
    )
    assert answer.status_code == 200
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in answer.headers
