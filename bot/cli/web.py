"""The web process alone; `./parley up` starts and watches it."""

from __future__ import annotations

import argparse

from bot.serve import serve
from bot.settings import load_settings


def run(_arguments: argparse.Namespace) -> int:
    """Serves until SIGTERM or, below `./parley up`, until that is gone."""
    return serve(load_settings())
