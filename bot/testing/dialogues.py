"""Dialogues that must go as written, with the real actions: `tests/dialogues/<locale>.yml`.

Rasa's own `rasa test` stops at custom actions; here they run, and so does the knowledge base."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator


class DialogueBroken(ValueError):
    """A file of dialogues cannot be read; the message names file and place."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Step(_Strict):
    """What the customer does, and what has to come of it. Only what is named is compared."""

    user: str | None = None
    """What the customer writes."""
    press: str | None = None
    """What a button sends (`/affirm`); one of the last reply's must send it."""
    bot: tuple[str, ...]
    """The replies in order: wording keys; `article` for an article; `handoff` for a person."""
    intent: str | None = None
    article: str | None = None
    """The article that is shown, or one of those that are offered as buttons."""
    handoff: str | None = None
    """The reason of the handoff."""
    locale: str | None = None
    """The language that the customer has chosen."""
    slots: dict[str, Any] = Field(default_factory=dict)
    """Slots after the step; `null` for one that must be empty."""

    @model_validator(mode="after")
    def _one_of_both(self) -> Step:
        if (self.user is None) == (self.press is None):
            raise ValueError("a step has either 'user' or 'press'")
        return self


class Dialogue(_Strict):
    """One conversation, with a name that is its own in the file."""

    dialogue: str
    steps: tuple[Step, ...] = Field(min_length=1)


class _File(_Strict):
    language: str
    dialogues: tuple[Dialogue, ...]


@dataclass(frozen=True)
class Answer:
    """What our channel answered: see docs/assistant.md."""

    replies: Sequence[dict[str, Any]]
    intent: str | None
    slots: dict[str, Any]

    @property
    def gists(self) -> tuple[str, ...]:
        """The replies as `bot` of a step names them."""
        gists = (_gist(reply.get("custom") or {}) for reply in self.replies)
        return tuple(gist for gist in gists if gist)

    @property
    def articles(self) -> set[str]:
        """Shown or offered."""
        shown = {card["article"] for custom in self._customs() if (card := custom.get("card"))}
        return shown | {article for one in self.payloads if (article := _article(one))}

    @property
    def payloads(self) -> tuple[str, ...]:
        """What the buttons of all replies send."""
        return tuple(
            str(button.get("payload"))
            for reply in self.replies
            for button in reply.get("buttons") or []
        )

    @property
    def handoff(self) -> str | None:
        return self._first("handoff", "reason")

    @property
    def locale(self) -> str | None:
        return next((one["locale"] for one in self._customs() if one.get("locale")), None)

    def _customs(self) -> list[dict[str, Any]]:
        return [reply.get("custom") or {} for reply in self.replies]

    def _first(self, key: str, inner: str) -> str | None:
        return next((one[key].get(inner) for one in self._customs() if one.get(key)), None)


def read_dialogues(file: Path) -> tuple[str, tuple[Dialogue, ...]]:
    """The language of the file and its dialogues. Raises DialogueBroken."""
    try:
        read = _File.model_validate(yaml.safe_load(file.read_text(encoding="utf-8")))
    except yaml.YAMLError as error:
        raise DialogueBroken(f"{file}: {error}") from None
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise DialogueBroken(f"{file}, {place}: {first['msg']}") from None
    names = [dialogue.dialogue for dialogue in read.dialogues]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice:
        raise DialogueBroken(f"{file}: two dialogues are called '{twice}'.")
    return read.language, read.dialogues


def differences(step: Step, answer: Answer, offered: Sequence[str]) -> list[str]:
    """What came out differently, in words; `offered` is what the buttons before this step send."""
    found = []
    if step.press is not None and step.press not in offered:
        found.append(f"no button sends {step.press}: there are {', '.join(offered) or 'none'}")
    if answer.gists != step.bot:
        found.append(f"bot: {', '.join(answer.gists) or 'nothing'}; not {', '.join(step.bot)}")
    if step.article is not None and step.article not in answer.articles:
        found.append(f"articles: {', '.join(sorted(answer.articles)) or 'none'}")
    for name in ("intent", "handoff", "locale"):
        wanted, actual = getattr(step, name), getattr(answer, name)
        if wanted is not None and wanted != actual:
            found.append(f"{name}: {actual}; not {wanted}")
    for name, wanted in step.slots.items():
        if answer.slots.get(name) != wanted:
            found.append(f"slot {name}: {answer.slots.get(name)!r}; not {wanted!r}")
    return found


def _gist(custom: dict[str, Any]) -> str | None:
    if custom.get("card"):
        return "article"
    if custom.get("handoff"):
        return "handoff"
    wording = custom.get("wording")
    return str(wording) if wording else None


def _article(payload: str) -> str | None:
    name, _, arguments = payload.partition("{")
    if name != "/ask_knowledge" or not arguments:
        return None
    values: dict[str, Any] = yaml.safe_load("{" + arguments)
    return str(values.get("article"))
