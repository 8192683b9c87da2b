"""uv: found on PATH or installed into `.venvs/tools`, and what we ask of it."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from bot.environments.places import REQUIREMENTS, ROOT, VENVS, preparing_log
from bot.progress import CommandFailed, run_logged, step

OLDEST = (0, 5)
TOOLS = VENVS / "tools"
INSTALL_ADVICE = "Is a package index reachable? Run the same command again to go on."


def make_environment(folder: Path, python: Path) -> None:
    """An empty virtual environment in `folder` that runs `python`."""
    _run("venv", "--no-project", "--python", python, folder, advice="")


def install(python: Path, locked: Path) -> None:
    """Install a hash-locked file, compiled to byte code.

    uv compiles only when asked, and where PYTHONDONTWRITEBYTECODE is set nobody else ever does:
    Rasa would start in 31 s rather than 20.
    """
    _run(
        *("pip", "install", "--python", python, "--require-hashes", "--compile-bytecode"),
        *("--build-constraints", REQUIREMENTS / "build.txt", "--requirement", locked),
        advice=INSTALL_ADVICE,
    )


def compile_requirements(source: Path, arguments: list[str]) -> None:
    """Write `source`'s locked file beside it, with hashes and without addresses or paths."""
    _run(
        *("pip", "compile", "--quiet", "--generate-hashes", "--no-header", *arguments),
        *(source.name, "--output-file", source.with_suffix(".txt").name),
        cwd=source.parent,
        advice="The lines above say which requirement cannot be met.",
    )


def find_managed_python(version: str) -> str | None:
    """A Python that uv installed before. PATH is not searched: uv gives up at a broken shim."""
    result = subprocess.run(
        [find_uv(), "python", "find", "--no-project", version],
        env=environment() | {"UV_PYTHON_PREFERENCE": "only-managed"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return result.stdout.strip() if result.returncode == 0 else None


def download_python(version: str, folder: Path) -> None:
    """Put a Python into `folder`. Raises `CommandFailed` where the network does not allow it."""
    _run(
        *("python", "install", "--no-bin", version),
        env={"UV_PYTHON_DOWNLOADS": "manual", "UV_PYTHON_INSTALL_DIR": str(folder)},
        advice="",
    )


def find_uv() -> Path:
    """uv from PATH if it runs and is new enough, else our own. Raises `CommandFailed`."""
    on_path = shutil.which("uv")
    if on_path and _version(on_path) >= OLDEST:
        return Path(on_path)
    return _own_uv()


def environment() -> dict[str, str]:
    """uv must not download a Python unasked, and trusts and asks whom pip does."""
    settings = {"UV_PYTHON_DOWNLOADS": "never", "UV_SYSTEM_CERTS": "true", "UV_HTTP_TIMEOUT": "120"}
    index = _pip_index()
    if index:
        settings["UV_DEFAULT_INDEX"] = index
    return settings | os.environ


def _run(
    *arguments: str | Path, advice: str, cwd: Path = ROOT, env: dict[str, str] | None = None
) -> None:
    run_logged(
        [find_uv(), *arguments],
        preparing_log(),
        cwd=cwd,
        env=environment() | (env or {}),
        advice=advice,
    )


def _version(uv: str) -> tuple[int, ...]:
    result = subprocess.run([uv, "--version"], capture_output=True, text=True, check=False)
    words = result.stdout.split()
    if result.returncode or len(words) < 2:
        return ()
    return tuple(int(part) for part in words[1].split(".")[:2] if part.isdigit())


def _own_uv() -> Path:
    locked = REQUIREMENTS / "tools.txt"
    digest = hashlib.sha256(locked.read_bytes()).hexdigest()
    stamp = TOOLS / "parley-tools.stamp"
    uv = TOOLS / "bin" / "uv"
    if stamp.exists() and stamp.read_text() == digest and uv.exists():
        return uv
    with step("Installing uv, which installs the rest"):
        _install_own_uv(locked)
    stamp.write_text(digest)
    return uv


def _install_own_uv(locked: Path) -> None:
    run_logged(
        [sys.executable, "-m", "venv", "--clear", TOOLS],
        preparing_log(),
        cwd=ROOT,
        advice="Debian and Ubuntu keep this part of Python in a package of its own: "
        "apt-get install python3-venv (or install uv, then nothing else is needed).",
    )
    python = TOOLS / "bin" / "python"
    if not python.exists():
        raise CommandFailed(f"{python} was not made; see {preparing_log()}.")
    run_logged(
        [python, "-m", "pip", "install", "--require-hashes", "--requirement", locked],
        preparing_log(),
        cwd=ROOT,
        advice=INSTALL_ADVICE,
    )


def _pip_index() -> str | None:
    """The index that pip is set to use, so that a company's mirror need not be named twice."""
    if "PIP_INDEX_URL" in os.environ:
        return os.environ["PIP_INDEX_URL"]
    result = subprocess.run(
        [sys.executable, "-m", "pip", "config", "get", "global.index-url"],
        capture_output=True,
        text=True,
        check=False,
    )
    return result.stdout.strip() or None if result.returncode == 0 else None
