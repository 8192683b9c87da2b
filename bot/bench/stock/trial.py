"""One assistant's trial: it is trained, started, written to, and ended."""

from __future__ import annotations

import queue
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from bot.bench.stock.assistants import Assistant
from bot.bench.stock.load import PARSE, REST, Waits, crowd, one_by_one
from bot.bench.stock.texts import Texts
from bot.processes.child import Child, Program
from bot.processes.programs import answers
from bot.progress import CommandFailed, tail

SECONDS_TO_TRAIN = 12 * 3600
SECONDS_TO_START = 600
SECONDS_TO_END = 15
PROBE_SECONDS = 0.05

# Says what is being done while it is done.
Step = Callable[[str], AbstractContextManager[None]]
Figures = dict[str, float]


def try_out(assistant: Assistant, texts: Texts, step: Step) -> Figures:
    """Seconds, megabytes and milliseconds; what each is says `bot.bench.stock.report`.

    Raises `CommandFailed` with the end of the log of what did not work.
    """
    figures: Figures = {}
    with step(f"{assistant.name}: training"):
        figures["train_s"] = _train(assistant)
    with (
        step(f"{assistant.name}: start, and messages"),
        _serving(assistant) as (child, port, ready),
    ):
        figures["ready_s"] = ready
        figures |= _messages(assistant, port, texts)
        figures["memory_mb"] = _memory_mb(child.pid)
    return figures


def _messages(assistant: Assistant, port: int, texts: Texts) -> Figures:
    one_by_one(port, PARSE, texts.warm_up)
    one_by_one(port, REST, texts.warm_up)
    parsed = one_by_one(port, PARSE, texts.parsed)
    turns = one_by_one(port, REST, texts.turns)
    figures = {**_figures("parse", parsed), **_figures("turn", turns)}
    if assistant.channel:
        waits = one_by_one(port, assistant.channel, texts.channel_turns)
        figures |= _figures("channel_turn", waits)
    many = crowd(port, REST, texts.crowd)
    return {
        **figures,
        "crowd_per_s": round(many.per_second, 1),
        "crowd_p95_ms": many.p95_ms,
        "unanswered": turns.unanswered + many.unanswered,
    }


def _figures(name: str, waits: Waits) -> Figures:
    return {f"{name}_p50_ms": waits.p50_ms, f"{name}_p95_ms": waits.p95_ms}


def _train(assistant: Assistant) -> float:
    """Returns the seconds of the whole command."""
    begin = time.monotonic()
    with _running(assistant.train) as (child, ended):
        try:
            ended.get(timeout=SECONDS_TO_TRAIN)
        except queue.Empty:
            raise CommandFailed(f"{assistant.name}: training took too long.") from None
        seconds = time.monotonic() - begin
        if child.exit_code or not assistant.model.exists():
            raise CommandFailed(f"{tail(assistant.train.log)}\n{assistant.name}: training failed.")
    return round(seconds, 1)


@contextmanager
def _serving(assistant: Assistant) -> Iterator[tuple[Child, int, float]]:
    """The running process, its port, and the seconds until it answered."""
    port = _free_port()
    program = assistant.serve(port)
    begin = time.monotonic()
    with _running(program) as (child, _):
        while not answers(f"http://127.0.0.1:{port}/webhooks/rest/"):
            if child.exit_code is not None or time.monotonic() - begin > SECONDS_TO_START:
                raise CommandFailed(f"{tail(program.log)}\n{assistant.name} did not start.")
            time.sleep(PROBE_SECONDS)
        yield child, port, round(time.monotonic() - begin, 1)


@contextmanager
def _running(program: Program) -> Iterator[tuple[Child, queue.SimpleQueue[Child]]]:
    ended: queue.SimpleQueue[Child] = queue.SimpleQueue()
    child = Child(program, ended.put)
    try:
        yield child, ended
    finally:
        child.ask_to_end()
        child.make_end(SECONDS_TO_END)


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def _memory_mb(pid: int) -> float:
    """What the process holds in memory now, pages that it shares with others included."""
    status = Path(f"/proc/{pid}/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return round(int(line.split()[1]) / 1024, 0)
    shown = subprocess.run(
        ["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, check=True, text=True
    )
    return round(int(shown.stdout) / 1024, 0)
