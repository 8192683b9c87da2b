"""What each person and program did: rows that are only ever added."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, insert

from bot.storage.tables import audit_log

NAME_LONGEST, OBJECT_LONGEST, ADDRESS_LONGEST = 100, 330, 64


@dataclass(frozen=True)
class Actor:
    """Who does something, from which network address; the name stays as it is now."""

    name: str
    staff_id: int | None = None
    program_id: int | None = None
    address: str = ""


SHELL = Actor("./parley")  # whoever may run commands on the machine


def do_audit(
    connection: Connection, actor: Actor, action: str, on: str = "", **details: Any
) -> None:
    """Write down that `actor` did this, in the transaction that does it. `on` is what it was done
    to, such as `person:3`; `details` hold nothing secret."""
    connection.execute(
        insert(audit_log).values(
            at=time.time(),
            staff_id=actor.staff_id,
            program_id=actor.program_id,
            actor=actor.name[:NAME_LONGEST],
            action=action,
            object=on[:OBJECT_LONGEST],
            details=details,
            address=actor.address[:ADDRESS_LONGEST],
        )
    )
