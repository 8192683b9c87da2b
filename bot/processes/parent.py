"""Ending with the parent, however it ends. Python 3.10 syntax: Rasa's process uses it too.

`./parley up` gives each child a pipe as its standard input and never writes into it. When the
parent is gone, by kill -9 too, the pipe reads as ended.

    python -m bot.processes.parent MODULE [arguments]      runs MODULE that way
"""

from __future__ import annotations

import os
import runpy
import signal
import sys
import threading
import time

SECONDS_TO_END = 10.0
VARIABLE = "PARLEY_ENDS_WITH_PARENT"


def end_with_parent() -> None:
    """Watch standard input from now on, if `./parley up` is the parent; otherwise do nothing."""
    if os.environ.get(VARIABLE):
        threading.Thread(target=_watch, name="parent", daemon=True).start()


def _watch() -> None:
    while os.read(0, 1024):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(SECONDS_TO_END)
    os._exit(1)


def main() -> None:
    """Run a module as `python -m` does, ending with the parent."""
    end_with_parent()
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
