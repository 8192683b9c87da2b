"""Making an environment, with a uv of our own that only writes down what it was asked."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.environments import virtualenv
from bot.environments.places import REQUIREMENTS
from bot.environments.virtualenv import Environment
from bot.progress import CommandFailed

UV = """#!/bin/sh
echo "$1 $2" >> "$LOG"
case "$1" in
  --version) echo "uv 9.9.9" ;;
  venv) /bin/mkdir -p "$5/bin" && echo x > "$5/bin/python" && echo cfg > "$5/pyvenv.cfg" ;;
  pip) [ ! -e "$LOG.broken" ] || { echo "no network"; exit 1; } ;;
esac
"""


class Machine:
    """`calls()` are the subcommands of uv since the last look."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = folder / "uv.log"
        self.environment = Environment("app", "an environment", ("app", "dev"), lambda: Path("/py"))

    def calls(self) -> list[str]:
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        self.log.write_text("")
        return [line.split()[0] for line in lines if not line.startswith("--version")]

    def break_network(self, broken: bool) -> None:
        flag = Path(f"{self.log}.broken")
        if broken:
            flag.touch()
        else:
            flag.unlink()


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "uv").write_text(UV)
    (tmp_path / "bin" / "uv").chmod(0o755)
    (tmp_path / "requirements").mkdir()
    for name in ("app", "dev"):
        (tmp_path / "requirements" / f"{name}.txt").write_text(f"{name}==1\n")
    machine = Machine(tmp_path)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/nowhere")
    monkeypatch.setenv("LOG", str(machine.log))
    monkeypatch.setenv("PARLEY_HOME", str(tmp_path))
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setattr(virtualenv, "VENVS", tmp_path / "venvs")
    monkeypatch.setattr(virtualenv, "REQUIREMENTS", tmp_path / "requirements")
    return machine


def test_it_is_made_once(machine: Machine) -> None:
    assert not machine.environment.stands(1)
    machine.environment.make(1)
    assert machine.environment.stands(1)
    assert machine.calls() == ["venv", "pip"]
    machine.environment.make(1)
    assert machine.calls() == []


def test_what_tests_need_is_added_to_it(machine: Machine) -> None:
    machine.environment.make(1)
    machine.calls()
    assert not machine.environment.stands(2)
    machine.environment.make(2)
    assert machine.environment.stands(2)
    assert machine.calls() == ["pip"]


def test_an_interrupted_one_is_made_anew(machine: Machine) -> None:
    machine.break_network(True)
    with pytest.raises(CommandFailed, match="no network") as caught:
        machine.environment.make(1)
    assert "Run the same command again" in caught.value.message
    assert not machine.environment.stands(1)
    machine.break_network(False)
    machine.calls()
    leftover = machine.environment.folder / "half"
    leftover.touch()
    machine.environment.make(1)
    assert machine.calls() == ["venv", "pip"]
    assert not leftover.exists()


def test_other_requirements_make_it_anew(machine: Machine) -> None:
    machine.environment.make(2)
    machine.calls()
    (machine.folder / "requirements" / "app.txt").write_text("app==2\n")
    assert not machine.environment.stands(1)
    machine.environment.make(2)
    assert machine.calls() == ["venv", "pip", "pip"]


def test_a_python_that_is_gone_makes_it_anew(machine: Machine) -> None:
    machine.environment.make(1)
    machine.environment.python.unlink()
    assert not machine.environment.stands(1)


def hook_sees(folder: Path, key: str, **variables: str) -> str:
    code = f"import parley_rasa_env, os; print(os.environ.get({key!r}))"
    env = {**os.environ, "PYTHONPATH": str(REQUIREMENTS), **variables}
    env.pop("PARLEY_HOME", None)
    result = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=True,
    )
    return result.stdout.strip()


def test_the_hook_loads_what_rasa_must_know(tmp_path: Path) -> None:
    (tmp_path / "var").mkdir()
    (tmp_path / "var" / "rasa.env").write_text("# comment\nHOOK_TEST=a=b\n\n")
    assert hook_sees(tmp_path, "HOOK_TEST") == "a=b"


def test_the_hook_keeps_what_is_set(tmp_path: Path) -> None:
    (tmp_path / "var").mkdir()
    (tmp_path / "var" / "rasa.env").write_text("HOOK_TEST=from the file\n")
    assert hook_sees(tmp_path, "HOOK_TEST", HOOK_TEST="mine") == "mine"


def test_the_hook_is_silent_where_nothing_was_started(tmp_path: Path) -> None:
    assert hook_sees(tmp_path, "HOOK_TEST") == "None"
