from __future__ import annotations

from bot.people.roles import Role
from bot.people.staff import Person
from tests.desk.conftest import Browser, say_code

FORM = {"email": "New@shop.example", "name": "Newt", "role": "agent"}


def test_somebody_is_invited_and_comes(administrator: Browser, outsider: Browser) -> None:
    answer = administrator.post("/people", FORM)
    assert answer.status_code == 201
    link = answer.json()["link"]
    assert "/desk/setup#" in link
    token = link.partition("#")[2]
    invited = administrator.get("/people").json()["invitations"]
    assert [(row["email"], row["role"]) for row in invited] == [("new@shop.example", "agent")]
    found = outsider.post("/setup/check", {"token": token}).json()
    assert found == {"email": "new@shop.example", "name": "Newt", "role": "agent"}
    outsider.post("/setup", {"token": token, "name": "Newt", "password": "a long password"})
    people = administrator.get("/people").json()
    assert [person["name"] for person in people["people"]] == ["Ada", "Ana", "Eve", "Newt", "Sam"]
    assert people["invitations"] == []


def test_no_secrets_are_listed(supervisor: Browser) -> None:
    assert "argon2" not in supervisor.get("/people").text


def test_who_is_there_is_not_invited(administrator: Browser, people: dict[Role, Person]) -> None:
    answer = administrator.post("/people", {**FORM, "email": people["agent"].email})
    assert say_code(answer) == (409, "conflict")


def test_bad_values_are_explained(administrator: Browser) -> None:
    for field, value in (
        ("email", "new"),
        ("email", "a\x00@shop.example"),
        ("name", " "),
        ("name", "x" * 101),
        ("name", "a\x00"),
        ("role", "owner"),
        ("role", None),
    ):
        answer = administrator.post("/people", {**FORM, field: value})
        assert say_code(answer) == (422, "request_invalid")
        assert answer.json()["error"]["message"].startswith(field)
