"""Rasa as a child of ./parley: loopback only, and it ends with its parent.

    python -m bot.nlu.serve --port 5005 --models models

The standard input must be a pipe that the parent holds open. When it ends, however the parent
ended, so does this process."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
import threading
import time
import warnings
from pathlib import Path

from bot.nlu.light import defer_tensorflow

HOST = "127.0.0.1"
# What a turn that is running gets before the process goes.
_SECONDS_TO_FINISH = 5

logger = logging.getLogger("bot.nlu.serve")


def main() -> None:
    """Serves the newest model of a folder until it is told to stop. A model that does not load is
    logged, and the channel answers 503."""
    arguments = _arguments()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    sys.path.insert(1, str(Path.cwd()))
    _serve(arguments)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--models", type=Path, default=Path("models"), help="a folder or a file")
    parser.add_argument("--api", action="store_true", help="Rasa's HTTP API too, to measure it")
    return parser.parse_args()


def _end_with_parent() -> None:
    while sys.stdin.buffer.read(4096):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(_SECONDS_TO_FINISH)
    os._exit(1)


def _serve(arguments: argparse.Namespace) -> None:
    defer_tensorflow()
    # Rasa's libraries are frozen: what they should do otherwise helps nobody.
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    # Imported here: it takes seconds, in which the parent may end.
    from rasa.core.run import serve_application
    from rasa.core.utils import AvailableEndpoints

    _configure_log()
    if not arguments.models.exists():
        logger.error("%s is missing: train a model.", arguments.models.resolve())
    serve_application(
        str(arguments.models),
        interface=HOST,
        port=arguments.port,
        credentials="credentials.yml",
        enable_api=arguments.api,
        endpoints=AvailableEndpoints.read_endpoints("endpoints.yml"),
    )


def _configure_log() -> None:
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.log_utils import configure_structlog

    configure_logging_and_warnings(logging.INFO, warn_only_once=True, filter_repeated_logs=False)
    # Otherwise it logs every message of every customer.
    configure_structlog(logging.INFO)
    warnings.filterwarnings("ignore", category=DeprecationWarning)


if __name__ == "__main__":
    main()
