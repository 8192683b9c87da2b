"""What is asked: the words, the reader, and what was asked before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import yaml

from bot.knowledge.article import PUBLIC
from bot.knowledge.index import Index
from bot.knowledge.search import Scores, score
from bot.knowledge.space import Evidence
from bot.knowledge.words import has_words, pieces
from bot.text.encoder import Encodes
from bot.text.folding import fold

# What people ask stands at the beginning; the encoder's time grows with the length.
MOST_CHARACTERS = 500
# "And to Canada?" leans on the question before it; a long sentence stands for itself.
_SHORT_CHARACTERS = 60

FindLanguage: TypeAlias = Callable[[str], Evidence]


@dataclass(frozen=True, slots=True)
class Question:
    """`locale` is the one in which the customer reads (None: unknown); the text may be in any
    language. `before` is the question that the same customer asked before this one, if any."""

    text: str
    locale: str | None
    audience: str = PUBLIC
    before: str | None = None

    @property
    def follows(self) -> bool:
        """Whether the text can only be understood with the question before it."""
        text = fold(self.text.strip(" ¿¡.…,-–—\"'«»「」")).text
        is_short = len(text) <= _SHORT_CHARACTERS
        return bool(self.before) and is_short and any(_begins(text, word) for word in _BEGINNINGS)

    @property
    def searched(self) -> str:
        """The text that is searched for; empty when nothing in it can be."""
        text = f"{self.before} {self.text}" if self.follows else self.text
        return text[-MOST_CHARACTERS:] if self.follows else text[:MOST_CHARACTERS]

    @property
    def is_searchable(self) -> bool:
        return has_words(self.text[:MOST_CHARACTERS])


def ask(index: Index, encoder: Encodes, find_language: FindLanguage, question: Question) -> Scores:
    """The scores of a question that `is_searchable`."""
    text = question.searched
    vector = encoder.encode([text])
    placed = index.space.place_question(vector, find_language(text), question.locale)
    return score(index, placed, [pieces(text)])


def _begins(text: str, beginning: str) -> bool:
    if not text.startswith(beginning):
        return False
    # Where words are not divided by spaces, nothing shows where the first one ends.
    return not beginning[-1].isascii() or not text[len(beginning) :][:1].isalnum()


def _read_beginnings() -> Sequence[str]:
    file = Path(__file__).with_name("followups.yml")
    by_language = yaml.safe_load(file.read_text(encoding="utf-8"))
    return tuple({fold(word).text for words in by_language.values() for word in words})


_BEGINNINGS = _read_beginnings()
