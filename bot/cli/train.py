"""Train the assistant from config.yml, domain.yml and data/."""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.checks.sentences import read_sentences
from bot.processes.programs import write_rasa_env
from bot.processes.supervisor import Stopped, Supervisor
from bot.processes.training import train
from bot.progress import say, step
from bot.settings import Settings, load_settings


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
    say(f"  model: {model}")
    return model
