"""A virtual environment: a Python, locked files in layers, and a stamp for each finished layer."""

from __future__ import annotations

import hashlib
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bot.environments import uv
from bot.environments.places import REQUIREMENTS, VENVS
from bot.environments.pythons import find_rasa_python
from bot.progress import step

HOOK = "parley_rasa_env"


def _this_python() -> Path:
    return Path(getattr(sys, "_base_executable", sys.executable))


@dataclass(frozen=True)
class Environment:
    """`layers` are files in requirements/ without their ending: the first is what the process
    needs, a second what its tests need beside it."""

    name: str
    title: str
    layers: tuple[str, ...]
    find_python: Callable[[], Path]
    finish: Callable[[Environment], None] | None = None

    @property
    def folder(self) -> Path:
        return VENVS / self.name

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    @property
    def site_packages(self) -> Path:
        return next(self.folder.glob("lib/python3*/site-packages"))

    def stands(self, layers: int) -> bool:
        """Whether the first `layers` layers are installed from the files as they are now."""
        return self.python.exists() and all(map(self._is_stamped, self.layers[:layers]))

    def make(self, layers: int) -> None:
        """Install what is missing; an environment that was interrupted or is old is made anew."""
        if not self.stands(1):
            shutil.rmtree(self.folder, ignore_errors=True)
            python = self.find_python()
            with step(f"Making {self.title}"):
                uv.make_environment(self.folder, python)
                self._install(self.layers[0])
        for layer in self.layers[1:layers]:
            if not self._is_stamped(layer):
                with step(f"Adding what tests need to {self.title}"):
                    self._install(layer)

    def _install(self, layer: str) -> None:
        uv.install(self.python, REQUIREMENTS / f"{layer}.txt")
        if self.finish:
            self.finish(self)
        # Last: without a stamp, whatever stands here was interrupted.
        self._stamp(layer).write_text(self._digest(layer))

    def _is_stamped(self, layer: str) -> bool:
        stamp = self._stamp(layer)
        return stamp.exists() and stamp.read_text() == self._digest(layer)

    def _stamp(self, layer: str) -> Path:
        return self.folder / f"parley-{layer}.stamp"

    def _digest(self, layer: str) -> str:
        """Of everything that decides what the environment holds, its Python's version included."""
        files = [REQUIREMENTS / f"{layer}.txt", self.folder / "pyvenv.cfg"]
        if self.finish:
            files.append(REQUIREMENTS / f"{HOOK}.py")
        digest = hashlib.sha256(b"".join(file.read_bytes() for file in files))
        return digest.hexdigest()


def _add_hook(environment: Environment) -> None:
    """So that plain `rasa shell` finds the shared secret in var/rasa.env."""
    folder = environment.site_packages
    shutil.copy(REQUIREMENTS / f"{HOOK}.py", folder / f"{HOOK}.py")
    (folder / f"{HOOK}.pth").write_text(f"import {HOOK}\n")


def _finish_rasa(environment: Environment) -> None:
    _add_hook(environment)
    # `rasa test` takes every test_*.yml below the project's folder, and so the sample of `rasa init`.
    for sample in environment.site_packages.glob("rasa/cli/initial_project/tests/test_*.yml"):
        sample.unlink()


APP = Environment("app", "the web environment", ("app", "dev"), _this_python)
RASA = Environment(
    "rasa", "the Rasa environment (3 GB)", ("rasa", "rasa-dev"), find_rasa_python, _finish_rasa
)
NODE = Environment("node", "an environment for Node", ("node",), _this_python)
