"""How angry a message sounds, by signs that people can check: words, capitals, punctuation.

No verdict without its reasons: `Mood.signs` says what was found and how much each sign counts.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.text.folding import fold

ANGRY = 2.0

WORDS = Path(__file__).parent / "mood.yml"
_LONGEST = 2_000  # characters; whoever is angry says so before that

# Letters, and the marks of scripts whose vowels are marks.
_LETTER = r"\w\u0900-\u0963\u0966-\u097f"
_UNDIVIDED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_SHOUTED_LETTERS = 10  # fewer are an abbreviation, or a name
_SHOUTED_WORDS = 3
_SHOUTED_SHARE = 0.7
_SHOUTING = 1.0
_PUNCTUATION = (
    (re.compile(r"[!！]{3,}"), 1.0),
    (re.compile(r"(?<![!！])[!！]{2}(?![!！])"), 0.5),
    (re.compile(r"[?？؟]{3,}|[?？؟][!！]|[!！][?？؟]"), 0.5),
)


@dataclass(frozen=True)
class Sign:
    """What was found: `kind` is `word`, `capitals` or `punctuation`; a negative weight calms."""

    kind: str
    text: str
    weight: float

    def as_json(self) -> dict[str, Any]:
        return {"kind": self.kind, "text": self.text, "weight": self.weight}


@dataclass(frozen=True)
class Mood:
    signs: tuple[Sign, ...]

    @property
    def score(self) -> float:
        """The sum of the signs' weights, never below 0."""
        return max(0.0, sum(sign.weight for sign in self.signs))

    @property
    def is_angry(self) -> bool:
        return self.score >= ANGRY


def mood(text: str) -> Mood:
    """The mood of a message in any of the ten languages, or in several at once."""
    text = text[:_LONGEST]
    return Mood((*_words(text), *_shouting(text), *_punctuation(text)))


def _words(text: str) -> list[Sign]:
    """Each word once, however often it stands there and in whatever languages it exists."""
    folded, lexicon = fold(text), _lexicon()
    found: dict[str, Sign] = {}
    for match in lexicon.words.finditer(folded.text):
        weight = lexicon.weight(match)
        if weight < 0 or not lexicon.takes_back(match):
            start, end = folded.span(*match.span())
            found.setdefault(match.group(), Sign("word", text[start:end], weight))
    return list(found.values())


def _shouting(text: str) -> list[Sign]:
    letters = [one for one in text if one.isupper() or one.islower()]
    shouted = [word for word in text.split() if sum(map(str.isupper, word)) > 1]
    is_shouted = (
        len(letters) >= _SHOUTED_LETTERS
        and len(shouted) >= _SHOUTED_WORDS
        and sum(map(str.isupper, letters)) >= _SHOUTED_SHARE * len(letters)
    )
    return [Sign("capitals", " ".join(shouted[:_SHOUTED_WORDS]), _SHOUTING)] if is_shouted else []


def _punctuation(text: str) -> list[Sign]:
    found = [(pattern.search(text), weight) for pattern, weight in _PUNCTUATION]
    return [Sign("punctuation", match.group()[:3], weight) for match, weight in found if match]


@dataclass(frozen=True)
class _Lexicon:
    """The words of all languages: group n + 1 of `words` has the nth of `weights`."""

    words: re.Pattern[str]
    weights: tuple[float, ...]
    before: re.Pattern[str]
    after: re.Pattern[str]

    def weight(self, match: re.Match[str]) -> float:
        return self.weights[(match.lastindex or 1) - 1]

    def takes_back(self, match: re.Match[str]) -> bool:
        """Whether a "not" belongs to what was found."""
        text, (start, end) = match.string, match.span()
        return bool(self.before.search(text, 0, start) or self.after.match(text, end))


@functools.cache
def _lexicon() -> _Lexicon:
    languages = yaml.safe_load(WORDS.read_text(encoding="utf-8")).values()

    def words(key: Any) -> str:
        every = {str(word) for language in languages for word in language.get(key, [])}
        return "|".join(map(_expression, sorted(every, key=len, reverse=True)))

    weights = sorted({key for language in languages for key in language if isinstance(key, int)})
    strongest_first = weights[::-1]
    return _Lexicon(
        re.compile("|".join(f"({words(weight)})" for weight in strongest_first)),
        tuple(map(float, strongest_first)),
        re.compile(rf"(?:{words('not')})(?: +[{_LETTER}']+){{0,2}} *$"),
        re.compile(rf"[{_LETTER}]{{0,4}} ?(?:{words('not_after')})"),
    )


def _expression(word: str) -> str:
    """A whole word where words are divided; a star stands for any letters."""
    escaped = re.escape(fold(word).text).replace(r"\*", f"[{_LETTER}]*")
    if _UNDIVIDED.search(word):
        return escaped
    return f"(?<![{_LETTER}]){escaped}(?![{_LETTER}])"
