"""Where the table of the language model lies: set-up makes it with `bot.text.language_training`."""

from __future__ import annotations

import functools
from pathlib import Path

from bot.text.language_model import LanguageModel

FOLDER = Path(__file__).resolve().parents[2] / ".venvs" / "languages"


class NoTable(RuntimeError):
    """There is no table here."""


@functools.cache
def language_model() -> LanguageModel:
    """The model, mapped into memory. Raises NoTable."""
    try:
        return LanguageModel.load(FOLDER)
    except (OSError, ValueError) as error:
        raise NoTable(f"{FOLDER}: {error}") from None
