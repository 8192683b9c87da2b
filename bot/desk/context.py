"""What the desk's handlers work with; the application puts it together."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from fastapi import Depends
from pydantic import BaseModel, ConfigDict
from starlette.requests import HTTPConnection

from bot.assistant.replies import Renderer
from bot.conversations.typing import Typing
from bot.desk.news import News
from bot.knowledge import Library
from bot.settings import Settings
from bot.storage import Database

PREFIX = "/desk/api"


class Body(BaseModel):
    """The JSON of a request, taken as it is: "1" is no number."""

    model_config = ConfigDict(extra="ignore", strict=True)


@dataclass(frozen=True)
class Context:
    """The parts of the application that the desk needs."""

    settings: Settings
    database: Database
    renderer: Renderer
    typing: Typing
    library: Library
    news: News

    @property
    def files(self) -> Path:
        """Where the bytes of files in conversations are."""
        return self.settings.var / "files"


async def _context(connection: HTTPConnection) -> Context:
    state = connection.app.state
    return Context(
        state.settings,
        state.database,
        state.renderer,
        state.typing,
        state.library,
        state.news,
    )


Here = Annotated[Context, Depends(_context)]
