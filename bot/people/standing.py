"""What administrators change about people: the role, and whether somebody may come in at all."""

from __future__ import annotations

import time
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, select, update

from bot.errors import Conflict, NotFound
from bot.people import guesses, programs, second_factors, sessions
from bot.people.audit import Actor, do_audit
from bot.people.roles import Role
from bot.storage.database import after_commit
from bot.storage.tables import password_resets, staff

QUEUE = "queue"  # the hint that something may have to be given out: what they had in hand


def do_set_role(connection: Connection, actor: Actor, staff_id: int, role: Role) -> None:
    """Give somebody another role (checked). They sign in anew, so it holds at once everywhere.

    Raises `NotFound`, and `Conflict` for the last administrator.
    """
    row = _lock(connection, staff_id)
    if row["role"] == role:
        return
    if role != "administrator":
        _check_another_administrator(connection, row)
    _do_change(connection, staff_id, role=role)
    sessions.do_end_all(connection, staff_id)
    on, before = f"person:{staff_id}", row["role"]
    do_audit(connection, actor, "role_changed", on, email=row["email"], before=before, after=role)


def do_disable(connection: Connection, actor: Actor, staff_id: int) -> None:
    """Nobody comes in as this person any more; what they made ends, what they wrote stays.

    Raises `NotFound`, and `Conflict` for the last administrator.
    """
    row = _lock(connection, staff_id)
    if row["disabled_at"] is not None:
        return
    _check_another_administrator(connection, row)
    _do_change(connection, staff_id, disabled_at=time.time())
    sessions.do_end_all(connection, staff_id)
    programs.do_revoke_of(connection, actor, staff_id)
    connection.execute(delete(password_resets).where(password_resets.c.staff_id == staff_id))
    do_audit(connection, actor, "disabled", f"person:{staff_id}", email=row["email"])


def do_enable(connection: Connection, actor: Actor, staff_id: int) -> None:
    """Let somebody in again, with the password they had; raises `NotFound`."""
    row = _lock(connection, staff_id)
    if row["disabled_at"] is None:
        return
    _do_change(connection, staff_id, disabled_at=None)
    do_audit(connection, actor, "enabled", f"person:{staff_id}", email=row["email"])


def do_sign_out(connection: Connection, actor: Actor, staff_id: int) -> None:
    """End all sessions of somebody; raises `NotFound`."""
    row = _lock(connection, staff_id)
    ended = sessions.do_end_all(connection, staff_id)
    on = f"person:{staff_id}"
    do_audit(connection, actor, "signed_out_by_force", on, email=row["email"], sessions=ended)


def do_reset_second_factor(connection: Connection, actor: Actor, staff_id: int) -> None:
    """For somebody who lost their telephone and their recovery codes; raises `NotFound`."""
    row = _lock(connection, staff_id)
    second_factors.do_turn_off(connection, staff_id)
    sessions.do_end_all(connection, staff_id)
    do_audit(connection, actor, "second_factor_reset", f"person:{staff_id}", email=row["email"])


def do_unlock(connection: Connection, actor: Actor, staff_id: int) -> None:
    """End the pause after too many wrong passwords; raises `NotFound`."""
    row = _lock(connection, staff_id)
    guesses.do_forgive(connection, row["email"])
    do_audit(connection, actor, "unlocked", f"person:{staff_id}", email=row["email"])


def _do_change(connection: Connection, staff_id: int, **values: Any) -> None:
    connection.execute(update(staff).where(staff.c.id == staff_id).values(**values))
    after_commit(connection, QUEUE)


def _lock(connection: Connection, staff_id: int) -> RowMapping:
    query = select(staff).where(staff.c.id == staff_id).with_for_update()
    row = connection.execute(query).mappings().one_or_none()
    if row is None:
        raise NotFound("There is no such person.")
    return row


def _check_another_administrator(connection: Connection, row: RowMapping) -> None:
    """Two who take the role from each other at once wait for one another here."""
    if row["role"] != "administrator":
        return
    query = select(staff.c.id).where(
        staff.c.role == "administrator", staff.c.disabled_at.is_(None), staff.c.id != row["id"]
    )
    if connection.execute(query.order_by(staff.c.id).with_for_update()).first() is None:
        raise Conflict(f"{row['name']} is the only administrator: make somebody else one first.")
