"""Lock requirements/*.in again: exact versions with hashes, no index address, no path."""

from __future__ import annotations

import argparse

from bot.environments import uv
from bot.environments.places import REQUIREMENTS
from bot.environments.virtualenv import RASA
from bot.progress import step

# Any Python that is new enough may run the web process; Rasa's pins are resolved for the platform,
# because a universal lock goes down to a numpy of 2022.
ANY = ["--universal", "--python-version", "3.11"]
FILES = {
    "build": ANY,
    "tools": ANY,
    "node": ANY,
    "app": ANY,
    "dev": ANY,
    "rasa": ["--python", str(RASA.python)],
    "rasa-dev": ["--python", str(RASA.python)],
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`--upgrade`, because without it what is locked stays as it is."""
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions")


def run(arguments: argparse.Namespace) -> int:
    """Writes requirements/*.txt. Raises `CommandFailed` when requirements contradict each other."""
    upgrade = ["--upgrade"] if arguments.upgrade else []
    for name, options in FILES.items():
        with step(f"Locking requirements/{name}.in"):
            uv.compile_requirements(REQUIREMENTS / f"{name}.in", [*options, *upgrade])
    return 0
