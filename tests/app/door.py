"""Whoever may do everything: an administrator, a program with all scopes, a customer."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.app import Parts
from bot.channels.website.visitor import NOBODY
from bot.desk.session import COOKIE, CSRF_HEADER
from bot.errors import TokenInvalid
from bot.people import programs, sessions, staff
from bot.people.audit import Actor
from bot.people.programs import SCOPES
from bot.sites import DEFAULT


@dataclass
class Door:
    """Opens again when a request before has closed it: signed out, revoked, disabled."""

    parts: Parts
    count: int = 0
    session: str = ""
    program: str = ""
    customers: dict[str, str] = field(default_factory=dict)  # by path: one of them may be blocked

    def headers(self, path: str) -> dict[str, str]:
        """What this address wants to see."""
        if path.startswith("/api/v1/chat/"):
            return {"Authorization": f"Bearer {self._customer(path)}"}
        if path.startswith("/api/v1/"):
            return {"Authorization": f"Bearer {self._program()}"}
        return {"Cookie": f"{COOKIE}={self._session()}", CSRF_HEADER: self._csrf()}

    def _customer(self, path: str) -> str:
        website = self.parts.website
        try:
            website.visitor(self.customers.get(path, ""), NOBODY)
        except TokenInvalid:
            self.customers[path] = website.begin(["en"], None, site=DEFAULT)["token"]
        return self.customers[path]

    def _program(self) -> str:
        with self.parts.database.read() as connection:
            found = programs.find(connection, self.program)
        if not found or found.scopes != {*SCOPES}:
            with self.parts.database.write() as connection:
                actor = Actor("Ada", self._hire(connection))
                self.program = programs.do_make(connection, actor, "Everything", SCOPES)[1]
        return self.program

    def _session(self) -> str:
        with self.parts.database.read() as connection:
            found = sessions.find(connection, self.session)
        if not found or found.person.role != "administrator":
            with self.parts.database.write() as connection:
                self.session = sessions.do_begin(connection, self._hire(connection))
        return self.session

    def _csrf(self) -> str:
        with self.parts.database.read() as connection:
            found = sessions.find(connection, self.session)
        assert found
        return found.csrf

    def _hire(self, connection: object) -> int:
        self.count += 1
        return staff.do_create(
            connection,  # type: ignore[arg-type]
            email=f"ada{self.count}@shop.example",
            name="Ada",
            role="administrator",
            password_hash="-",
        ).id
