"""Files of customers: what may be sent, who may read it."""

from __future__ import annotations

import struct
import zlib
from typing import Any

import pytest
from fastapi.testclient import TestClient

from bot.channels import website
from bot.conversations import conversations, files, messages
from bot.storage import Database
from tests.channels.conftest import Chat, ask_for_person, begin


def png(width: int = 2, height: int = 2) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    lines = zlib.compress((b"\x00" + b"\x80" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")


PDF = b"%PDF-1.4\n%%EOF\n"


@pytest.fixture
def channel(channel: website.Website, tmp_path: Any) -> website.Website:
    """Its files lie in the test's folder."""
    settings = channel.settings.model_copy(update={"var": tmp_path})
    return website.Website(
        settings,
        channel.database,
        channel.typing,
        channel.identifier,
        channel.renderer,
        channel.secret,
    )


def add(chat: Chat, name: str, content: bytes) -> Any:
    return chat.client.post(
        "/api/v1/chat/files", files={"file": (name, content)}, headers=chat.headers
    )


def read(chat: Chat, url: str) -> Any:
    return chat.client.get(url, headers=chat.headers)


def send(chat: Chat, ids: list[str], text: str = "", client_id: str = "1") -> Any:
    return chat.post("messages", {"client_id": client_id, "text": text, "files": ids})


def test_a_picture_comes_with_its_message(chat: Chat) -> None:
    added = add(chat, "Lampe ä.png", png())
    assert added.status_code == 201
    file = added.json()
    assert (file["name"], file["media_type"]) == ("Lampe ä.png", "image/png")
    assert send(chat, [file["id"]], "The lamp is broken") == 202
    event: Any = chat.events(after=1)["events"]
    assert event[0]["files"] == [file]
    shown = read(chat, file["url"])
    assert shown.content == png()
    assert shown.headers["Content-Type"] == "image/png"
    assert shown.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"


def test_for_people_a_file_needs_no_words(database: Database, chat: Chat) -> None:
    file = add(chat, "bill.pdf", PDF).json()
    assert send(chat, [file["id"]]) == "message_empty"  # the bot would have to answer it
    ask_for_person(database, chat)
    assert send(chat, [file["id"]]) == 202
    assert send(chat, [file["id"]]) == 202  # the same again changes nothing
    events: Any = chat.events()["events"]
    sent = [event for event in events if event.get("author") == "customer"]
    assert [(event["text"], len(event["files"])) for event in sent] == [("", 1)]


def test_the_bot_need_not_answer_what_is_only_a_file(database: Database, chat: Chat) -> None:
    file = add(chat, "bill.pdf", PDF).json()
    ask_for_person(database, chat)
    assert send(chat, [file["id"]]) == 202
    assert send(chat, [], "Is that right?", "2") == 202
    assert chat.post("leave-queue") == 204
    with database.read() as connection:
        row = conversations.get(connection, chat.conversation_id)
    assert (row["status"], row["unanswered"]) == ("pending", 1)


@pytest.mark.parametrize("content", [b"", b"<svg onload=alert(1)>", b"%PDF-1.4 cut", png()[:-9]])
def test_the_kind_is_told_by_the_content(chat: Chat, content: bytes) -> None:
    answer = add(chat, "photo.png", content)
    assert answer.status_code == 422
    assert answer.json()["error"]["code"] == "request_invalid"


def test_nobody_else_reads_it(client: TestClient, chat: Chat) -> None:
    file = add(chat, "lamp.png", png()).json()
    other = begin(client, locale="en")
    assert read(other, file["url"]).status_code == 404
    assert send(other, [file["id"]], "mine") == "request_invalid"
    assert other.texts() == chat.texts()
    assert client.get(file["url"]).status_code == 401


def test_what_stands_in_a_note_is_not_for_customers(
    database: Database, chat: Chat, channel: website.Website, mara: int
) -> None:
    with database.write() as connection:
        row = files.do_add(
            connection,
            channel.files,
            chat.conversation_id,
            name="secret.pdf",
            media_type="application/pdf",
            content=PDF,
            staff_id=mara,
        )
        url = f"/api/v1/chat/files/{row['id']}"
        note = messages.do_write(connection, chat.conversation_id, mara, "1", "see", note=True)
        files.do_send(connection, chat.conversation_id, note.message_id, [row["id"]], staff_id=mara)
    assert read(chat, url).status_code == 404


def test_a_message_has_only_so_many(database: Database, chat: Chat) -> None:
    ids = [f"f_{n}" for n in range(files.MOST_IN_A_MESSAGE + 1)]
    assert send(chat, ids, "many") == "request_invalid"
    assert send(chat, ["f_nothing"], "one") == "request_invalid"
    assert len(chat.texts()) == 1
