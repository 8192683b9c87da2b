"""Start web and the assistant, and keep both running until Ctrl-C."""

from __future__ import annotations

import argparse
import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.processes.ports import Listener, check_ports
from bot.processes.programs import answers, assistant_program, web_program, write_rasa_env
from bot.processes.supervisor import Stopped, Supervisor
from bot.processes.training import model_path, newest_model
from bot.progress import CommandFailed, say, step, tail
from bot.settings import FILE_NAME, Settings, load_settings

PATIENCE_SECONDS = 120.0
IDLE_SECONDS = 3600.0


def run(_arguments: argparse.Namespace) -> int:
    """Returns 0 after Ctrl-C or SIGTERM. Raises `CommandFailed` when something cannot start."""
    begin = time.monotonic()
    settings = load_settings()
    with _only_one(settings):
        check_ports(_listeners(settings), str(settings.home / FILE_NAME))
        with Supervisor() as supervisor:
            try:
                _start_web(supervisor, settings, begin)
                _start_assistant(supervisor, settings, begin)
                while True:
                    supervisor.look_after(IDLE_SECONDS)
            except Stopped:
                say("Stopping.")
    say("Stopped.")
    return 0


@contextmanager
def _only_one(settings: Settings) -> Iterator[None]:
    """Two at once in one folder would fight over ports, databases and logs."""
    settings.var.mkdir(parents=True, exist_ok=True)
    with (settings.var / "up.lock").open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            lock.seek(0)
            raise CommandFailed(
                f"./parley up already runs for {settings.home} (process {lock.read().strip()}). "
                "End that one first (Ctrl-C where it runs)."
            ) from None
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield


def _listeners(settings: Settings) -> list[Listener]:
    return [
        Listener("web.port", settings.web.host, settings.web.port),
        Listener("internal_port", "127.0.0.1", settings.internal_port),
        Listener("rasa_port", "127.0.0.1", settings.rasa_port),
    ]


def _start_web(supervisor: Supervisor, settings: Settings, begin: float) -> None:
    url = _local_url(settings)
    program = web_program(settings)
    supervisor.start_first(program, lambda: answers(f"{url}/healthz"), "Starting web")
    say(f"Web accepts messages, {time.monotonic() - begin:.1f} s after the start:")
    say(f"  demo page with the chat   {settings.url}/")
    say(f"  desk for staff            {settings.url}/desk")
    link = _setup_link(settings)
    if link:
        say(f"  first administrator       {link}\n  (this link works once; sign up with it now)")


def _setup_link(settings: Settings) -> str | None:
    # Imported only here: what comes with them takes a second, and web need not wait for it.
    from bot.people.invitations import setup_link
    from bot.storage import Database

    database = Database(settings.database)
    try:
        return setup_link(database, settings.url)
    finally:
        database.close()


def _start_assistant(supervisor: Supervisor, settings: Settings, begin: float) -> None:
    """Web does not wait for this: it stores what customers write until the assistant is ready."""
    rasa_env = write_rasa_env(settings)
    model = _current_model(supervisor, settings, rasa_env)
    if model is None:
        say("There is no assistant. Mend what is wrong, end this with Ctrl-C and start it again.")
        say("Web goes on taking messages, and staff can answer them at the desk.")
        return
    program = assistant_program(settings, rasa_env, model)
    url = f"http://127.0.0.1:{settings.rasa_port}/webhooks/parley/"
    with step("Starting the assistant"):
        supervisor.start(program)
        is_ready = supervisor.wait_until(lambda: answers(url), PATIENCE_SECONDS)
    if is_ready:
        say(f"The assistant is ready, {time.monotonic() - begin:.1f} s after the start.")
    else:
        say(f"{tail(program.log)}\nThe assistant is still not ready (log: {program.log}).")
        say("Web goes on taking messages, and staff can answer them at the desk.")


def _current_model(
    supervisor: Supervisor, settings: Settings, rasa_env: dict[str, str]
) -> Path | None:
    """The model of the sources as they are now; if they cannot be trained, the last one, if any."""
    model = model_path(settings)
    if model.exists():
        return model
    from bot.cli.train import train_with_words  # as above

    try:
        return train_with_words(supervisor, settings, rasa_env)
    except CommandFailed as error:
        last = newest_model(settings)
        if last is None:
            say(error.message)
            return None
        say(f"{error.message}\nThe assistant runs with the last model instead: {last.name}")
        return last


def _local_url(settings: Settings) -> str:
    """Where we reach our own web process, also when it listens on every address."""
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(settings.web.host, settings.web.host)
    return (
        f"http://[{host}]:{settings.web.port}"
        if ":" in host
        else f"http://{host}:{settings.web.port}"
    )
