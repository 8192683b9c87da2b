"""Messages: stored once, numbered in order, acknowledged only after the commit."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection, RowMapping, insert, select, update

from bot.conversations import conversations as rows
from bot.conversations import fulltext, reopening, snooze, tags
from bot.conversations.locale import (
    MESSAGES,
    Heard,
    Situation,
    message_language,
    reply_locale,
)
from bot.errors import MessageEmpty, MessageTooLong, RequestInvalid
from bot.storage.database import after_commit
from bot.storage.tables import conversations, handoffs, messages
from bot.webhooks.outbox import do_tell

UNANSWERED = rows.UNANSWERED


@dataclass(frozen=True)
class Stored:
    """The acknowledgement of a message: the same for the same client id, however often it is sent.

    `reopened_for` is the person who has the conversation again because of it: the customer is to be
    told.
    """

    message_id: int
    seq: int
    reopened_for: int | None = None


@dataclass(frozen=True)
class Utterance:
    """Something that the bot says, ready for people to read."""

    text: str
    locale: str
    buttons: list[dict[str, str]] = field(default_factory=list)  # title, payload
    card: dict[str, Any] | None = None
    wording: str | None = None
    wording_args: dict[str, Any] | None = None


def check_text(text: str, limit: int) -> str:
    """The text without white space around it; raises `MessageEmpty` or `MessageTooLong`."""
    if len(text) > limit:
        raise MessageTooLong(
            f"The message has {len(text):,} characters; {limit:,} are allowed. "
            "Send it in several parts."
        )
    text = storable(text).strip()
    if not text:
        raise MessageEmpty("The message is empty: write something first.")
    return text


def check_client_id(client_id: str) -> str:
    if not 1 <= len(client_id) <= 100 or client_id != storable(client_id):
        raise RequestInvalid("client_id: must have 1 to 100 characters, for example a UUID.")
    return client_id


def storable(text: str) -> str:
    """Without what SQL cannot hold: NUL, and halves of surrogate pairs (which JSON may contain)."""
    return text.replace("\x00", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def do_receive(
    connection: Connection,
    conversation_id: str,
    client_id: str,
    text: str,
    heard: Heard,
    supported: tuple[str, ...],
    *,
    reopen_hours: float = reopening.HOURS,
) -> Stored:
    """Store what a customer wrote (checked text), once for each client id.

    A resolved conversation goes to whoever resolved it less than `reopen_hours` ago, if they are
    online, else it begins anew with the bot. A snoozed one wakes. `supported` are the locales that
    replies exist in. Raises `NotAllowed` for a contact that staff have blocked.
    """
    conversation = rows.lock(connection, conversation_id)
    stored = stored_before(connection, conversation_id, "customer", client_id)
    if stored:
        return stored
    tags.check_not_blocked(connection, conversation["contact_id"])
    reopened_for = None
    if conversation["status"] == rows.RESOLVED:
        reopened_for = _do_go_on(connection, conversation, reopen_hours)
    snooze.do_wake(connection, conversation_id)
    is_for_bot = rows.get(connection, conversation_id)["status"] == rows.PENDING
    situation = Situation(
        locale=conversation["locale"],
        is_chosen=conversation["locale_is_chosen"],
    )
    language = message_language(heard, situation, supported)
    message = _insert(
        connection,
        conversation_id,
        author="customer",
        client_id=client_id,
        text=text,
        locale=language,
        payload=_payload_of_button(connection, conversation_id, text),
        answered_at=None if is_for_bot else time.time(),
    )
    connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id)
        .values(
            language=language,
            locale=reply_locale(heard, situation, supported),
            unanswered=conversations.c.unanswered + int(is_for_bot),
        )
    )
    after_commit(connection, UNANSWERED)
    return replace(message, reopened_for=reopened_for)


def _do_go_on(connection: Connection, conversation: RowMapping, hours: float) -> int | None:
    """The person who has the resolved conversation again; None: the bot has it."""
    staff_id = reopening.do_reopen(connection, conversation, hours)
    if staff_id is None:
        rows.do_change_status(connection, conversation["id"], "begun", "pending")
    return staff_id


def last_texts(connection: Connection, conversation_id: str) -> list[str]:
    """What the customer wrote last, oldest first: enough to tell the language."""
    texts = connection.execute(
        select(messages.c.text)
        .where(messages.c.conversation_id == conversation_id, messages.c.author == "customer")
        .order_by(messages.c.seq.desc())
        .limit(MESSAGES)
    ).scalars()
    return list(texts)[::-1]


def do_say(
    connection: Connection,
    conversation_id: str,
    utterance: Utterance,
    *,
    reply_to: int | None = None,
    ordinal: int | None = None,
    note: bool = False,
) -> Stored:
    """Store what the bot says. The caller holds the lock. `note`: only staff see it."""
    return _insert(
        connection,
        conversation_id,
        author="bot",
        note=note,
        text=storable(utterance.text),
        locale=utterance.locale,
        buttons=utterance.buttons,
        card=utterance.card,
        wording=utterance.wording,
        wording_args=utterance.wording_args,
        reply_to=reply_to,
        ordinal=ordinal,
    )


def do_say_for_program(
    connection: Connection,
    conversation_id: str,
    program_id: int,
    client_id: str,
    utterance: Utterance,
    *,
    note: bool = False,
) -> Stored:
    """Store what a company's own program says as the bot (checked text), once for each client id. The
    caller holds the lock."""
    stored = stored_before(connection, conversation_id, "bot", client_id)
    return stored or _insert(
        connection,
        conversation_id,
        author="bot",
        program_id=program_id,
        client_id=client_id,
        note=note,
        text=utterance.text,
        locale=utterance.locale,
        buttons=utterance.buttons,
    )


def do_write(
    connection: Connection,
    conversation_id: str,
    staff_id: int,
    client_id: str,
    text: str,
    *,
    note: bool = False,
) -> Stored:
    """Store what an agent wrote (checked text), once for each client id."""
    conversation = rows.lock(connection, conversation_id)
    stored = stored_before(connection, conversation_id, "agent", client_id)
    if stored is None and not note:
        _do_note_first_response(connection, conversation_id)
    return stored or _insert(
        connection,
        conversation_id,
        author="agent",
        staff_id=staff_id,
        client_id=client_id,
        text=text,
        locale=conversation["locale"],
        note=note,
    )


def do_write_for_another_desk(
    connection: Connection, conversation_id: str, name: str, client_id: str, text: str
) -> Stored:
    """Store what an agent of another desk wrote (checked text). The caller holds the lock, and has
    looked whether it is stored."""
    _do_note_first_response(connection, conversation_id)
    return _insert(
        connection,
        conversation_id,
        author="agent",
        author_name=name,
        client_id=client_id,
        text=text,
        locale=rows.get(connection, conversation_id)["locale"],
    )


def _do_note_first_response(connection: Connection, conversation_id: str) -> None:
    """The promise of a first response is kept with the first answer of the handoff."""
    connection.execute(
        update(handoffs)
        .where(
            handoffs.c.conversation_id == conversation_id,
            handoffs.c.closed_at.is_(None),
            handoffs.c.first_response_at.is_(None),
        )
        .values(first_response_at=time.time())
    )


def _insert(connection: Connection, conversation_id: str, **values: Any) -> Stored:
    seq = rows.next_seq(connection, conversation_id)
    values = {"note": False, "buttons": [], **values}
    message_id = connection.execute(
        insert(messages)
        .values(conversation_id=conversation_id, seq=seq, created_at=time.time(), **values)
        .returning(messages.c.id)
    ).scalar_one()
    fulltext.do_index(connection, message_id, values["text"])
    shown = {name: values.get(name) for name in ("author", "note", "text", "locale", "staff_id")}
    do_tell(
        connection,
        "message.created",
        f"conversation:{conversation_id}",
        conversation_id=conversation_id,
        message_id=message_id,
        seq=seq,
        **shown,
    )
    after_commit(connection, "inbox")
    return Stored(message_id, seq)


def stored_before(
    connection: Connection, conversation_id: str, author: str, client_id: str
) -> Stored | None:
    """What was stored under this client id, if anything was."""
    row = connection.execute(
        select(messages.c.id, messages.c.seq).where(
            messages.c.conversation_id == conversation_id,
            messages.c.author == author,
            messages.c.client_id == client_id,
        )
    ).one_or_none()
    return Stored(*row) if row else None


def _payload_of_button(connection: Connection, conversation_id: str, text: str) -> str | None:
    """The payload of the button with this title in the bot's last message, if there is one."""
    last = _last_of_bot(connection, conversation_id)
    for button in last["buttons"] if last else []:
        if button["title"].casefold() == text.casefold():
            return str(button["payload"])
    return None


def _last_of_bot(connection: Connection, conversation_id: str) -> RowMapping | None:
    return (
        connection.execute(
            select(messages.c.buttons)
            .where(
                messages.c.conversation_id == conversation_id,
                messages.c.author != "customer",
                messages.c.note.is_(False),
            )
            .order_by(messages.c.seq.desc())
            .limit(1)
        )
        .mappings()
        .one_or_none()
    )
