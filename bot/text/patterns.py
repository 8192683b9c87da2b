"""Entities that have a fixed form, such as order numbers and e-mail addresses."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from spacy.pipeline import EntityRuler

from bot.text.tokenizer import ANY_LANGUAGE, document, pipeline

_FULL_WIDTH = range(0xFF01, 0xFF5F)
_FULL_WIDTH_OFFSET = 0xFEE0


@dataclass(frozen=True)
class Entity:
    """`value` is written in ASCII digits; `start` and `end` are places in the text as it came."""

    name: str
    value: str
    start: int
    end: int


class BadPattern(ValueError):
    """A pattern of the configuration cannot be read; the message says which and why."""


def same_length_ascii(text: str) -> str:
    """Digits of any script (٣, ３) as 0–9 and full-width signs (＠, Ａ) as ASCII, character by
    character, so that places stay the same."""
    return text if text.isascii() else "".join([_ascii(character) for character in text])


@functools.lru_cache(maxsize=10_000)
def _ascii(character: str) -> str:
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if ord(character) in _FULL_WIDTH:
        return chr(ord(character) - _FULL_WIDTH_OFFSET)
    return character


class Patterns:
    """Finds entities by regular expressions."""

    def __init__(self, patterns: Mapping[str, str]) -> None:
        """`patterns`: entity → regular expression, in which \\w, \\d and \\b know ASCII only (so
        that \\b stands between a Japanese word and a number). Raises BadPattern."""
        self._patterns = {name: _compiled(name, pattern) for name, pattern in patterns.items()}

    def find(self, text: str) -> list[Entity]:
        """The entities in the order in which they stand. Where two overlap, the longer one wins:
        the digits in an e-mail address are no order number."""
        plain = same_length_ascii(text)
        found = [
            Entity(name, match.group(), match.start(), match.end())
            for name, pattern in self._patterns.items()
            for match in pattern.finditer(plain)
        ]
        return without_overlaps(found)


def _compiled(name: str, pattern: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern, re.ASCII)
    except (re.error, TypeError) as error:
        raise BadPattern(f"The pattern of the entity '{name}' cannot be read: {error}.") from error


class Ruler:
    """Finds entities by rules over words: spaCy's EntityRuler, in every language."""

    def __init__(self, rules: Sequence[Mapping[str, Any]]) -> None:
        """`rules`: spaCy's `[{"label": entity, "pattern": words}, …]`. Raises BadPattern."""
        self._rules = [dict(rule) for rule in rules]
        self._rulers: dict[str, EntityRuler] = {}
        self._ruler(ANY_LANGUAGE)

    def find(self, text: str, language: str | None) -> list[Entity]:
        """The entities in the order in which they stand; none overlap."""
        plain = same_length_ascii(text)
        spans = self._ruler(language or ANY_LANGUAGE)(document(plain, language)).ents
        return [Entity(span.label_, span.text, span.start_char, span.end_char) for span in spans]

    def _ruler(self, language: str) -> EntityRuler:
        if language not in self._rulers:
            self._rulers[language] = _entity_ruler(language, self._rules)
        return self._rulers[language]


def _entity_ruler(language: str, rules: list[dict[str, Any]]) -> EntityRuler:
    ruler = EntityRuler(pipeline(language), validate=True)
    try:
        ruler.add_patterns(rules)
    except (ValueError, KeyError, TypeError) as error:
        raise BadPattern(f"The rules of the entity ruler cannot be read: {error}") from error
    return ruler


def without_overlaps(entities: Sequence[Entity], taken: Sequence[Entity] = ()) -> list[Entity]:
    """Those that overlap neither `taken` nor a longer one, by place."""
    chosen: list[Entity] = []
    for entity in sorted(entities, key=lambda one: (one.start - one.end, one.start)):
        if not any(_overlap(entity, other) for other in (*taken, *chosen)):
            chosen.append(entity)
    return sorted(chosen, key=lambda one: one.start)


def _overlap(one: Entity, other: Entity) -> bool:
    return one.start < other.end and other.start < one.end
