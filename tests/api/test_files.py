"""Files of programs in conversations."""

from __future__ import annotations

from base64 import b64decode
from typing import Any

import pytest

from bot.conversations import files, handoffs
from bot.errors import NotFound
from bot.storage import Database
from tests.api.conftest import Client, Enrol, refusal

DOT = b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
PDF = b"%PDF-1.4\n%%EOF\n"


def add(
    program: Client, place: str, content: bytes = DOT, name: str = "dot.gif", **more: str
) -> Any:
    headers = {"Authorization": f"Bearer {program.token}", **more}
    form = {"file": (name, content)}
    return program.http.post(f"/api/v1/{place}/files", files=form, headers=headers)


def test_a_file_is_sent_with_a_message(program: Client, own: str, database: Database) -> None:
    added = add(program, own)
    assert added.status_code == 201, added.text
    told = added.json()
    assert (told["name"], told["media_type"], told["size"]) == ("dot.gif", "image/gif", len(DOT))
    with database.read() as connection, pytest.raises(NotFound):
        files.get_file(connection, told["id"], own[14:])  # the customer sees it when it is sent
    body = {"author": "bot", "text": "Look", "files": [told["id"]]}
    program.post(f"{own}/messages", body)
    (message,) = program.get(f"{own}/messages")["items"]
    assert message["files"] == [told]
    read = program.ask("GET", f"files/{told['id']}")
    assert (read.content, read.headers["content-type"]) == (DOT, "image/gif")
    assert read.headers["x-content-type-options"] == "nosniff"
    with database.read() as connection:
        assert files.get_file(connection, told["id"], own[14:])["id"] == told["id"]


@pytest.mark.parametrize("author", ["customer", "bot"])
def test_a_file_needs_no_words(program: Client, own: str, database: Database, author: str) -> None:
    if author == "customer":  # people look at it; the assistant could not
        with database.write() as connection:
            handoffs.do_request(connection, own[14:], "asked", {})
    file = add(program, own, PDF, "bill.pdf").json()["id"]
    body = {"author": author, "text": "", "files": [file, file]}
    program.post(f"{own}/messages", body)
    newest = program.get(f"{own}/messages")["items"][-1]
    assert [one["id"] for one in newest["files"]] == [file]
    assert program.ask("GET", f"files/{file}").headers["content-disposition"] == "attachment"


def test_files_of_others_are_not_sent(program: Client, own: str, enrol: Enrol) -> None:
    file = add(enrol("Other"), own).json()["id"]
    for one in (file, "f_unknown"):
        body = {"author": "bot", "text": "Look", "files": [one]}
        assert refusal(program.ask("POST", f"{own}/messages", body)) == (422, "request_invalid")
    assert program.get(f"{own}/messages")["items"] == []


@pytest.mark.parametrize(
    "content", [b"", b"MZ\x90", b"<svg xmlns='http://www.w3.org/2000/svg'/>", DOT[:20]]
)
def test_its_content_says_what_it_is(program: Client, own: str, content: bytes) -> None:
    assert refusal(add(program, own, content, "dot.png")) == (422, "request_invalid")


def test_what_is_too_large_or_no_form(program: Client, own: str) -> None:
    large = add(program, own, PDF + b" " * 10_001_000)
    assert refusal(large) == (413, "too_large")
    assert add(program, own, PDF.replace(b"\n", b" " * 2_000_000, 1)).status_code == 201
    assert refusal(program.ask("POST", f"{own}/files", {})) == (422, "request_invalid")


def test_sent_again_it_is_added_once(program: Client, own: str) -> None:
    boundary = {"Content-Type": "multipart/form-data; boundary=b"}
    form = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.gif"\r\n\r\n' + DOT
    headers = {"Authorization": f"Bearer {program.token}", "Idempotency-Key": "k", **boundary}
    sent = [
        program.http.post(f"/api/v1/{own}/files", content=form + b"\r\n--b--", headers=headers)
        for _ in range(2)
    ]
    assert sent[0].status_code == 201 and sent[0].json() == sent[1].json()
    assert sent[1].headers["idempotency-replayed"] == "true"


def test_who_may(program: Client, own: str, enrol: Enrol) -> None:
    reader = enrol("Reader", "read_conversations")
    assert refusal(add(reader, own)) == (403, "not_allowed")
    writer = enrol("Shop", "read_conversations", "write_for_customers")
    assert refusal(add(writer, own)) == (403, "not_allowed")
    headers = {"Authorization": f"Bearer {writer.token}"}
    form, place = {"file": ("dot.gif", DOT)}, f"/api/v1/{own}/files?author=customer"
    file = program.http.post(place, files=form, headers=headers).json()["id"]
    assert reader.ask("GET", f"files/{file}").content == DOT
    assert refusal(enrol("Editor", "read_articles").ask("GET", f"files/{file}"))[0] == 403
    assert refusal(program.ask("GET", "files/f_unknown")) == (404, "not_found")
    assert refusal(add(program, "conversations/c_unknown")) == (404, "not_found")
