"""Who may do and see what: the one place where that is decided."""

from __future__ import annotations

import re

from sqlalchemy import Connection, RowMapping, select

from bot.errors import Conflict, NotAllowed, NotFound, SecondFactorMissing
from bot.people import staff
from bot.people.programs import Program
from bot.people.roles import PERMISSIONS, Permission
from bot.people.sessions import Session
from bot.people.staff import Person
from bot.settings import People
from bot.storage.tables import contacts, conversations

CONVERSATION_ID = re.compile(r"[A-Za-z0-9_-]{1,40}")


def may(who: Person | Program, permission: Permission) -> bool:
    """Whether this person's role has the permission, or this program's token has the scope."""
    if isinstance(who, Program):
        return permission in who.scopes
    return permission in PERMISSIONS[who.role] and not who.is_disabled


def check_permission(who: Person | Program, permission: Permission) -> None:
    """Raises `NotAllowed`."""
    if may(who, permission):
        return
    if isinstance(who, Program):
        raise NotAllowed(f"This token has no scope {permission}. Ask an administrator for one.")
    what = permission.replace("_", " ")
    raise NotAllowed(f"Your role ({who.role}) may not {what}. Ask an administrator.")


def check_session(session: Session, permission: Permission | None, settings: People) -> None:
    """Whether this session may be used for that; None is what concerns one's own account only.

    Raises `NotAllowed`, and `SecondFactorMissing` for whoever must set one up first.
    """
    if permission is None:
        return
    if misses_second_factor(session, settings):
        raise SecondFactorMissing(
            "Administrators need a second factor here: set it up under your account first."
        )
    check_permission(session.person, permission)


def check_passwords_open(settings: People) -> None:
    """Raises `NotAllowed` where everybody comes in with the company's account."""
    if settings.oidc.only:
        raise NotAllowed("Nobody signs in with a password here: use your company's account.")


def misses_second_factor(session: Session, settings: People) -> bool:
    """Whether one is required of this person and is not there. The company's own provider has seen
    to it for those who came from there."""
    return (
        settings.require_second_factor
        and session.person.role == "administrator"
        and session.way != "company"
        and not session.has_second_factor
    )


def access_conversation(
    connection: Connection, who: Person | Program, conversation_id: str, *, lock: bool = False
) -> RowMapping:
    """The conversation's row if this person or program may see it, locked for a write if asked.

    Raises `NotAllowed`, `NotFound`.
    """
    check_permission(who, "read_conversations")
    query = select(conversations).where(conversations.c.id == conversation_id)
    if lock:
        query = query.with_for_update()
    is_possible = CONVERSATION_ID.fullmatch(conversation_id)
    row = connection.execute(query).mappings().one_or_none() if is_possible else None
    if row is None:
        raise NotFound("There is no such conversation.")
    return row


def access_conversation_to_close(
    connection: Connection, who: Person | Program, conversation_id: str
) -> RowMapping:
    """The locked row if this person may end their or nobody's part in it, or anybody's; a program
    has no part in what people have.

    Raises `NotAllowed`, `NotFound`, and `Conflict` that names whoever has it.
    """
    check_permission(who, "answer_customers")
    row = access_conversation(connection, who, conversation_id, lock=True)
    own = who.id if isinstance(who, Person) else None
    is_free = row["assignee_id"] in (None, own)
    if not is_free and not may(who, "close_for_others"):
        holder = staff.get(connection, row["assignee_id"])
        raise Conflict(f"{holder.name} has this conversation.")
    return row


def access_conversation_to_answer(
    connection: Connection, program: Program, conversation_id: str
) -> RowMapping:
    """The locked row if this program may answer as a bot at all; whether it has the conversation is
    for `bot/conversations/answering_programs.py` to say.

    Raises `NotAllowed`, `NotFound`.
    """
    check_permission(program, "answer_as_bot")
    return access_conversation(connection, program, conversation_id, lock=True)


def access_contact(
    connection: Connection, program: Program, contact_id: int, *, to_change: bool = False
) -> RowMapping:
    """The contact's row if this program may see it, locked if it is to change it.

    Raises `NotAllowed`, `NotFound`.
    """
    check_permission(program, "read_conversations")
    query = select(contacts).where(contacts.c.id == contact_id)
    if to_change:
        check_permission(program, "write_for_customers")
        query = query.with_for_update()
    row = connection.execute(query).mappings().one_or_none()
    if row is None:
        raise NotFound("There is no such contact.")
    return row
