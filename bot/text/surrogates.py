"""Halves of characters, which JSON can carry and UTF-8 cannot."""

from __future__ import annotations


def without_surrogates(text: str) -> str:
    """The text with "?" for each lone surrogate; every other character keeps its place."""
    return text.encode("utf-8", "replace").decode("utf-8")
