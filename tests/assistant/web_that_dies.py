"""The web process, except that it dies once at the point named in the file `var/die_at`."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from bot.app import Parts
from bot.assistant.answering import Answering
from bot.serve import serve
from bot.settings import load_settings

settings = load_settings()
order = Path(settings.var / "die_at")


class DyingAnswering(Answering):
    def __post_init__(self) -> None:
        super().__post_init__()
        self.at = die_if_ordered


def die_if_ordered(point: str) -> None:
    if order.exists() and order.read_text() == point:
        order.unlink()
        os.kill(os.getpid(), signal.SIGKILL)


serve(settings, Parts(settings, DyingAnswering))
