"""Customers: who they are in the company's own system, and their conversations."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Response
from pydantic import Field
from sqlalchemy import Connection, RowMapping, select

from bot.api.calls import ConversationReader, Done, ForCustomers
from bot.api.context import HIGHEST, PREFIX, Body, Shown
from bot.api.conversation import Conversation, listed
from bot.api.pages import Page, Paged
from bot.people import contacts, staff
from bot.people.access import access_contact
from bot.people.contacts import LONGEST_EXTERNAL_ID, check_contact
from bot.people.identity import LONGEST_USER_ID
from bot.storage import tables

router = APIRouter(prefix=f"{PREFIX}/contacts", tags=["contacts"])
_columns = tables.contacts.c

LONGEST_SITE = 40
NO_NUL = r"^[^\x00]*$"

Id = Annotated[int, Path(ge=1, le=HIGHEST)]


class Contact(Shown):
    """A customer. `external_id` is who they are in the company's own system, as its programs say;
    `user_id` who they are to the `site` on which they signed in, as its server has signed."""

    id: int
    name: str | None
    email: str | None
    external_id: str | None
    site: str | None
    user_id: str | None
    time_zone: str | None
    blocked: bool
    created_at: float


class NewContact(Body):
    name: str | None = Field(default=None, max_length=staff.NAME_LONGEST)
    email: str | None = Field(default=None, max_length=staff.EMAIL_LONGEST)
    external_id: str | None = Field(default=None, max_length=LONGEST_EXTERNAL_ID)


class ContactChange(NewContact):
    """What is left out stays; null empties it."""


@router.get("")
def contacts_found(
    call: ConversationReader,
    paged: Paged,
    email: Annotated[str, Query(max_length=staff.EMAIL_LONGEST)] = "",
    external_id: Annotated[str, Query(max_length=LONGEST_EXTERNAL_ID)] = "",
    user_id: Annotated[str, Query(max_length=LONGEST_USER_ID, pattern=NO_NUL)] = "",
    site: Annotated[str, Query(max_length=LONGEST_SITE, pattern=NO_NUL)] = "",
) -> Page[Contact]:
    """The newest first; with `email`, `external_id`, `user_id` or `site` those who have exactly
    that. A `user_id` is somebody else on another site."""
    query = select(tables.contacts).order_by(_columns.id.desc()).limit(paged.limit + 1)
    signed = {"user_id": user_id, "site": site}
    query = query.where(*(_columns[key] == value for key, value in signed.items() if value))
    if email:
        query = query.where(_columns.email == staff.check_email(email))
    if external_id:
        query = query.where(_columns.external_id == contacts.check_external_id(external_id))
    if before := paged.after(int):
        query = query.where(_columns.id < before[0])
    with call.here.database.read() as connection:
        rows = connection.execute(query).mappings().all()
    return paged.page(rows, lambda row: [row["id"]], present)


@router.post("", status_code=201, response_model=Contact)
def make(body: NewContact, call: ForCustomers) -> Response:
    """A customer whom the company knows. 409 if somebody has the `external_id` already."""
    values = check_contact(body.model_dump())

    def do(connection: Connection) -> Done:
        contact_id = contacts.do_make(connection, values)
        place = {"Location": f"{PREFIX}/contacts/{contact_id}"}
        return _done(connection, contact_id, status=201, headers=place)

    return call.once("contact_made", do)


@router.get("/{contact}")
def read(contact: Id, call: ConversationReader) -> Contact:
    """One customer."""
    with call.here.database.read() as connection:
        return present(access_contact(connection, call.program, contact))


@router.patch("/{contact}", response_model=Contact)
def change(contact: Id, body: ContactChange, call: ForCustomers) -> Response:
    """Change what is named. 409 if somebody else has the `external_id`."""
    values = check_contact(body.model_dump(exclude_unset=True))

    def do(connection: Connection) -> Done:
        access_contact(connection, call.program, contact, to_change=True)
        contacts.do_change(connection, contact, values)
        return _done(connection, contact, details={"fields": sorted(values)})

    return call.once("contact_changed", do)


@router.get("/{contact}/conversations")
def their_conversations(contact: Id, call: ConversationReader, paged: Paged) -> Page[Conversation]:
    """The newest first."""
    with call.here.database.read() as connection:
        access_contact(connection, call.program, contact)
        return listed(connection, paged, tables.conversations.c.contact_id == contact)


def present(row: RowMapping) -> Contact:
    plain = Contact.model_fields.keys() - {"blocked"}
    return Contact(**{key: row[key] for key in plain}, blocked=row["blocked_at"] is not None)


def _done(connection: Connection, contact_id: int, **more: Any) -> Done:
    return Done(present(contacts.get(connection, contact_id)), f"contact:{contact_id}", **more)
