"""Our channel, except that Rasa dies once after it saved a turn and before it tells anybody."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from sanic.request import Request
from sanic.response import HTTPResponse

from bot.nlu.channel import ParleyInput


class DyingInput(ParleyInput):
    async def _answer(self, request: Request) -> HTTPResponse:
        answer = await super()._answer(request)
        order = Path(os.environ["PARLEY_RASA_DB"]).with_name("die_at")
        if order.exists() and order.read_text() == "saved":
            order.unlink()
            os.kill(os.getpid(), signal.SIGKILL)
        return answer
