"""The parent of web and Rasa: starts them, again with backoff, and ends them with itself."""

from __future__ import annotations

import queue
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType, TracebackType
from typing import Self

from bot.processes.child import Child, Program
from bot.progress import CommandFailed, say, step, tail

FIRST_DELAY = 1.0
LONGEST_DELAY = 30.0
STEADY_SECONDS = 60.0
SECONDS_TO_END = 10.0
PROBE_SECONDS = 0.1
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Stopped(Exception):
    """A person or the system asked us to end."""


@dataclass
class Service:
    """A program that is to run for as long as we do."""

    program: Program
    child: Child | None = None
    started_at: float = 0.0
    was_ready: bool = True
    delay: float = FIRST_DELAY
    start_at: float | None = None


class Supervisor:
    """Use as a context manager, in the main thread; leaving it ends every child, and only those."""

    def __init__(self) -> None:
        self._happened: queue.SimpleQueue[Child | signal.Signals] = queue.SimpleQueue()
        self._services: list[Service] = []
        self._tasks: list[Child] = []

    def __enter__(self) -> Self:
        self._before = {number: signal.signal(number, self._on_signal) for number in SIGNALS}
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        children = [service.child for service in self._services if service.child] + self._tasks
        for child in children:
            child.ask_to_end()
        until = time.monotonic() + SECONDS_TO_END
        for child in children:
            if not child.make_end(max(0.0, until - time.monotonic())):
                say(f"{child.program.name} did not end within {SECONDS_TO_END:.0f} s; killed.")
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def start(self, program: Program) -> Service:
        """Start a program and keep it running from now on."""
        service = Service(program)
        self._services.append(service)
        self._run(service)
        return service

    def wait_until(self, ready: Callable[[], bool], seconds: float) -> bool:
        """Look after the children until `ready()`; False when `seconds` passed first."""
        until = time.monotonic() + seconds
        while not ready():
            if time.monotonic() > until:
                return False
            self.look_after(PROBE_SECONDS)
        return True

    def start_first(self, program: Program, ready: Callable[[], bool], title: str) -> None:
        """Start a program, wait until `ready()`, and keep it running from then on.

        Raises `CommandFailed` with the end of its log when it ends before it was ready: that is no
        accident which starting it again would mend.
        """
        service = Service(program, was_ready=False)
        with step(title):
            self._services.append(service)
            self._run(service)
            while not ready():
                self.look_after(PROBE_SECONDS)
        service.was_ready = True

    def run(self, program: Program) -> Child:
        """Run a program to its end while looking after the others; returns the ended child."""
        child = Child(program, self._happened.put)
        self._tasks.append(child)
        while child.exit_code is None:
            self.look_after(LONGEST_DELAY)
        self._tasks.remove(child)
        return child

    def look_after(self, seconds: float) -> None:
        """Wait for at most `seconds`, starting again what ended. Raises `Stopped` on a signal."""
        now = time.monotonic()
        due = [service.start_at for service in self._services if service.start_at]
        wait = min([now + seconds, *due]) - now
        try:
            happened = self._happened.get(timeout=max(0.0, wait))
        except queue.Empty:
            self._start_due()
            return
        if isinstance(happened, signal.Signals):
            raise Stopped(happened.name)
        self._plan_restart(happened)

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        self._happened.put(signal.Signals(number))

    def _run(self, service: Service) -> None:
        service.start_at = None
        service.started_at = time.monotonic()
        service.child = Child(service.program, self._happened.put)

    def _start_due(self) -> None:
        for service in self._services:
            if service.start_at and service.start_at <= time.monotonic():
                self._run(service)

    def _plan_restart(self, child: Child) -> None:
        service = next((one for one in self._services if one.child is child), None)
        if service is None:
            return  # a task: whoever runs it looks at its exit code
        child.make_end(0)  # what it started itself may still hold its port
        if not service.was_ready:
            raise CommandFailed(f"{tail(child.program.log, child.log_start)}\n{_end(child)}.")
        if time.monotonic() - service.started_at > STEADY_SECONDS:
            service.delay = FIRST_DELAY
        service.start_at = time.monotonic() + service.delay
        say(f"{_end(child)}; starts again in {service.delay:.0f} s (log: {child.program.log}).")
        service.delay = min(service.delay * 2, LONGEST_DELAY)


def _end(child: Child) -> str:
    code = child.exit_code or 0
    how = f"was ended by {signal.Signals(-code).name}" if code < 0 else f"ended with code {code}"
    return f"{child.program.name} {how}"
