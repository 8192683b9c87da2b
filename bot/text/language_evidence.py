"""What the words of a text say for and against each language."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bot.text.language_model import LanguageModel
from bot.text.language_words import OF_LATIN, ROMANISED_HINDI, languages_of_script, words_of

Evidence = dict[str, float]
Floats = NDArray[np.float64]

# Any word may be a name, a brand, a slip or borrowed: none says more against a language than this,
# unless its letters are of a script in which the language is not written.
_STRANGE = float(np.log(0.01))
_OTHER_SCRIPT = -9.0
# All over the world people write "ok", "bye" and brands in Latin letters.
_LATIN_ELSEWHERE = float(np.log(0.05))
# How much rarer a Hindi word is typed in Latin letters than a word of another language.
_ROMANISED = -1.0
# Chats in Hindi and Filipino mix in any English word: "kelan darating ang order ko".
_MIXING_ENGLISH = ("hi", "tl")
_ENGLISH_MIXED_IN = -1.5
_IN_LATIN = OF_LATIN | {"hi"}


class WordEvidence:
    """Weighs texts for some languages, not more than `bot.text.language_words.KNOWN`."""

    def __init__(self, model: LanguageModel, languages: Sequence[str]) -> None:
        self._model = model
        self._languages = tuple(languages)
        self._written: dict[frozenset[str] | None, NDArray[np.bool_]] = {}
        kept = [name for name in self._languages if name in model.languages]
        self._columns = [model.languages.index(name) for name in kept]
        self._targets = [self._languages.index(name) for name in kept]

    def __call__(self, text: str) -> Evidence:
        """log P(text | language), up to a constant: 0 is the likeliest. Empty for no words."""
        words = words_of(text)
        if not words:
            return {}
        scripts = [languages_of_script(word) for word in words]
        written = np.array([self._written_in(script) for script in scripts])
        is_latin = np.array([script is None for script in scripts])[:, None]
        values = self._logarithms(words, is_latin)
        values = np.where(written, values, -np.inf)
        best = values.max(axis=1, keepdims=True)
        says_something = np.isfinite(best)
        limited = np.logaddexp(values - np.where(says_something, best, 0.0), _STRANGE)
        foreign = np.where(is_latin, _LATIN_ELSEWHERE, _OTHER_SCRIPT)
        limited = np.where(written, limited, foreign)
        total = np.where(says_something, limited, 0.0).sum(axis=0)
        return dict(zip(self._languages, (total - total.max()).tolist()))

    def _logarithms(self, words: list[str], is_latin: NDArray[np.bool_]) -> Floats:
        """[words × languages]; 0 for a language that has its script to itself."""
        found = self._model.logarithms(words)
        values = np.where(is_latin, -np.inf, np.zeros((len(words), len(self._languages))))
        values[:, self._targets] = found[:, self._columns]
        english = found[:, self._model.languages.index("en")] + _ENGLISH_MIXED_IN
        for name in _MIXING_ENGLISH:
            if name in self._languages:
                place = self._languages.index(name)
                values[:, place] = np.maximum(values[:, place], english)
        if "hi" in self._languages:
            place = self._languages.index("hi")
            romanised = found[:, self._model.languages.index(ROMANISED_HINDI)] + _ROMANISED
            values[:, place] = np.maximum(values[:, place], romanised)
        return values

    def _written_in(self, script: frozenset[str] | None) -> NDArray[np.bool_]:
        """Which of the languages are written in the script (None: Latin) of a word."""
        if script not in self._written:
            languages = _IN_LATIN if script is None else script
            self._written[script] = np.array([name in languages for name in self._languages])
        return self._written[script]
