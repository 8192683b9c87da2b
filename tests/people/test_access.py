from __future__ import annotations

import pytest
from sqlalchemy import insert

from bot.errors import Conflict, NotAllowed, NotFound
from bot.people.access import (
    access_conversation,
    access_conversation_to_close,
    check_permission,
    may,
)
from bot.people.roles import PERMISSIONS, ROLES, Permission, Role
from bot.people.staff import Person
from bot.storage import Database
from bot.storage.tables import contacts, conversations
from tests.people.conftest import Hire

WHO_MAY: dict[Permission, set[Role]] = {
    "read_conversations": {"administrator", "supervisor", "agent"},
    "answer_customers": {"administrator", "supervisor", "agent"},
    "close_for_others": {"administrator", "supervisor"},
    "edit_canned": {"administrator", "supervisor", "agent"},
    "see_numbers": {"administrator", "supervisor"},
    "manage_teams": {"administrator", "supervisor"},
    "list_people": {"administrator", "supervisor"},
    "invite_people": {"administrator"},
    "manage_people": {"administrator"},
    "manage_programs": {"administrator"},
    "manage_webhooks": {"administrator"},
    "see_widget": {"administrator"},
    "read_audit": {"administrator"},
    "read_articles": {"administrator", "supervisor", "agent", "editor"},
    "write_articles": {"administrator", "supervisor", "editor"},
    "publish_articles": {"administrator", "supervisor", "editor"},
}


@pytest.mark.parametrize("role", ROLES)
def test_every_role_may_what_the_table_says(role: Role) -> None:
    allowed = {permission for permission, roles in WHO_MAY.items() if role in roles}
    assert PERMISSIONS[role] == allowed
    person = Person(1, "x@shop.example", "X", role)
    assert all(may(person, permission) == (permission in allowed) for permission in WHO_MAY)


def test_a_refusal_names_role_and_deed() -> None:
    with pytest.raises(NotAllowed, match=r"\(editor\) may not answer customers"):
        check_permission(Person(1, "x@shop.example", "X", "editor"), "answer_customers")


def conversation(database: Database, assignee: Person | None = None) -> str:
    zero = dict.fromkeys(
        ("last_event", "claimed_until", "attempts", "next_attempt_at", "unanswered"), 0
    )
    with database.write() as connection:
        contact = connection.execute(
            insert(contacts).values(created_at=0).returning(contacts.c.id)
        ).scalar_one()
        connection.execute(
            insert(conversations).values(
                id="c_1",
                contact_id=contact,
                status="open",
                assignee_id=assignee and assignee.id,
                locale="en",
                locale_is_chosen=False,
                part=1,
                created_at=0,
                updated_at=0,
                **zero,
            )
        )
    return "c_1"


@pytest.mark.parametrize("role", ROLES)
def test_who_sees_a_conversation(database: Database, hire: Hire, role: Role) -> None:
    known, person = conversation(database), hire("Ana", role)
    with database.read() as connection:
        if role == "editor":
            for conversation_id in (known, "c_2"):
                with pytest.raises(NotAllowed):
                    access_conversation(connection, person, conversation_id)
            return
        assert access_conversation(connection, person, known)["id"] == known
        for unknown in ("c_2", "", "c_1\x00", "c_1' OR 1=1", "é", "c" * 10_000):
            with pytest.raises(NotFound):
                access_conversation(connection, person, unknown)


@pytest.mark.parametrize("role", ROLES)
def test_who_closes_what_another_has(database: Database, hire: Hire, role: Role) -> None:
    ana, person = hire("Ana"), hire("Ben", role)
    known = conversation(database, assignee=ana)
    refusal = {"agent": Conflict, "editor": NotAllowed}.get(role)
    with database.write() as connection:
        if refusal:
            with pytest.raises(refusal):
                access_conversation_to_close(connection, person, known)
        else:
            assert access_conversation_to_close(connection, person, known)["id"] == known
        assert access_conversation_to_close(connection, ana, known)["id"] == known
