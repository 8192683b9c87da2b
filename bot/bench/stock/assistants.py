"""The two assistants that are compared: stock Rasa and ours, each in a folder made for it."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.bench.stock.load import Request
from bot.environments.places import ROOT
from bot.environments.virtualenv import RASA
from bot.processes.child import Program
from bot.processes.programs import QUIET_RASA
from bot.settings import Settings

MODEL = "bench.tar.gz"
# What each gets of its own. (Hidden files and what programs write are left out as well.)
_NOT_LINKED = {"credentials.yml", "endpoints.yml", "models", "var"}
_STOCK_ENV = {"RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3"}


@dataclass(frozen=True)
class Assistant:
    """`channel`: the way to it that others than Rasa do not have."""

    name: str
    folder: Path
    train: Program
    serve: Callable[[int], Program]
    channel: Request | None = None

    @property
    def model(self) -> Path:
        return self.folder / "models" / MODEL


def stock(
    folder: Path, settings: Settings, config: Path, epochs: int | None, url: str
) -> Assistant:
    """Rasa with `config` on our data, as `rasa train` and `rasa run` do it."""
    _link(settings.home, folder, {"config.yml"})
    _write(folder / "config.yml", _with_epochs(_read(config), epochs))
    _write(folder / "endpoints.yml", {"action_endpoint": {"url": url}})
    _write(folder / "credentials.yml", {"rest": None})
    rasa = (str(RASA.python), "-m", "bot.processes.parent", "rasa")
    train = (*rasa, "train", "--domain", _domain(folder), "--fixed-model-name", MODEL)

    def serve(port: int) -> Program:
        where = ("--interface", "127.0.0.1", "--port", str(port))
        files = ("--model", f"models/{MODEL}", "--endpoints", "endpoints.yml")
        argv = (*rasa, "run", "--enable-api", *where, *files)
        return _program("stock-serve", argv, folder, _STOCK_ENV)

    return Assistant("stock", folder, _program("stock-train", train, folder, _STOCK_ENV), serve)


def ours(folder: Path, settings: Settings, url: str) -> Assistant:
    """What `./parley train` and `./parley up` start, with Rasa's REST channel beside our own."""
    _link(settings.home, folder, set())
    (folder / "endpoints.yml").symlink_to(settings.home / "endpoints.yml")
    own = _read(settings.home / "credentials.yml")
    _write(folder / "credentials.yml", {**own, "rest": None})
    secret = secrets.token_urlsafe()
    env = {
        **QUIET_RASA,
        "PARLEY_RASA_SECRET": secret,
        "PARLEY_ACTIONS_URL": url,
        "PARLEY_RASA_DB": str(folder / "var" / "rasa.db"),
    }
    train = (*_ours("train"), "--domain", _domain(folder), "--out", f"models/{MODEL}")

    def serve(port: int) -> Program:
        argv = (*_ours("serve"), "--port", str(port), "--models", f"models/{MODEL}", "--api")
        return _program("ours-serve", argv, folder, env)

    return Assistant(
        "ours", folder, _program("ours-train", train, folder, env), serve, _our_channel(secret)
    )


def _ours(module: str) -> tuple[str, ...]:
    return (str(RASA.python), "-m", f"bot.nlu.{module}")


def _our_channel(secret: str) -> Request:
    return Request(
        "/webhooks/parley/turn",
        lambda message: {
            "sender": message.sender,
            "message_id": secrets.token_hex(8),
            "text": message.text,
        },
        {"Authorization": f"Bearer {secret}"},
    )


def _link(home: Path, folder: Path, others: set[str]) -> None:
    """The company's files, but for `others`, as if they lay in `folder`."""
    for part in ("models", "var"):
        (folder / part).mkdir(parents=True)
    for path in home.iterdir():
        if path.name not in _NOT_LINKED | others and not path.name.startswith("."):
            (folder / path.name).symlink_to(path)


def _with_epochs(config: dict[str, Any], epochs: int | None) -> dict[str, Any]:
    """The same configuration with another number of epochs wherever it states one."""
    if epochs is not None:
        for part in [*config["pipeline"], *config["policies"]]:
            if "epochs" in part:
                part["epochs"] = epochs
    return config


def _domain(folder: Path) -> str:
    return "domain" if (folder / "domain").is_dir() else "domain.yml"


def _program(name: str, argv: tuple[str, ...], folder: Path, env: dict[str, str]) -> Program:
    own = {"PARLEY_HOME": str(folder), "PYTHONPATH": str(ROOT)}
    log = folder / "var" / f"{name}.log"
    return Program(name, argv, log, folder, {**os.environ, **env, **own})


def _read(file: Path) -> dict[str, Any]:
    content = yaml.safe_load(file.read_text(encoding="utf-8"))
    return content if isinstance(content, dict) else {}


def _write(file: Path, content: dict[str, Any]) -> None:
    file.write_text(yaml.safe_dump(content, sort_keys=False), encoding="utf-8")
