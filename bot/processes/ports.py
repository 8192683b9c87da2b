"""Whether the ports that we are about to use are free, said before anything starts."""

from __future__ import annotations

import errno
import socket
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass

from bot.progress import CommandFailed


@dataclass(frozen=True)
class Listener:
    """An address to listen on, and the setting that names its port."""

    key: str
    host: str
    port: int

    @property
    def variable(self) -> str:
        return "PARLEY_" + self.key.replace(".", "_").upper()


def check_ports(listeners: Sequence[Listener], settings_file: str) -> None:
    """Raises `CommandFailed` naming the port, its setting and how to change it."""
    with ExitStack() as taken:
        for listener in listeners:
            try:
                taken.enter_context(_listen(listener))
            except OSError as error:
                raise CommandFailed(_explain(listener, error, settings_file)) from None


def _listen(listener: Listener) -> socket.socket:
    family = socket.AF_INET6 if ":" in listener.host else socket.AF_INET
    return socket.create_server((listener.host, listener.port), family=family)


def _explain(listener: Listener, error: OSError, settings_file: str) -> str:
    where = f"{listener.host}:{listener.port} ({listener.key} in {settings_file})"
    change = (
        f"another port: `{listener.key}` in {settings_file}, or for once "
        f"{listener.variable}={listener.port + 10} ./parley up"
    )
    if error.errno == errno.EADDRINUSE:
        return f"{where} is in use by another program.\nEnd that program, or choose {change}"
    if error.errno == errno.EACCES:
        return f"{where} may not be used by this user.\nChoose {change}"
    return f"{where} cannot be listened on: {error.strerror}.\nMend the address, or choose {change}"
