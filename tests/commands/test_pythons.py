"""Finding Python 3.10, with small programs in place of shims, pyenv and uv."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.environments import pythons
from bot.environments.pythons import find_rasa_python
from bot.progress import CommandFailed

GOOD = 'printf "3.10\\n%s\\n" "$0"'
WRONG_VERSION = 'printf "3.9\\n%s\\n" "$0"'
FAILING_SHIM = "echo 'pyenv: python3.10: command not found' >&2; exit 127"
UV_WITHOUT_PYTHON = 'case "$1" in --version) echo "uv 9.9.9";; *) exit 2;; esac'


def executable(file: Path, script: str) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)
    return file


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with two folders on PATH, `first` and `second`, and a uv that has no Python."""
    folders = [tmp_path / "first", tmp_path / "second"]
    monkeypatch.setenv("PATH", ":".join(map(str, [*folders, "/nowhere"])))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PARLEY_HOME", str(tmp_path))
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.delenv("PYENV_ROOT", raising=False)
    monkeypatch.delenv("PARLEY_RASA_PYTHON", raising=False)
    monkeypatch.setattr(pythons, "DOWNLOADED", tmp_path / "downloaded")
    executable(tmp_path / "second" / "uv", UV_WITHOUT_PYTHON)
    return tmp_path


def test_the_named_one_comes_first(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    executable(machine / "first" / "python3.10", GOOD)
    named = executable(machine / "mine", GOOD)
    monkeypatch.setenv("PARLEY_RASA_PYTHON", str(named))
    assert find_rasa_python() == named


@pytest.mark.parametrize("script", [WRONG_VERSION, FAILING_SHIM, None])
def test_a_wrong_name_is_said(
    machine: Path, monkeypatch: pytest.MonkeyPatch, script: str | None
) -> None:
    executable(machine / "first" / "python3.10", GOOD)
    named = executable(machine / "mine", script) if script else machine / "nothing"
    monkeypatch.setenv("PARLEY_RASA_PYTHON", str(named))
    with pytest.raises(CommandFailed, match=f"PARLEY_RASA_PYTHON={named} is not a Python 3.10"):
        find_rasa_python()


def test_a_failing_shim_does_not_hide_the_one_behind_it(machine: Path) -> None:
    executable(machine / "first" / "python3.10", FAILING_SHIM)
    good = executable(machine / "second" / "python3.10", GOOD)
    assert find_rasa_python() == good


def test_another_name_on_path_will_do(machine: Path) -> None:
    executable(machine / "first" / "python3", WRONG_VERSION)
    good = executable(machine / "second" / "python3", GOOD)
    assert find_rasa_python() == good


@pytest.mark.parametrize("root", ["home/.pyenv", "elsewhere"])
def test_pyenv_has_it_though_its_shim_fails(
    machine: Path, monkeypatch: pytest.MonkeyPatch, root: str
) -> None:
    if root == "elsewhere":
        monkeypatch.setenv("PYENV_ROOT", str(machine / root))
    executable(machine / "first" / "python3.10", FAILING_SHIM)
    executable(machine / root / "versions" / "3.9.1" / "bin" / "python", GOOD)
    good = executable(machine / root / "versions" / "3.10.13" / "bin" / "python", GOOD)
    assert find_rasa_python() == good


def test_uv_has_it(machine: Path) -> None:
    good = executable(machine / "uvs" / "python3.10", GOOD)
    find = f'[ "$UV_PYTHON_PREFERENCE" = only-managed ] && echo {good}'
    script = (
        f'case "$1 $2" in "--version ") echo "uv 9.9.9";; "python find") {find};; *) exit 2;; esac'
    )
    executable(machine / "second" / "uv", script)
    assert find_rasa_python() == good


def test_uv_downloads_it(machine: Path) -> None:
    good = executable(machine / "source", GOOD)
    place = '"$UV_PYTHON_INSTALL_DIR/cpython-3.10.20/bin"'
    install = f"/bin/mkdir -p {place} && /bin/cp {good} {place}/python3.10"
    script = (
        f'case "$1 $2" in "--version ") echo "uv 9.9.9";; "python install") {install};; '
        "*) exit 2;; esac"
    )
    executable(machine / "second" / "uv", script)
    downloaded = machine / "downloaded" / "cpython-3.10.20" / "bin" / "python3.10"
    assert find_rasa_python() == downloaded
    executable(machine / "second" / "uv", UV_WITHOUT_PYTHON)
    assert find_rasa_python() == downloaded  # the next time without a network


def test_nowhere_to_be_found(machine: Path) -> None:
    executable(machine / "first" / "python3.10", FAILING_SHIM)
    with pytest.raises(CommandFailed) as caught:
        find_rasa_python()
    for words in ("needs Python 3.10", "pyenv install 3.10", "PARLEY_RASA_PYTHON=", "prepare.log"):
        assert words in caught.value.message
