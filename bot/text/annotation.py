"""Entities that are marked in training sentences: `where is [10234](order_number)?`"""

from __future__ import annotations

import re

_ANNOTATION = re.compile(r"\[([^\]]*)\](\([^)]*\)|\{[^}]*\})")


def without_annotation(sentence: str) -> str:
    """The sentence as a customer writes it."""
    return _ANNOTATION.sub(r"\1", sentence)
