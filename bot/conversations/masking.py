"""Hides what must not be passed on with a conversation: numbers of payment cards and bank accounts,
security codes."""

from __future__ import annotations

import re
from typing import Any

from bot.text.folding import fold

HIDDEN = "•"
SHOWN = 4  # the last digits, by which people know which card or account it is

_CARD = re.compile(r"(?<!\d)\d(?:[ .-]?\d){12,18}(?!\d)")
_ACCOUNT = re.compile(r"\b[a-z]{2}\d{2}(?: ?[a-z0-9]){11,30}\b")
_CODE = re.compile(r"\b(?:cvc2?|cvv2?|csc|cvn|pin)\b\D{0,12}?(\d{3,6})\b")


def masked(text: str) -> str:
    """The text with dots in place of such numbers; the last four characters of a card or account
    stay. Digits of every script count."""
    folded = fold(text)
    hidden: list[int] = []
    for pattern, is_real in ((_CARD, _is_card), (_ACCOUNT, _is_account)):
        for found in pattern.finditer(folded.text):
            end = next(
                (end for end in _ends(found) if is_real(folded.text[found.start() : end])), 0
            )
            hidden += _alphanumeric(folded.text, found.start(), end)[:-SHOWN]
    for found in _CODE.finditer(folded.text):
        hidden += range(*found.span(1))
    characters = list(text)
    for place in hidden:
        characters[folded.places[place]] = HIDDEN
    return "".join(characters)


def masked_values(value: Any) -> Any:
    """The same for every text in what JSON can hold; names of values stay."""
    if isinstance(value, str):
        return masked(value)
    if isinstance(value, dict):
        return {name: masked_values(one) for name, one in value.items()}
    if isinstance(value, list):
        return [masked_values(one) for one in value]
    return value


def _ends(found: re.Match[str]) -> list[int]:
    """Where the number may end, the farthest first: words and other numbers may follow it."""
    places = _alphanumeric(found.string, found.start(), found.end())
    return [place + 1 for place in reversed(places)]


def _alphanumeric(text: str, start: int, end: int) -> list[int]:
    return [place for place in range(start, end) if text[place].isalnum()]


def _is_card(text: str) -> bool:
    """By the check digit of ISO/IEC 7812."""
    digits = [int(one) for one in text if one.isdigit()]
    if not 13 <= len(digits) <= 19:
        return False
    total = 0
    for n, digit in enumerate(reversed(digits)):
        total += digit if n % 2 == 0 else sum(divmod(2 * digit, 10))
    return total % 10 == 0


def _is_account(text: str) -> bool:
    """By the check digits of ISO 13616 (IBAN)."""
    code = text.replace(" ", "")
    if not 15 <= len(code) <= 34:
        return False
    digits = "".join(str(int(one, 36)) for one in code[4:] + code[:4])
    return int(digits) % 97 == 1
