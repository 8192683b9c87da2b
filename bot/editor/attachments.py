"""Pictures: added by whoever writes, shown to everybody."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from bot.documented import body, documented
from bot.editor import told
from bot.editor.context import ARTICLES, ArticleId, Editing, Here, Writer
from bot.errors import NotFound
from bot.knowledge.attachments import (
    LONGEST_NAME,
    check_picture,
    do_attach,
    get_attachment,
)
from bot.knowledge.render import PICTURES
from bot.people.staff import Person

# A picture is shown and does nothing, whatever a browser takes it for.
HEADERS = {
    "Cache-Control": "public, max-age=31536000, immutable",
    "Content-Disposition": "inline",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "cross-origin",  # chats on other sites show it
}

PICTURE = body("image/*", {"type": "string", "format": "binary"})

router = APIRouter(tags=["editor"])


async def _content(request: Request) -> bytes:
    return await request.body()


Name = Annotated[str, Query(min_length=1, max_length=LONGEST_NAME, pattern=r"^[^\x00]+$")]
Content = Annotated[bytes, Depends(_content)]


@router.post(f"{ARTICLES}/attachments", openapi_extra=PICTURE, **documented(told.Attachment, 201))
def attach_to_new(name: Name, content: Content, session: Writer, here: Here) -> dict[str, Any]:
    """For an article that nobody has saved yet; the save that shows it keeps it."""
    return _attach(here, session.person, None, name, content)


@router.post(
    f"{ARTICLES}/{{article}}/attachments", openapi_extra=PICTURE, **documented(told.Attachment, 201)
)
def attach(
    article: ArticleId, name: Name, content: Content, session: Writer, here: Here
) -> dict[str, Any]:
    """The body is the picture itself. `markdown` is what shows it, described by its name."""
    return _attach(here, session.person, article, name, content)


def _attach(
    here: Editing, person: Person, article: str | None, name: str, content: bytes
) -> dict[str, Any]:
    picture = check_picture(name, content)
    with here.database.write() as connection:
        made = do_attach(connection, article, picture, person.id)
    url = f"{PICTURES}{made}"
    return {"id": made, "url": url, "markdown": f"![{_described(name)}]({url})"}


@router.get(f"{PICTURES}{{picture}}", include_in_schema=False)
def show(
    picture: Annotated[str, Path(max_length=40, pattern=r"^[A-Za-z0-9_-]+$")], here: Here
) -> Response:
    """A picture, which anybody may see who knows its address."""
    with here.database.read() as connection:
        found = get_attachment(connection, picture)
    if found is None:
        raise NotFound("There is no such picture.")
    return Response(found.content, media_type=found.media_type, headers=HEADERS)


def _described(name: str) -> str:
    """A file's name as the beginning of a description."""
    words = name.rpartition(".")[0] or name
    return " ".join(words.translate(str.maketrans("_-[]()\\<>`*!", " " * 12)).split())
