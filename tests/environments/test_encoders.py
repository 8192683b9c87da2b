"""Making the encoders, with a conversion of our own that only writes a file."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from bot.environments import encoders
from bot.progress import CommandFailed

CONVERSION = """#!/bin/sh
echo "$3" >> "$0.calls"
[ ! -e "$0.broken" ] || { echo "no memory"; exit 1; }
/bin/mkdir -p "$3/e5" && echo weights > "$3/e5/model"
"""


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    python = tmp_path / "python"
    python.write_text(CONVERSION)
    python.chmod(0o755)
    (tmp_path / "app.txt").write_text("onnx==1 \\\nother==1 \\\n")
    folder = tmp_path / "encoders"
    monkeypatch.setattr(encoders, "APP", SimpleNamespace(python=python))
    monkeypatch.setattr(encoders, "ENCODERS", folder)
    monkeypatch.setattr(encoders, "STAMP", folder / "stamp")
    monkeypatch.setattr(encoders, "REQUIREMENTS", tmp_path)
    monkeypatch.setenv("PARLEY_HOME", str(tmp_path))
    return tmp_path


def test_they_are_made_once(machine: Path) -> None:
    assert not encoders.stand()
    encoders.make()
    assert encoders.stand()
    assert (machine / "encoders" / "e5" / "model").read_text() == "weights\n"


def test_another_package_makes_them_anew(machine: Path) -> None:
    encoders.make()
    (machine / "app.txt").write_text("onnx==1 \\\nother==2 \\\n")
    assert encoders.stand()
    (machine / "app.txt").write_text("onnx==2 \\\nother==2 \\\n")
    assert not encoders.stand()
    encoders.make()
    assert encoders.stand()


def test_a_failure_leaves_the_old_ones(machine: Path) -> None:
    encoders.make()
    (machine / "app.txt").write_text("onnx==2 \\\n")
    (machine / "python.broken").touch()
    with pytest.raises(CommandFailed, match="no memory"):
        encoders.make()
    assert (machine / "encoders" / "e5" / "model").exists()
    assert not encoders.stand()
    (machine / "python.broken").unlink()
    encoders.make()
    assert encoders.stand()


def test_the_code_it_depends_on_exists() -> None:
    for name in encoders.CODE:
        assert (encoders.ROOT / "bot" / "text" / f"{name}.py").exists()
