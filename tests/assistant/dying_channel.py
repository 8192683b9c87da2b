"""Our channel, except that Rasa dies once after it saved a turn and before it tells anybody."""

from __future__ import annotations

import os
import signal
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from rasa.core.agent import Agent
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.nlu.channel import ParleyInput, Turn


class DyingInput(ParleyInput):
    async def _answer(
        self, request: Request, run: Callable[[Agent, Turn], Awaitable[dict[str, Any]]]
    ) -> HTTPResponse:
        answer = await super()._answer(request, run)
        order = Path(os.environ["PARLEY_RASA_DB"]).with_name("die_at")
        if order.exists() and order.read_text() == "saved":
            order.unlink()
            os.kill(os.getpid(), signal.SIGKILL)
        return answer
