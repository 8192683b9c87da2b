"""Making what packages bring, with a conversion of our own that only writes a file."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from bot.environments import prepared
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
    monkeypatch.setattr(prepared, "APP", SimpleNamespace(python=python))
    monkeypatch.setattr(prepared, "REQUIREMENTS", tmp_path)
    monkeypatch.setenv("PARLEY_HOME", str(tmp_path))
    return tmp_path


def encoders(machine: Path) -> prepared.Prepared:
    return prepared.Prepared(
        "Encoders", machine / "encoders", "a.module", ("conversion",), ("onnx",)
    )


def test_they_are_made_once(machine: Path) -> None:
    assert not encoders(machine).stands()
    encoders(machine).make()
    assert encoders(machine).stands()
    assert (machine / "encoders" / "e5" / "model").read_text() == "weights\n"


def test_another_package_makes_them_anew(machine: Path) -> None:
    encoders(machine).make()
    (machine / "app.txt").write_text("onnx==1 \\\nother==2 \\\n")
    assert encoders(machine).stands()
    (machine / "app.txt").write_text("onnx==2 \\\nother==2 \\\n")
    assert not encoders(machine).stands()
    encoders(machine).make()
    assert encoders(machine).stands()


def test_a_failure_leaves_the_old_ones(machine: Path) -> None:
    encoders(machine).make()
    (machine / "app.txt").write_text("onnx==2 \\\n")
    (machine / "python.broken").touch()
    with pytest.raises(CommandFailed, match="no memory"):
        encoders(machine).make()
    assert (machine / "encoders" / "e5" / "model").exists()
    assert not encoders(machine).stands()
    (machine / "python.broken").unlink()
    encoders(machine).make()
    assert encoders(machine).stands()


@pytest.mark.parametrize("made", prepared.PREPARED, ids=lambda made: made.folder.name)
def test_the_code_it_depends_on_exists(made: prepared.Prepared) -> None:
    for name in made.code:
        assert (prepared.ROOT / "bot" / "text" / f"{name}.py").exists()
    pins = (prepared.REQUIREMENTS / "app.txt").read_text()
    assert all(f"\n{package}==" in f"\n{pins}" for package in made.packages)
