from __future__ import annotations

import threading
import time

import pytest
from sqlalchemy import select, update

from bot.errors import Conflict, LinkInvalid, RequestInvalid
from bot.people import invitations, staff
from bot.people.invitations import setup_link
from bot.people.roles import Role
from bot.people.sign_in import Attempt, sign_in
from bot.people.staff import Person
from bot.storage import Database
from bot.storage.tables import invitations as table
from tests.people.conftest import Hire

URL = "https://chat.shop.example"
PASSWORD = "a long enough password"


def token_of(link: str | None) -> str:
    assert link
    assert link.startswith(f"{URL}/desk/setup#")
    return link.partition("#")[2]


def first(database: Database) -> str:
    return token_of(setup_link(database, URL))


def invite(database: Database, email: str = "eve@shop.example", role: Role = "editor") -> str:
    with database.write() as connection:
        return token_of(invitations.do_invite(connection, URL, email=email, name="Eve", role=role))


def accept(database: Database, token: str, email: str = "ada@shop.example") -> Person:
    return invitations.accept(database, token, name="Ada", email=email, password=PASSWORD)


def test_the_first_administrator_chooses_name_address_and_password(database: Database) -> None:
    person = accept(database, first(database))
    assert (person.name, person.email, person.role) == ("Ada", "ada@shop.example", "administrator")
    assert sign_in(database, Attempt("ada@shop.example", PASSWORD))
    assert setup_link(database, URL) is None


def test_a_new_link_replaces_the_first_administrators_old_one(database: Database) -> None:
    old, new = first(database), first(database)
    with pytest.raises(LinkInvalid):
        accept(database, old)
    assert accept(database, new)


def test_a_link_works_once(database: Database) -> None:
    token = first(database)
    accept(database, token)
    with pytest.raises(LinkInvalid, match="used before"):
        accept(database, token, "other@shop.example")


def test_an_expired_link_does_not_work(database: Database) -> None:
    token = invite(database)
    with database.write() as connection:
        connection.execute(update(table).values(expires_at=time.time() - 1))
    with pytest.raises(LinkInvalid, match="expired"):
        accept(database, token)
    with database.read() as connection:
        assert invitations.open_ones(connection) == []


def test_an_unknown_link_does_not_work(database: Database) -> None:
    first(database)
    for token in ("", "x", "é" * 40):
        with pytest.raises(LinkInvalid):
            accept(database, token)


def test_only_the_hash_of_a_link_is_kept(database: Database) -> None:
    token = invite(database)
    with database.read() as connection:
        row = connection.execute(select(table)).mappings().one()
    assert token not in map(str, row.values())


def test_role_and_address_are_the_invitations(database: Database) -> None:
    person = accept(database, invite(database), email="attacker@shop.example")
    assert (person.email, person.role) == ("eve@shop.example", "editor")


def test_the_first_administrators_link_ends_when_somebody_is_there(database: Database) -> None:
    token = first(database)
    accept(database, invite(database, role="administrator"))
    with pytest.raises(LinkInvalid):
        accept(database, token, "late@shop.example")


@pytest.mark.parametrize(
    ("change", "words"),
    [({"password": "short"}, "at least 12"), ({"name": " "}, "name"), ({"email": "x"}, "email")],
)
def test_what_is_wrong_can_be_mended(
    database: Database, change: dict[str, str], words: str
) -> None:
    token = first(database)
    form = {"name": "Ada", "email": "ada@shop.example", "password": PASSWORD}
    with pytest.raises(RequestInvalid, match=words):
        invitations.accept(database, token, **{**form, **change})
    assert accept(database, token)


def test_nobody_is_invited_twice(database: Database, hire: Hire) -> None:
    hire("Eve")
    with pytest.raises(Conflict, match="eve@shop"):
        invite(database)


def test_inviting_again_replaces_the_link(database: Database) -> None:
    old, new = invite(database), invite(database)
    with database.read() as connection:
        assert [row["email"] for row in invitations.open_ones(connection)] == ["eve@shop.example"]
    with pytest.raises(LinkInvalid):
        accept(database, old)
    accept(database, new)


def test_of_many_who_use_a_link_at_once_one_succeeds(database: Database) -> None:
    token = first(database)
    outcomes: list[str] = []

    def use(n: int) -> None:
        try:
            accept(database, token, f"ada{n}@shop.example")
            outcomes.append("in")
        except LinkInvalid:
            outcomes.append("refused")

    threads = [threading.Thread(target=use, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["in", *["refused"] * 5]
    with database.read() as connection:
        assert len(staff.everybody(connection)) == 1
