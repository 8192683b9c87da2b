"""Where the table of the language model lies, and making it when it is not there yet."""

from __future__ import annotations

import functools
import os
import shutil
import tempfile
from pathlib import Path

from bot.text.language_model import LanguageModel

# The version changes with what the files hold, so that no process reads another version's.
_VERSION = "1"
_CHECKOUT = Path(__file__).resolve().parents[2]


class NoTable(RuntimeError):
    """There is no table, and nothing here to make it from."""


@functools.cache
def language_model() -> LanguageModel:
    """The model of this folder: read, or made (a minute, once) where the word lists are installed.

    Raises NoTable."""
    folder = _folder()
    try:
        return LanguageModel.load(folder)
    except (OSError, ValueError):
        _make(folder)
    return LanguageModel.load(folder)


def _folder() -> Path:
    home = Path(os.environ.get("PARLEY_HOME") or _CHECKOUT)
    return home.resolve() / "var" / f"language-{_VERSION}"


def _make(folder: Path) -> None:
    """Whole or not at all, also when two processes do it at the same time."""
    from bot.text.language_training import NoWordLists, train_languages

    try:
        model = train_languages()
    except NoWordLists as error:
        raise NoTable(str(error)) from None
    folder.parent.mkdir(parents=True, exist_ok=True)
    unfinished = Path(tempfile.mkdtemp(prefix="language-", dir=folder.parent))
    model.save(unfinished)
    shutil.rmtree(folder, ignore_errors=True)
    try:
        unfinished.rename(folder)
    except OSError:  # another process was faster
        shutil.rmtree(unfinished)
