"""Train the assistant from config.yml, domain.yml and data/."""

from __future__ import annotations

import argparse
import tarfile
import tempfile
from pathlib import Path

from bot.checks.sentences import read_sentences
from bot.processes.programs import write_rasa_env
from bot.processes.supervisor import Stopped, Supervisor
from bot.processes.training import train
from bot.progress import say, step
from bot.settings import Settings, load_settings
from bot.text.intents import IntentModel


def run(_arguments: argparse.Namespace) -> int:
    """Trains even if the model is up to date. Raises `CommandFailed` with Rasa's last words."""
    settings = load_settings()
    with Supervisor() as supervisor:
        try:
            train_with_words(supervisor, settings, write_rasa_env(settings))
        except Stopped:
            return 130
    return 0


def train_with_words(supervisor: Supervisor, settings: Settings, rasa_env: dict[str, str]) -> Path:
    """Train, saying from what and how long it took."""
    sentences = read_sentences(settings.home / "data" / "nlu").sentences
    intents = len({sentence.intent for sentence in sentences})
    languages = len({sentence.language for sentence in sentences})
    with step(f"Training {intents} intents, {len(sentences)} sentences, {languages} languages"):
        model = train(supervisor, settings, rasa_env)
    threshold = _threshold(model)
    say(f"  {model}")
    if threshold is not None:
        say(f"  an intent counts from a confidence of {threshold:.2f}")
    return model


def _threshold(model: Path) -> float | None:
    """Below which confidence the model takes no intent for meant; training chose it. None when
    config.yml has a classifier of the company's own."""
    with tempfile.TemporaryDirectory() as folder, tarfile.open(model) as archive:
        for member in archive.getmembers():
            stored = archive.extractfile(member) if member.name.endswith("/intents.npz") else None
            if stored:
                file = Path(folder) / "intents.npz"
                file.write_bytes(stored.read())
                return IntentModel.load(file).threshold
    return None
