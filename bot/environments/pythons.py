"""Finding the Python 3.10 that Rasa needs."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

from bot.environments import uv
from bot.environments.places import VENVS, preparing_log
from bot.progress import CommandFailed, step

VERSION = "3.10"
DOWNLOADED = VENVS / "python"
# Prints the real program behind shims and virtual environments.
ASK = "import sys; print(*sys.version_info[:2], sep='.'); print(sys._base_executable)"


def find_rasa_python() -> Path:
    """A Python 3.10 that really runs: named by PARLEY_RASA_PYTHON, on PATH, pyenv's, uv's, or
    downloaded by uv. Raises `CommandFailed` with what to install.
    """
    named = os.environ.get("PARLEY_RASA_PYTHON")
    if named:
        return _check_named(named)
    for candidate in _candidates():
        python = real_python(candidate)
        if python:
            return python
    return _download()


def real_python(candidate: str | Path) -> Path | None:
    """The program behind `candidate`, or None if that does not run or is another version."""
    try:
        result = subprocess.run(
            [candidate, "-I", "-c", ASK],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    lines = result.stdout.splitlines()
    if result.returncode or len(lines) != 2 or lines[0] != VERSION:
        return None
    return Path(lines[1])


def _check_named(named: str) -> Path:
    python = real_python(named)
    if python is None:
        raise CommandFailed(
            f"PARLEY_RASA_PYTHON={named} is not a Python {VERSION} that runs. "
            f"Name the program itself, such as /usr/bin/python{VERSION}, "
            "or unset the variable to let ./parley search."
        )
    return python


def _candidates() -> Iterator[str | Path]:
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        for name in (f"python{VERSION}", "python3", "python"):
            program = Path(folder or ".") / name
            if program.exists():
                yield program
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    yield from sorted(pyenv.glob(f"versions/{VERSION}.*/bin/python"), reverse=True)
    yield from sorted(DOWNLOADED.glob(f"*/bin/python{VERSION}"))
    managed = uv.find_managed_python(VERSION)
    if managed:
        yield managed


def _download() -> Path:
    try:
        with step(f"Downloading Python {VERSION} with uv"):
            uv.download_python(VERSION, DOWNLOADED)
    except CommandFailed:
        raise CommandFailed(_missing()) from None
    for candidate in sorted(DOWNLOADED.glob(f"*/bin/python{VERSION}")):
        python = real_python(candidate)
        if python:
            return python
    raise CommandFailed(_missing())


def _missing() -> str:
    return f"""\
Rasa needs Python {VERSION}, and none was found: not as python{VERSION} on PATH, not among pyenv's
versions, not among uv's; uv could not download one either (its words: {preparing_log()}).
Any one of these helps:
  pyenv:        pyenv install {VERSION}
  Ubuntu:       add-apt-repository ppa:deadsnakes/ppa && apt-get install python{VERSION}-venv
  macOS:        brew install python@{VERSION}
  elsewhere:    uv python install {VERSION}   (on a network that allows downloads from GitHub)
  in a folder:  PARLEY_RASA_PYTHON=/path/to/python{VERSION} ./parley up"""
