"""What Rasa's process must know of the company's settings."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from rasa.shared.exceptions import RasaException

FILE = Path("parley.yml")


class SettingsUnusable(RasaException):  # type: ignore[misc]  # Rasa is untyped
    """`parley.yml` lacks what Rasa's process needs; the message says what."""


@dataclass(frozen=True)
class Company:
    """The brand's name, the languages (the first is the fallback) and who tells them apart."""

    brand: str
    languages: tuple[str, ...]
    language_detector: str


def company(file: Path = FILE) -> Company:
    """Reads the settings of the folder that Rasa was started in; the environment comes first.

    Raises SettingsUnusable. (The web process checks the whole file; its library does not run beside
    Rasa's pins.)"""
    settings = _read(file)
    languages = _list(os.environ.get("PARLEY_LANGUAGES")) or settings.get("languages")
    if not isinstance(languages, list) or not languages:
        raise SettingsUnusable(f"{file}: 'languages' must be a list such as [en, es].")
    brand = settings.get("brand")
    name = brand.get("name", "") if isinstance(brand, dict) else ""
    detector = settings.get("language_detector", "words")
    return Company(
        brand=os.environ.get("PARLEY_BRAND_NAME", str(name)),
        languages=tuple(str(language) for language in languages),
        language_detector=os.environ.get("PARLEY_LANGUAGE_DETECTOR", str(detector)),
    )


def _list(text: str | None) -> object:
    return yaml.safe_load(text) if text else None


def _read(file: Path) -> dict[str, Any]:
    try:
        settings = yaml.safe_load(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsUnusable(
            f"{file.resolve()} cannot be read ({error.strerror}): start Rasa in the folder where "
            "it lies."
        ) from error
    except yaml.YAMLError as error:
        raise SettingsUnusable(f"{file} is no valid YAML: {error}") from error
    return settings if isinstance(settings, dict) else {}
