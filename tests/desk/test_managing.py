from __future__ import annotations

import threading

import pytest

from bot.errors import Conflict
from bot.people import standing
from bot.people.audit import SHELL
from bot.people.roles import Role
from bot.people.staff import Person
from bot.storage import Database
from tests.desk.conftest import PASSWORD, Browser, Customer, Open, say_code
from tests.desk.test_account import turn_on
from tests.desk.test_socket import OpenSocket, open_socket

__all__ = ["open_socket"]

People = dict[Role, Person]


def of(people: People, role: Role) -> str:
    return f"/people/{people[role].id}"


def test_another_role_holds_at_once(
    administrator: Browser, agent: Browser, people: People, open_socket: OpenSocket
) -> None:
    socket = open_socket(agent)
    socket.next("ready")
    answer = administrator.put(f"{of(people, 'agent')}/role", {"role": "editor"})
    assert answer.status_code == 204
    assert socket.wait_for_the_end() == (1008, "sign_in_required")
    assert say_code(agent.get("/inbox")) == (401, "sign_in_required")
    assert agent.sign_in("ana@shop.example").json()["me"]["role"] == "editor"
    assert say_code(agent.get("/inbox")) == (403, "not_allowed")


def test_a_role_that_is_none_changes_nothing(
    administrator: Browser, agent: Browser, people: People
) -> None:
    answer = administrator.put(f"{of(people, 'agent')}/role", {"role": "owner"})
    assert say_code(answer) == (422, "request_invalid")
    assert agent.get("/me").json()["role"] == "agent"


def test_the_last_administrator_stays(administrator: Browser, people: People) -> None:
    me = of(people, "administrator")
    for answer in (
        administrator.put(f"{me}/role", {"role": "agent"}),
        administrator.post(f"{me}/disable"),
    ):
        assert say_code(answer) == (409, "conflict")
        assert "Ada" in answer.json()["error"]["message"]
    administrator.put(f"{of(people, 'supervisor')}/role", {"role": "administrator"})
    assert administrator.post(f"{me}/disable").status_code == 204
    assert say_code(administrator.get("/me")) == (401, "sign_in_required")


def test_two_administrators_who_disable_each_other_do_not_both_succeed(
    database: Database, people: People
) -> None:
    pair = [people["administrator"].id, people["supervisor"].id]
    with database.write() as connection:
        standing.do_set_role(connection, SHELL, pair[1], "administrator")
    outcomes: list[str] = []

    def disable(person: int) -> None:
        try:
            with database.write() as connection:
                standing.do_disable(connection, SHELL, person)
            outcomes.append("disabled")
        except Exception as error:
            outcomes.append(type(error).__name__)

    threads = [threading.Thread(target=disable, args=(person,)) for person in pair]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes.count("disabled") == 1, outcomes
    assert outcomes.count(Conflict.__name__) == 1, outcomes


def test_who_is_disabled_is_out_and_what_they_wrote_stays(
    administrator: Browser,
    agent: Browser,
    supervisor: Browser,
    outsider: Browser,
    people: People,
    waiting: Customer,
    open_socket: OpenSocket,
) -> None:
    socket = open_socket(agent)
    agent.post(f"/conversations/{waiting.id}/messages", {"client_id": "1", "text": "Hello"})
    assert administrator.post(f"{of(people, 'agent')}/disable").status_code == 204
    assert socket.wait_for_the_end() == (1008, "sign_in_required")
    assert say_code(outsider.sign_in("ana@shop.example")) == (401, "sign_in_failed")
    events = supervisor.get(f"/conversations/{waiting.id}").json()["events"]
    texts = [event["text"] for event in events if event["kind"] == "message"]
    assert texts[-2:] == ["Ana has joined the chat.", "Hello"]
    assert "Ana" in [event["agent"] for event in events if event["kind"] == "status"]
    names = [one["name"] for one in supervisor.get("/colleagues").json()["colleagues"]]
    assert "Ana" not in names
    target = {"staff": people["agent"].id}
    answer = supervisor.post(f"/conversations/{waiting.id}/transfer", target)
    assert say_code(answer) == (422, "request_invalid")
    listed = {row["name"]: row["disabled"] for row in administrator.get("/people").json()["people"]}
    assert listed == {"Ada": False, "Ana": True, "Eve": False, "Sam": False}
    assert administrator.post(f"{of(people, 'agent')}/enable").status_code == 204
    assert outsider.sign_in("ana@shop.example").status_code == 200


def test_tokens_of_who_is_disabled_open_nothing(
    administrator: Browser, people: People, open_browser: Open
) -> None:
    administrator.put(f"{of(people, 'supervisor')}/role", {"role": "administrator"})
    sam = open_browser(people["supervisor"])
    program = {"name": "Reports", "scopes": ["read_audit"]}
    token = sam.post("/programs", program).json()["token"]
    bearer = {"Authorization": f"Bearer {token}"}
    anybody = open_browser()
    assert anybody.http.get("/audit/export", headers=bearer).status_code == 200
    administrator.post(f"{of(people, 'supervisor')}/disable")
    assert say_code(anybody.http.get("/audit/export", headers=bearer)) == (401, "sign_in_required")
    administrator.post(f"{of(people, 'supervisor')}/enable")
    assert say_code(anybody.http.get("/audit/export", headers=bearer)) == (401, "sign_in_required")


def test_signing_somebody_out_closes_everything(
    administrator: Browser, agent: Browser, people: People, open_socket: OpenSocket
) -> None:
    socket = open_socket(agent)
    path = f"{of(people, 'agent')}/sessions"
    assert len(administrator.get(path).json()["sessions"]) == 1
    assert administrator.post(f"{of(people, 'agent')}/sign-out").status_code == 204
    assert socket.wait_for_the_end() == (1008, "sign_in_required")
    assert administrator.get(path).json()["sessions"] == []


def test_a_lost_telephone(
    administrator: Browser, agent: Browser, outsider: Browser, people: People
) -> None:
    turn_on(agent)
    assert say_code(outsider.sign_in("ana@shop.example")) == (401, "second_factor_required")
    assert administrator.delete(f"{of(people, 'agent')}/second-factor").status_code == 204
    assert outsider.sign_in("ana@shop.example").status_code == 200


def test_who_guessed_too_often_is_let_in_by_an_administrator(
    administrator: Browser, outsider: Browser, people: People
) -> None:
    for n in range(5):
        outsider.sign_in("ana@shop.example", str(n))
    assert say_code(outsider.sign_in("ana@shop.example")) == (429, "too_many_requests")
    rows = administrator.get("/people").json()["people"]
    assert [row["name"] for row in rows if row["locked_until"]] == ["Ana"]
    assert administrator.post(f"{of(people, 'agent')}/unlock").status_code == 204
    assert outsider.sign_in("ana@shop.example").status_code == 200


def test_a_link_to_a_new_password(
    administrator: Browser, agent: Browser, outsider: Browser, people: People
) -> None:
    link = administrator.post(f"{of(people, 'agent')}/reset-link").json()["link"]
    token = link.partition("/desk/reset#")[2]
    found = outsider.post("/reset/check", {"token": token}).json()
    assert found == {"email": "ana@shop.example", "name": "Ana"}
    short = outsider.post("/reset/use", {"token": token, "password": "short"})
    assert say_code(short) == (422, "request_invalid")
    chosen = {"token": token, "password": "another long password"}
    assert outsider.post("/reset/use", chosen).status_code == 204
    assert say_code(outsider.post("/reset/use", chosen)) == (403, "link_invalid")
    assert say_code(agent.get("/me")) == (401, "sign_in_required")
    assert say_code(outsider.sign_in("ana@shop.example", PASSWORD)) == (401, "sign_in_failed")
    assert outsider.sign_in("ana@shop.example", "another long password").status_code == 200


@pytest.mark.parametrize("path", ["/role", "/disable", "/sign-out", "/unlock", "/reset-link"])
def test_who_is_not_there(administrator: Browser, path: str) -> None:
    send = administrator.put if path == "/role" else administrator.post
    for person in (999, 2**31 - 1):
        assert say_code(send(f"/people/{person}{path}", {"role": "agent"})) == (404, "not_found")
    for person in ("0", "-1", "x", str(2**40)):
        answer = send(f"/people/{person}{path}", {"role": "agent"})
        assert say_code(answer) == (422, "request_invalid")
