"""Where things are in a checkout."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENVS = ROOT / ".venvs"
ENCODERS = VENVS / "encoders"
LANGUAGE_TABLE = VENVS / "languages"
REQUIREMENTS = ROOT / "requirements"
WEB_SOURCES = ROOT / "web"
STATIC = ROOT / "bot" / "static"


def home() -> Path:
    """The company's folder. Here only for logs and caches: `bot.settings` reads what is in it."""
    return Path(os.environ.get("PARLEY_HOME") or ROOT).resolve()


def preparing_log() -> Path:
    """Where installers and builders write."""
    return home() / "var" / "log" / "prepare.log"
