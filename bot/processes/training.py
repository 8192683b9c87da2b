"""Training: when a model is too old, and how a new one is made.

A model is named after what it was made from, `models/parley-<digest>.tar.gz`: if the file for the
sources as they are now exists, there is nothing to train.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from bot.environments.places import REQUIREMENTS, ROOT
from bot.processes.child import Child
from bot.processes.programs import training_program
from bot.processes.supervisor import Supervisor
from bot.progress import CommandFailed, tail
from bot.settings import Settings

KEPT_MODELS = 3
COMPANY_SOURCES = ("config.yml", "domain.yml", "domain", "data")
OUR_SOURCES = ("bot/text", "bot/nlu")


def model_path(settings: Settings) -> Path:
    """Where the model of the sources as they are now is, or will be."""
    return settings.home / "models" / f"parley-{_digest(settings)}.tar.gz"


def newest_model(settings: Settings) -> Path | None:
    """The last model that was trained from whatever the sources were then."""
    models = _models(settings)
    return models[0] if models else None


def train(supervisor: Supervisor, settings: Settings, rasa_env: dict[str, str]) -> Path:
    """Train a model from the sources as they are now and return its path.

    Raises `CommandFailed` with the end of Rasa's output.
    """
    model = model_path(settings)
    unfinished = settings.var / "training"
    shutil.rmtree(unfinished, ignore_errors=True)
    program = training_program(settings, rasa_env, _domain(settings), unfinished / model.name)
    _check_trained(supervisor.run(program), unfinished / model.name)
    model.parent.mkdir(exist_ok=True)
    (unfinished / model.name).replace(model)  # a model is there whole or not at all
    for old in _models(settings)[KEPT_MODELS:]:
        old.unlink()
    return model


def _check_trained(child: Child, model: Path) -> None:
    if child.exit_code or not model.exists():
        log = child.program.log
        raise CommandFailed(f"{tail(log, child.log_start)}\nTraining failed (whole output: {log}).")


def _models(settings: Settings) -> list[Path]:
    files = (settings.home / "models").glob("parley-*.tar.gz")
    return sorted(files, key=lambda file: file.stat().st_mtime, reverse=True)


def _domain(settings: Settings) -> str:
    return "domain" if (settings.home / "domain").is_dir() else "domain.yml"


def _digest(settings: Settings) -> str:
    digest = hashlib.sha256(f"{settings.languages} {settings.language_detector}".encode())
    for file in _sources(settings):
        digest.update(hashlib.sha256(file.read_bytes()).digest() + file.name.encode())
    return digest.hexdigest()[:16]


def _sources(settings: Settings) -> Iterator[Path]:
    yield REQUIREMENTS / "rasa.txt"
    for folder in OUR_SOURCES:
        yield from sorted((ROOT / folder).rglob("*.py"))
    for name in COMPANY_SOURCES:
        path = settings.home / name
        if path.is_file():
            yield path
        yield from sorted([*path.rglob("*.yml"), *path.rglob("*.yaml")])
