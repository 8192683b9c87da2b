"""What is told besides the numbered events: withdrawn messages, read state, who is back."""

from __future__ import annotations

import threading
from typing import Any

from fastapi.testclient import TestClient
from sqlalchemy import update

from bot.conversations import agents, conversations, reading, withdrawal
from bot.storage import Database
from bot.storage.tables import contacts
from tests.channels.conftest import Chat, resolve, take, write
from tests.channels.test_socket import PATH, hello


def marks(database: Database, chat: Chat) -> tuple[int, int]:
    with database.read() as connection:
        row = conversations.get(connection, chat.conversation_id)
    return row["customer_got"], row["customer_read"]


def withdraw(database: Database, chat: Chat, seq: int, person: int) -> None:
    with database.write() as connection:
        conversations.lock(connection, chat.conversation_id)
        assert withdrawal.do_withdraw(connection, chat.conversation_id, seq, by=person)


def read_by_staff(database: Database, chat: Chat, seq: int) -> None:
    with database.write() as connection:
        assert reading.do_mark(connection, chat.conversation_id, "staff_read", seq)


def test_a_withdrawn_message_changes_at_once(
    client: TestClient, database: Database, chat: Chat, mara: int
) -> None:
    take(database, chat, mara)
    seq = write(database, chat, mara, "the wrong price")
    with client.websocket_connect(PATH) as socket:
        assert hello(socket, chat)[-1]["text"] == "the wrong price"
        withdraw(database, chat, seq, mara)
        event = socket.receive_json()["event"]
    assert (event["kind"], event["id"], event["message"]["id"]) == ("changed", seq, seq)
    assert (event["message"]["withdrawn"], event["message"]["text"]) == (True, "")


def test_who_was_away_hears_of_it_when_back(
    client: TestClient, database: Database, chat: Chat, mara: int
) -> None:
    take(database, chat, mara)
    seq = write(database, chat, mara, "the wrong price")
    withdraw(database, chat, seq, mara)
    with client.websocket_connect(PATH) as socket:
        assert hello(socket, chat, after=seq) == []
        assert socket.receive_json()["event"]["message"]["withdrawn"] is True
    page: Any = chat.events(after=seq)
    assert [event["kind"] for event in page["events"]] == ["changed"]


def test_waiting_hears_of_a_withdrawal(database: Database, chat: Chat, mara: int) -> None:
    take(database, chat, mara)
    seq = write(database, chat, mara, "the wrong price")
    withdrawing = threading.Timer(1.0, withdraw, (database, chat, seq, mara))
    withdrawing.start()
    page: Any = chat.events(after=seq, wait=20)
    withdrawing.join()
    assert [event["kind"] for event in page["events"]] == ["changed"]
    assert page["last"] == seq


def test_customers_see_that_staff_have_read(
    client: TestClient, database: Database, chat: Chat
) -> None:
    seq: Any = chat.send("hello")["seq"]
    with client.websocket_connect(PATH) as socket:
        hello(socket, chat, after=seq)
        read_by_staff(database, chat, seq)
        event = socket.receive_json()["event"]
    assert (event["kind"], event["seq"]) == ("read", seq)


def test_staff_see_what_came_and_what_was_read(
    client: TestClient, database: Database, chat: Chat, mara: int
) -> None:
    take(database, chat, mara)
    with client.websocket_connect(PATH) as socket:
        hello(socket, chat)
        seq = write(database, chat, mara, "Good morning")
        while socket.receive_json()["event"]["id"] < seq:
            pass
        assert marks(database, chat) == (0, 0)  # that it was sent does not prove anything
        for frame, mark in ("got", 0), ("read", 1):
            socket.send_json({"type": frame, "seq": seq})
            while marks(database, chat)[mark] < seq:
                pass
    assert marks(database, chat) == (seq, seq)


def test_hello_says_what_had_come(client: TestClient, database: Database, chat: Chat) -> None:
    with client.websocket_connect(PATH) as socket:
        hello(socket, chat, after=1)
        assert marks(database, chat) == (1, 0)


def test_by_http_too(database: Database, chat: Chat) -> None:
    seq: Any = chat.send("hello")["seq"]
    chat.events(after=1)
    assert marks(database, chat) == (1, 0)
    assert chat.post("read", {"seq": 10_000}) == 204  # counts as the last one
    assert marks(database, chat) == (seq, seq)
    assert chat.post("read", {"seq": -1}) == "request_invalid"


def test_who_writes_soon_after_is_told_who_is_back(
    database: Database, chat: Chat, mara: int
) -> None:
    take(database, chat, mara)
    resolve(database, chat, mara)
    with database.write() as connection:
        agents.do_set_presence(connection, mara, "online")
    chat.send("One more thing")
    assert chat.texts()[-2:] == ["One more thing", "Mara is with you again."]


def test_who_is_blocked_reaches_nobody(database: Database, chat: Chat) -> None:
    with database.write() as connection:
        connection.execute(update(contacts).values(blocked_at=1.0))
    assert chat.post("messages", {"client_id": "1", "text": "hello"}) == "not_allowed"
    assert len(chat.texts()) == 1
