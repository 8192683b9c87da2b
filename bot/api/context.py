"""What the handlers of the API work with; the application puts it together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends
from pydantic import BaseModel, ConfigDict
from sqlalchemy import Connection, RowMapping
from starlette.requests import HTTPConnection

from bot.assistant.replies import Renderer
from bot.channels.website import Website
from bot.conversations import messages
from bot.conversations.typing import Typing
from bot.editor.context import Editing
from bot.settings import Settings
from bot.storage import Database

PREFIX = "/api/v1"
HIGHEST = 2**31 - 1


class Body(BaseModel):
    """The JSON of a request, taken as it is: "1" is no number, and what is unknown is refused."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Shown(BaseModel):
    """The JSON of an answer. Later versions may add fields: whoever reads it leaves out what they do
    not know."""

    model_config = ConfigDict(frozen=True)


class Named(Shown):
    """A person, a team or a program."""

    id: int
    name: str


@dataclass(frozen=True)
class Context:
    """The parts of the application that the API needs."""

    settings: Settings
    database: Database
    renderer: Renderer
    typing: Typing
    website: Website
    editing: Editing

    def say(self, connection: Connection, row: RowMapping, key: str, **args: Any) -> None:
        """Tell the customer one text in their language; in the same transaction as the change."""
        messages.do_say(connection, row["id"], self.renderer.say(row["locale"], key, **args))


async def _context(connection: HTTPConnection) -> Context:
    state = connection.app.state
    editing = Editing(state.settings, state.database, state.library, state.catalog)
    return Context(
        state.settings, state.database, state.renderer, state.typing, state.website, editing
    )


Here = Annotated[Context, Depends(_context)]
