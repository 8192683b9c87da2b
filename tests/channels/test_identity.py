"""Customers whom the site knows, on both databases."""

from __future__ import annotations

import hashlib
import hmac
import logging
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from fastapi.testclient import TestClient
from joserfc import jwt
from joserfc.jwk import OctKey
from pydantic import SecretStr
from sqlalchemy import func, select

from bot.channels import website
from bot.conversations import conversations, package, tags
from bot.settings import Settings, load_settings
from bot.sites import Site
from bot.storage import Database
from bot.storage.tables import contacts
from tests.channels.conftest import Chat, ask_for_person, begin, open_chat, resolve, take

NEW, OLD, OTHER = "n" * 32, "o" * 32, "x" * 32
SITES = {
    "shop": Site(secrets=(SecretStr(NEW), SecretStr(OLD))),
    "b2b": Site(secrets=(SecretStr(OTHER),)),
    "bare": Site(),
}


@pytest.fixture
def settings() -> Settings:
    return load_settings().model_copy(update={"sites": SITES})


def signed(user_id: str, secret: str = NEW, **more: str) -> dict[str, str]:
    hash_ = hmac.new(secret.encode(), user_id.encode(), hashlib.sha256).hexdigest()
    return {"user_id": user_id, "hash": hash_, **more}


def token(secret: str = NEW, algorithm: str = "HS256", **claims: object) -> dict[str, str]:
    claims = {"sub": "ana", "exp": int(time.time()) + 3600, **claims}
    claims = {name: value for name, value in claims.items() if value is not None}
    key = OctKey.import_key(secret)
    return {"jwt": jwt.encode({"alg": algorithm}, claims, key, algorithms=[algorithm])}


def identify(chat: Chat, identity: dict[str, Any]) -> Any:
    """The answer, or the code of the error."""
    answer = chat.client.post("/api/v1/chat/identify", json=identity, headers=chat.headers)
    return answer.json() if answer.is_success else answer.json()["error"]["code"]


def come(client: TestClient, user_id: str = "ana", **more: Any) -> dict[str, Any]:
    """Begin, known to the site."""
    body = {"locale": "en", "identity": signed(user_id), **more}
    answer = client.post("/api/v1/chat/conversations", json=body)
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


def contact_of(database: Database, chat: Chat) -> dict[str, Any]:
    """What an agent would be given."""
    with database.read() as connection:
        return dict(package.build(connection, chat.conversation_id, "asked", {})["contact"])


def count_contacts(database: Database) -> int:
    with database.read() as connection:
        return connection.execute(select(func.count()).select_from(contacts)).scalar_one()


def test_who_is_anonymous_is_not_verified(database: Database, chat: Chat) -> None:
    contact = contact_of(database, chat)
    assert (contact["verified"], contact["user_id"]) == (False, None)


@pytest.mark.parametrize(
    "identity",
    [
        signed("ana", name="Ana López", email="Ana@Example.com"),
        signed("ana", OLD, name="Ana López", email="ana@example.com"),
        token(name="Ana López", email="ana@example.com"),
        token(OLD, name="Ana López", email="ana@example.com", aud="shop"),
        token(name="Ana López", email="ana@example.com", iat=int(time.time()) + 30),
    ],
)
def test_the_desk_learns_whom_the_site_knows(
    database: Database, chat: Chat, identity: dict[str, str]
) -> None:
    answer = identify(chat, identity)
    assert (answer["conversation_id"], answer["merged"]) == (chat.conversation_id, False)
    contact = contact_of(database, open_chat(chat.client, answer))
    assert contact["verified"] and (contact["site"], contact["user_id"]) == ("shop", "ana")
    assert (contact["name"], contact["email"]) == ("Ana López", "ana@example.com")
    assert count_contacts(database) == 1


@pytest.mark.parametrize(
    ("identity", "code"),
    [
        (signed("ana", OTHER), "identity_invalid"),
        (signed("ana") | {"user_id": "ben"}, "identity_invalid"),
        (signed("ana") | {"hash": ""}, "identity_invalid"),
        (signed("ana") | {"hash": "é" * 64}, "identity_invalid"),
        (token(OTHER), "identity_invalid"),
        (token(exp=None), "identity_invalid"),
        (token(exp="soon"), "identity_invalid"),
        (token(sub=None), "identity_invalid"),
        (token(sub=7), "identity_invalid"),
        (token(aud="b2b"), "identity_invalid"),
        (token(iat=int(time.time()) + 3600), "identity_invalid"),
        (token(NEW * 2, "HS512"), "identity_invalid"),
        (
            {"jwt": "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbmEiLCJleHAiOjk5OTk5OTk5OTl9."},
            "identity_invalid",
        ),
        ({"jwt": "x" * 9_000}, "identity_invalid"),
        ({"jwt": ""}, "identity_invalid"),
        (token(exp=int(time.time()) - 1), "identity_expired"),
        ({"user_id": "ana"}, "request_invalid"),
        ({}, "request_invalid"),
        (signed(""), "request_invalid"),
        (signed("a" * 201), "request_invalid"),
        (signed("a\x00b"), "request_invalid"),
        (signed("ana", email="nowhere"), "request_invalid"),
        (signed("ana", name="\u202eanA"), "request_invalid"),
        (token(name=["Ana"]), "request_invalid"),
        ({"user_id": 7, "hash": "x"}, "request_invalid"),
    ],
)
def test_what_is_forged_or_stale_is_refused(
    database: Database,
    client: TestClient,
    chat: Chat,
    identity: dict[str, Any],
    code: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.WARNING):
        assert identify(chat, identity) == code
        answer = client.post("/api/v1/chat/conversations", json={"identity": identity})
    assert answer.json()["error"]["code"] == code
    assert ("site shop: an identity" in caplog.text) == code.startswith("identity")
    assert not contact_of(database, chat)["verified"] and count_contacts(database) == 1


def test_a_site_without_a_secret_knows_nobody(client: TestClient) -> None:
    answer = client.post(
        "/api/v1/chat/conversations", json={"site": "bare", "identity": signed("ana", "")}
    )
    error = answer.json()["error"]
    assert error["code"] == "identity_invalid" and "PARLEY_SITES_BARE_SECRETS" in error["message"]


def test_a_secret_that_was_taken_out_no_longer_counts(
    database: Database, channel: website.Website, chat: Chat
) -> None:
    assert identify(chat, signed("ana", OLD))["token"]
    rotated = SITES | {"shop": Site(secrets=(SecretStr(NEW),))}
    object.__setattr__(channel, "settings", channel.settings.model_copy(update={"sites": rotated}))
    assert identify(chat, signed("ana", OLD)) == "identity_invalid"
    assert identify(chat, token(OLD)) == "identity_invalid"
    assert identify(chat, signed("ana", NEW))["conversation_id"] == chat.conversation_id


def test_the_same_user_id_on_two_sites_is_two_customers(
    database: Database, client: TestClient
) -> None:
    shop = come(client)
    b2b = come(client, identity=signed("ana", OTHER), site="b2b")
    assert shop["conversation_id"] != b2b["conversation_id"] and not b2b["resumed"]
    assert count_contacts(database) == 2


def test_another_device_goes_on_with_the_conversation(client: TestClient) -> None:
    first = come(client)
    open_chat(client, first).send("on the telephone")
    second = come(client, locale="de")
    assert (first["resumed"], second["resumed"]) == (False, True)
    assert second["conversation_id"] == first["conversation_id"]
    other = open_chat(client, second)
    assert other.texts()[-1] == "on the telephone"
    other.send("on the computer", "2")
    assert open_chat(client, first).texts()[-1] == "on the computer"


def test_what_is_resolved_is_not_resumed(database: Database, client: TestClient, mara: int) -> None:
    first = open_chat(client, come(client))
    take(database, first, mara)
    resolve(database, first, mara)
    second = come(client)
    assert not second["resumed"] and second["conversation_id"] != first.conversation_id
    assert contact_of(database, open_chat(client, second))["conversations"] == 2


def test_who_has_written_stays_in_the_conversation(database: Database, client: TestClient) -> None:
    known = open_chat(client, come(client))
    known.send("first device")
    anonymous = begin(client, locale="en")
    anonymous.send("second device")
    answer = identify(anonymous, signed("ana"))
    assert (answer["conversation_id"], answer["merged"]) == (anonymous.conversation_id, True)
    contact = contact_of(database, anonymous)
    assert (contact["verified"], contact["conversations"], count_contacts(database)) == (True, 2, 1)
    assert come(client)["conversation_id"] == anonymous.conversation_id


def test_who_has_not_written_comes_to_the_one_on_the_other_device(client: TestClient) -> None:
    known = open_chat(client, come(client))
    known.send("first device")
    answer = identify(begin(client, locale="en"), signed("ana"))
    assert (answer["conversation_id"], answer["merged"]) == (known.conversation_id, True)
    assert open_chat(client, answer).texts()[-1] == "first device"


def test_the_next_device_comes_to_the_one_that_people_have(
    database: Database, client: TestClient
) -> None:
    known = open_chat(client, come(client))
    known.send("first device")
    ask_for_person(database, known)
    anonymous = begin(client, locale="en")
    anonymous.send("second device")
    assert identify(anonymous, signed("ana"))["conversation_id"] == anonymous.conversation_id
    assert come(client)["conversation_id"] == known.conversation_id


def test_the_earlier_anonymous_conversations_come_along(
    database: Database, client: TestClient
) -> None:
    first = begin(client)
    body = {"identity": signed("ana")}
    answer = client.post("/api/v1/chat/conversations", json=body, headers=first.headers).json()
    assert answer["resumed"] and answer["conversation_id"] == first.conversation_id
    assert contact_of(database, first)["verified"]


def test_a_token_never_opens_what_somebody_else_wrote(
    database: Database, client: TestClient
) -> None:
    ana = open_chat(client, come(client))
    ana.send("a secret of Ana's")
    answer = identify(ana, signed("ben"))
    assert answer["conversation_id"] != ana.conversation_id and not answer["merged"]
    ben = open_chat(client, answer)
    assert "a secret of Ana's" not in ben.texts()
    assert contact_of(database, ben)["user_id"] == "ben"
    assert contact_of(database, ana)["user_id"] == "ana"
    body = {"identity": signed("cleo")}
    third = client.post("/api/v1/chat/conversations", json=body, headers=ana.headers).json()
    assert third["conversation_id"] != ana.conversation_id


def test_once_more_changes_nothing(database: Database, chat: Chat) -> None:
    first = identify(chat, signed("ana", name="Ana", email="ana@example.com"))
    again = identify(open_chat(chat.client, first), signed("ana"))
    assert (again["conversation_id"], again["merged"]) == (chat.conversation_id, False)
    assert contact_of(database, chat)["name"] == "Ana"


def test_a_blocked_contact_stays_blocked(database: Database, client: TestClient) -> None:
    chat = begin(client)
    with database.write() as connection:
        tags.do_block(connection, conversations.get(connection, chat.conversation_id), True)
    identify(chat, signed("ana"))
    assert chat.send("hello")["status"] == 403


def test_two_devices_at_once_are_one_customer(database: Database, client: TestClient) -> None:
    chats = [begin(client, locale="en") for _ in range(8)]
    for chat in chats:
        chat.send("hello")
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda chat: identify(chat, signed("ana")), chats))
    assert [answer["conversation_id"] for answer in answers] == [c.conversation_id for c in chats]
    assert contact_of(database, chats[0])["conversations"] == 8
    assert count_contacts(database) == 1


def test_what_is_begun_meanwhile_is_not_lost(database: Database, client: TestClient) -> None:
    """Many tabs of one anonymous customer begin while another tab says who they are."""
    chat = begin(client, locale="en")
    chat.send("hello")

    def work(number: int) -> int:
        if number % 3 == 0:
            return int("token" in identify(chat, signed("ana")))
        path = "/api/v1/chat/conversations"
        return int(client.post(path, json={}, headers=chat.headers).status_code == 201)

    with ThreadPoolExecutor(6) as pool:
        assert all(pool.map(work, range(18)))
    assert contact_of(database, chat)["conversations"] == 13
    assert count_contacts(database) == 1
