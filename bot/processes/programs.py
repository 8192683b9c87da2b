"""How the web process and Rasa are started, and what Rasa's process is told."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.request import ProxyHandler, build_opener

from bot.environments.places import ROOT
from bot.environments.virtualenv import APP, RASA
from bot.processes.child import Program
from bot.settings import Settings

# Several thread pools fight over the cores: reading one message went from 29 to 145 ms.
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
# What one of web's sixty threads has given back serves the others, instead of an arena for each.
FEW_ARENAS = {"MALLOC_ARENA_MAX": "2"}
QUIET_RASA = {
    **ONE_THREAD,
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "RASA_TELEMETRY_ENABLED": "false",
    "PYTHONWARNINGS": "ignore",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
}
PROBE_SECONDS = 2.0

_loopback = build_opener(ProxyHandler({}))  # never through a proxy


def write_rasa_env(settings: Settings) -> dict[str, str]:
    """Write `var/rasa.env`, which plain `rasa shell` reads too, and return what is in it.

    Rasa learns a key made from the installation's secret, never the secret itself.
    """
    # Imported only here: SQL comes with it and takes a second, which web's start need not wait for.
    from bot.people.secret import derive, load_secret

    values = {
        "PARLEY_RASA_SECRET": derive(load_secret(settings.var), "rasa"),
        "PARLEY_ACTIONS_URL": f"http://127.0.0.1:{settings.internal_port}/internal/actions",
        "PARLEY_RASA_DB": str(settings.var / "rasa.db"),
        **QUIET_RASA,
    }
    text = "# Written by ./parley; loaded at every start of the Rasa environment's Python.\n"
    _write_private(
        settings.var / "rasa.env",
        text + "".join(f"{key}={value}\n" for key, value in values.items()),
    )
    return values


def web_program(settings: Settings) -> Program:
    """The web process."""
    return _program("web", (str(APP.python), "-m", "bot", "web"), settings, ONE_THREAD | FEW_ARENAS)


def assistant_program(settings: Settings, rasa_env: dict[str, str], model: Path) -> Program:
    """Rasa with one model, on loopback."""
    argv = (
        *(str(RASA.python), "-m", "bot.nlu.serve"),
        *("--port", str(settings.rasa_port), "--models", str(model)),
    )
    return _program("rasa", argv, settings, rasa_env)


def training_program(
    settings: Settings, rasa_env: dict[str, str], domain: str, model: Path
) -> Program:
    """Training, which runs to its end and leaves a model in `model`."""
    argv = (
        *(str(RASA.python), "-m", "bot.nlu.train"),
        *("--domain", domain, "--out", str(model)),
    )
    return _program("train", argv, settings, rasa_env)


def answers(url: str) -> bool:
    """Whether a GET is answered with 200."""
    try:
        with _loopback.open(url, timeout=PROBE_SECONDS) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def _program(
    name: str, argv: tuple[str, ...], settings: Settings, extra: dict[str, str]
) -> Program:
    env = {**os.environ, **extra, "PARLEY_HOME": str(settings.home), "PYTHONPATH": str(ROOT)}
    log = settings.var / "log" / f"{name}.log"
    return Program(name, argv, log, settings.home, env)


def _write_private(file: Path, text: str) -> None:
    """Whole or not at all, and never readable by others, not even for a moment."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    part.unlink(missing_ok=True)
    with open(
        part, "w", encoding="utf-8", opener=lambda path, flags: os.open(path, flags, 0o600)
    ) as out:
        out.write(text)
    part.replace(file)
