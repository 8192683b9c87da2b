"""In which language a message is written, and in which locale to answer it."""

from __future__ import annotations

from dataclasses import dataclass

# A message is long enough to change the language of a conversation from this many words on; scripts
# that are written without spaces count their letters instead.
CLEAR_WORDS = 3
CLEAR_LETTERS_WITHOUT_SPACES = 6
CLEAR_CONFIDENCE = 0.8
CLEAR_CONFIDENCE_OF_A_FIRST_WORD = 0.6


@dataclass(frozen=True)
class Detected:
    """What language identification says of one text; `language` is None when it cannot tell."""

    language: str | None
    confidence: float


@dataclass(frozen=True)
class Situation:
    """What is known besides the text. `locale` is that of the conversation so far."""

    locale: str
    is_chosen: bool
    is_first_message: bool


def reply_locale(
    text: str, detected: Detected, situation: Situation, supported: tuple[str, ...]
) -> str:
    """The locale to answer in: chosen by the customer, else a clear detection, else as before.

    One short word never changes the locale of a conversation that has begun.
    """
    if situation.is_chosen or detected.language not in supported:
        return situation.locale
    if _is_clear(text, detected, situation.is_first_message):
        return str(detected.language)
    return situation.locale


def message_language(text: str, detected: Detected, situation: Situation) -> str:
    """The language a text is taken to be in: the detected one when clear, else the conversation's."""
    if detected.language and _is_clear(text, detected, situation.is_first_message):
        return detected.language
    return situation.locale.partition("-")[0]


def first_locale(wishes: list[str | None], supported: tuple[str, ...]) -> str:
    """The first wish (page, browser, …; BCP 47) that is supported, else the fallback locale."""
    for wish in wishes:
        locale = supported_locale(wish or "", supported)
        if locale:
            return locale
    return supported[0]


def supported_locale(wish: str, supported: tuple[str, ...]) -> str | None:
    """`es-MX` becomes `es` where only that is supported; None when neither is."""
    by_name = {locale.lower(): locale for locale in supported}
    wish = wish.strip().replace("_", "-").lower()
    return by_name.get(wish) or by_name.get(wish.partition("-")[0])


def _is_clear(text: str, detected: Detected, is_first_message: bool) -> bool:
    if _is_long(text):
        return detected.confidence >= CLEAR_CONFIDENCE
    return is_first_message and detected.confidence >= CLEAR_CONFIDENCE_OF_A_FIRST_WORD


def _is_long(text: str) -> bool:
    words = [word for word in text.split() if any(letter.isalpha() for letter in word)]
    letters = sum(_is_written_without_spaces(letter) for letter in text)
    return len(words) >= CLEAR_WORDS or letters >= CLEAR_LETTERS_WITHOUT_SPACES


def _is_written_without_spaces(letter: str) -> bool:
    """Kana, Han, Thai, Lao, Khmer and Burmese."""
    return (
        "\u3040" <= letter <= "\u30ff"
        or "\u3400" <= letter <= "\u9fff"
        or "\u0e00" <= letter <= "\u0eff"
        or "\u1780" <= letter <= "\u17ff"
        or "\u1000" <= letter <= "\u109f"
    )
