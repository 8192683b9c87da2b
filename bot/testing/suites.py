"""The suites: which folders and markers run in which environment."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.environments.frontend import npm
from bot.environments.places import ROOT, home
from bot.environments.virtualenv import APP, RASA, Environment
from bot.processes.programs import QUIET_RASA
from bot.progress import CommandFailed, say
from bot.testing.results import Result, read_result

# Only these can run beside Rasa's old pins. tests/conftest.py needs the web environment, so it is
# not loaded there: see --confcutdir below.
RASA_FOLDERS = ("tests/nlu", "tests/text", "tests/wording")
ONLY_RASA = "tests/nlu"


@dataclass(frozen=True)
class Suite:
    """Tests that one pytest runs: `markers` is pytest's expression."""

    name: str
    environment: Environment
    folders: tuple[str, ...]
    markers: str
    options: tuple[str, ...] = ()

    def run(self, arguments: Sequence[str]) -> Result | None:
        """`arguments` are the person's own for pytest; None if they name other folders only."""
        paths, options = _split(arguments)
        chosen = [path for path in paths if self._holds(path)]
        if paths and not chosen:
            return None
        say(f"\n== {self.name} ==")
        file = results_folder() / f"{self.name.replace(' ', '-')}.xml"
        file.unlink(missing_ok=True)
        begin = time.monotonic()
        code = subprocess.run(
            [
                *(str(self.environment.python), "-m", "pytest", "-m", self.markers),
                *(f"--junitxml={file}", *self.options, *options, *(chosen or self.folders)),
            ],
            cwd=ROOT,
            env={**os.environ, **self._env()},
            check=False,
        ).returncode
        return read_result(self.name, file, code, time.monotonic() - begin)

    def _holds(self, path: str) -> bool:
        place = Path(path.partition("::")[0]).resolve()
        if self.environment is APP and place.is_relative_to(ROOT / ONLY_RASA):
            return False
        return any(place.is_relative_to(ROOT / folder) for folder in self.folders)

    def _env(self) -> dict[str, str]:
        extra = QUIET_RASA if self.environment is RASA else {}
        return {"PYTHONPATH": str(ROOT), **extra}


def _web(name: str, markers: str, *options: str) -> Suite:
    return Suite(name, APP, ("tests",), markers, (f"--ignore={ONLY_RASA}", *options))


def _rasa(name: str, markers: str, folders: tuple[str, ...] = RASA_FOLDERS) -> Suite:
    # Rasa's dependencies warn a lot; their warnings are no errors of ours.
    options = (f"--confcutdir={ONLY_RASA}", "-o", "filterwarnings=ignore")
    return Suite(name, RASA, folders, markers, options)


# Unit tests share nothing, so each core takes some of the files.
AT_ONCE = ("-n", "auto", "--dist", "loadfile")

FAST = (
    _web("unit tests", "not assistant and not browser and not postgresql and not slow", *AT_ONCE),
    # What runs in both environments has just run in the other one.
    _rasa("unit tests beside Rasa", "not assistant and not slow", (ONLY_RASA,)),
)
UNIT = (
    _web("unit tests", "not assistant and not browser", *AT_ONCE),
    _rasa("unit tests beside Rasa", "not assistant"),
)
WITH_ASSISTANT = (
    _rasa("assistant inside Rasa", "assistant"),
    _web("assistant", "assistant and not browser"),
    _web("browser", "browser"),
)


def run_frontend() -> Result:
    """The front end's own tests, by vitest."""
    name = "front end"
    say(f"\n== {name} ==")
    file = results_folder() / "front-end.xml"
    file.unlink(missing_ok=True)
    begin = time.monotonic()
    code = 0
    try:
        reporters = ("--reporter=default", "--reporter=junit", f"--outputFile.junit={file}")
        npm("Front-end tests", "run", "test", "--", *reporters)
    except CommandFailed as error:
        say(error.message)
        code = 1
    return read_result(name, file, code, time.monotonic() - begin)


def results_folder() -> Path:
    """Where JUnit's files go."""
    folder = home() / "var" / "tests"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _split(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Paths of tests, and everything else."""
    paths = [argument for argument in arguments if Path(argument.partition("::")[0]).exists()]
    return paths, [argument for argument in arguments if argument not in paths]
