"""Where nothing was prepared for onnxruntime, the packages' own engines make the vectors."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.text import converted, encoder, universal
from bot.text.e5_package import PackageEngine


def test_without_prepared_files_there_is_no_digest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert converted.digest_of("e5")
    monkeypatch.setattr(converted, "ENCODERS", tmp_path)
    assert converted.digest_of("e5") is None


def test_without_onnxruntime_there_is_no_digest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(converted.importlib.util, "find_spec", lambda name: None)
    assert converted.digest_of("universal") is None


def test_without_a_digest_the_packages_do_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoder, "_DIGEST", None)
    monkeypatch.setattr(universal, "_DIGEST", None)
    e5, other = encoder.Encoder(), universal.UniversalEncoder()
    assert isinstance(e5._engine, PackageEngine)
    assert isinstance(other._engine, universal._Package)
    assert e5.encode(["hello"]).shape == (1, 384)
    assert other.encode(["hello"]).shape == (1, 512)
