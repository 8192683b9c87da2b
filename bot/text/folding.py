"""Texts made comparable: how a customer wrote a word does not matter, and places stay known."""

from __future__ import annotations

import functools
import unicodedata
from dataclasses import dataclass

# Latin accents, Arabic vowels and hamzas, the Devanagari nukta.
_MARKS = frozenset(chr(code) for code in (*range(0x300, 0x370), *range(0x64B, 0x656), 0x670, 0x93C))
# Signs that nobody sees, and the Arabic tatweel, which only stretches a word.
_INVISIBLE = frozenset("\u00ad\u0640\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\ufeff")
_VOICED = {"\uff9e": "\u3099", "\uff9f": "\u309a"}
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("‘’ʼ´`", "'"),
        **dict.fromkeys("‐‑‒–—−", "-"),
        "،": ",",
        "٫": ".",
        "٬": ",",
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ة": "ه",
        "ँ": "ं",
    }
)


@dataclass(frozen=True)
class Folded:
    """`text` is what can be compared; its character i comes from character `places[i]` of the text
    as it came. `places` has one number more: the length of that text."""

    text: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` (not empty) stands in the text as it came."""
        last = self.places[end - 1]
        # What was left out behind the last character belongs to it: accents, vowels.
        following = next((place for place in self.places[end:] if place > last), last + 1)
        return self.places[start], following


class _Characters(dict[str, str]):
    def __missing__(self, character: str) -> str:
        self[character] = folded = _folded(character)
        return folded


_CHARACTERS = _Characters()


@functools.lru_cache(maxsize=32)
def fold(text: str) -> Folded:
    """Small letters, without accents and Arabic vowel signs; digits of any script as 0–9; full-width
    and half-width forms, apostrophes, dashes and spaces as the usual ones."""
    if text.isascii():
        return Folded(text.lower(), tuple(range(len(text) + 1)))
    pieces: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        piece = _CHARACTERS[character]
        if pieces and piece in _VOICED.values():
            pieces[-1] = unicodedata.normalize("NFC", pieces[-1] + piece)
            continue
        for part in piece:
            pieces.append(part)
            places.append(place)
    return Folded("".join(pieces), (*places, len(text)))


def _folded(character: str) -> str:
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if character in _INVISIBLE or character in _MARKS:
        return ""
    if character in _VOICED:
        return _VOICED[character]
    if unicodedata.category(character) == "No":  # ½, ², ①: no number that anybody means
        return character
    if character.isspace():
        return " "
    bare = "".join(one for one in unicodedata.normalize("NFKD", character) if one not in _MARKS)
    return unicodedata.normalize("NFC", bare).casefold().translate(_ALIKE)
