"""Files in conversations: added, to be sent with a message, and read."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Path, Response
from sqlalchemy import Connection

from bot.api.calls import Anybody, ConversationReader, Done
from bot.api.context import PREFIX
from bot.api.conversations import CONVERSATIONS, Id
from bot.api.message import File
from bot.conversations import files
from bot.desk.writing import file_headers
from bot.people.access import access_conversation, check_permission
from bot.people.roles import Permission
from bot.uploads import FILE, FORM, SentFile

router = APIRouter(prefix=PREFIX, tags=["files"])

SCOPES: dict[str, Permission] = {"customer": "write_for_customers", "bot": "answer_as_bot"}


@router.post(
    f"{CONVERSATIONS.removeprefix(PREFIX)}/{{conversation}}/files",
    status_code=201,
    response_model=File,
    openapi_extra=FORM,
)
def add(
    conversation: Id,
    call: Anybody,
    upload: SentFile,
    author: Literal["customer", "bot"] = "bot",
) -> Response:
    """Keep a picture or a PDF (up to 10,000,000 bytes; its content says what it is) until the program
    sends it with a message as the customer (scope `write_for_customers`) or the bot
    (`answer_as_bot`)."""
    check_permission(call.program, SCOPES[author])

    def do(connection: Connection) -> Done:
        access_conversation(connection, call.program, conversation, lock=True)
        row = files.do_add(
            connection,
            call.here.website.files,
            conversation,
            name=upload.name,
            media_type=upload.media_type,
            content=upload.content,
            program_id=call.program.id,
        )
        added = File(**{key: row[key] for key in File.model_fields})
        place = {"Location": f"{PREFIX}/files/{added.id}"}
        details = {"file": added.id, "size": added.size}
        on = f"conversation:{conversation}"
        return Done(added, on, status=201, headers=place, details=details)

    return call.once("file_added", do)


@router.get("/files/{file}", response_class=Response, responses=FILE)
def read(
    file: Annotated[str, Path(max_length=40, pattern=r"^[A-Za-z0-9_-]+$")],
    call: ConversationReader,
) -> Response:
    """The bytes of a file, as it was sent."""
    with call.here.database.read() as connection:
        row = files.get_file(connection, file)
    content = files.read_content(call.here.website.files, row)
    return Response(content, media_type=row["media_type"], headers=file_headers(row["media_type"]))
