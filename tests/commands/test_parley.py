"""The script `./parley`: finding a Python, the table of commands, a command that does not exist."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from bot.cli import COMMANDS, Command
from bot.environments.places import ROOT

REAL_PYTHON = Path(getattr(sys, "_base_executable", sys.executable)).resolve()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A folder that is all of PATH: what bash needs, and no Python yet."""
    for name in ("bash", "cat", "dirname", "readlink"):
        (tmp_path / name).symlink_to(str(shutil.which(name)))
    return tmp_path


def parley(path: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [path / "bash", ROOT / "parley", *arguments],
        env={"PATH": str(path), "PYTHONDONTWRITEBYTECODE": "1", **variables},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def script(file: Path, text: str) -> Path:
    file.write_text(f"#!{file.parent / 'bash'}\n{text}\n")
    file.chmod(0o755)
    return file


def add_python(path: Path, name: str) -> None:
    script(path / name, f'exec {REAL_PYTHON} "$@"')


def test_help_lists_each_command_on_a_line(path: Path) -> None:
    add_python(path, "python3")
    result = parley(path, "--help")
    assert result.returncode == 0
    lines = [line.split(maxsplit=1) for line in result.stdout.splitlines()]
    for command in COMMANDS:
        assert [command.name, command.help] in lines


def test_a_python_that_fails_is_passed_over(path: Path) -> None:
    script(path / "python3.13", "echo 'pyenv: python3.13: command not found' >&2; exit 127")
    add_python(path, "python3.11")
    assert parley(path, "--help").returncode == 0


def test_no_python_is_said_with_what_to_do(path: Path) -> None:
    result = parley(path, "--help")
    assert result.returncode == 1
    assert "needs Python 3.11 or newer" in result.stderr
    assert "PARLEY_PYTHON=" in result.stderr


def test_a_named_python_that_does_not_run_is_said(path: Path) -> None:
    add_python(path, "python3")
    result = parley(path, "--help", PARLEY_PYTHON="/nowhere/python")
    assert result.returncode == 1
    assert "PARLEY_PYTHON=/nowhere/python is not a Python 3.11" in result.stderr


def test_an_unknown_command_is_said(path: Path) -> None:
    add_python(path, "python3")
    result = parley(path, "fly")
    assert result.returncode == 2
    assert "There is no command 'fly'" in result.stderr


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_each_command_has_its_module(command: Command) -> None:
    assert find_spec(f"bot.cli.{command.name}")
