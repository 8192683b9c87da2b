"""The parent of web and Rasa, with small programs in their place."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.environments.places import ROOT
from bot.processes import supervisor as module
from bot.processes.child import Program
from bot.processes.supervisor import Stopped, Supervisor
from bot.progress import CommandFailed

# Writes its process id, then waits; ends with its parent as our real children do.
CHILD = """
import os, sys, time
from pathlib import Path
from bot.processes.parent import end_with_parent
end_with_parent()
Path(sys.argv[1]).write_text(str(os.getpid()))
time.sleep(60)
"""

PARENT = """
import os, sys
from pathlib import Path
from bot.processes.child import Program
from bot.processes.supervisor import Stopped, Supervisor
folder, child = Path(sys.argv[1]), sys.argv[2]
with Supervisor() as supervisor:
    try:
        for name in ("one", "two"):
            argv = (sys.executable, "-c", child, str(folder / name))
            supervisor.start(Program(name, argv, folder / f"{name}.log", folder, os.environ))
        while True:
            supervisor.look_after(60)
    except Stopped:
        print("stopped")
"""


@pytest.fixture
def parent(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A process with two children, which have written their ids to the files `one` and `two`."""
    process = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(tmp_path), CHILD],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    with process:
        wait_for(lambda: all(is_written(tmp_path / name) for name in ("one", "two")))
        yield process
        process.kill()


def wait_for(condition: Callable[[], bool], seconds: float = 10) -> None:
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "it did not happen in time"
        time.sleep(0.02)


def is_written(file: Path) -> bool:
    return file.exists() and file.read_text() != ""


def is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"  # dead, only its parent (init) has not looked yet


def children(folder: Path) -> list[int]:
    return [int((folder / name).read_text()) for name in ("one", "two")]


def program(folder: Path, code: str) -> Program:
    return Program("fake", (sys.executable, "-c", code), folder / "fake.log", folder, os.environ)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_children_and_nothing_else(
    parent: subprocess.Popen[str], tmp_path: Path, number: signal.Signals
) -> None:
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) as stranger:
        parent.send_signal(number)
        out, _ = parent.communicate(timeout=15)
        assert (parent.returncode, out) == (0, "stopped\n")
        assert not any(map(is_alive, children(tmp_path)))
        assert stranger.poll() is None
        stranger.kill()


def test_children_end_when_the_parent_is_killed(
    parent: subprocess.Popen[str], tmp_path: Path
) -> None:
    parent.kill()
    parent.wait()
    wait_for(lambda: not any(map(is_alive, children(tmp_path))))


def test_a_killed_child_is_started_again(parent: subprocess.Popen[str], tmp_path: Path) -> None:
    first = children(tmp_path)[0]
    (tmp_path / "one").write_text("")
    os.kill(first, signal.SIGKILL)
    wait_for(lambda: is_written(tmp_path / "one"))
    assert children(tmp_path)[0] != first
    parent.send_signal(signal.SIGINT)
    out, _ = parent.communicate(timeout=15)
    assert "one was ended by SIGKILL; starts again in 1 s" in out


def starts(folder: Path, seconds: float) -> list[float]:
    """When a program that ends at once was started, within so many seconds."""
    code = "import time; open('starts', 'a').write(f'{time.time()}\\n'); raise SystemExit(3)"
    until = time.monotonic() + seconds
    with Supervisor() as supervisor:
        supervisor.start(program(folder, code))
        while time.monotonic() < until:
            supervisor.look_after(until - time.monotonic())
    return [float(line) for line in (folder / "starts").read_text().split()]


@pytest.mark.slow
def test_a_child_that_keeps_dying_is_started_less_and_less_often(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second, third = starts(tmp_path, 3.6)
    assert 0.9 < second - first < 1.5
    assert 1.9 < third - second < 2.6
    assert "fake ended with code 3; starts again in 4 s" in capsys.readouterr().out


@pytest.mark.slow
def test_after_a_steady_time_the_delay_is_short_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "STEADY_SECONDS", 0.0)
    assert len(starts(tmp_path, 2.6)) == 3


def test_a_child_that_ignores_sigterm_is_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(module, "SECONDS_TO_END", 0.3)
    code = "import signal, time; signal.signal(15, signal.SIG_IGN); open('up', 'w'); time.sleep(60)"
    with Supervisor() as supervisor:
        child = supervisor.start(program(tmp_path, code)).child
        supervisor.wait_until((tmp_path / "up").exists, 10)
    assert child is not None
    assert child.exit_code == -signal.SIGKILL
    assert "fake did not end within" in capsys.readouterr().out


def test_what_a_child_leaves_behind_is_ended_with_it(tmp_path: Path) -> None:
    code = (
        "import subprocess, sys; "
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)']); "
        "open('grandchild', 'w').write(str(child.pid))"
    )
    with Supervisor() as supervisor:
        supervisor.start(program(tmp_path, code))
        supervisor.wait_until(lambda: is_written(tmp_path / "grandchild"), 10)
        grandchild = int((tmp_path / "grandchild").read_text())
        supervisor.wait_until(lambda: not is_alive(grandchild), 5)
    assert not is_alive(grandchild)


def test_a_first_start_that_fails_shows_why(tmp_path: Path) -> None:
    failing = program(tmp_path, "print('no such table: people'); raise SystemExit(1)")
    with Supervisor() as supervisor, pytest.raises(CommandFailed, match="no such table: people"):
        supervisor.start_first(failing, lambda: False, "Starting")


def test_a_task_runs_to_its_end_while_the_services_are_looked_after(tmp_path: Path) -> None:
    dying = program(tmp_path, "open('starts', 'a').write('x')")
    task = program(tmp_path, "import time; time.sleep(1.6); raise SystemExit(7)")
    with Supervisor() as supervisor:
        supervisor.start(dying)
        assert supervisor.run(task).exit_code == 7
    assert (tmp_path / "starts").read_text() == "xx"


def test_a_signal_interrupts_a_task(tmp_path: Path) -> None:
    task = program(tmp_path, f"import os, time; os.kill({os.getpid()}, 15); time.sleep(60)")
    begin = time.monotonic()
    with Supervisor() as supervisor, pytest.raises(Stopped):
        supervisor.run(task)
    assert time.monotonic() - begin < 10
