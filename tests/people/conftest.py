from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.people import passwords, staff
from bot.people.roles import Role
from bot.people.staff import Person
from bot.storage import Database

PASSWORD = "correct horse battery"
Hire = Callable[..., Person]


@pytest.fixture(scope="session")
def password_hash() -> str:
    """Made once: a hash takes its time."""
    return passwords.hash_password(PASSWORD)


@pytest.fixture
def hire(database: Database, password_hash: str) -> Hire:
    """Adds a person with `PASSWORD`."""

    def hire(name: str, role: Role = "agent") -> Person:
        with database.write() as connection:
            return staff.do_create(
                connection,
                email=f"{name.lower()}@shop.example",
                name=name,
                role=role,
                password_hash=password_hash,
            )

    return hire
