"""Files, withdrawn answers, mentions, blocked contacts, passing on: through HTTP and the socket."""

from __future__ import annotations

import time
from typing import Any

import pytest

from bot.conversations import files, reading
from bot.errors import NotAllowed, NotFound
from bot.people.roles import Role
from bot.people.staff import Person
from bot.storage import Database
from tests.app.things import DOT as PICTURE
from tests.desk.conftest import Browser, Customer, say_code
from tests.desk.test_socket import OpenSocket, open_socket

__all__ = ["open_socket"]

PDF = b"%PDF-1.7\n1 0 obj\nendobj\n--boundary\r\n%%EOF\n"


def write(browser: Browser, customer: Customer, text: str, **more: Any) -> Any:
    body = {"client_id": text or "files", "text": text, **more}
    return browser.post(f"/conversations/{customer.id}/messages", body)


def add(browser: Browser, customer: Customer, name: str, content: bytes) -> Any:
    return browser.upload(f"/conversations/{customer.id}/files", name, content)


def test_files_are_sent_with_a_message(
    agent: Browser, waiting: Customer, database: Database
) -> None:
    made = [add(agent, waiting, "../photo.png", PICTURE), add(agent, waiting, "bill.pdf", PDF)]
    assert [one.status_code for one in made] == [201, 201]
    picture, bill = (one.json() for one in made)
    assert (picture["name"], picture["media_type"]) == ("photo.png", "image/gif")
    assert (bill["media_type"], bill["size"]) == ("application/pdf", len(PDF))
    ids = [picture["id"], bill["id"]]
    for _ in range(2):
        assert write(agent, waiting, "", files=ids).status_code == 202
    event = waiting.events()[-1]
    assert [file["id"] for file in event["files"]] == ids
    assert event["files"][0]["url"] == f"/api/v1/chat/files/{ids[0]}"
    shown = agent.get(f"/files/{bill['id']}")
    assert (shown.content, shown.headers["content-disposition"]) == (PDF, "attachment")
    assert "sandbox" in shown.headers["content-security-policy"]
    again = write(agent, waiting, "once more", files=ids[:1])
    assert say_code(again) == (422, "request_invalid")


def test_what_is_no_picture_or_pdf_is_refused(agent: Browser, waiting: Customer) -> None:
    for name, content in (
        ("page.png", b"<html><script>alert(1)</script>"),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("cut.gif", PICTURE[:10]),
        ("cut.pdf", b"%PDF-1.7"),
    ):
        answer = add(agent, waiting, name, content)
        assert say_code(answer) == (422, "request_invalid"), name
        assert name in answer.json()["error"]["message"]
    large = add(agent, waiting, "large.pdf", b"%PDF-" + b"x" * 10_010_000)
    assert say_code(large) == (413, "too_large")
    bare = agent.post(f"/conversations/{waiting.id}/files", {"no": "form"})
    assert say_code(bare) == (422, "request_invalid")


def test_customers_do_not_get_files_of_notes_or_of_others(
    agent: Browser, waiting: Customer, database: Database
) -> None:
    noted, sent = (add(agent, waiting, "a.gif", PICTURE).json()["id"] for _ in range(2))
    write(agent, waiting, "psst", note=True, files=[noted])
    write(agent, waiting, "here", files=[sent])
    with database.read() as connection:
        assert files.get_file(connection, sent, waiting.id)["id"] == sent
        for file, conversation in ((noted, waiting.id), (sent, "c_other")):
            with pytest.raises(NotFound):
                files.get_file(connection, file, conversation)


def test_a_withdrawn_answer_is_gone_for_the_customer(
    agent: Browser, supervisor: Browser, waiting: Customer, open_socket: OpenSocket
) -> None:
    seq = write(agent, waiting, "The password is 1234").json()["seq"]
    socket = open_socket(supervisor)
    socket.watch(waiting, after=seq)
    place = f"/conversations/{waiting.id}/messages/{seq}/withdraw"
    for _ in range(2):
        assert agent.post(place).status_code == 204
    event = waiting.events()[-1]
    assert (event["id"], event["text"], event["withdrawn"]) == (seq, "", True)
    while (frame := socket.next("event")["event"])["kind"] != "changed":
        pass
    assert (frame["id"], frame["message"]["withdrawn"]) == (seq, True)
    assert frame["message"]["text"] == "The password is 1234"


def test_only_the_author_or_a_supervisor_withdraws(
    agent: Browser, supervisor: Browser, administrator: Browser, waiting: Customer
) -> None:
    seq = write(supervisor, waiting, "Hello").json()["seq"]
    place = f"/conversations/{waiting.id}/messages"
    assert say_code(agent.post(f"{place}/{seq}/withdraw")) == (409, "conflict")
    assert say_code(agent.post(f"{place}/1/withdraw")) == (404, "not_found")
    assert administrator.post(f"{place}/{seq}/withdraw").status_code == 204


def test_who_is_named_in_a_note_is_told(
    agent: Browser,
    supervisor: Browser,
    people: dict[Role, Person],
    waiting: Customer,
    open_socket: OpenSocket,
) -> None:
    socket = open_socket(supervisor)
    assert socket.receive() == {"type": "ready"}
    sam = people["supervisor"].id
    assert write(agent, waiting, "@Sam", note=True, mentions=[sam]).status_code == 202
    expected = {"type": "mention", "conversation": waiting.id, "by": "Ana"}
    assert socket.next("mention") == expected
    event = supervisor.get(f"/conversations/{waiting.id}").json()["events"][-1]
    assert event["mentions"] == [sam]
    assert say_code(write(agent, waiting, "x", mentions=[sam])) == (422, "request_invalid")
    nobody = write(agent, waiting, "y", note=True, mentions=[999])
    assert say_code(nobody) == (422, "request_invalid")


def test_who_is_given_a_conversation_is_told(
    agent: Browser,
    supervisor: Browser,
    people: dict[Role, Person],
    waiting: Customer,
    open_socket: OpenSocket,
) -> None:
    given, giver = open_socket(agent), open_socket(supervisor)
    for socket in (given, giver):
        assert socket.receive() == {"type": "ready"}
    supervisor.post(f"/conversations/{waiting.id}/take")
    body = {"staff": people["agent"].id, "note": "Speaks Spanish"}
    place = f"/conversations/{waiting.id}"
    assert supervisor.post(f"{place}/transfer", body).status_code == 204
    assert given.next("assigned") == {"type": "assigned", "conversation": waiting.id}
    found = agent.get(place).json()
    assert found["assignee"]["name"] == "Ana"
    assert [one["text"] for one in found["events"] if one.get("note")] == ["Speaks Spanish"]
    assert waiting.texts()[-1] == "Ana has joined the chat."
    assert "Speaks Spanish" not in waiting.texts()


def test_a_supervisor_takes_over_by_passing_to_themself(
    agent: Browser, supervisor: Browser, people: dict[Role, Person], waiting: Customer
) -> None:
    place = f"/conversations/{waiting.id}"
    agent.post(f"{place}/take")
    assert supervisor.get(place).json()["may"]["take_over"]
    body = {"staff": people["supervisor"].id}
    assert supervisor.post(f"{place}/transfer", body).status_code == 204
    assert agent.get(place).json()["assignee"]["name"] == "Sam"
    answer = agent.post(f"{place}/transfer", {"staff": people["agent"].id})
    assert say_code(answer) == (409, "conflict")
    assert not any(
        agent.get(place).json()["may"][what] for what in ("answer", "resolve", "transfer")
    )


def test_bad_transfers_and_snoozes_are_explained(
    agent: Browser, people: dict[Role, Person], waiting: Customer
) -> None:
    place = f"/conversations/{waiting.id}"
    for body in ({}, {"staff": 1, "team": 1}, {"staff": people["editor"].id}):
        answer = agent.post(f"{place}/transfer", body)
        assert say_code(answer) == (422, "request_invalid"), body
    assert say_code(agent.post(f"{place}/transfer", {"staff": 999})) == (404, "not_found")
    assert say_code(agent.post(f"{place}/transfer", {"team": 999})) == (404, "not_found")
    for until in (0, time.time() - 1, time.time() + 400 * 86_400, "soon"):
        answer = agent.post(f"{place}/snooze", {"until": until})
        assert say_code(answer) == (422, "request_invalid"), until


def test_the_next_one_until_nobody_waits(agent: Browser, waiting: Customer) -> None:
    assert agent.post("/next").json() == {"conversation": waiting.id}
    assert waiting.texts()[-1] == "Ana has joined the chat."
    assert agent.post("/next").status_code == 204


def test_a_blocked_contact_reaches_nobody(agent: Browser, waiting: Customer) -> None:
    place = f"/conversations/{waiting.id}/block"
    assert agent.put(place, {"on": True}).status_code == 204
    assert agent.get(f"/conversations/{waiting.id}").json()["contact"]["blocked"]
    with pytest.raises(NotAllowed):
        waiting.write("let me in", "2")
    agent.put(place, {"on": False})
    waiting.write("let me in", "2")
    assert waiting.texts()[-1] == "let me in"


def test_colleagues_see_who_writes(
    agent: Browser, supervisor: Browser, waiting: Customer, open_socket: OpenSocket
) -> None:
    place = f"/conversations/{waiting.id}"
    socket = open_socket(agent)
    socket.watch(waiting, after=2)
    supervisor.post(f"{place}/typing", {"on": True})
    event = socket.next("event")["event"]
    assert (event["kind"], event["name"], event["on"]) == ("typing", "Sam", True)
    assert agent.get(place).json()["writing"] == ["Sam"]
    assert supervisor.get(place).json()["writing"] == []
    supervisor.post(f"{place}/typing", {"on": False})
    assert socket.next("event")["event"]["on"] is False


def test_what_the_customer_has_read_is_seen(
    agent: Browser, waiting: Customer, database: Database, open_socket: OpenSocket
) -> None:
    seq = write(agent, waiting, "Hello").json()["seq"]
    socket = open_socket(agent)
    socket.watch(waiting, after=seq)
    with database.write() as connection:
        reading.do_mark(connection, waiting.id, "customer_got", seq)
        reading.do_mark(connection, waiting.id, "customer_read", seq)
    while (event := socket.next("event")["event"])["kind"] != "read" or event["seq"] != seq:
        pass
    assert event["got"] == seq
    found = agent.get(f"/conversations/{waiting.id}").json()
    assert (found["customer_read"], found["staff_read"]) == (seq, seq)
