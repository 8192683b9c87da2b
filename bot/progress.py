"""What a long command tells the person who waits: one line a step, with its duration."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from bot.errors import ParleyError

LIVE_SECONDS = 0.5
PLAIN_SECONDS = 15.0
TAIL_LINES = 25
COLOURS = re.compile(r"\x1b\[[0-9;]*m")


class CommandFailed(ParleyError):
    """A command cannot go on; the message says why and what to do."""

    code = "command_failed"


class _Screen:
    """Lines that stay, and one live line that is written over."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._live = ""

    def add(self, text: str) -> None:
        with self._lock:
            self._clear()
            print(text, flush=True)

    def show_live(self, text: str) -> None:
        with self._lock:
            self._clear()
            print(text, end="", flush=True)
            self._live = text

    def _clear(self) -> None:
        if self._live:
            print("\r" + " " * len(self._live) + "\r", end="")
            self._live = ""


_screen = _Screen()


def say(text: str) -> None:
    """Print a line of its own, without tearing the live line of a running step."""
    _screen.add(text)


@contextmanager
def step(title: str) -> Iterator[None]:
    """Print `title` with the seconds that the block took, and meanwhile that it still runs.

    On a terminal one line counts up; elsewhere a line appears every 15 seconds.
    """
    begin = time.monotonic()
    finished = threading.Event()
    ticker = threading.Thread(target=_tick, args=(title, begin, finished), daemon=True)
    ticker.start()
    word = ""
    try:
        yield
    except BaseException:
        word = " (not finished)"
        raise
    finally:
        finished.set()
        ticker.join()
        say(f"{title}{word} {_dots(title + word)} {time.monotonic() - begin:.1f} s")


def run_logged(
    argv: Sequence[str | Path],
    log: Path,
    *,
    cwd: Path,
    env: Mapping[str, str] | None = None,
    advice: str = "",
) -> None:
    """Run a program with its output appended to `log`.

    Raises `CommandFailed` with the last lines of the output and `advice`.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as output:
        start = output.tell()
        result = subprocess.run(
            [str(part) for part in argv],
            cwd=cwd,
            env=None if env is None else dict(env),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if result.returncode:
        name = Path(argv[0]).name
        raise CommandFailed(f"{tail(log, start)}\n{name} failed (whole output: {log}). {advice}")


def tail(log: Path, start: int = 0) -> str:
    """The last lines that were written to `log` after byte `start`, indented."""
    if not log.exists():
        return ""
    with log.open("rb") as file:
        file.seek(start)
        text = COLOURS.sub("", file.read().decode("utf-8", "replace"))
    lines = deque(text.splitlines(), maxlen=TAIL_LINES)
    return "\n".join(f"    {line}" for line in lines)


def _tick(title: str, begin: float, finished: threading.Event) -> None:
    live = sys.stdout.isatty()
    while not finished.wait(LIVE_SECONDS if live else PLAIN_SECONDS):
        seconds = time.monotonic() - begin
        if live:
            _screen.show_live(f"{title} {_dots(title)} {seconds:.0f} s")
        else:
            say(f"{title}: {seconds:.0f} s so far")


def _dots(title: str) -> str:
    return "." * max(3, 52 - len(title))
