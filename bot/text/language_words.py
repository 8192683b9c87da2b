"""The words of a text, as the language models see them, and the scripts that decide alone."""

from __future__ import annotations

import re
import unicodedata

_HAN = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_KANA = "\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f"
# A word's first letter tells its script; what is not listed (Latin, above all) leaves all open.
# Where a script serves more languages than are named here, the one with most speakers stands in.
_SCRIPTS: tuple[tuple[str, frozenset[str]], ...] = tuple(
    (letters, frozenset(languages.split()))
    for letters, languages in (
        (_HAN, "ja zh"),
        (_KANA, "ja"),
        ("\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3", "ko"),
        ("\u0370-\u03ff\u1f00-\u1fff", "el"),
        ("\u0400-\u052f", "ru uk bg mk"),
        ("\u0530-\u058f", "hy"),
        ("\u0590-\u05ff", "he"),
        ("\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff", "ar fa ur"),
        ("\u0900-\u097f", "hi"),
        ("\u0980-\u09ff", "bn"),
        ("\u0a00-\u0a7f", "pa"),
        ("\u0a80-\u0aff", "gu"),
        ("\u0b80-\u0bff", "ta"),
        ("\u0c00-\u0c7f", "te"),
        ("\u0c80-\u0cff", "kn"),
        ("\u0d00-\u0d7f", "ml"),
        ("\u0d80-\u0dff", "si"),
        ("\u0e00-\u0e7f", "th"),
        ("\u0e80-\u0eff", "lo"),
        ("\u1000-\u109f", "my"),
        ("\u10a0-\u10ff", "ka"),
        ("\u1200-\u139f", "am"),
        ("\u1780-\u17ff", "km"),
    )
)
_BY_SCRIPT = [(re.compile(f"[{letters}]"), languages) for letters, languages in _SCRIPTS]
_OF_SCRIPTS = frozenset(language for _, languages in _SCRIPTS for language in languages)
# fmt: off
OF_LATIN = frozenset((
    "ca", "cs", "da", "de", "en", "es", "fi", "fr", "hr", "hu", "id", "is", "it", "lt", "lv",
    "ms", "nb", "nl", "pl", "pt", "ro", "sk", "sl", "sv", "tl", "tr", "vi",
))
# fmt: on
KNOWN = OF_LATIN | _OF_SCRIPTS
# Hindi in Latin letters, as if it were a language of its own.
ROMANISED_HINDI = "hi-Latn"

# Han and kana are written without spaces: there, each sign is a word. A short end behind an
# apostrophe belongs to its word ("don't"), a long one does not ("l'ordine").
_WORD = re.compile(
    rf"[{_HAN}{_KANA}]"
    rf"|(?:(?![{_HAN}{_KANA}])[^\W\d_][\u0300-\u036f\u064b-\u0652\u0900-\u0dff\u0e00-\u109f]*)+"
    r"(?:'[a-z]{1,2}(?![^\W\d_]))?"
)


def words_of(text: str) -> list[str]:
    """Words in small letters; digits, emojis and punctuation are none."""
    text = unicodedata.normalize("NFC", text).replace("\u0130", "i").replace("\u2019", "'")
    return _WORD.findall(text.lower())


def languages_of_script(word: str) -> frozenset[str] | None:
    """The languages that are written with the first letter of this word; None: it is Latin."""
    if word < "\u0370":
        return None
    return next((languages for letters, languages in _BY_SCRIPT if letters.match(word)), None)
