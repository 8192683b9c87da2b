"""Words of a text by the rules of its language (spaCy blank pipelines: nothing is downloaded)."""

from __future__ import annotations

import functools
import warnings
from dataclasses import dataclass

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from bot.text.surrogates import without_surrogates

ANY_LANGUAGE = "xx"
# spaCy's French compiles a list of 16,000 hyphenated words, 4 s at each start; Italian has the same
# rules for what stands at an apostrophe (l’adresse).
_RULES_OF = {"fr": "it"}
# Sudachi (Japanese) refuses more than 49,149 bytes.
_MAX_CHARACTERS = 12_000


@dataclass(frozen=True)
class Word:
    """A word and where it stands: `text[start:end]` of the text that was split."""

    text: str
    start: int
    end: int


def words(text: str, language: str | None) -> list[Word]:
    """Splits a text; white space is no word. A language that spaCy cannot split (or None) is split
    by rules that suit most. Looks at the first 12,000 characters."""
    tokens = (token for token in document(text, language) if not token.is_space)
    return [Word(token.text, token.idx, token.idx + len(token.text)) for token in tokens]


def document(text: str, language: str | None) -> Doc:
    """The same as a spaCy document, for its matchers."""
    return pipeline(language or ANY_LANGUAGE).make_doc(without_surrogates(text[:_MAX_CHARACTERS]))


@functools.cache
def pipeline(language: str) -> Language:
    """The blank pipeline of a language code, loaded once; that of any language if spaCy has none or
    lacks a package for it (Thai, Korean and Vietnamese need one)."""
    with warnings.catch_warnings():
        # spaCy calls Sudachi in a way that Sudachi no longer likes; nobody here can change that.
        warnings.simplefilter("ignore", DeprecationWarning)
        try:
            name = language.split("-", maxsplit=1)[0]
            return spacy.blank(_RULES_OF.get(name, name))
        except (ImportError, ValueError, OSError):
            return spacy.blank(ANY_LANGUAGE)
