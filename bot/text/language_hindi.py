"""Hindi as it is typed on Latin keyboards: "mera order kahan hai"."""

from __future__ import annotations

import re
import unicodedata

# fmt: off
_CONSONANTS = {
    "क": "k", "ख": "kh", "ग": "g", "घ": "gh", "ङ": "n", "च": "ch", "छ": "chh", "ज": "j",
    "झ": "jh", "ञ": "n", "ट": "t", "ठ": "th", "ड": "d", "ढ": "dh", "ण": "n", "त": "t",
    "थ": "th", "द": "d", "ध": "dh", "न": "n", "प": "p", "फ": "ph", "ब": "b", "भ": "bh",
    "म": "m", "य": "y", "र": "r", "ल": "l", "व": "v", "श": "sh", "ष": "sh", "स": "s", "ह": "h",
}
# fmt: on
_WITH_DOT = {"क": "q", "ज": "z", "ड": "r", "ढ": "rh", "फ": "f"}
_VOWELS = dict(zip("अआइईउऊऋएऐओऔऑ", ["a", "A", "i", "I", "u", "U", "ri", "e", "ai", "o", "au", "o"]))
_VOWEL_SIGNS = dict(zip("ािीुूृेैोौॉॅ", ["A", "i", "I", "u", "U", "ri", "e", "ai", "o", "au", "o", "e"]))
_SIGNS = {"ं": "n", "ँ": "n", "ः": "h"}
_VIRAMA, _DOT = "\u094d", "\u093c"
# The short a that every consonant carries, before it is known whether it is spoken.
_SCHWA = "@"


def romanised(word: str) -> list[str]:
    """The spellings in which a Hindi word (Devanagari) is often typed; none for another script.

    The short a is silent at the end of a word, and between two syllables that have vowels of their
    own (Ohala 1983)."""
    sounds = _sounds(unicodedata.normalize("NFD", word))
    if sounds is None:
        return []
    spoken = re.sub(f"(?<=[^{_SCHWA}]){_SCHWA}$", "", sounds)
    vowel = f"[{_SCHWA}aAiIuUeo]"
    spoken = re.sub(
        f"({vowel}[^{_SCHWA}aAiIuUeo]+){_SCHWA}(?=[^{_SCHWA}aAiIuUeo]h?{vowel})", r"\1", spoken
    )
    spoken = spoken.replace(_SCHWA, "a")
    plain = spoken.replace("A", "a").replace("I", "i").replace("U", "u")
    spellings = [
        plain,
        spoken.replace("I", "ee").replace("U", "oo").replace("A", "a"),
        re.sub("A(?=.)", "aa", spoken).replace("A", "a").replace("I", "i").replace("U", "u"),
        plain.replace("v", "w"),
        plain.replace("ie", "iye"),
        re.sub("(?<=[aeiou])n$", "", plain),
        re.sub("en$", "ein", plain),
    ]
    return list(dict.fromkeys(spellings))


def _sounds(word: str) -> str | None:
    sounds = ""
    for place, letter in enumerate(word):
        following = word[place + 1 : place + 2]
        if letter in _CONSONANTS:
            sounds += _WITH_DOT.get(letter, "") if following == _DOT else ""
            sounds += _CONSONANTS[letter] if following != _DOT or letter not in _WITH_DOT else ""
            if following != _DOT:
                sounds += _inherent(following)
        elif letter == _DOT:
            sounds += _inherent(following)
        elif letter != _VIRAMA:
            sound = _VOWELS.get(letter) or _VOWEL_SIGNS.get(letter) or _SIGNS.get(letter)
            if sound is None:
                return None
            sounds += sound
    return sounds


def _inherent(following: str) -> str:
    return "" if following in _VOWEL_SIGNS or following == _VIRAMA else _SCHWA
