"""A file that comes with a request: taken out of the form, its kind told from its content."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser
from typing import Annotated, Any

from fastapi import Depends, Request

from bot.documented import body
from bot.errors import RequestInvalid
from bot.knowledge.attachments import MOST_PIXELS
from bot.knowledge.pictures import find_picture

PDF = "application/pdf"
# What the OpenAPI document says of a request with a file.
FORM = body(
    "multipart/form-data",
    {
        "type": "object",
        "required": ["file"],
        "properties": {"file": {"type": "string", "format": "binary"}},
    },
)
# And of an answer that is one.
FILE: dict[int | str, dict[str, Any]] = {
    200: {"description": "The file itself", "content": {"*/*": {}}}
}
_LINE = b"\r\n"
_END_OF_PDF = 1024  # bytes at the end, in which %%EOF stands


@dataclass(frozen=True, slots=True)
class Upload:
    """`name` is what the sender called it, `media_type` what it is."""

    name: str
    media_type: str
    content: bytes


async def _upload(request: Request) -> Upload:
    body = await request.body()
    name, content = file_in(request.headers.get("content-type", ""), body)
    return Upload(name, media_type_of(name, content), content)


SentFile = Annotated[Upload, Depends(_upload)]


def media_type_of(name: str, content: bytes) -> str:
    """The kind of a picture or a PDF; raises `RequestInvalid` for everything else."""
    picture = find_picture(content)
    if picture and picture.pixels <= MOST_PIXELS:
        return picture.media_type
    if content.startswith(b"%PDF-") and b"%%EOF" in content[-_END_OF_PDF:]:
        return PDF
    raise RequestInvalid(
        f"{name!r} is no whole picture (PNG, JPEG, GIF, WebP) of at most {MOST_PIXELS:,} pixels "
        "and no PDF: send it as one of these."
    )


def file_in(content_type: str, body: bytes) -> tuple[str, bytes]:
    """Name and content of the first file of a form (RFC 7578); raises `RequestInvalid`."""
    boundary = _headers(f"Content-Type: {content_type}").get_boundary()
    if not boundary:
        raise RequestInvalid("file: send a form (multipart/form-data) with a file in it.")
    line = _LINE + b"--" + boundary.encode("latin-1", "replace")
    for part in (_LINE + body).split(line)[1:]:
        head, separator, content = part.partition(_LINE + _LINE)
        name = _headers(head.decode("utf-8", "replace").strip()).get_filename()
        if separator and name is not None:
            return name, content
    raise RequestInvalid("file: there is none in the form.")


def _headers(written: str) -> Message:
    return HeaderParser().parsestr(written)
