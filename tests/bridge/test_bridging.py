from __future__ import annotations

import httpx2
import pytest
from sqlalchemy import insert, update

from bot.conversations import handoffs, routing
from bot.conversations import queue as the_queue
from bot.storage.tables import bridged, staff
from tests.bridge.chatwoot_server import Chatwoot, Failure
from tests.bridge.conftest import Parley, wait_for, working

pytestmark = pytest.mark.usefixtures("at_once")


def status(parley: Parley) -> str:
    return str([one for one in parley.events() if one["kind"] == "status"][-1]["status"])


def test_the_whole_journey(parley: Parley, chatwoot: Chatwoot) -> None:
    parley.write("My lamp is broken")
    parley.hand_off()
    with working(parley):
        wait_for(lambda: chatwoot.said() == ["My lamp is broken"])
        (note,) = chatwoot.said(private=True)
        assert "My lamp is broken" in note
        parley.write("Hello?")
        parley.write("Anybody?")
        wait_for(lambda: len(chatwoot.said()) == 3)
        assert chatwoot.said() == ["My lamp is broken", "Hello?", "Anybody?"]
        assert chatwoot.tell(parley.url, chatwoot.answer("I am here", 1)) == 204
        (answer,) = [one for one in parley.events() if one.get("author") == "agent"]
        assert (answer["text"], answer["author_name"]) == ("I am here", "Ada")
        assert parley.said("bot")[-1] == "Ada has joined the chat."
        changes = [one for one in parley.events() if one["kind"] == "status"]
        assert (changes[-1]["change"], changes[-1]["waiting"]) == ("taken", False)
        assert chatwoot.tell(parley.url, chatwoot.status("pending")) == 204
        assert status(parley) == "pending"
        parley.write("For the bot")
        wait_for(lambda: parley.row()["ended_at"])
    assert "For the bot" not in chatwoot.said()


def test_each_handoff_is_a_conversation_of_the_same_contact(
    parley: Parley, chatwoot: Chatwoot
) -> None:
    parley.write("One")
    parley.hand_off()
    with working(parley):
        wait_for(lambda: chatwoot.said() == ["One"])
        chatwoot.tell(parley.url, chatwoot.status("resolved"))
        assert status(parley) == "resolved"
        parley.write("Two")
        parley.hand_off()
        wait_for(lambda: chatwoot.said() == ["One", "Two"])
    assert len(chatwoot.contacts) == 1
    assert len(chatwoot.conversations) == 2


def test_our_own_queue_gives_it_to_nobody(parley: Parley, chatwoot: Chatwoot) -> None:
    parley.hand_off()
    with working(parley):
        wait_for(lambda: chatwoot.said(private=True))
    with parley.database.read() as connection:
        assert connection.execute(the_queue.waiting()).all() == []
    with parley.database.write() as connection:
        assert routing.do_assign(connection) is None


def test_an_agent_of_ours_who_takes_it_ends_it_there(parley: Parley, chatwoot: Chatwoot) -> None:
    parley.hand_off()
    with working(parley):
        wait_for(lambda: chatwoot.said(private=True))
        with parley.database.write() as connection:
            values = {"email": "a@b.example", "name": "Ana", "role": "agent"}
            made = insert(staff).values(**values, password_hash="-", created_at=0)
            person = connection.execute(made.returning(staff.c.id)).scalar_one()
            handoffs.do_take(connection, parley.conversation, person)
        wait_for(lambda: chatwoot.conversations[0]["status"] == "resolved")
        wait_for(lambda: parley.row()["ended_at"])
    chatwoot.tell(parley.url, chatwoot.answer("Too late", 5))
    assert parley.said("agent") == []


@pytest.mark.parametrize(
    "failure",
    [
        Failure(500),
        Failure(401),
        Failure(422),
        Failure(429, headers={"Retry-After": "1"}),
        Failure(200, b'{"id": 1'),
        Failure(200, b"[]"),
        Failure(302, headers={"Location": "http://127.0.0.1:1/"}),
    ],
)
def test_what_fails_is_tried_again_in_order(
    parley: Parley, chatwoot: Chatwoot, failure: Failure
) -> None:
    for text in ("One", "Two", "Three"):
        parley.write(text)
    parley.hand_off()
    chatwoot.failures += [failure] * 3
    with working(parley):
        wait_for(lambda: len(chatwoot.said()) == 3)
        wait_for(lambda: parley.row()["problem"] is None)
    assert chatwoot.said() == ["One", "Two", "Three"]
    assert len(chatwoot.contacts) == len(chatwoot.conversations) == 1
    assert len(chatwoot.said(private=True)) == 1


@pytest.mark.parametrize("how_many", range(1, 9))
def test_what_arrived_without_an_answer_is_not_sent_twice(
    parley: Parley, chatwoot: Chatwoot, how_many: int
) -> None:
    """As when either side is killed between the call and our commit, at each of the calls."""
    for text in ("One", "Two"):
        parley.write(text)
    parley.hand_off()
    chatwoot.failures += [Failure(500, is_done=True)] * how_many
    with working(parley):
        wait_for(lambda: len(chatwoot.said()) >= 2)
        wait_for(lambda: parley.row()["sent_seq"] and parley.row()["claim"] is None)
    assert chatwoot.said() == ["One", "Two"]
    assert len(chatwoot.contacts) == len(chatwoot.conversations) == 1
    assert len(chatwoot.said(private=True)) == 1


def test_what_fails_for_too_long_is_ours_again(parley: Parley, chatwoot: Chatwoot) -> None:
    parley.write("My lamp is broken")
    parley.hand_off()
    chatwoot.broken = Failure(503)
    with working(parley):
        wait_for(lambda: parley.row() and parley.row()["problem"])
        with parley.database.write() as connection:
            connection.execute(update(bridged).values(failing_since=1.0, next_attempt_at=0))
        wait_for(lambda: parley.row()["ended_at"])
    with parley.database.read() as connection:
        waiting = connection.execute(the_queue.waiting()).mappings().all()
    assert [row["id"] for row in waiting] == [parley.conversation]
    notes = [one["text"] for one in parley.events(for_staff=True) if one.get("note")]
    assert len(notes) == 1 and "503" in notes[0]
    assert parley.said("bot")[-1].startswith("A colleague will take over")


def test_a_conversation_that_was_deleted_there_is_ours_at_once(
    parley: Parley, chatwoot: Chatwoot
) -> None:
    parley.hand_off()
    with working(parley):
        wait_for(lambda: chatwoot.said(private=True))
        chatwoot.tell(parley.url, chatwoot.answer("Hello", 1))
        chatwoot.conversations.clear()
        parley.write("Are you there?")
        wait_for(lambda: parley.row()["ended_at"])
    with parley.database.read() as connection:
        assert len(connection.execute(the_queue.waiting()).all()) == 1


def test_files_are_sent_as_attachments(parley: Parley, chatwoot: Chatwoot) -> None:

    png = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de")
    png += bytes.fromhex("0000000c4944415408d763f8cfc000000301010018dd8db00000000049454e44ae426082")
    parley.hand_off()
    sent = httpx2.post(
        f"{parley.url}/api/v1/chat/files",
        files={"file": ("lamp.png", png, "image/png")},
        headers=parley.headers,
        trust_env=False,
    )
    assert sent.status_code == 201, sent.text
    parley.write("See", files=(sent.json()["id"],))
    with working(parley):
        wait_for(lambda: chatwoot.said() == ["See"])
    (message,) = [one for one in chatwoot.messages if not one["private"]]
    assert message["attachments"] == [("lamp.png", "image/png", png)]
    assert message["message_type"] == "incoming"
