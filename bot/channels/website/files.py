"""Files that a customer sends and gets: behind the conversation's token, as all of it."""

from __future__ import annotations

from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Path, Response

from bot.channels.website import told
from bot.channels.website.http import Holder
from bot.conversations import files
from bot.conversations.events import FILES
from bot.documented import documented
from bot.uploads import FORM, SentFile

router = APIRouter(tags=["chat"])


@router.post(FILES.rstrip("/"), openapi_extra=FORM, **documented(told.File, 201))
def add(holder: Holder, file: SentFile) -> dict[str, Any]:
    """Add a file, the first in the form; it is sent with the message that names its `id`."""
    holder.check_pace("file")
    website = holder.website
    with website.database.write() as connection:
        holder.check_welcome(connection)
        row = files.do_add(
            connection,
            website.files,
            holder.conversation_id,
            name=file.name,
            media_type=file.media_type,
            content=file.content,
        )
    shown = {key: row[key] for key in ("id", "name", "media_type", "size")}
    return shown | {"url": FILES + row["id"]}


@router.get(f"{FILES}{{file}}", response_class=Response)
def read(
    holder: Holder, file: Annotated[str, Path(max_length=40, pattern=r"^[A-Za-z0-9_-]+$")]
) -> Response:
    """A file of this conversation that the customer may see."""
    with holder.website.database.read() as connection:
        row = files.get_file(connection, file, holder.conversation_id)
    content = files.read_content(holder.website.files, row)
    # It is shown and does nothing, whatever a browser takes it for.
    headers = {
        "Cache-Control": "private, max-age=86400",
        "Content-Disposition": f"inline; filename*=UTF-8''{quote(row['name'])}",
        "Content-Security-Policy": "default-src 'none'; sandbox",
    }
    return Response(content, media_type=row["media_type"], headers=headers)
