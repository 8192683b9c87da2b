"""Writing into a conversation: answers, notes, files, who is typing, and taking an answer back."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Response
from pydantic import Field
from sqlalchemy import Connection, select

from bot.conversations import files, mentions, messages, reading
from bot.conversations.withdrawal import do_withdraw
from bot.desk import told
from bot.desk.context import PREFIX, Body, Here
from bot.desk.session import Answerer, Reader
from bot.desk.telling import take
from bot.documented import documented
from bot.errors import RequestInvalid
from bot.people.access import access_conversation, may
from bot.storage import tables
from bot.uploads import FILE, FORM, PDF, SentFile

HIGHEST = 2**31 - 1
# A file is shown and does nothing, whatever a browser takes it for.
HEADERS = {
    "Cache-Control": "private, max-age=31536000, immutable",
    "Content-Security-Policy": "default-src 'none'; sandbox",
}

router = APIRouter(prefix=PREFIX, tags=["desk"])
ONE = "/conversations/{conversation_id}"


class Answer(Body):
    """`client_id` is the sender's own name for it: repeated, it changes nothing. With files the text
    may be empty; only a note mentions colleagues."""

    client_id: str
    text: str
    note: bool = False
    files: list[Annotated[str, Field(max_length=40)]] = Field(default=[], max_length=100)
    mentions: list[Annotated[int, Field(ge=1, le=HIGHEST)]] = Field(default=[], max_length=100)


class TypingState(Body):
    on: bool


@router.post(f"{ONE}/messages", status_code=202)
def write(conversation_id: str, body: Answer, session: Answerer, here: Here) -> dict[str, int]:
    """Answer the customer, which takes the conversation over, or leave a note for staff."""
    client_id = messages.check_client_id(body.client_id)
    sent = files.check_files(body.files)
    is_only_files = sent and not body.text.strip()
    limit = here.settings.limits.message_characters
    text = "" if is_only_files else messages.check_text(body.text, limit)
    if body.mentions and not body.note:
        raise RequestInvalid("mentions: only a private note names colleagues.")
    person = session.person
    with here.database.write() as connection:
        row = access_conversation(connection, person, conversation_id, lock=True)
        if not body.note and not _is_stored(connection, conversation_id, client_id):
            take(connection, here, row, person)
        stored = messages.do_write(
            connection, conversation_id, person.id, client_id, text, note=body.note
        )
        files.do_send(connection, conversation_id, stored.message_id, sent, staff_id=person.id)
        mentions.do_mention(connection, stored.message_id, body.mentions)
        reading.do_mark(connection, conversation_id, "staff_read", stored.seq)
    here.typing.set_colleague(conversation_id, person.id, person.name, False)
    if not body.note:
        here.typing.set(conversation_id, "agent", False)
    return {"message_id": stored.message_id, "seq": stored.seq}


@router.post(f"{ONE}/messages/{{seq}}/withdraw", status_code=204)
def withdraw(
    conversation_id: str,
    seq: Annotated[int, Path(ge=1, le=HIGHEST)],
    session: Answerer,
    here: Here,
) -> None:
    """Take back what one has written; supervisors also what others have."""
    person = session.person
    with here.database.write() as connection:
        access_conversation(connection, person, conversation_id, lock=True)
        others = may(person, "close_for_others")
        do_withdraw(connection, conversation_id, seq, by=person.id, others=others)


@router.post(f"{ONE}/typing", status_code=204)
def typing(conversation_id: str, body: TypingState, session: Answerer, here: Here) -> None:
    """Colleagues see who writes; the customer sees it if this person has the conversation."""
    person = session.person
    with here.database.read() as connection:
        row = access_conversation(connection, person, conversation_id)
    here.typing.set_colleague(conversation_id, person.id, person.name, body.on)
    if row["assignee_id"] == person.id:
        here.typing.set(conversation_id, "agent", body.on)


@router.post(f"{ONE}/files", openapi_extra=FORM, **documented(told.File, 201))
def add_file(
    conversation_id: str, session: Answerer, here: Here, upload: SentFile
) -> dict[str, Any]:
    """Keep a picture or a PDF until it is sent with a message."""
    with here.database.write() as connection:
        access_conversation(connection, session.person, conversation_id, lock=True)
        row = files.do_add(
            connection,
            here.files,
            conversation_id,
            name=upload.name,
            media_type=upload.media_type,
            content=upload.content,
            staff_id=session.person.id,
        )
    return {key: row[key] for key in ("id", "name", "media_type", "size")}


@router.get("/files/{file}", response_class=Response, responses=FILE)
def show_file(file: Annotated[str, Path(max_length=40)], _session: Reader, here: Here) -> Response:
    """The file itself; a PDF is saved, a picture shown."""
    with here.database.read() as connection:
        row = files.get_file(connection, file)
    content = files.read_content(here.files, row)
    return Response(content, media_type=row["media_type"], headers=file_headers(row["media_type"]))


def file_headers(media_type: str) -> dict[str, str]:
    place = "attachment" if media_type == PDF else "inline"
    return {**HEADERS, "Content-Disposition": place}


def _is_stored(connection: Connection, conversation_id: str, client_id: str) -> bool:
    """A repeated answer must not take a conversation over that has been resolved since."""
    rows = tables.messages.c
    query = select(rows.id).where(
        rows.conversation_id == conversation_id,
        rows.author == "agent",
        rows.client_id == client_id,
    )
    return connection.execute(query).one_or_none() is not None
