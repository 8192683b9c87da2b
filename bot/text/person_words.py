"""Who calls for a person in one or two words ("agent!!!", "persona", "人工"), in whatever language.

No model is asked: what is nothing but such a word needs none.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.text.folding import fold
from bot.text.terms import UNDIVIDED, WORD

WORDS = Path(__file__).parent / "person_words.yml"
LONGEST = 60  # characters; whoever writes more says more
_ARABIC_POINTS = re.compile(r"[؟؛]")
_STRETCHED = re.compile(r"(\w)\1{2,}")


def asks_for_person(text: str) -> bool:
    """Whether the message is nothing but a word for a person, with courtesy and punctuation."""
    if len(text) > LONGEST:
        return False
    vocabulary, plain = _vocabulary(), _plain(text)
    return plain in vocabulary.person or _without(vocabulary.courtesy, plain) in vocabulary.person


def asks_how_long(text: str) -> bool:
    """Whether somebody who waits for a person asks for them again, or how long it takes."""
    if len(text) > 2 * LONGEST:
        return False
    return asks_for_person(text) or bool(_vocabulary().waiting.search(_plain(text)))


@dataclass(frozen=True)
class _Vocabulary:
    person: frozenset[str]
    courtesy: re.Pattern[str]
    waiting: re.Pattern[str]


@functools.cache
def _vocabulary() -> _Vocabulary:
    languages = yaml.safe_load(WORDS.read_text(encoding="utf-8")).values()
    person, courtesy, waiting = (
        {_plain(word) for language in languages for word in language[kind]}
        for kind in ("person", "courtesy", "waiting")
    )
    polite = _any_of(courtesy)
    bare = {_without(polite, word) for word in person} - {""}
    return _Vocabulary(frozenset(person | bare), polite, _any_of(waiting))


def _any_of(words: set[str]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile("|".join(map(_expression, longest_first)))


def _expression(word: str) -> str:
    escaped = re.escape(word)
    return escaped if UNDIVIDED.search(word) else rf"(?<!\S){escaped}(?!\S)"


def _plain(text: str) -> str:
    """Words and nothing else; a letter that is drawn out ("humaaan") stands once."""
    words = _ARABIC_POINTS.sub(" ", _STRETCHED.sub(r"\1", fold(text).text))
    return " ".join(WORD.findall(words))


def _without(courtesy: re.Pattern[str], plain: str) -> str:
    return " ".join(courtesy.sub(" ", plain).split())
