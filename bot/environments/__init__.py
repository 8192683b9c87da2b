"""The environments below `.venvs/`: made from hash-locked files, once, by `./parley`.

Everything here runs before any package is installed: standard library only.
"""

from __future__ import annotations

import fcntl
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NoReturn

from bot.environments import frontend
from bot.environments.places import VENVS
from bot.environments.prepared import PREPARED
from bot.environments.virtualenv import APP, RASA, Environment
from bot.progress import say

__all__ = ["enter", "inside", "prepare"]


def inside() -> bool:
    """Whether this very process runs in the web environment."""
    return sys.prefix == str(APP.folder)


def enter(arguments: Sequence[str]) -> NoReturn:
    """Become the web environment's Python with these arguments."""
    sys.stdout.flush()
    os.execv(APP.python, [str(APP.python), *arguments])


def prepare(needs: Sequence[str]) -> None:
    """Make what is missing of the web environment and of `needs` (dev, rasa, frontend).

    Takes milliseconds when all of it stands. Raises `CommandFailed` with what to do.
    """
    wanted = _wanted(needs)
    wants_frontend = "frontend" in needs
    if _stands(wanted, wants_frontend):
        return
    with _one_at_a_time():
        for environment, layers in wanted:
            environment.make(layers)
        for prepared in PREPARED:
            if not prepared.stands():
                prepared.make()
        if wants_frontend and not frontend.is_built():
            frontend.build()


def _wanted(needs: Sequence[str]) -> list[tuple[Environment, int]]:
    """Each environment with how many of its layers are needed."""
    layers = 2 if "dev" in needs else 1
    wanted = [(APP, layers)]
    if "rasa" in needs:
        wanted.append((RASA, layers))
    return wanted


def _stands(wanted: list[tuple[Environment, int]], wants_frontend: bool) -> bool:
    if not all(environment.stands(layers) for environment, layers in wanted):
        return False
    if not all(prepared.stands() for prepared in PREPARED):
        return False
    return frontend.is_built() if wants_frontend else True


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Two commands at once must not write into one environment."""
    VENVS.mkdir(exist_ok=True)
    with (VENVS / ".preparing").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            say("Another ./parley prepares the environments; waiting for it.")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
