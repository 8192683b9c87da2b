from __future__ import annotations

import threading
from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.people.secret import derive, load_secret


def test_it_is_made_once_for_the_owner_only(tmp_path: Path) -> None:
    var = tmp_path / "var"
    secret = load_secret(var, {})
    assert load_secret(var, {}) == secret
    assert len(secret) >= 32
    assert [file.name for file in var.iterdir()] == ["secret"]
    assert (var / "secret").stat().st_mode & 0o777 == 0o600


def test_two_installations_differ(tmp_path: Path) -> None:
    assert load_secret(tmp_path / "a", {}) != load_secret(tmp_path / "b", {})


def test_the_environment_comes_first(tmp_path: Path) -> None:
    given = "from the environment, long enough"
    assert load_secret(tmp_path, {"PARLEY_SECRET": given}) == given
    assert not list(tmp_path.iterdir())


def test_processes_that_start_together_agree(tmp_path: Path) -> None:
    found: list[str] = []
    threads = [
        threading.Thread(target=lambda: found.append(load_secret(tmp_path, {}))) for _ in range(20)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 20
    assert len(set(found)) == 1


@pytest.mark.parametrize("content", [b"", b"short", b"\xff" * 40])
def test_a_broken_file_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "secret").write_bytes(content)
    with pytest.raises(SettingsError, match=str(tmp_path / "secret")):
        load_secret(tmp_path, {})


def test_a_weak_variable_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="PARLEY_SECRET"):
        load_secret(tmp_path, {"PARLEY_SECRET": "changeme"})


def test_keys_for_different_purposes_differ() -> None:
    keys = {derive(secret, purpose) for secret in ("a", "b") for purpose in ("visitor", "rasa")}
    assert len(keys) == 4
