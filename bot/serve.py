"""Listens: one server process, two sockets, and an end when the parent ends."""

from __future__ import annotations

import errno
import logging
import socket

import uvicorn

from bot.app import Listeners, Parts
from bot.errors import SettingsError
from bot.processes.open_files import allow_many
from bot.processes.parent import end_with_parent
from bot.settings import Settings

SECONDS_TO_STOP = 5


def serve(settings: Settings, parts: Parts | None = None) -> int:
    """Serve until SIGTERM, SIGINT or the end of standard input; returns the exit code.

    Raises `SettingsError` when a port cannot be had.
    """
    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    logging.getLogger("httpx2").setLevel(logging.WARNING)
    allow_many()
    sockets = [
        _bind(settings.web.host, settings.web.port, "web.port"),
        _bind("127.0.0.1", settings.internal_port, "internal_port"),
    ]
    server = uvicorn.Server(
        uvicorn.Config(
            Listeners(parts or Parts(settings)),
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=SECONDS_TO_STOP,
            ws_max_size=1_000_000,
            ws_per_message_deflate=False,  # memory for each socket, for frames of a few hundred bytes
        )
    )
    end_with_parent()
    server.run(sockets=sockets)
    return 0 if server.started else 1


def _bind(host: str, port: int, key: str) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        what = (
            "is in use" if error.errno == errno.EADDRINUSE else f"cannot be used ({error.strerror})"
        )
        raise SettingsError(
            f"Port {port} on {host} {what}: stop what listens there, or change {key} in parley.yml."
        ) from None
    return listener
