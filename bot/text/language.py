"""Which language a text is written in."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.text.language_evidence import Evidence, WordEvidence
from bot.text.language_table import NoTable, language_model
from bot.text.language_words import KNOWN

DETECTORS = ("words", "lingua", "langdetect")

Ranking = list[tuple[str, float]]

# What says nothing about the language of its author.
_LINK_OR_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+")
_EDGES = ".,;:!?¡¿()[]\"'«»“”„‘’…。、！？（）「」،؟؛-–—*"
_CODE_INSIDE = re.compile(r"[(){}\[\]<>=_;\\|+/$#]")
# "no", "ok", "hi" and "si" are words of several languages; two Arabic letters are not.
_MIN_LATIN_LETTERS = 3
# One word is often a word of several languages: "taxi", "normal".
_MIN_MARGIN = 0.3
# More says nothing new.
_ENOUGH_CHARACTERS = 150
# lingua and langdetect say of one word that no language but one is possible; it may be borrowed.
_MOST_OF_A_WORD = 4.6


@dataclass(frozen=True)
class Identification:
    """The most likely language (None: cannot be said), its probability among the languages asked
    for, its lead over the second one (both 0 to 1), and how many letters were looked at."""

    language: str | None
    confidence: float
    margin: float
    letters: int


class Identifier:
    """Tells the configured languages apart; the same text always gets the same answer."""

    def __init__(self, languages: Sequence[str], detector: str = "words") -> None:
        """`languages` are two-letter codes (ISO 639-1), `detector` is one of DETECTORS: `words` is
        our own model of word lists, for which lingua stands in where there is no table of it.

        Loads the models, so that the first text is not slow. Raises ValueError for another
        detector, for no language, and for one that the detector does not know."""
        if not languages:
            raise ValueError("Language identification needs at least one language.")
        self._languages = list(dict.fromkeys(languages))
        self._evidence, self._all_evidence = _evidence(self._languages, detector)

    def identify(self, text: str) -> Identification:
        """Looks at words only: links, addresses, numbers and code are left out."""
        words = _telling_words(text)
        letters = _letters(words or _words(text)[0])
        if not words:
            return Identification(None, 0.0, 0.0, letters)
        return _best(_ranking(self._evidence(" ".join(words))), letters)

    def likeliest(self, text: str) -> str | None:
        """The language that `identify` would name if it had to; None for a text without words."""
        ranking = _ranking(self._evidence(text[:_ENOUGH_CHARACTERS]))
        return ranking[0][0] if ranking else None

    def evidence(self, text: str) -> Evidence:
        """log P(text | language), natural and up to a constant (0: the likeliest), of the
        languages; empty when the text says nothing. With `words`, of all that Parley knows."""
        words = _telling_words(text)
        return self._all_evidence(" ".join(words)) if words else {}


def check_languages(languages: Sequence[str], detector: str) -> None:
    """Raises ValueError that names the languages which the detector does not know. Takes no time."""
    if detector == "words":
        known = set(KNOWN)
    elif detector == "langdetect":
        from langdetect import PROFILES_DIRECTORY

        known = {file.name.split("-")[0] for file in Path(PROFILES_DIRECTORY).iterdir()}
    else:
        from lingua import Language

        known = {language.iso_code_639_1.name.lower() for language in Language.all()}
    _check_known(list(languages), known, detector)


def _words(text: str) -> tuple[list[str], int]:
    """The words of a text, and how many of its pieces look like source code."""
    pieces = [piece.strip(_EDGES) for piece in _LINK_OR_ADDRESS.sub(" ", text).split()]
    code = [piece for piece in pieces if _CODE_INSIDE.search(piece)]
    words = [
        piece
        for piece in pieces
        if piece not in code and any(character.isalpha() for character in piece)
    ]
    return words, len(code)


def _telling_words(text: str) -> list[str]:
    """The words, or none of them if they are too short, or mostly source code."""
    words, code = _words(text[:_ENOUGH_CHARACTERS])
    return words if _is_enough(words) and code < max(1, len(words)) else []


def _letters(words: list[str]) -> int:
    return sum(character.isalpha() for word in words for character in word)


def _is_enough(words: list[str]) -> bool:
    is_latin = all(character < "\u0250" for word in words for character in word)
    return _letters(words) >= (_MIN_LATIN_LETTERS if is_latin else 1)


def _best(ranking: Ranking, letters: int) -> Identification:
    if not ranking:
        return Identification(None, 0.0, 0.0, letters)
    language, confidence = ranking[0]
    margin = round(confidence - (ranking[1][1] if len(ranking) > 1 else 0.0), 6)
    known = language if margin >= _MIN_MARGIN else None
    return Identification(known, confidence, margin, letters)


def _ranking(evidence: Evidence) -> Ranking:
    """Probabilities, when before the text all languages are equally likely."""
    total = sum(map(math.exp, evidence.values()))
    ranking = [(name, round(math.exp(value) / total, 6)) for name, value in evidence.items()]
    return sorted(ranking, key=lambda one: (-one[1], one[0]))


Weigh = Callable[[str], Evidence]


def _evidence(languages: list[str], detector: str) -> tuple[Weigh, Weigh]:
    """Two functions: one for these languages, and one for all that are known as well."""
    if detector not in DETECTORS:
        names = ", ".join(map(repr, DETECTORS))
        raise ValueError(f"Unknown language detector {detector!r}: use one of {names}.")
    check_languages(languages, detector)
    if detector == "words":
        try:
            model = language_model()
        except NoTable:
            detector = "lingua"
        else:
            everything = sorted(KNOWN.union(languages))
            return WordEvidence(model, languages), WordEvidence(model, everything)
    rank = _lingua(languages) if detector == "lingua" else _langdetect(languages)
    weigh = _from_ranking(rank)
    return weigh, weigh


def _from_ranking(rank: Callable[[str], Ranking]) -> Weigh:
    def weigh(text: str) -> Evidence:
        # Rounded, because lingua adds up in an order that changes from call to call.
        ranking = [(name, round(value, 6)) for name, value in rank(text)]
        best = max((value for _, value in ranking), default=0.0)
        if best <= 0:
            return {}
        least = math.exp(-_MOST_OF_A_WORD * len(text.split()))
        return {name: math.log(max(value / best, least)) for name, value in ranking}

    return weigh


def _lingua(languages: list[str]) -> Callable[[str], Ranking]:
    from lingua import Language, LanguageDetectorBuilder

    if len(languages) == 1:
        return lambda text: [(languages[0], 1.0)]
    known = {language.iso_code_639_1.name.lower(): language for language in Language.all()}
    builder = LanguageDetectorBuilder.from_languages(*(known[code] for code in languages))
    detector = builder.with_preloaded_language_models().build()

    def rank(text: str) -> Ranking:
        values = detector.compute_language_confidence_values(text)
        ranking = [(value.language.iso_code_639_1.name.lower(), value.value) for value in values]
        # lingua gives 0 to all when no letter belongs to any of them.
        return ranking if ranking and ranking[0][1] > 0 else []

    return rank


def _langdetect(languages: list[str]) -> Callable[[str], Ranking]:
    from langdetect import PROFILES_DIRECTORY, DetectorFactory, LangDetectException

    factory = DetectorFactory()
    factory.load_profile(PROFILES_DIRECTORY)
    factory.set_seed(0)
    priors = {name: 1.0 for name in factory.get_lang_list() if name.split("-")[0] in languages}

    def rank(text: str) -> Ranking:
        detector = factory.create()
        detector.set_prior_map(priors)
        detector.append(text)
        try:
            values = detector.get_probabilities()
        except LangDetectException:
            return []
        return [(value.lang.split("-")[0], value.prob) for value in values]

    return rank


def _check_known(languages: list[str], known: set[str], detector: str) -> None:
    unknown = sorted(set(languages) - known)
    if unknown:
        raise ValueError(f"The language detector {detector} does not know: {', '.join(unknown)}.")
