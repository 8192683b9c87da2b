"""Entities that are marked in training sentences: `I want [two](number) of them`."""

from __future__ import annotations

import re

_ANNOTATION = re.compile(r"\[([^\]]*)\](\([^)]*\)|\{[^}]*\})")


def without_annotation(sentence: str) -> str:
    """The sentence as a customer writes it."""
    return _ANNOTATION.sub(r"\1", sentence)
