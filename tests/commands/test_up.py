"""`./parley up` when it cannot start: one clear message, exit code 1, nothing left running."""

from __future__ import annotations

import fcntl
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from bot.environments.places import ROOT
from bot.processes.ports import Listener, check_ports
from bot.progress import CommandFailed


@pytest.fixture
def company(tmp_path: Path) -> Path:
    web, internal, rasa = free_ports(3)
    (tmp_path / "parley.yml").write_text(
        f"brand: {{name: Test}}\nlanguages: [en]\nweb: {{port: {web}}}\n"
        f"internal_port: {internal}\nrasa_port: {rasa}\n"
    )
    return tmp_path


def free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


def up(company: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", "up"],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PARLEY_HOME": str(company), **variables},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_port_in_use_is_named_with_its_setting(company: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = up(company, PARLEY_INTERNAL_PORT=str(port))
    where = f"127.0.0.1:{port} (internal_port in {company / 'parley.yml'})"
    assert result.returncode == 1
    assert result.stdout == ""
    assert f"{where} is in use" in result.stderr
    assert f"PARLEY_INTERNAL_PORT={port + 10} ./parley up" in result.stderr


@pytest.mark.parametrize(
    ("key", "variable"), [("web.port", "PARLEY_WEB_PORT"), ("rasa_port", "PARLEY_RASA_PORT")]
)
def test_each_port_has_its_variable(key: str, variable: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        listener = Listener(key, "127.0.0.1", taken.getsockname()[1])
        with pytest.raises(CommandFailed, match=variable):
            check_ports([listener], "parley.yml")


def test_two_listeners_cannot_share_a_port() -> None:
    (port,) = free_ports(1)
    listeners = [Listener("web.port", "127.0.0.1", port), Listener("rasa_port", "127.0.0.1", port)]
    with pytest.raises(CommandFailed, match="rasa_port"):
        check_ports(listeners, "parley.yml")


def test_free_ports_pass() -> None:
    (port,) = free_ports(1)
    check_ports([Listener("web.port", "127.0.0.1", port)], "parley.yml")


def test_an_address_of_another_machine_is_refused() -> None:
    with pytest.raises(CommandFailed, match="cannot be listened on"):
        check_ports([Listener("web.port", "203.0.113.1", 8000)], "parley.yml")


def test_a_second_up_in_the_same_folder_is_refused(company: Path) -> None:
    (company / "var").mkdir()
    with (company / "var" / "up.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        lock.write("4711")
        lock.flush()
        result = up(company)
    assert result.returncode == 1
    assert f"./parley up already runs for {company} (process 4711)" in result.stderr


def test_broken_settings_stop_the_start(company: Path) -> None:
    (company / "parley.yml").write_text("brand: {name: Test}\nlanguages: []\n")
    result = up(company)
    assert result.returncode == 1
    assert "line 2: languages" in result.stderr
    assert "Traceback" not in result.stderr
