from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.bridge.chatwoot_server import Chatwoot
from tests.bridge.conftest import Parley, wait_for, working

pytestmark = pytest.mark.usefixtures("at_once")


@pytest.fixture
def handed(parley: Parley, chatwoot: Chatwoot) -> Iterator[Parley]:
    """A conversation that Chatwoot has."""
    parley.hand_off()
    with working(parley):
        wait_for(lambda: chatwoot.said(private=True))
        yield parley


def test_an_event_that_was_forged_is_refused(handed: Parley, chatwoot: Chatwoot) -> None:
    answer = chatwoot.answer("I am not Ada", 1)
    assert chatwoot.tell(handed.url, answer, secret="another") == 403
    assert chatwoot.tell(handed.url, answer, age=301) == 403
    assert handed.said("agent") == []


def test_an_event_that_comes_twice_counts_once(handed: Parley, chatwoot: Chatwoot) -> None:
    for _ in range(3):
        assert chatwoot.tell(handed.url, chatwoot.answer("Hello", 1)) == 204
    chatwoot.tell(handed.url, chatwoot.answer("Hello", 2))
    assert handed.said("agent") == ["Hello", "Hello"]
    assert handed.said("bot").count("Ada has joined the chat.") == 1


@pytest.mark.parametrize(
    "more",
    [
        {"private": True},
        {"message_type": "incoming"},
        {"message_type": "activity"},
        {"message_type": "template"},
        {"event": "message_updated"},
        {"content": ""},
        {"content": None},
        {"id": None},
        {"conversation": {"id": 999}},
        {"conversation": None},
        {"conversation": []},
    ],
)
def test_what_is_no_answer_is_ignored(
    handed: Parley, chatwoot: Chatwoot, more: dict[str, object]
) -> None:
    assert chatwoot.tell(handed.url, chatwoot.answer("Hello", 1) | more) == 204
    assert handed.said("agent") == []


def test_files_of_an_answer_are_links(handed: Parley, chatwoot: Chatwoot) -> None:
    files = [{"id": 1, "file_type": "image", "data_url": "https://desk.example/a.png"}]
    chatwoot.tell(handed.url, chatwoot.answer("See", 1, attachments=files))
    assert handed.said("agent") == ["See\nhttps://desk.example/a.png"]


def test_the_customer_sees_who_is_typing(handed: Parley, chatwoot: Chatwoot) -> None:
    event = {
        "event": "conversation_typing_on",
        "conversation": {"id": chatwoot.conversations[0]["id"]},
        "user": {"id": 1, "name": "Ada", "type": "user"},
        "is_private": False,
    }
    typing = handed.parts.typing
    chatwoot.tell(handed.url, event)
    assert typing.authors(handed.conversation) == {"agent"}
    chatwoot.tell(handed.url, event | {"event": "conversation_typing_off"})
    assert typing.authors(handed.conversation) == frozenset()
    chatwoot.tell(handed.url, event | {"is_private": True})
    chatwoot.tell(handed.url, event | {"user": {"type": "contact"}})
    assert typing.authors(handed.conversation) == frozenset()


def test_what_is_no_object_is_refused(handed: Parley, chatwoot: Chatwoot) -> None:
    assert chatwoot.tell(handed.url, []) == 422  # type: ignore[arg-type]
