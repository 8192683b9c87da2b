"""A program that `./parley up` started: in a process group of its own, its output in a log."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from bot.processes.parent import VARIABLE

LOG_BYTES = 5_000_000


@dataclass(frozen=True)
class Program:
    """What to start, and where its output goes."""

    name: str
    argv: tuple[str, ...]
    log: Path
    cwd: Path
    env: Mapping[str, str]


class Child:
    """One run of a program. `on_end` is called from a thread of its own."""

    def __init__(self, program: Program, on_end: Callable[[Child], None]) -> None:
        self.program = program
        self._ended = threading.Event()
        self._on_end = on_end
        rotate(program.log)
        with program.log.open("ab") as output:
            self.log_start = output.tell()
            self._process = subprocess.Popen(
                program.argv,
                cwd=program.cwd,
                env={**program.env, VARIABLE: "1"},
                stdin=subprocess.PIPE,  # never written: its end tells the child that we are gone
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C in the terminal reaches only us
            )
        threading.Thread(target=self._wait, daemon=True).start()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        """None while it runs; minus the signal's number when a signal ended it."""
        return self._process.returncode if self._ended.is_set() else None

    def ask_to_end(self) -> None:
        self._signal(signal.SIGTERM)

    def make_end(self, seconds: float) -> bool:
        """Wait, then kill what is left of the whole group; False if it had to be killed."""
        in_time = self._ended.wait(seconds)
        self._signal(signal.SIGKILL)
        self._ended.wait()
        return in_time

    def _wait(self) -> None:
        self._process.wait()
        if self._process.stdin:
            self._process.stdin.close()
        self._ended.set()
        self._on_end(self)

    def _signal(self, number: signal.Signals) -> None:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, number)


def rotate(log: Path) -> None:
    """Begin a new file when the log is large; the one before stays as `.1`."""
    log.parent.mkdir(parents=True, exist_ok=True)
    if log.exists() and log.stat().st_size > LOG_BYTES:
        log.replace(log.with_name(log.name + ".1"))
