"""A whole Parley for the chat's bench: what `./parley up` runs, on free ports, with data of its own."""

from __future__ import annotations

import os
import signal
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import httpx2
from sqlalchemy import text

from bot.environments.places import ROOT
from bot.processes.child import Child, Program
from bot.progress import CommandFailed, tail
from bot.settings import A_MINUTE, load_settings
from bot.storage import Database

Process = Literal["web", "rasa"]

APPLICATION = "parley_bench"  # what PostgreSQL calls our connections
SECONDS_TO_START = 900  # with training and the vectors of all articles
SECONDS_TO_END = 15
# All visitors come from one address here.
UNBOUNDED = (
    *("BEGINS_PER_ADDRESS", "BEGINS_PER_SITE", "MESSAGES_PER_VISITOR", "MESSAGES_PER_ADDRESS"),
    *("MESSAGES_PER_SITE", "REQUESTS_PER_VISITOR", "REQUESTS_PER_ADDRESS"),
)
# In the command line of each process below `./parley up`.
KNOWN_BY: dict[Process, bytes] = {"web": b"\0bot\0web\0", "rasa": b"bot.nlu.serve"}


class Installation:
    """A running `./parley up`; it starts its processes again when they are killed."""

    def __init__(self, folder: Path, database_url: str) -> None:
        """`database_url` may be empty: SQLite below `folder`."""
        if database_url:
            database_url += f"?application_name={APPLICATION}"
        environment = _environment(folder, database_url)
        self.settings = load_settings(None, environment)
        self.database = Database(self.settings.database)
        self.log = folder / "log" / "up.log"
        # Ends when we end, also by kill -9: bot.processes.parent sees to that.
        argv = (sys.executable, "-m", "bot.processes.parent", "bot", "up")
        self._up = Child(Program("up", argv, self.log, ROOT, environment), lambda _child: None)

    def wait_until_ready(self) -> None:
        """Until messages are answered from all articles; raises `CommandFailed`."""
        until = time.monotonic() + SECONDS_TO_START
        while not self.is_ready():
            if self._up.exit_code is not None or time.monotonic() > until:
                raise CommandFailed(f"{tail(self.log)}\nParley did not start (log: {self.log}).")
            time.sleep(0.2)

    def renew_web(self) -> None:
        """Start web again: the first one has encoded all articles, and keeps memory for that which no
        later one has. Raises `CommandFailed`."""
        before = self._pid("web")
        if before:
            os.kill(before, signal.SIGTERM)
        while self._pid("web") in (before, None):
            time.sleep(0.1)
        self.wait_until_ready()

    def is_ready(self) -> bool:
        try:
            said = httpx2.get(f"{self.settings.url}/readyz", trust_env=False).json()
        except httpx2.HTTPError:
            return False
        return bool(said["assistant"] and said["knowledge"])

    def kill(self, process: Process) -> bool:
        """As a power cut would; False if it does not run just now."""
        pid = self._pid(process)
        if pid:
            os.kill(pid, signal.SIGKILL)
        return pid is not None

    def cut_database(self) -> int:
        """End this installation's own connections to PostgreSQL; returns how many there were."""
        query = text(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE pid <> "
            "pg_backend_pid() AND datname = current_database() AND application_name = :name"
        )
        with self.database.read() as connection:
            return int(connection.execute(query, {"name": APPLICATION}).scalar_one())

    def rss_mb(self, process: Process) -> float:
        """Memory that is in use (VmRSS); 0 while it does not run."""
        try:
            status = Path(f"/proc/{self._pid(process)}/status").read_text()
        except OSError:
            return 0.0
        sizes = [line.split()[1] for line in status.splitlines() if line.startswith("VmRSS")]
        return int(sizes[0]) / 1024 if sizes else 0.0

    def _pid(self, process: Process) -> int | None:
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
                if parent == self._up.pid and KNOWN_BY[process] in _command_line(folder):
                    return int(folder.name)
            except OSError:
                continue  # it has just ended
        return None

    def close(self) -> None:
        self._up.ask_to_end()
        self._up.make_end(SECONDS_TO_END)
        self.database.close()


@contextmanager
def installed(folder: Path, database_url: str) -> Iterator[Installation]:
    """Up and ready; raises `CommandFailed` with the end of its log."""
    installation = Installation(folder, database_url)
    try:
        installation.wait_until_ready()
        installation.renew_web()
        yield installation
    finally:
        installation.close()


def _command_line(process: Path) -> bytes:
    return (process / "cmdline").read_bytes()


def _environment(folder: Path, database_url: str) -> dict[str, str]:
    web, internal, rasa = _free_ports(3)
    return {
        **os.environ,
        "PARLEY_VAR": str(folder),
        "PARLEY_WEB_PORT": str(web),
        "PARLEY_INTERNAL_PORT": str(internal),
        "PARLEY_RASA_PORT": str(rasa),
        "PARLEY_WEB_HOST": "127.0.0.1",
        "PARLEY_WEB_PUBLIC_URL": f"http://127.0.0.1:{web}",
        "PARLEY_DATABASE_URL": database_url,
        # A person who is called because Rasa is away is no failure, but answers are what is counted.
        "PARLEY_HANDOFF_ASSISTANT_DOWN_SECONDS": "3600",
        "SHOP_DATABASE_URL": f"sqlite:///{folder / 'shop.db'}",
        **{f"PARLEY_LIMITS_{name}": str(A_MINUTE) for name in UNBOUNDED},
        "PARLEY_LIMITS_SOCKETS_PER_ADDRESS": "1000000",
    }


def _free_ports(count: int) -> list[int]:
    listeners = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [int(one.getsockname()[1]) for one in listeners]
    for one in listeners:
        one.close()
    return ports
