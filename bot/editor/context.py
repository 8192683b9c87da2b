"""What the editor's handlers work with, and who may call them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends, Path
from starlette.requests import HTTPConnection

from bot.desk.context import PREFIX
from bot.desk.session import Allowed
from bot.knowledge.library import Library
from bot.knowledge.overview import Somebody
from bot.knowledge.rules import MAX_ID
from bot.people.sessions import Session
from bot.settings import Settings
from bot.storage import Database
from bot.wording import Catalog

ARTICLES = f"{PREFIX}/articles"
LONGEST_LOCALE = 20
HIGHEST = 2**31 - 1

# Parts of an address. PostgreSQL takes no NUL as a text, and nothing is named with one.
ArticleId = Annotated[str, Path(max_length=MAX_ID, pattern=r"^[^\x00]+$")]
Locale = Annotated[str, Path(max_length=LONGEST_LOCALE, pattern=r"^[A-Za-z0-9-]+$")]
Number = Annotated[int, Path(ge=1, le=HIGHEST)]

ArticleReader = Annotated[Session, Depends(Allowed("read_articles"))]
Writer = Annotated[Session, Depends(Allowed("write_articles"))]
Publisher = Annotated[Session, Depends(Allowed("publish_articles"))]
Answerer = Annotated[Session, Depends(Allowed("answer_customers"))]


@dataclass(frozen=True)
class Editing:
    """The parts of the application that the editor needs."""

    settings: Settings
    database: Database
    library: Library
    catalog: Catalog


async def _editing(connection: HTTPConnection) -> Editing:
    state = connection.app.state
    return Editing(state.settings, state.database, state.library, state.catalog)


Here = Annotated[Editing, Depends(_editing)]


def present_somebody(person: Somebody) -> dict[str, Any] | None:
    return None if person is None else {"id": person[0], "name": person[1]}
