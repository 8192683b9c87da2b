"""What the documentation leaves out fails here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot import errors
from bot.cli import COMMANDS
from bot.settings import Section, Settings

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def domain() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(read("domain.yml"))
    return loaded


def keys(model: type[Section], prefix: str = "") -> Iterator[str]:
    for name, field in model.model_fields.items():
        if isinstance(field.annotation, type) and issubclass(field.annotation, Section):
            yield from keys(field.annotation, f"{prefix}{name}.")
        elif name != "home":
            yield f"{prefix}{name}"


@pytest.mark.parametrize("key", list(keys(Settings)))
def test_every_setting_is_described(key: str) -> None:
    assert f"`{key}`" in read("docs/settings.md")


def test_no_setting_is_described_that_is_not_there() -> None:
    table = read("docs/settings.md").partition("Other environment variables")[0]
    described = set(
        re.findall(
            r"`([a-z_.]+)`",
            "\n".join(line.split("|")[1] for line in table.splitlines() if line.startswith("| `")),
        )
    )
    assert described == set(keys(Settings))


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_every_command_is_described(command: str) -> None:
    assert f"`./parley {command}" in read("docs/commands.md")


@pytest.mark.parametrize("intent", domain()["intents"])
def test_every_intent_is_described(intent: str) -> None:
    assert f"`{intent}`" in read("docs/assistant.md")


@pytest.mark.parametrize("action", domain()["actions"])
def test_every_action_is_described(action: str | dict[str, Any]) -> None:
    name = action if isinstance(action, str) else next(iter(action))
    assert f"`{name}`" in read("docs/assistant.md")


@pytest.mark.parametrize("error", errors.ParleyError.__subclasses__())
def test_every_error_code_is_described(error: type[errors.ParleyError]) -> None:
    assert f"`{error.code}`" in read("docs/errors.md")


@pytest.mark.parametrize(
    "file", sorted([*ROOT.glob("*.md"), *DOCS.glob("*.md")]), ids=lambda file: file.name
)
def test_links_lead_somewhere(file: Path) -> None:
    for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", file.read_text(encoding="utf-8")):
        assert (file.parent / target).exists(), f"{file.name} links to {target}"
